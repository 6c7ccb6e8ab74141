/** A lookup of services by the beginnings of type names: `<service> <prefix> <prefix>` a line; the longest one counts. */
export function longestPrefix(provider: string, table: string): (name: string) => string | undefined {
  // made at the first question: most imports never ask
  let prefixes: ReturnType<typeof longestFirst> | undefined;
  return (name) => {
    prefixes ??= longestFirst(provider, table);
    return prefixes.find(([start]) => name.startsWith(start))?.[1];
  };
}

function longestFirst(provider: string, table: string): readonly (readonly [start: string, service: string])[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [service = '', ...starts] = line.split(' ');
      return starts.map((start) => [start, `${provider}/${service}`] as const);
    })
    .sort(([a], [b]) => b.length - a.length);
}
