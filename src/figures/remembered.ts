/**
 * Names and the sentences that hold them are compared again and again; no more characters of them are kept than these, which
 * are more than a filing of sixty persons has: what is forgotten in the middle of a filing is worked out for each person anew.
 */
const KEPT = 1_000_000;

/** `compute` worked out once for each of the last texts. */
export function remembered<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  let kept = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    kept += text.length;
    if (kept > KEPT) {
      known.clear();
      kept = text.length;
    }
    known.set(text, value);
    return value;
  };
}
