import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { Entry } from "./item4-entries.js";
import { mentionsIn, type Named } from "../names/subject.js";

/** The numbers by which a text calls the persons, in its order: "(1) Roe Fund LP", "(ii) Oak LP". */
export type Numbers = ReadonlyMap<string, number>;

/** "(ii)", "ii)" and, where a paragraph begins, "II.", "B.", "2.", "2:". */
const MARK = String.raw`(?:\(\s*(?:[ivx]{1,5}|[a-hj-uwyz]|\d{1,2})\s*\)|(?:[ivx]{1,5}|[a-h]|\d{1,2})\)(?=\s)|(?<=^\s{0,3})(?:[ivx]{1,5}|[a-h]|\d{1,2})[.:](?=\s))`;
const MARKED = new RegExp(String.raw`(?<![^\s;,])${MARK}:?\s*`, "gi");
const LONGEST_NAME = 300;

/** A paragraph, whatever it is part of. */
interface Told {
  readonly text: MappedText;
}

/** The numbers that a list gives to all persons; empty where a number is given to two, two to one, or none to one. */
export function numbersIn(paragraphs: readonly Told[], persons: readonly Named[]): Numbers {
  const numbers = new Map<string, number>();
  for (const { text } of paragraphs) {
    for (const { index, 0: mark } of matchesIn(text.text, MARKED)) {
      const start = index + mark.length;
      const behind = ` ${plainName(text.text.slice(start, start + LONGEST_NAME)).replace(/^the /, "")} `;
      const named = mentionsIn(behind, persons).find((mention) => mention.start === 1);
      if (named === undefined) continue;
      const key = keyOf(mark);
      const known = numbers.get(key);
      if (known !== undefined ? known !== named.person : [...numbers.values()].includes(named.person))
        return new Map();
      numbers.set(key, named.person);
    }
  }
  return numbers.size > 1 && numbers.size === persons.length ? numbers : new Map();
}

function keyOf(mark: string): string {
  return mark.replace(/[\s():.]/g, "").toLowerCase();
}

/** "(4)", "(1)-(5)", "(1), (2) and (4):" */
const RUN = String.raw`(?<!\S)${MARK}(?:\s?(?:[-–—,&]|,?\s?and|to|through)?\s?${MARK}){0,11}\s?[:–—-]?\s?`;
/** "(4) 12,530,545", "(1)-(5) 0", "(1), (2) and (4): 5,000": the numbers up to the figure. */
const NUMBERED = new RegExp(String.raw`${RUN}(?=\d|none\b|nil\b|-0-)`, "gi");
/** "(ii)-(iv) Delaware": the numbers up to a name. */
const NUMBERED_NAME = new RegExp(String.raw`${RUN}(?=[A-Z])`, "gi");
const EACH_MARK = new RegExp(MARK, "gi");
/** Behind the figure of one number the next begins. */
const BARE = /^(?:\d[\d,.]*|none|nil|-0-)\s?%?(?:\s(?:shares?|units?|adss?|per\s?cent))?$/i;
const TAIL = /(?:[;,.]|[;,]?\sand)$/i;
/** Behind the last, a sentence on something else. */
const SENTENCE_BEHIND = /^\d[\d,.]*\d\s?%?(?:\s(?:shares?|units?|adss?))?\.(?=\s+\p{Lu}\D)/u;
/** Behind the last, what a percentage is of. */
const ENDS = /^[\d.]+\s?%[,;]?\s(?:in\s+each\s+case,?\s)?(?:of|based)\b/i;

/** The answers to one question that stand behind the persons' numbers; empty where they are not one for each of all numbers. */
export function entriesByNumber(paragraphs: readonly Told[], numbers: Numbers): Entry[] {
  const found: { readonly keys: readonly string[]; readonly entry: Entry }[] = [];
  for (const { text } of paragraphs) {
    const marks = matchesIn(text.text, NUMBERED);
    if (marks.length === 0 && /^\s*\d/.test(text.text)) return [];
    if (marks.length > 0 && text.text.slice(0, marks[0]?.index).trim() !== "") return [];
    for (const [at, { index, 0: lead }] of marks.entries()) {
      const whole = text.slice(index, marks[at + 1]?.index ?? text.length);
      const figure = SENTENCE_BEHIND.exec(whole.text.slice(lead.length))?.[0];
      const piece =
        figure === undefined || at < marks.length - 1 ? whole : whole.slice(0, lead.length + figure.length);
      const answer = piece.text.slice(lead.length);
      if (!BARE.test(answer.trimEnd().replace(TAIL, "")) && !(at === marks.length - 1 && ENDS.test(answer)))
        return [];
      const keys = keysOf(lead, numbers);
      const persons = keys.flatMap((key) => numbers.get(key) ?? []);
      found.push({ keys, entry: { text: piece, persons, answer: lead.length, nameBehind: false } });
    }
  }
  const told = found.flatMap(({ keys }) => keys);
  const eachOnce = told.length === numbers.size && new Set(told).size === told.length;
  return eachOnce && told.every((key) => numbers.has(key)) ? found.map(({ entry }) => entry) : [];
}

/** What stands in a text behind the persons' numbers, with the persons; empty where it does not begin with one, or one is nobody's. */
export function namedByNumber(
  text: MappedText,
  numbers: Numbers,
): { readonly persons: readonly number[]; readonly piece: MappedText }[] {
  const marks = matchesIn(text.text, NUMBERED_NAME);
  if (numbers.size === 0 || text.text.slice(0, marks[0]?.index).trim() !== "") return [];
  const pieces = marks.map(({ index, 0: lead }, at) => ({
    persons: keysOf(lead, numbers).map((key) => numbers.get(key) ?? -1),
    piece: text.slice(index + lead.length, marks[at + 1]?.index ?? text.length),
  }));
  return pieces.every(({ persons }) => !persons.includes(-1)) ? pieces : [];
}

/** The numbers of "(1)-(3), (5)", those between included. */
function keysOf(lead: string, numbers: Numbers): string[] {
  const order = [...numbers.keys()];
  const marks: string[] = [];
  let end = 0;
  for (const { index, 0: mark } of matchesIn(lead, EACH_MARK)) {
    const [from, to] = [order.indexOf(marks.at(-1) ?? ""), order.indexOf(keyOf(mark))];
    if (/[-–—]|\bto\b|through/.test(lead.slice(end, index)) && from >= 0)
      marks.push(...order.slice(from + 1, to));
    marks.push(keyOf(mark));
    end = index + mark.length;
  }
  return marks;
}
