import { matchesIn } from "../figures/matches.js";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉᶠ";
const PLAIN = "0123456789()abcdef";

const RAISED = `[${SUPERSCRIPTS}]`;

/**
 * A note mark behind a figure: raised, in parentheses or brackets, or a run of asterisks and daggers. A run is one mark:
 * read as several, a long one could be taken apart in more ways than anybody can wait for.
 */
const MARK = String.raw`(?<!${RAISED})${RAISED}+(?!${RAISED})|\(\d{1,2}\)|\([a-h]\)|\[\d{1,2}\]|\/\d{1,2}\/|\/(?:\(\d{1,2}\)){1,4}\/|\(\d{1,2}\/\)|(?<!\*)\*{1,4}(?!\*)|[†‡#]|\([*†]{1,4}\)|\(\s*see\s+(?:foot)?note\s+\(?\d{1,2}\)?(?:\s+below)?\s*\)`;

/** The same as a group of a longer pattern. */
export const MARK_SOURCE = `(?:${MARK})`;

const MARKS = new RegExp(MARK, "gi");
/** What a figure counts, between it and its mark: "5,000 Class A Ordinary Shares (1)", "5,000 shares of Common Stock (1)". */
const KIND = String.raw`(?:(?:class\s+[a-z]|common|ordinary|voting|subordinate|depositary|american)\s+){0,3}`;
const UNIT = String.raw`${KIND}(?:shares?|stock|units|adss?)(?:\s+of\s+${KIND}(?:stock|shares))?`;

const LEADING = new RegExp(String.raw`^[\s,]*(?:${UNIT}[\s,]*)?((?:${MARK_SOURCE}[\s,]*)+)`, "i");

const BEFORE = new RegExp(String.raw`^\s*((?:${MARK_SOURCE}\s*)+)(?=[\d.<-]|less\b|none\b|approx)`, "i");

/** The bare label of a mark: `⁽¹⁾`, `(1)` and `[1]` are all `1`. */
export function markLabel(mark: string): string {
  const plain = [...mark].map((character) => PLAIN[SUPERSCRIPTS.indexOf(character)] ?? character).join("");
  return plain.replace(/see\s+(?:foot)?note|below|[()[\]/\s]/gi, "");
}

/** The labels of the marks that stand at the start of `text`, behind a figure and perhaps its unit. */
export function marksAtStart(text: string): string[] {
  const run = LEADING.exec(text)?.[1] ?? "";
  return matchesIn(run, MARKS)
    .flatMap((match) => splitGlued(match[0]).map(markLabel))
    .filter((label) => label !== "");
}

/** The marks that stand before a figure, `(1) 1,234`, and where the figure then starts. */
export function marksBefore(text: string): { lead: number; marks: string[] } {
  const run = BEFORE.exec(text);
  if (run === null) return { lead: 0, marks: [] };
  return { lead: run[0].length, marks: marksAtStart(run[1] ?? "") };
}

/** Marks may be glued together: `⁽¹⁾⁽²⁾`, `/(1)(2)/`. */
function splitGlued(mark: string): string[] {
  if (mark.startsWith("/(")) return mark.split(/(?<=\))(?=\()/);
  return mark.includes("⁽") ? mark.split(/(?<=⁾)/) : [mark];
}
