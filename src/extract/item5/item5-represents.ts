import { plainName } from "../../figures/names.js";
import { percentIn } from "../../figures/percent.js";
import type { Figure } from "../../filing/fact.js";
import type { Item5Statement } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { percentFact } from "../words/percent-fact.js";
import { mentionsIn, type Named } from "../names/subject.js";

/** "These shares represent 4.6% of the class", "They are 4.6% …": the percentage of the amount just told. */
const REPRESENTS =
  /^\s*(?:these|such|those|the\s+(?:[^\s\d]+\s+)??(?:shares|securities|holdings?|interests?))\s+(?:[^\s\d]+\s+){0,8}?(?:represent(?:s|ed)?|constitute[sd]?)\s|^\s*(?:they|these|(?:these|such|those|the)\s+(?:shares|securities))\s+(?:are|represent|constitute|make\s+up|amount\s+to)\s+(?=(?:approximately\s+|about\s+)?\d)|^\s*th(?:is|at)\s+(?:(?:amount|number|holding|total)\s+)?(?:is|equals|represents|constitutes|amounts\s+to)\s+(?=(?:approximately\s+|about\s+)?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent)\s+of\s+the\b)/i;
/** "The 640,000 shares amount to 4.6 %": the same, with the amount repeated. */
const COUNTED =
  /^\s*(?:together,?\s+)?(?:these|such|those|the)\s+(?=\d)([\d,]{3,15})\s+(?:(?:common|ordinary|class\s+[a-z])\s+)?(?:shares|units|ADSs)\s+(?:[^\s\d]+\s+){0,8}?(?:are|represent|constitute|make\s+up|amount\s+to)\s+(?=(?:approximately\s+|about\s+)?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent))/i;
/** "As a result of the repurchases it is now 7.8% of the 9,000,000 Shares outstanding": the same, told of now apart from before. */
const IS_NOW =
  /^[^:]{0,300}?\b(?:it|this|that|they|these)\s+(?:is|are)\s+now\s+(?=(?:approximately\s+|about\s+)?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent)\s+of\s+the\b)/i;
/** A percentage of a case, or of another time. */
const NOT_NOW = /\b(?:would|could|will|if|assuming|prior|previously|formerly|before|after)\b/i;
const PAST = /ed\s$/;
const A_DAY =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|then)\b/i;

/** The percentage that a sentence of its own gives of what the sentence before it tells of `owners`, or `null`. */
export function representedPercent(
  clause: MappedText,
  owners: readonly number[],
  persons: readonly Named[],
  make: FactMaker,
  amount: Figure | null = null,
): Item5Statement["percentOfClass"] {
  const counted = COUNTED.exec(clause.text);
  const repeats = amount?.value.eq((counted?.[1] ?? "").replaceAll(",", "") || -1) === true;
  const now = IS_NOW.exec(clause.text)?.[0];
  const words = now ?? (repeats ? counted?.[0] : REPRESENTS.exec(clause.text)?.[0]);
  const isOther = (told: string) => NOT_NOW.test(told) || (PAST.test(told) && A_DAY.test(clause.text));
  if (words === undefined || (now === undefined && isOther(words))) return null;
  const named = mentionsIn(` ${plainName(words)} `, persons);
  if (named.some(({ person }) => !owners.includes(person))) return null;
  const found = percentIn(clause.text.slice(words.length));
  return found && percentFact(make, clause, words.length, found);
}

/** All that is reported, and no part of it. */
const WHAT_IS_REPORTED = /\breported\b|\bbeneficially\s+owned\b/i;
const OF_A_PART =
  /\b(?:held|(?:in)?directly|certain|sold|acquired|purchased|underlying|issuable|remaining|additional|previously)\b/i;
const OF_THE_CLASS =
  /^\s*(?:(?:%|per\s?cent)\s*)?of\s+(?:(?!vot)[^\s\d%.;]+\s+){0,6}?(?:outstanding|shares|units|adss|class|stock)\b/i;

/** The percentage that a sentence without a name gives of all that is reported: "The reported securities represent 4.6% of the class". */
export function reportedPercent(sentence: MappedText, make: FactMaker): Item5Statement["percentOfClass"] {
  const words = REPRESENTS.exec(sentence.text)?.[0] ?? "";
  if (!WHAT_IS_REPORTED.test(words) || OF_A_PART.test(words)) return null;
  const percent = representedPercent(sentence, [], [], make);
  if (percent === null) return null;
  const behind = sentence.text.slice(sentence.text.indexOf(percent.printed) + percent.printed.length);
  return OF_THE_CLASS.test(behind) ? percent : null;
}
