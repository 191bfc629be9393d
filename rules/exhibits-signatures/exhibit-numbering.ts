import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { dateIn } from "../../src/figures/date.js";
import { plainName } from "../../src/figures/names.js";
import type { Exhibit, Filing } from "../../src/filing/filing.js";

/** A reader finds an exhibit by its number. */
export default defineRule({
  id: "exhibit-numbering",
  title: "Each exhibit has a number of its own, and the numbers ascend without a gap",
  group: "exhibits-signatures",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 7"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    if (filing.exhibits.length < 2 && filing.exhibitsAgain.length === 0) return;
    const again = filing.exhibitsAgain.flatMap((exhibit) => twice(filing, exhibit, context) ?? []);
    yield* again;
    if (again.every(({ verdict }) => verdict !== "fail")) yield inOrder(filing, context);
  },
});

/** Numbers of another filing's list, which an entry repeats beside its own. */
const EARLIER =
  /\b(?:previously|originally|incorporated|supersed\w+|replac\w+|amend(?:s|ed)\s+and\s+restat\w+)\b/i;

function twice(
  { exhibits, signatures }: Filing,
  again: Exhibit,
  { fail, unverified }: RuleContext,
): Verdict | null {
  const first = exhibits.find(({ number }) => number.value === again.number.value);
  if (first === undefined || overlap(first, again)) return null;
  const at = [again.number, first.number];
  const message = `The list of exhibits gives the number ${again.number.value} twice, to “${short(first)}” and to “${short(again)}”.`;
  if (signatures === null)
    return unverified({ at, message: `${message} Where the list ends could not be told.` });
  if (styleOf(first) !== styleOf(exhibits[0] ?? first))
    return unverified({ at, message: `${message} They may be parts of two other entries.` });
  if (EARLIER.test(first.description.value) || EARLIER.test(again.description.value))
    return unverified({
      at,
      message: `${message} One of them may be the number that an earlier filing gave.`,
    });
  return fail({
    at,
    expected: "a number of its own",
    actual: again.number.value,
    message: `${message} One of them is probably misnumbered.`,
  });
}

/** `1`, `(a)` and `99.1` without their figures and letters: an entry's parts are marked in another way than the entries. */
function styleOf({ number }: Exhibit): string {
  return number.value
    .replace(/\s+/g, "")
    .replace(/\d+/g, "1")
    .replace(/[a-z]/g, "a")
    .replace(/[A-Z]+/g, "A");
}

/** An index printed again may call an exhibit by fewer words; two agreements of the same parties differ in their dates. */
function overlap(a: Exhibit, b: Exhibit): boolean {
  const [day, other] = [a, b].map(({ description }) => dateIn(description.value)?.value);
  if (day !== undefined && other !== undefined && day !== other) return false;
  const [words, others] = [a, b].map(({ description }) => new Set(telling(description.value)));
  if (words === undefined || others === undefined || words.size === 0 || others.size === 0) return true;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.min(words.size, others.size);
}

function telling(text: string): string[] {
  return plainName(text)
    .split(" ")
    .filter((word) => word.length > 3);
}

function short({ description }: Exhibit): string {
  const { value } = description;
  return value.length > 60 ? `${value.slice(0, 57).trimEnd()}…` : value;
}

/** A number taken apart: what it has in common with its neighbours, and its place among them. */
interface Place {
  readonly exhibit: Exhibit;
  readonly family: string;
  readonly order: number;
}

function inOrder({ exhibits }: Filing, { pass, fail, unverified }: RuleContext): Verdict {
  const roman = exhibits.every(({ number }) => ROMAN.includes(number.value));
  const places = exhibits.flatMap((exhibit) => placeOf(exhibit, roman) ?? []);
  const at = exhibits.map(({ number }) => number);
  if (places.length < exhibits.length)
    return unverified({
      at,
      message: "The numbers of the exhibits are of several kinds, which have no one order.",
    });
  for (const [index, place] of places.entries()) {
    const before = places.slice(0, index).findLast(({ family }) => family === place.family);
    if (before === undefined || place.order === before.order + 1 || isKind(place)) continue;
    const numbers = [before, place].map(({ exhibit }) => exhibit.number);
    const [from, to] = numbers.map(({ value }) => value);
    return fail({
      severity: "info",
      at: numbers,
      message:
        place.order > before.order
          ? `Exhibit ${to ?? ""} follows Exhibit ${from ?? ""}; what is numbered between them is not listed.`
          : `Exhibit ${to ?? ""} stands behind Exhibit ${from ?? ""}, out of order.`,
    });
  }
  return pass({ at, message: "Each exhibit has a number of its own, in ascending order." });
}

function isKind({ family, order }: Place): boolean {
  return family === "#" && order >= KIND;
}

/** From here on, a bare number is that of a kind of exhibit (Regulation S-K, Item 601), not a place in a list. */
const KIND = 20;

/** `99.1` is the first of family `99.`, `(b)` the second of `()`, `III` the third of `I`; `null` for anything else. */
function placeOf(exhibit: Exhibit, roman: boolean): Place | null {
  const number = exhibit.number.value.replace(/\s+/g, "");
  if (roman) return { exhibit, family: "I", order: ROMAN.indexOf(number) };
  const digits = /^(.*?)(\d{1,3})(\)?)$/.exec(number);
  if (digits !== null)
    return { exhibit, family: `${digits[1] ?? ""}#${digits[3] ?? ""}`, order: Number(digits[2]) };
  const letter = /^(.*?\(?)([a-z])(\)?)$/i.exec(number);
  if (letter === null) return null;
  const order = (letter[2] ?? "").toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1;
  return { exhibit, family: `${letter[1] ?? ""}a${letter[3] ?? ""}`, order };
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
