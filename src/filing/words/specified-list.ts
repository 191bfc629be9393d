import { numbersIn } from "../../figures/number.js";
import { ZERO, type Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";

/** A number that the parts of a list, or some of them, must add up to. */
export interface SpecifiedTotal {
  readonly told: Decimal;
  readonly parts: readonly Decimal[];
  readonly at: readonly Fact<string>[];
  /** Whether it is the total of the whole list, or one told within it of some. */
  readonly whole: boolean;
}

const COUNT = String.raw`(\d{1,3}(?:,\d{3})+)(?![\d.,]*%)`;
/** "The Reporting Persons beneficially owned an aggregate of 770,000 …" */
const TOTAL = new RegExp(
  String.raw`\b(?:reporting|filing)\s+persons\s+(?:(?:collectively|together|may|be|are|deemed|to|have)\s+){0,6}(?:beneficially\s+)?own(?:ed)?,?\s+(?:an\s+(?:aggregate|total)\s+of|in\s+(?:the\s+aggregate|total),?)\s+${COUNT}`,
  "i",
);
/** What opens the list of all its parts. */
const OPENS = /\bSpecifically\b[^.;:()]{0,120}[:,]\s*(?=\(i\))/;
const MARK = /\(([ivx]{1,4})\)\s/g;
const NUMERALS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const OWNS = new RegExp(String.raw`\bbeneficially\s+own(?:s|ed)\s+(?:an\s+aggregate\s+of\s+)?${COUNT}`, "gi");
/** "…, which together with the Shares owned by A and B represented 740,000 …" */
const TOGETHER = /\bwhich,?\s+together\s+with\b/i;
const REPRESENTED = new RegExp(
  String.raw`^([^;]{1,200}?)\brepresent(?:s|ed)?\s+(?:an\s+aggregate\s+of\s+)?${COUNT}`,
  "i",
);
/** A part that is none, or no more than about so much. */
const NOT_SO = /\b(?:approximately|about|includ\w+|exclud\w+|additional|also|respectively|other\s+than)\b/i;

/**
 * What the reporting persons are told to own together in Item 5(a), or 4(a) of a 13G, where "Specifically" opens a list, (i), (ii)
 * and so on, of what each of them owns; and what a part says that it makes up with others. Empty where any part is not plain.
 */
export const specifiedTotals = once((filing: Filing): readonly SpecifiedTotal[] => {
  const number = filing.schedule === "13D" ? "5" : "4";
  const paragraphs = filing.items
    .filter((item) => item.number.startsWith(number))
    .flatMap((item) => item.paragraphs);
  const first = paragraphs.findIndex(({ value }) => TOTAL.test(value));
  const place = paragraphs[first];
  if (place === undefined) return [];
  const text = paragraphs
    .slice(first)
    .map(({ value }) => value)
    .join("\n");
  const total = TOTAL.exec(text);
  const opens = OPENS.exec(text.slice(0, (total?.index ?? 0) + 1000));
  const list = opens && listFrom(text.slice(opens.index + opens[0].length));
  if (!total || !opens || !list || opens.index < total.index) return [];
  const at = [place];
  const parts = list.map(({ owned }) => owned);
  return [{ told: countIn(total[1]), parts, at, whole: true }, ...within(list, filing.persons, at)];
});

interface Part {
  readonly text: string;
  readonly owned: Decimal;
}

/** The parts of a list that ends with a stop behind "and (n)", each with the one number that it gives; else `null`. */
function listFrom(text: string): readonly Part[] | null {
  const marks = matchesIn(text, MARK);
  // The marks of another list may follow, from (i) on.
  const broken = marks.findIndex((mark, index) => mark[1] !== NUMERALS[index]);
  const ordered = broken < 0 ? marks : marks.slice(0, broken);
  const parts = ordered.map((mark, index) => text.slice(mark.index, ordered[index + 1]?.index));
  const last = /^[\s\S]*?\.(?=\s*\n|\s*$)/.exec(parts.at(-1) ?? "")?.[0];
  const before = parts.slice(0, -1);
  if (last === undefined || before.length === 0) return null;
  if (!before.every((part) => /[;,]\s*(?:and\s*)?$/.test(part)) || !/\band\s*$/.test(before.at(-1) ?? ""))
    return null;
  const read = [...before, last].map((part): Part | null => {
    const [owns, ...others] = matchesIn(part, OWNS);
    return owns === undefined || others.length > 0 || NOT_SO.test(part)
      ? null
      : { text: part, owned: countIn(owns[1]) };
  });
  return read.every((part) => part !== null) ? read : null;
}

/** What a part says that it makes up together with those of the others that it names. */
function within(list: readonly Part[], persons: readonly Person[], at: readonly Fact<string>[]) {
  return list.flatMap(({ text, owned }, index): SpecifiedTotal[] => {
    const [, behind] = text.split(TOGETHER);
    const together = REPRESENTED.exec(behind ?? "");
    if (together === null) return [];
    const named = persons.filter((person) => mentions(together[1] ?? "", person));
    const others = named.map((person) =>
      list.filter((part, other) => other !== index && mentions(subjectOf(part.text), person)),
    );
    const plain = named.length > 0 && others.every(({ length }) => length === 1);
    const parts = [...new Set(others.flat())].map((part) => part.owned);
    return plain && parts.length === named.length
      ? [{ told: countIn(together[2]), parts: [...parts, owned], at, whole: false }]
      : [];
  });
}

/** What stands before the verb. */
function subjectOf(part: string): string {
  return part.slice(0, part.search(/\bbeneficially\s+own/i));
}

function countIn(printed = ""): Decimal {
  return [...numbersIn(printed)][0]?.value ?? ZERO;
}
