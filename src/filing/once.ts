/**
 * `compute` worked out once for each object: a filing and its persons never change, and many rules ask the
 * same of them. The results go when the object goes.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
