/** Things by their keys, in the order in which each key comes first. */
export function byKey<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** Things in groups of the same key, in the order in which each group begins. */
export function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  return [...byKey(things, keyOf).values()];
}
