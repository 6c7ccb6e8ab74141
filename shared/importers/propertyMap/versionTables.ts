import { textOf, type Value } from '../resources/value.js';

/*
 * Checked in 2026-11 against the providers' support pages; renew with each release. Versions that end in these
 * months stand in neither list, so they stay unknown.
 */

const SUPPORTED_RUNTIMES: ReadonlySet<string> = new Set([
  'nodejs22.x',
  'nodejs24.x',
  'python3.11',
  'python3.12',
  'python3.13',
  'python3.14',
  'python3.15',
  'java8.al2',
  'java11',
  'java17',
  'java21',
  'java25',
  'dotnet10',
  'ruby3.3',
  'ruby3.4',
  'ruby4.0',
  'provided.al2023',
]);

const ENDED_RUNTIMES =
  /^(nodejs(|4\.3|4\.3-edge|6\.10|8\.10|10\.x|12\.x|14\.x|16\.x|18\.x|20\.x)|python(2\.7|3\.[6-9])|java8|dotnetcore[\d.]+|dotnet[5-7]|ruby(2\.\d|3\.2)|go1\.x|provided|provided\.al2)$/;

/** True, false, or undefined for a runtime that the table doesn't know. */
export function hasSupportedRuntime(value: Value): boolean | undefined {
  const runtime = textOf(value);
  if (runtime === undefined) return undefined;
  if (SUPPORTED_RUNTIMES.has(runtime)) return true;
  return ENDED_RUNTIMES.test(runtime) ? false : undefined;
}

/** Minor releases of Kubernetes 1: the oldest in standard support, and the newest out of any support. */
const OLDEST_SUPPORTED = 34;
const NEWEST_ENDED = 29;

export function hasSupportedVersion(value: Value): boolean | undefined {
  const minor = /^1\.(\d+)$/.exec(textOf(value) ?? '')?.[1];
  if (minor === undefined) return undefined;
  if (Number(minor) >= OLDEST_SUPPORTED) return true;
  return Number(minor) <= NEWEST_ENDED ? false : undefined;
}
