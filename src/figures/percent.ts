import { Decimal } from "./decimal.js";
import { matchesIn } from "./matches.js";

/**
 * A percentage as printed, 0-100. `relation` tells "5.2 %" from "less than 1 %"; `decimals` counts the
 * printed places, trailing zeros included, since comparisons are made at the printed precision.
 */
export interface Percent {
  readonly relation: "equal" | "less" | "more";
  readonly value: Decimal;
  readonly decimals: number;
  readonly approximate: boolean;
}

/** A percentage found in text, with its place. */
export interface PrintedPercent {
  readonly percent: Percent;
  readonly start: number;
  readonly end: number;
}

const APPROXIMATE = String.raw`(?:(approximately|approx\.|about|roughly|~)\s*)?`;
const LESS = String.raw`(?:(less\s+than|under|below|not?\s+more\s+than|not\s+(?:to\s+)?exceed(?:ing)?|up\s+to|at\s+most|<)\s*)?`;
const MORE = String.raw`(?:(more\s+than|greater\s+than|in\s+excess\s+of|over|>)\s*)?`;
const FIGURE = String.raw`(\d{1,4}(?:\.\d*)?|\.\d+)`;
const WORDS: Readonly<Record<string, string>> = { one: "1", "one-tenth of one": "0.1" };
const WORD = String.raw`(one-tenth\s+of\s+one|one)(?=\s*(?:%|per\s?cent))`;
const PERCENT = new RegExp(
  String.raw`(?<![\d.,$/])${APPROXIMATE}${LESS}${MORE}(?:${FIGURE}|${WORD})\s*(%|per\s?cent(?:age)?)?`,
  "gi",
);
const NONE = /^(?:none|nil|zero|-+\s*0\s*-+)(?![a-z0-9])/i;

/** The first percentage in `text` that bears its sign or the word: the `5` of "See Item 5" is none. */
export function percentIn(text: string): PrintedPercent | null {
  for (const match of text.matchAll(PERCENT)) {
    if (match[6] !== undefined) return fromMatch(match);
  }
  return null;
}

/** Every percentage of `text` that bears its sign or the word, one after the other. */
export function* percentsIn(text: string): Generator<PrintedPercent> {
  for (let from = 0; from < text.length;) {
    const next = percentIn(text.slice(from));
    if (next === null) return;
    yield { ...next, start: from + next.start, end: from + next.end };
    from += next.end;
  }
}

const FIGURE_AND_SIGN = /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*(?:%|per\s?cent\b)/gi;

/** "7% Convertible Subordinated Debentures", "8.5% per annum": the interest that a security bears. */
const OF_INTEREST =
  /^\s+(?:per\s+annum\b|(?:(?:[A-Z][\w-]*|senior|secured|convertible|subordinated|cumulative)\s+){0,5}(?:[Nn]otes?|[Dd]ebentures?|[Bb]onds?|Preferred)\b)/;

/** The bare figures of the percentages of `text`, as printed, whatever "about" or "more than" stands ahead; not those of interest. */
export function percentFigures(text: string): string[] {
  return matchesIn(text, FIGURE_AND_SIGN).flatMap(({ index, 0: whole, 1: figure = "0" }) => {
    const end = index + whole.length;
    return OF_INTEREST.test(text.slice(end, end + 80)) ? [] : [figure];
  });
}

/** Decimals that a blank parts from their point, and a point that a blank parts from what stands ahead of it. */
const LOOSE_DECIMALS = /^[^\S\n\t]+\d/;
const LOOSE_POINT = /^[^\S\n\t]+\.\s?\d/;

/**
 * The percentage that a row or a clause states: a bare figure or a word for zero at its very start, else
 * the first that bears its sign. `null` where none is stated.
 */
export function percentAtStart(text: string): PrintedPercent | null {
  const lead = /^[\s*]*/.exec(text)?.[0].length ?? 0;
  const none = NONE.exec(text.slice(lead));
  if (none !== null) return { percent: exactly("0"), start: lead, end: lead + none[0].length };
  for (const match of text.matchAll(PERCENT)) {
    if (match.index !== lead) break;
    // Half of a figure is none: `5 1/2%`, `12,5%`, `1,234,567`.
    const printed = match[0].trimEnd();
    const behind = text.slice(lead + printed.length);
    if (match[6] === undefined && /^(?:\s+\d+\/|[,/-]\d)/.test(behind)) break;
    // A point with a blank beside it, `6 .7%` or `6. 7%`: where the figure begins and ends nobody can tell.
    if (match[6] === undefined && (printed.endsWith(".") ? LOOSE_DECIMALS : LOOSE_POINT).test(behind))
      return null;
    return fromMatch(match);
  }
  return percentIn(text);
}

function fromMatch(match: RegExpMatchArray & { index: number }): PrintedPercent {
  const figure = match[4] ?? WORDS[(match[5] ?? "").toLowerCase().replace(/\s+/g, " ")] ?? "";
  const percent: Percent = {
    ...exactly(figure.replace(/\.$/, "")),
    relation: match[2] !== undefined ? "less" : match[3] !== undefined ? "more" : "equal",
    approximate: match[1] !== undefined,
  };
  return { percent, start: match.index, end: match.index + match[0].trimEnd().length };
}

function exactly(figure: string): Percent {
  const decimals = figure.split(".")[1]?.length ?? 0;
  return { relation: "equal", value: new Decimal(figure), decimals, approximate: false };
}

/** The percentage that `part` is of `whole`, 0-100 and unrounded. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return part.times(100).div(whole);
}

/** The contract's form of a percentage: `85.72`, `<1`, `>5`. */
export function percentValue(percent: Percent): string {
  const sign = { equal: "", less: "<", more: ">" }[percent.relation];
  return sign + percent.value.toFixed(percent.decimals);
}

/** Prints a percentage for a message: `85.72 %`, `less than 1 %`. */
export function percentWords(percent: Percent): string {
  const relation = { equal: "", less: "less than ", more: "more than " }[percent.relation];
  return `${percent.approximate ? "approximately " : ""}${relation}${percent.value.toFixed(percent.decimals)} %`;
}
