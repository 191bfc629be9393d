import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { numberAtStart } from "../../figures/number.js";
import { percentAtStart, percentIn } from "../../figures/percent.js";
import type { Item5Statement } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { indexNamed } from "../names/aliases.js";
import type { FactMaker } from "../words/fact-maker.js";
import { captionedOwned, type Owned } from "./item5-captions.js";
import { markedFigure } from "../notes/marked-figure.js";
import { percentFact } from "../words/percent-fact.js";
import { mentionsIn, type Named } from "../names/subject.js";

/** A line of a list of persons: "(ii) Roe Fund LP: 641,300" or "(ii) Roe Fund LP: 6.4%". */
export interface Listed {
  readonly person: number;
  readonly owned: Owned | null;
  readonly percent: Item5Statement["percentOfClass"];
}

const MARK = /\(\s*(?:[ivx]{1,5}|[a-z]|\d{1,2})\s*\)\s/g;
const LABEL =
  /^\s*(?:[-•*]\s*)?(\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s*)?(\S.{0,150}?)(?:\s?:|\s[–—-])\s+(?=[\d.])/i;
/** What ends a line of a list, the mark of the next included. */
const TAIL = [/\(\w{1,4}\)$/, /\band$/, /[.;,]$/];
const OTHER_SECURITY = /\b(?:warrants?|options?|notes?|preferred|rights|debentures?)\b/i;
const LONE_FIGURE = /^\d[\d,.]*\s?%?$/;
const PERCENT = /^\d{0,3}(?:\.\d*)?\s*(?:%|per\s?cent)/i;
const OWNING = /\bbeneficial(?:ly)?\s+own\w*/i;
const OF_NOW_AND_ALL =
  /\b(?:powers?|vot\w+|dispos\w+|transact\w+|purchas\w+|acquir\w+|sold|bought|prior|previous\w*|former\w*|before|after|upon|following\s+the|if|would|exclud\w+|direct(?:ly)?|of\s+record)\b/i;

/** A paragraph cut at the marks of a list of persons within it, its lead first; else the paragraph as it is. */
export function listPieces(text: MappedText, persons: readonly Named[]): MappedText[] {
  const marks = matchesIn(text.text, MARK).map(({ index }) => index);
  const cuts = marks.filter((at) => labelledPerson(text.text.slice(at), persons) !== null);
  const [first] = cuts;
  if (first === undefined || marks.some((at) => at > first && !cuts.includes(at))) return [text];
  const starts = first === 0 ? cuts : [0, ...cuts];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

/** Whether a paragraph is a line of a list of persons and figures, whatever leads to it. */
export function isListed(text: string, persons: readonly Named[]): boolean {
  const label = labelledPerson(text, persons);
  return label !== null && LONE_FIGURE.test(withoutTail(text.slice(label.end)));
}

/** Whether a paragraph begins with a person's name as a label before a figure, whatever else it says. */
export function isEntry(text: string, persons: readonly Named[]): boolean {
  return labelledPerson(text, persons) !== null;
}

/** Whether a lead leads, by a colon, to what is of another matter than what is owned. */
export function leadsElsewhere(lead: string): boolean {
  return lead.trimEnd().endsWith(":") && OF_NOW_AND_ALL.test(lead);
}

/** The person whose name stands as a label before a figure, and where the figure begins. */
function labelledPerson(text: string, persons: readonly Named[]) {
  const label = LABEL.exec(text);
  const [, mark = "", name = ""] = label ?? [];
  // A mark may be the initial of the name.
  const person = indexNamed(name, persons) ?? indexNamed(mark + name, persons);
  return label === null || person === null ? null : { person, end: label[0].length };
}

/**
 * What a line of a list gives to one person: an amount below a lead that ends in a colon and says what is beneficially
 * owned, a percentage below one that speaks of such percentages. `null` where it is no such line, or names nobody.
 */
export function readListed(
  text: MappedText,
  lead: string,
  persons: readonly Named[],
  make: FactMaker,
): Listed | null {
  const label = labelledPerson(text.text, persons);
  if (label === null || !isLead(lead, persons)) return null;
  const { person, end: start } = label;
  if (PERCENT.test(text.text.slice(start))) {
    const percent = /\bpercent/i.test(lead) ? percentBehind(text, start, make) : null;
    return percent && { person, owned: null, percent };
  }
  const owned = /:\s*$/.test(lead) ? amountBehind(text, start, make) : null;
  return owned && { person, owned, percent: null };
}

function percentBehind(text: MappedText, start: number, make: FactMaker): Listed["percent"] {
  const percent = percentAtStart(text.text.slice(start));
  if (percent === null || !isUnit(text.text.slice(start + percent.end))) return null;
  return percentFact(make, text, start, percent);
}

function amountBehind(text: MappedText, start: number, make: FactMaker): Owned | null {
  const number = numberAtStart(text.text.slice(start));
  const end = start + (number?.end ?? 0);
  const rest = text.text.slice(end);
  const percent = percentIn(rest);
  const around = percent === null ? [rest] : [rest.slice(0, percent.start), rest.slice(percent.end)];
  if (number === null || !around.every(isUnit)) return null;
  return captionedOwned(
    markedFigure(make, text, start, number),
    percent && percentFact(make, text, end, percent),
  );
}

/** Whether a lead speaks of what everybody owns now, and of nobody by name. */
function isLead(lead: string, persons: readonly Named[]): boolean {
  return (
    (OWNING.test(lead) || /\bbeneficial\s+ownership\b/i.test(lead)) &&
    !OF_NOW_AND_ALL.test(lead) &&
    mentionsIn(` ${plainName(lead)} `, persons).length === 0
  );
}

/** Whether what stands behind a figure is no more than its unit and the end of the line. */
function isUnit(rest: string): boolean {
  const words = withoutTail(rest);
  return words.length <= 60 && !/[\d.;:]/.test(words) && !OTHER_SECURITY.test(words);
}

function withoutTail(line: string): string {
  return TAIL.reduce((rest, tail) => rest.replace(tail, "").trim(), line.trim());
}
