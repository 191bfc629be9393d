import { apartFrom } from "../../figures/apart.js";
import { datesIn } from "../../figures/date.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import { ALLOWS } from "./other-days.js";
import { isQuantity } from "../purchases/purchase-words.js";
import type { ToldDays } from "./transaction-days.js";

/** Words of a transaction that was made. */
export const DEAL =
  /\b(?:purchas(?:es?|ed|ing)|bought|acqui(?:red|sitions?|ring)|sold|sales?|selling|dispos(?:ed|itions?)|exercis(?:es?|ed|ing)|conver(?:ted|sions?|ting)|grant(?:s|ed)?|award(?:s|ed)?|vest(?:s|ed|ing)?|receiv(?:ed|ing|es?)|gift(?:s|ed)?|gave(?=\s+(?:[a-z]+\s+){0,4}[\d,]+\s+(?:\w+\s+){0,4}(?:shares?|units?)\b)|donat(?:ed|ions?)|transfer(?:s|red|ring)?|distribut(?:ed|ions?|ing)|contribut(?:ed|ions?)|issued|issuance|subscribed|subscriptions?|exchanged|tendered|withheld|forfeited|redeemed|redemptions?|repurchased?|delivered|settled|settlement|cancelled|canceled|surrendered|invested|traded|reinvest(?:ed|ment))\b/i;
/** Counts of what is held after or before, or of which a part is traded. */
const HELD =
  /(?:\b(?:owns?|owned|(?<!\b(?:acquired|acquisition\s+of|disposed\s+of)\s{1,200}(?:beneficial\s{1,200})?)ownership|holds?|held|beneficially|remain\w*|balance|bringing|increas\w+|decreas\w+|reduc\w+|(?:after|following)\s+which|resulting\s+in|leaving|based\s+(?:up)?on|(?:convertible|exercisable|exchangeable)\s+(?:into|for))\s+((?:\S+\s+){0,5})|\d\s+(?:\w+\s+)?of\s+(?:the|its|his|her|their)\s+)$/i;
const NO_COUNT =
  /^[a-z-]|^\s*(?:cents|dollars|per|each|an?)\b|^[^.;,]{0,60}?\boutstanding\b(?!\s+(?:warrant|option|note))/i;

/** What a plan or an agreement allows is not dealt in yet: "provides for sales of up to". */
const ALLOWED = new RegExp(
  String.raw`\b${ALLOWS}(?:\s+(?:of|up|to|an?|the|aggregate|total|additional|as|many)){0,6}\s+$`,
);

/** The numbers of shares that a clause tells to have been dealt in. */
export function quantitiesIn(text: string, days: readonly ToldDays[]): PrintedNumber[] {
  const dates = [...datesIn(text), ...days.map(({ day }) => day)];
  const found = apartFrom([...numbersIn(text)], dates).filter(
    (number) =>
      (isBare(text, number) ||
        isQuantity(text, number) ||
        isQuantity(text, { ...number, end: listEnd(text, number) })) &&
      isDealt(text, number),
  );
  // "an aggregate of 50,000 shares, as follows: 20,000 shares on …": the parts are told one by one.
  return found.filter(({ start, end }, index) => {
    const next = found[index + 1];
    const parted = next !== undefined && text.slice(end, next.start).includes(":");
    return !(parted && IN_ALL.test(text.slice(Math.max(0, start - 40), start)));
  });
}

/** "Bought 12,000 at 15.70": shares, without a noun. */
function isBare(text: string, { start, end }: PrintedNumber): boolean {
  return (
    /\b(?:bought|sold|purchased|acquired)\s+$/i.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s*(?:at|@)\s+\$?\s?\d/i.test(text.slice(end, end + 20))
  );
}

const IN_ALL = /\b(?:aggregate|total)\s+of\s+$/i;

function isDealt(text: string, { start, end }: PrintedNumber): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const held = HELD.exec(before);
  if (/[a-z-]$/i.test(before) || ALLOWED.test(before) || NO_COUNT.test(text.slice(end, end + 80)))
    return false;
  return held === null || DEAL.test(held[1] ?? "");
}

/** The end of the last of "10,000 and 12,000", behind which the noun stands. */
function listEnd(text: string, { end }: PrintedNumber): number {
  return (
    end +
    (/^(?:,?\s*(?:and\s+)?\d{1,3}(?:,\d{3})+){1,6}(?=\s)/.exec(text.slice(end, end + 100))?.[0].length ?? 0)
  );
}
