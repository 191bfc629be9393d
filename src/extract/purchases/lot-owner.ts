import type { LotOwner } from "../../filing/closing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

/** "… owned directly by Mr. Roe", "… purchased by the Fund", "… sold to the Fund". */
const BY =
  /^[^.;,\d]{0,60}?\b(?:(owned|held)|acquired|purchased|bought|(?:sold|issued)\s+to)\s+(?:(?:directly|of\s+record|beneficially|indirectly|solely|and|for\s+the\s+account)\s+){0,3}(?:by\s+|of\s+)?((?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|Corp|Jr|Sr)\.|[^.;()$\d]){1,80})/;
/** "The Fund holds …", "Mr. Roe directly owns …", "It paid …". */
const SUBJECT =
  /^\W{0,4}((?:Mr\.\s|Mrs\.\s|Ms\.\s|Dr\.\s)?[A-Z][^;()$\d]{0,60}?)\s+(?:(?:also|currently|directly|beneficially|indirectly)\s+){0,2}(?:(owns?|owned|holds?|held)|purchased|acquired|bought|paid)\b/;

/** Whose securities are, by the words straight behind their count. */
export function ownerBehind(
  sentence: MappedText,
  from: number,
  to: number,
  make: FactMaker,
): LotOwner | null {
  return ownerBy(BY, sentence, from, to, make, 2, 1);
}

/** Whose securities are, by the subject with which the sentence opens. */
export function ownerOfSentence(sentence: MappedText, make: FactMaker): LotOwner | null {
  return ownerBy(SUBJECT, sentence, 0, sentence.length, make, 1, 2);
}

function ownerBy(
  pattern: RegExp,
  sentence: MappedText,
  from: number,
  to: number,
  make: FactMaker,
  name: number,
  owned: number,
): LotOwner | null {
  const match = pattern.exec(sentence.text.slice(from, to));
  const named = match?.[name];
  if (match === null || named === undefined) return null;
  const start = from + match.index + match[0].indexOf(named);
  const words = match[0].replace(named, "");
  return {
    manner: match[owned] === undefined ? "acquired" : "owned",
    directly: /\b(?:directly|of\s+record)\b/i.test(words) && !/\bindirectly\b/i.test(words),
    name: textFact(make, sentence, start, start + named.length),
  };
}
