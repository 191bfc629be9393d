import type { Filing } from "./filing.js";
import { looksIfAsked, noteAgain, type Seen } from "./looks.js";

/**
 * `compute` worked out once for each object: a filing and its persons never change, and many rules ask the
 * same of them. The results go when the object goes.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return onceBy((key) => key, compute);
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
 * stands. `compute` may read prose, notes and Items, but no figure; and it may not answer with persons, for the other
 * filing has its own.
 */
export function onceTold<V>(compute: (filing: Filing) => V): (filing: Filing) => V {
  return onceBy(({ paragraphs }) => paragraphs, compute);
}

function onceBy<K, V>(keyOf: (asked: K) => object, compute: (asked: K) => V): (asked: K) => V {
  const known = new WeakMap<object, Seen<V>>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key);
    if (found !== undefined) {
      noteAgain(found.looks);
      return found.value;
    }
    const seen = looksIfAsked(() => compute(asked));
    known.set(key, seen);
    return seen.value;
  };
}
