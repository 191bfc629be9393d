import { matchesIn } from "../../figures/matches.js";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉᶠ";
const PLAIN = "0123456789()abcdef";

const RAISED = `[${SUPERSCRIPTS}]`;

/** "see Note", "footnote", "FN", ahead of the numbers of notes in parentheses. */
const NOTE = String.raw`(?:see\s+(?:also\s+)?)?(?:(?:foot)?notes?|fn)\.?\s*`;
/** "2", "2, 3", "2-3", "2 and (3)". */
const NUMBERS = String.raw`\(?\d{1,2}\)?(?:\s?(?:[,&–-]|and|through)\s?\(?\d{1,2}\)?){0,5}`;

/**
 * A note mark behind a figure: raised, in parentheses, brackets or braces, before a stroke, or a run of asterisks, daggers
 * and the like. A run is one mark: read as several, a long one could be taken apart in more ways than anybody can wait for.
 */
const MARK = [
  String.raw`(?<!${RAISED})${RAISED}+(?!${RAISED})`,
  String.raw`\(${NUMBERS}\)`,
  String.raw`\([a-h]\)`,
  String.raw`[([]\s?${NOTE}${NUMBERS}(?:\s+below)?\s?[)\]]`,
  String.raw`\[\d{1,2}\]`,
  String.raw`\{\d{1,2}\}`,
  String.raw`\/\d{1,2}\/`,
  String.raw`\/(?:\(\d{1,2}\)){1,4}\/`,
  String.raw`\(\d{1,2}\/\)`,
  String.raw`(?<![\w.,/])_?\d{1,2}\/(?![\d/])`,
  String.raw`(?<![\w.,/(])[1-9]\d?\)(?=[^\S\n]*(?:[\n\t,]|[1-9]\d?\)|$))`,
  String.raw`(?<!\*)\*{1,4}(?!\*)`,
  String.raw`(?<!#)#{1,4}(?!#)`,
  String.raw`(?<!\+)\+{1,4}(?!\+|\s?\d)`,
  String.raw`(?<!†)†{1,4}(?!†)|(?<!‡)‡{1,4}(?!‡)`,
  String.raw`\([*†+#]{1,4}\)`,
].join("|");

/** The same as a group of a longer pattern. */
export const MARK_SOURCE = `(?:${MARK})`;

const MARKS_BEHIND = new RegExp(String.raw`(?:\s?${MARK_SOURCE}){1,4}\s*$`, "i");
const MARKS = new RegExp(MARK, "gi");
/** What a figure counts, between it and its mark: "5,000 Class A Ordinary Shares (1)", "50.8% of the Series B Common Stock (3)". */
const KIND = String.raw`(?:(?:(?:class|series)\s+[a-z]|common|ordinary|voting|subordinate|depositary|american)\s+){0,3}`;
const UNIT = String.raw`${KIND}(?:shares?|stock|units|adss?)(?:\s+of\s+${KIND}(?:stock|shares))?`;

/** "(2) and (3)", "(2)-(3)", "*; **": the last mark ends what is said, so that the number of a next clause is none. */
const JOINED = String.raw`(?:[&;/–-]|and|through)\s{0,9}${MARK_SOURCE}(?=\s*(?:$|[\n\t.;,()*[]))`;

const LEADING = new RegExp(
  // eslint-disable-next-line regexp/no-useless-assertions -- they tell where a mark begins in a text, if not here
  String.raw`^[\s,]*(?:(?:of\s+(?:the\s+)?)?${UNIT}[\s,]*)?((?:${MARK_SOURCE}[\s,]*)+(?:${JOINED}[\s,]*){0,4})`,
  "i",
);

const BEFORE = new RegExp(String.raw`^\s*((?:${MARK_SOURCE}\s*)+)(?=[\d.<-]|less\b|none\b|approx)`, "i");

/** The bare label of a mark: `⁽¹⁾`, `(1)` and `[1]` are all `1`. */
export function markLabel(mark: string): string {
  const plain = [...mark].map((character) => PLAIN[SUPERSCRIPTS.indexOf(character)] ?? character).join("");
  return plain.replace(/see\s+(?:also\s+)?|(?:foot)?notes?|fn|below|[()[\]{}_./\s]/gi, "");
}

/** The labels of the marks that stand at the start of `text`, behind a figure and perhaps its unit. */
export function marksAtStart(text: string): string[] {
  const run = LEADING.exec(text)?.[1] ?? "";
  const labels: string[] = [];
  let end = 0;
  for (const { index, 0: mark } of matchesIn(run, MARKS)) {
    const own = splitGlued(mark);
    labels.push(...between(labels.at(-1), run.slice(end, index), own[0]), ...own);
    end = index + mark.length;
  }
  return labels.filter((label) => label !== "");
}

/** The marks that stand before a figure, `(1) 1,234`, and where the figure then starts. */
export function marksBefore(text: string): { lead: number; marks: string[] } {
  const run = BEFORE.exec(text);
  if (run === null) return { lead: 0, marks: [] };
  return { lead: run[0].length, marks: marksAtStart(run[1] ?? "") };
}

/** The labels of marks that are glued together: `⁽¹⁾⁽²⁾`, `/(1)(2)/`, `(1, 2)`, `(1-3)`. */
function splitGlued(mark: string): string[] {
  if (mark.includes("⁽")) return mark.split(/(?<=⁾)/).map(markLabel);
  const numbers = matchesIn(mark, /\d{1,2}/g);
  if (numbers.length < 2) return [markLabel(mark)];
  return numbers.flatMap(({ index, 0: number }, place) => {
    const last = numbers[place - 1];
    if (last === undefined) return [number];
    return [...between(last[0], mark.slice(last.index + last[0].length, index), number), number];
  });
}

/** The numbers that "(1)-(3)" and "(1) through (3)" leave unsaid. */
function between(first: string | undefined, joint: string, last: string | undefined): string[] {
  const count = Number(last) - Number(first) - 1;
  if (!/[-–]|through/i.test(joint) || !(count > 0)) return [];
  return Array.from({ length: count }, (_, index) => String(Number(first) + index + 1));
}

/** A name, or what else ends in note marks, without them. */
export function withoutMarksBehind(text: string): string {
  return text.replace(MARKS_BEHIND, "");
}
