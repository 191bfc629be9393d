import { matchesIn } from "../../figures/matches.js";
import { moneyIn, type PrintedMoney } from "../../figures/money.js";
import type { PrintedNumber } from "../../figures/number.js";

const FILLER = String.raw`(?:(?:an?|the|all|its|his|her|their|aggregate|total|of|up\s+to|such|outstanding|remaining)\s+)*`;
/** Behind a count of the shares that come of it: "issuable upon conversion of". */
const UPON_CONVERSION = new RegExp(
  String.raw`\b(?:up)?on\s+(?:the\s+)?(?:full\s+|partial\s+)?conversion\s+of\s+${FILLER}(?:(?:[\w%.-]+\s+){0,6}?(?:note|debenture|loan)s?\s+in\s+(?:the|an)\s+(?:(?:aggregate|original|total)\s+)*principal\s+amount\s+of\s+)?$`,
  "i",
);
/** Before such a count: "converted … into". */
const INTO = new RegExp(String.raw`\binto\s+${FILLER}$`, "i");
const VERB = /\b(?:conver|exerci|exchang|redee)\w+/gi;
const SHARES =
  /^\s*(?:(?!preferred|preference|warrant|option|note|series|unit)[\w'’.-]+\s+){0,6}?(?:shares?|ADSs?)\b(?!\s+of\s+(?:\S+\s+){0,5}?(?:preferred|preference|series)\b)/i;
const PREFERRED = /^\s*(?:shares?\s+of\s+)?(?:\S+\s+){0,7}?(?:preferred|preference)\b/i;
const SERIES = /\b[Ss]eries\s+([A-Z](?:-?\d{1,2})?)\b/g;
const DEBT =
  /\b(?:principal|notes?|debentures?|indebtedness|loans?|bonds?|advances?|obligations?|outstanding\s+balance)\b/i;
const PER_UNIT = /^\s*(?:per|a|each|for\s+each)\s+(?:\w+\s+){0,2}(?:share|unit|note|ADS)\b/i;
const EACH = /\b(?:each|every|per)\s+$/i;
/** Behind the source it makes the shares those of one: "4,000 preferred shares, each of which is convertible into 250 Shares". */
const OF_EACH = /\b(?:each|every|apiece)\b/i;
const SCOPE = 220;
/** What makes an amount a price: "at", "price of", "the price was reduced from $10.00 to", but not "the price of the note of". */
const PRICED_AT =
  /(?:\bat|\bprice(?:\s+of|\s+equal\s+to|(?:\s+(?!notes?\b|debentures?\b|loans?\b|bonds?\b|principal\b)[\w$.,]+){0,7}?\s+(?:to|from|becomes|is|was)(?:\s+now)?)?)\s+$/i;

/** What is converted: an amount of debt, or a number of preferred shares. */
export type Source = { readonly money: PrintedMoney } | { readonly count: PrintedNumber };

/** Whether a number counts shares of the class. */
export function isCountOfShares(text: string, { end }: Pick<PrintedNumber, "end">): boolean {
  return SHARES.test(text.slice(end, end + 100));
}

/** "converted $600,000 of the principal into 55 Shares", "5,000 preferred shares, convertible into 100,000 Shares". */
export function convertedInto(
  text: string,
  shares: PrintedNumber,
  numbers: readonly PrintedNumber[],
): Source | null {
  const before = text.slice(Math.max(0, shares.start - SCOPE), shares.start);
  if (!INTO.test(before) || !/\bconver/i.test(before)) return null;
  const source = sourcesIn(text, numbers).findLast((each) => startOf(each) < shares.start);
  if (source === undefined || startOf(source) < shares.start - SCOPE) return null;
  const verb = matchesIn(text.slice(Math.max(0, startOf(source) - 60), shares.start), VERB).at(-1)?.[0] ?? "";
  const between = text.slice(startOf(source), shares.start);
  const another = numbers.some(
    ({ start, end }) => start > startOf(source) && end < shares.start && isCountOfShares(text, { end }),
  );
  return /^conver/i.test(verb) && !between.includes(";") && !OF_EACH.test(between) && !another
    ? source
    : null;
}

/** "55 Shares issued upon conversion of $600,000 of the principal". */
export function issuableUpon(
  text: string,
  shares: PrintedNumber,
  numbers: readonly PrintedNumber[],
): Source | null {
  const source = sourcesIn(text, numbers).find((each) => startOf(each) > shares.end);
  if (source === undefined || startOf(source) > shares.end + SCOPE) return null;
  const between = text.slice(shares.end, startOf(source));
  return UPON_CONVERSION.test(between) && !/\d/.test(between) ? source : null;
}

/** "$750,000 of the First Note and $250,000 of the Second": the shares may come of both. */
export function areSeveral(sources: readonly Source[]): boolean {
  const amounts = sources.flatMap((source) => ("money" in source ? source.money.value.toFixed() : []));
  return new Set(amounts).size > 1;
}

function startOf(source: Source): number {
  return "money" in source ? source.money.start : source.count.start;
}

/** Amounts of debt and counts of preferred shares, in order; what is told of each one is left out. */
export function sourcesIn(text: string, numbers: readonly PrintedNumber[]): Source[] {
  const amounts = [...moneyIn(text)]
    .filter(({ start, end }) => {
      const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 80)}`;
      return DEBT.test(around) && !PER_UNIT.test(text.slice(end)) && !isOfEach(text, start);
    })
    .filter(({ start }) => !PRICED_AT.test(text.slice(Math.max(0, start - 80), start)))
    .map((money) => ({ money }));
  const counts = numbers
    .filter(({ start, end }) => PREFERRED.test(text.slice(end, end + 80)) && !isOfEach(text, start))
    .map((count) => ({ count }));
  return [...amounts, ...counts].sort((a, b) => startOf(a) - startOf(b));
}

function isOfEach(text: string, start: number): boolean {
  return EACH.test(text.slice(Math.max(0, start - 12), start));
}

/** The letters of the series that `text` names. */
export function seriesIn(text: string): ReadonlySet<string> {
  return new Set(matchesIn(text, SERIES).map((match) => match[1] ?? ""));
}
