import { matchesIn } from "../../figures/matches.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { Named } from "../names/subject.js";
import type { FactMaker } from "../words/fact-maker.js";
import { heldAmounts, type Held } from "./item5-held.js";
import { namesBefore } from "./item5-in-order.js";

const DEEMED = String.raw`\s(?:(?:each|both)\s)?(?:may|might)\s(?:(?:each|both|also|therefore|thereby|thus)\s){0,2}be\sdeemed\s`;
const TO_OWN = String.raw`(?:to\s(?:(?:indirectly|beneficially|also)\s){0,2}own(?:\sbeneficially)?`;
const OWNERS = String.raw`(?:the\s|a\s)?(?:indirect\s)?beneficial\sowners?`;
/** "Roe Fund owns 500 Shares (5%), which Roe Capital, its manager, may be deemed to beneficially own." */
const WHICH = new RegExp(
  String.raw`,?\s(?:all\sof\s)?(?:which|of\swhich)\s([^;:\d]{2,260}?)${DEEMED}${TO_OWN}|${OWNERS})(?:,?\s(?:as\swell|too))?[\s.;]*$`,
  "i",
);
/** "Mr. Roe, who controls it, may be deemed to beneficially own the same Shares." */
const THE_SAME = new RegExp(
  String.raw`^\s*([^;:\d]{2,260}?)${DEEMED}${TO_OWN}|${OWNERS}\sof)\s(?:all\s(?:of\s)?)?(?:the\ssame|these|those|such)\s(?:[^\s\d.;:,()]{1,20}\s){0,3}?(?:shares|ADSs|units|stock)(?:,?\s(?:as\swell|too))?[\s.;]*$`,
  "i",
);
/** "…, its investment manager, and": what is said between commas of one that is named. */
const ASIDE = /,\s(?:its|his|her|their|who|the|an?|as)\s[^,;()\d]{1,160},(?=\s(?:and|each|both)\s|\s*$)/gi;
const IN_BRACKETS = /\([^()]{1,300}\)/g;

/** What a sentence tells somebody to be deemed to own of the one amount that it, or the one before it, tells another to own; a part, for all that is known. */
export function deemedIn(
  sentence: MappedText,
  before: MappedText | null,
  persons: readonly Named[],
  make: FactMaker,
): Held[] {
  const { text } = sentence;
  const which = WHICH.exec(text);
  const same = which === null && before !== null ? THE_SAME.exec(text) : null;
  const name = (which ?? same)?.[1];
  const told = which === null ? before : sentence.slice(0, which.index);
  if (name === undefined || told === null) return [];
  const whose = namesBefore(name.replace(ASIDE, " "), persons);
  if (whose.length === 0) return [];
  const aside = matchesIn(told.text, IN_BRACKETS);
  const amounts = heldAmounts(told, make).filter(
    ({ start }) => !aside.some(({ index, 0: words }) => index < start && start < index + words.length),
  );
  const [only, ...others] = amounts;
  if (only === undefined || others.length > 0) return [];
  const { amount, percent } = only;
  return whose.map((person) => ({ person, amount, percent }));
}
