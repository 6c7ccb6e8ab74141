declare module 'pngjs' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    /** RGBA, four bytes a pixel. */
    readonly data: Buffer;
  }
  export const PNG: { readonly sync: { read(bytes: Buffer): Picture } };
}
