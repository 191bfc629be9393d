import type { Base, BaseTerm } from "../base.js";
import { lettered } from "../share-class.js";

/** "23,947,334 shares of Class B Common Stock held by the reporting person": shares of one holder, of another class than the count. */
const HELD = /^[^.;\d]{0,100}\b(?:held|owned|holds?|owns?)\b/i;

/** "1,000,000 shares of Class B Common Stock converted into Class A since": of the class now, but not "treated as converted". */
const CONVERTED = /^[^.;\d]{0,80}(?<!\b(?:as|be|being|been|were|if|when|fully)\s)\bconverted\s+into\b/i;

/**
 * The bases with each class by itself, where the filing reports on a lettered one. "(i) 30,000,000 shares of Class A and (ii) 12,000,000
 * shares of Class B outstanding" are two counts of two classes: no share of Class B has been issued in Class A since, and those of a
 * holder join it as converted only.
 */
export function withClassesApart(bases: readonly Base[], title: string): Base[] {
  const wanted = lettered(title);
  const apart = new Set<number>();
  const settled = bases.map((base) => {
    const plus = base.plus.flatMap((term): BaseTerm[] => {
      if (term.kind === "right-to-acquire" || !isOfOther(term, base, wanted)) return [term];
      const { value: words } = base.place;
      const behind = words.slice(words.indexOf(term.shares.printed) + term.shares.printed.length);
      if (CONVERTED.test(behind)) return [term];
      if (term.kind === "untold" && HELD.test(behind)) return [{ ...term, kind: "right-to-acquire" }];
      apart.add(term.shares.span.start);
      return [];
    });
    return { ...base, plus };
  });
  return settled.map((base) =>
    base.partOfSum && apart.has(base.shares.span.start) ? { ...base, partOfSum: false } : base,
  );
}

/** Whether a term counts another class than its base; where the title has no letter, the lettered classes together may be the class. */
function isOfOther({ class: name }: BaseTerm, base: Base, wanted: string | null): boolean {
  if (name === undefined) return false;
  const own = lettered(base.class ?? "");
  if (wanted === null) return own === null && base.class !== null && lettered(name) !== "A";
  return lettered(name) !== (own ?? wanted);
}
