/** A lookup of services by the beginnings of type names: `<service> <prefix> <prefix>` a line; the longest one counts. */
export function longestPrefix(provider: string, table: string): (name: string) => string | undefined {
  const prefixes = table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [service = '', ...starts] = line.split(' ');
      return starts.map((start) => [start, `${provider}/${service}`] as const);
    })
    .sort(([a], [b]) => b.length - a.length);
  return (name) => prefixes.find(([start]) => name.startsWith(start))?.[1];
}
