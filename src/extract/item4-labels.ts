import { indexNamed } from "./aliases.js";
import { eachMister } from "./messrs.js";
import type { Named } from "./subject.js";

const NAME_AND_ANSWER = /^(.{2,240}?)\s*(?::|\s[-–—])\s*(?=[\d.])/;
const EACH = /^(?:each\s+of|both)\s+/i;

/** Whose name or names stand ahead of an answer, "Roe Fund LP: 5,000", "Ms. Roe and Mr. Thorne: 0", and where it begins. */
export function labelAhead(
  text: string,
  persons: readonly Named[],
): { readonly persons: readonly number[]; readonly answer: number } | null {
  const named = NAME_AND_ANSWER.exec(text);
  const whose = named === null ? [] : labelled(named[1] ?? "", persons);
  return named === null || whose.length === 0 ? null : { persons: whose, answer: named[0].length };
}

/** Empty where one of several names is nobody's. */
function labelled(label: string, persons: readonly Named[]): readonly number[] {
  const one = indexNamed(label, persons);
  if (one !== null) return [one];
  const names = eachMister(label.replace(EACH, ""))
    .split(/,\s(?:and\s)?|\sand\s|\s&\s|;\s/)
    .map((name) => indexNamed(name, persons));
  const known = names.filter((name) => name !== null);
  return known.length === names.length ? [...new Set(known)] : [];
}
