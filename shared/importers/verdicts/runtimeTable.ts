/** Month in which the tables below were checked; renew them with each release. */
export const RUNTIME_TABLE_DATE = '2026-11';

/** Runtime family → its last runtime by number. */
export const LATEST_RUNTIMES: Readonly<Record<string, string>> = {
  nodejs: 'nodejs24.x',
  python: 'python3.15',
  java: 'java25',
  dotnet: 'dotnet10',
  dotnetcore: 'dotnetcore3.1',
  ruby: 'ruby4.0',
  go: 'go1.x',
};
