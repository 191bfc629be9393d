import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { numberAtStart } from "../../figures/number.js";
import { percentIn, type PrintedPercent } from "../../figures/percent.js";
import type { MappedText } from "../../source/mapped-text.js";
import { powersIn } from "../cover/powers.js";
import { mentionsIn, PREPOSITION, type Named } from "../names/subject.js";
import { markedFigure } from "../notes/marked-figure.js";
import type { FactMaker } from "../words/fact-maker.js";
import { percentFact } from "../words/percent-fact.js";
import { OWNS, type ClauseStatement } from "./item5-clause.js";
import { AS_WHAT, isTogether } from "./item5-subject.js";
import type { Held } from "./item5-held.js";

/** What a sentence that gives each of several persons its own figure states of one of them. */
export interface InOrder {
  readonly person: number;
  readonly stated: Omit<ClauseStatement, "verb" | "captioned">;
  readonly held: readonly Held[];
}

const COUNT = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{4,9}|0)`;
const UNIT = String.raw`(?:\s(?:[^\s\d.;:,()/]{1,20}\s){0,3}?(?:shares|ADSs|units)(?:\sof\s(?:[^\s\d.;:,()/]{1,20}\s){0,3}?stock)?)?`;
const PERCENT = String.raw`(?:\s\((?:approximately\s)?[\d.]{1,6}\s?%\))?`;
const JOINT = String.raw`(?:,\sand\s|\sand\s|,\s|\s?/\s?|;\s)`;
/** "2,000,000, 1,140,200 and 3,140,200 Shares", "2,000,000 Shares (5.0%) and 1,140,200 Shares (2.8%)". */
const LIST = new RegExp(
  String.raw`(?<![\d$€£.,])${COUNT}${UNIT}${PERCENT}(?:${JOINT}${COUNT}${UNIT}${PERCENT}){1,11}(?![\d.%])`,
  "i",
);
const EACH_COUNT = new RegExp(String.raw`(?<![\d.,(])${COUNT}`, "g");
/** A count of shares ahead of the list. */
const COUNTED = /\d,\d{3}/;
/** Behind an "and" the one who is named is not alone, unless it joins two days. */
const AMONG_OTHERS = /\band\s[^,\d]*$/;
const RESPECTIVELY = /\brespectively\b/i;
const STROKES = /^[\d,]+\s?\/\s?\d/;
/** "… own directly", "… are the holders of record of", right before the list. */
const HOLD =
  /\s(?:(?:directly|each)\s){0,2}(?:own|hold|owned|held|are\sthe\s(?:(?:direct|record|registered)\s){0,2}(?:owners|holders)(?:\sof\srecord)?\sof)\s(?:(?:directly|of\srecord)\s)?$/i;
/** Another time, a case, or shares that change hands. */
const NOT_SO =
  /\b(?:prior\s+to|previously|formerly|immediately\s+before|before|if|would|could|will|sold|purchas\w+|bought|acquir\w+|transfer\w+|neither|none|except|other\s+than|not)\b/i;
/** What may stand between the last name and the verb. */
const UP_TO_VERB =
  /^(?: (?:respectively|each|both|all|may|might|be|deemed|to|also|are|is|the|now|currently|directly|beneficially|has|have|collectively))* ?$/;
const BETWEEN_NAMES = /^(?: and| or| as well as)? (?:each of )?(?:the |mr |ms |mrs |dr )?$/;
/** `(together, the "Funds")` behind the names. */
const DEFINED = /\s?\((?:together|collectively|each|the|["“])[^()]{1,100}\)/gi;
/** "The 500 and 200 shares held by A and B, respectively, represent …": whose they are, behind the counts. */
const HELD_BY =
  /^,?\s(?:(?:that|which)\sare\s)?(?:(?:directly|beneficially)\s)?(?:held|owned)\s(?:(?:directly|of\srecord)\s)?by\s(?:the\s)?([^;:\d]{1,300}?),?\srespectively\b/i;
/** What the names may stand behind that makes them no others': "the members of" does. */
const EACH_OF = /(?:^|\s)(?:each|both) of (?:the )?$/;

/** "A, B and C beneficially own 500, 200 and 700 shares, respectively": each one's figure, in the order of the names; empty where there are more or fewer, or where it is told otherwise. */
export function toldInOrder(clause: MappedText, persons: readonly Named[], make: FactMaker): InOrder[] {
  const { text } = clause;
  if (persons.length < 2) return [];
  const list = LIST.exec(text);
  if (list === null || NOT_SO.test(text.slice(0, list.index))) return [];
  const end = list.index + list[0].length;
  const counts = matchesIn(list[0], EACH_COUNT).map(({ index }) => list.index + index);
  const before = verbBefore(clause, list.index, make);
  const lead = text.slice(0, before?.start ?? 0);
  if (!RESPECTIVELY.test(lead) && !RESPECTIVELY.test(text.slice(end)) && !STROKES.test(list[0])) return [];
  const by =
    before === null && !COUNTED.test(text.slice(0, list.index)) ? HELD_BY.exec(text.slice(end)) : null;
  const verb = by === null ? before : ({ kind: "held", start: list.index, powers: [] } as const);
  const whose = verb === null ? [] : namesBefore(by?.[1] ?? lead, persons);
  if (verb === null || whose.length !== counts.length) return [];
  const percents = percentsOf(text, counts, end, end + (by?.[0].length ?? 0));
  return whose.flatMap((person, index): InOrder[] => {
    const at = counts[index] ?? 0;
    const number = numberAtStart(text.slice(at, counts[index + 1] ?? text.length));
    if (number === null) return [];
    const amount = markedFigure(make, clause, at, number, at + number.end);
    const told = percents[index];
    const percent = told === undefined ? null : percentFact(make, clause, 0, told);
    const owned =
      verb.kind === "owned"
        ? { amount, percent, composition: null, whole: false, partial: false, captioned: false }
        : null;
    const powers = verb.powers.map((power) => ({
      power,
      figure: amount,
      captioned: false,
      start: verb.start,
    }));
    const held = verb.kind === "held" ? [{ person, amount, percent }] : [];
    return [{ person, stated: { owned, parts: null, powers, percent: null }, held }];
  });
}

/** Whether a clause tells nobody's own amount of those `named`: what several own "in the aggregate", or the first of several figures that are each another's. */
export function isNobodysOwn(named: readonly number[], lead: string, text: string): boolean {
  if (named.length > 1 && isTogether(text)) return true;
  return (named.length > 1 || AMONG_OTHERS.test(lead)) && isFirstOfSeveral(text);
}

function isFirstOfSeveral(text: string): boolean {
  const list = LIST.exec(text);
  if (list === null || COUNTED.test(text.slice(0, list.index))) return false;
  return RESPECTIVELY.test(text) || STROKES.test(list[0]);
}

/** What is told of the counts, and where its words begin. */
function verbBefore(clause: MappedText, list: number, make: FactMaker) {
  const { text } = clause;
  const owns = OWNS.exec(text);
  if (owns !== null && owns.index + owns[0].length === list)
    return { kind: "owned", start: owns.index, powers: [] } as const;
  const hold = HOLD.exec(text.slice(0, list));
  if (hold !== null) return { kind: "held", start: hold.index, powers: [] } as const;
  const first = clause.source(list, list + 1).start;
  const powers = powersIn(clause, make).filter(({ figure }) => figure.span.start === first);
  const start = Math.min(...powers.map((power) => power.start));
  return powers.length === 0
    ? null
    : ({ kind: "powers", start, powers: powers.map(({ power }) => power) } as const);
}

/** The persons named one behind the other right before a verb, each once and nobody besides. */
export function namesBefore(lead: string, persons: readonly Named[]): readonly number[] {
  const plain = ` ${plainName(lead.replace(DEFINED, "").replace(AS_WHAT, " "))} `;
  const mentions = mentionsIn(plain, persons);
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first === undefined || last === undefined) return [];
  const isChain = mentions.every(
    ({ start }, index) => index === 0 || BETWEEN_NAMES.test(plain.slice(mentions[index - 1]?.end, start)),
  );
  const whose = mentions.map(({ person }) => person);
  const before = plain.slice(0, first.start);
  const isAll = (EACH_OF.test(before) || !PREPOSITION.test(before)) && UP_TO_VERB.test(plain.slice(last.end));
  return isChain && isAll && new Set(whose).size === whose.length ? whose : [];
}

/** The percentages of so many counts: each in brackets behind its own, or in a list of as many behind them; empty where neither is so. */
function percentsOf(
  text: string,
  counts: readonly number[],
  end: number,
  behindAll: number,
): PrintedPercent[] {
  const within = counts.flatMap((at, index) => percentFrom(text.slice(0, counts[index + 1] ?? end), at));
  if (within.length > 0) return within.length === counts.length ? within : [];
  const behind: PrintedPercent[] = [];
  for (let from = behindAll; behind.length <= counts.length; from = behind.at(-1)?.end ?? from) {
    const [next] = percentFrom(text, from);
    if (next === undefined) break;
    if (behind.length > 0 && !/^(?:,\s?and|\s?and|[,;]|\s?\/)\s?$/i.test(text.slice(from, next.start))) break;
    behind.push(next);
  }
  return behind.length === counts.length ? behind : [];
}

function percentFrom(text: string, from: number): PrintedPercent[] {
  // "5.0%/2.8%": a stroke is part of a fraction elsewhere.
  const at = from + (/^\s?\//.exec(text.slice(from))?.[0].length ?? 0);
  const found = percentIn(text.slice(at));
  return found === null ? [] : [{ ...found, start: found.start + at, end: found.end + at }];
}
