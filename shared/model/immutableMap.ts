/** A copy with one entry set; the same map where it already holds that very value. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  if (map.get(key) === value && map.has(key)) return map;
  return new Map(map).set(key, value);
}

/** A copy with several entries set; the same map where there are none. */
export function withEntries<K, V>(map: ReadonlyMap<K, V>, entries: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return entries.size === 0 ? map : new Map([...map, ...entries]);
}

/** A copy without these keys; the same map where none of them is in it. */
export function withoutKeys<K, V>(map: ReadonlyMap<K, V>, keys: Iterable<K>): ReadonlyMap<K, V> {
  const copy = new Map(map);
  for (const key of keys) copy.delete(key);
  return copy.size === map.size ? map : copy;
}
