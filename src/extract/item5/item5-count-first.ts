import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import type { MappedText } from "../../source/mapped-text.js";
import { reportAlike } from "../cover/reported-alike.js";
import { markedFigure } from "../notes/marked-figure.js";
import { personHeaded } from "../names/subject.js";
import type { FactMaker } from "../words/fact-maker.js";
import { percentFact } from "../words/percent-fact.js";
import type { Bare } from "./item5-bare.js";
import type { Reporter } from "./item5-names.js";

/** "Based on the foregoing, the 650,000 shares …": up to the count. */
const OPENS = String.raw`^[\s•-]*(?:\(a\)\s*)?(?:(?:based\s+(?:up)?on|according\s+to|as\s+(?:of|a\s+result\s+of)|following)\b[^;]{1,300}?,\s+)?`;
const TO_COUNT = new RegExp(
  String.raw`${OPENS}(together,?\s+)?(?:the|these|an\s+aggregate\s+of)\s+(?=\d{1,3},\d{3})`,
  "i",
);
/** "The Reporting Person's 650,000 shares": up to the count, and whose they are. */
const TO_COUNT_OF = new RegExp(String.raw`${OPENS}([^\s\d;,][^\d;,]{0,80}?)['’]s?\s+(?=\d{1,3},\d{3})`, "i");
/** "… shares beneficially owned by the Reporting Persons represent": from the count to its percentage. */
const TO_PERCENT =
  /^\s(?:[^\s\d.;:,()]+\s){0,3}?(?:shares|units|ADSs)(?:\sof\s(?:[^\s\d.;:,()]+\s){1,6}?|\s)(?:(?:that\sare\s)?beneficially\sowned\sby\s((?:[^\s\d;]+\s){1,15}?))?(?:in\sthe\saggregate\s)?(?:are|represent(?:ed)?|constituted?|amount\sto)\s(?=(?:(?:approximately|about)\s)?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent))/i;
const EVERYONE = /^(?:(?:all|each)\s+(?:of\s+)?)?(?:the\s+)?(?:reporting|filing)\s+persons$/i;
const THE_ONE = /^(?:the\s+(?:reporting|filing)\s+person|him|her|it)$/i;

/** A sentence that begins with the count: what is owned by whom, all where their cover pages all report the same. */
export function countedFirst(clause: MappedText, persons: readonly Reporter[], make: FactMaker): Bare | null {
  const { text } = clause;
  const whoses = TO_COUNT_OF.exec(text);
  const lead = whoses ?? TO_COUNT.exec(text);
  const start = lead?.[0].length ?? 0;
  const number = lead && numberAtStart(text.slice(start));
  const link = number && TO_PERCENT.exec(text.slice(start + number.end));
  if (lead === null || number === null || link === null) return null;
  const from = start + number.end + link[0].length;
  const percent = percentAtStart(text.slice(from));
  const inAll = whoses === null && lead[1] !== undefined;
  const whose = ownersOf(whoses?.[1] ?? link[1]?.trim(), inAll, persons);
  if (percent === null || whose.length === 0) return null;
  const amount = markedFigure(make, clause, start, number);
  return {
    persons: whose,
    owned: {
      amount,
      percent: percentFact(make, clause, from, percent),
      composition: null,
      whole: inAll,
      partial: false,
      captioned: false,
    },
  };
}

function ownersOf(name: string | undefined, inAll: boolean, persons: readonly Reporter[]): readonly number[] {
  if (name === undefined) return inAll && persons.length === 1 ? [0] : [];
  if (EVERYONE.test(name)) return reportAlike(persons, "aggregateAmount") ? [...persons.keys()] : [];
  if (THE_ONE.test(name)) return persons.length === 1 ? [0] : [];
  const person = personHeaded(name, persons);
  return person === null ? [] : [person];
}
