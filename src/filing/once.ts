import type { Filing } from "./filing.js";

/**
 * `compute` worked out once for each object: a filing and its persons never change, and many rules ask the
 * same of them. The results go when the object goes.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for one of several, such as a person among the filing's. */
export function onceOfEach<K extends object, L extends object, V>(
  compute: (one: K, all: L) => V,
): (one: K, all: L) => V {
  const within = once((all: L) => once((one: K) => compute(one, all)));
  return (one, all) => within(all)(one);
}

/**
 * The same for what only the words tell: a filing with a figure put right has the words of the filing as it
 * stands. `compute` may read prose, notes and Items, but no figure.
 */
export function onceTold<V>(compute: (filing: Filing) => V): (filing: Filing) => V {
  const known = new WeakMap<Filing["paragraphs"], { readonly value: V }>();
  return (filing) => {
    const found = known.get(filing.paragraphs);
    if (found !== undefined) return found.value;
    const value = compute(filing);
    known.set(filing.paragraphs, { value });
    return value;
  };
}
