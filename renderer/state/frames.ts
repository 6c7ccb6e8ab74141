/** Settles at the start of the frame after so many. */
export async function afterFrames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}
