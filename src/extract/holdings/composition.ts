import type { Composition, Holding } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import { bareList, pairsIn } from "./bare-list.js";
import { clausesOf } from "./clauses.js";
import type { FactMaker } from "../words/fact-maker.js";
import { readHolding, type Terms } from "./holding.js";
import { listFrom, termsOf } from "./list-from.js";
import { heldIn, inSentence, withUnreadRight } from "./list-in-sentence.js";
import { isStillToCome, speaksOfOwnRight } from "./open-rights.js";
import { rightAlone } from "../cover/right-alone.js";
import { sentencesOf } from "../words/sentences.js";

/** "The reporting person beneficially owns (i) 600,000 shares and (ii) …": whose the comment is, the list is of. */
const OWNS_A_LIST =
  /^\W*(?:the|this|such)\s+reporting\s+person\s+(?:may\s+be\s+deemed\s+to\s+)?beneficially\s+owns?\s+(?=\([ia1]\)\s)/i;
const ADDS =
  /^\W*(?:also|in\s+addition|additionally|plus|further)\b|\balso\s+(?:represents?|reflects?|includes?|holds?|owns?|the\s+(?:(?:record|beneficial)\s+)?(?:owner|holder)\s+of)\b/i;
/** "50,000 of these shares are issuable upon exercise": a part of what was told before. */
const OF_THESE =
  /^\W*(?:\d[\d,]*\s+of\s+(?:the|these|those|such)\s+(?:shares|securities)\b|of\s+(?:the|this|that|these|those)\s+(?:total|amount|number|shares),?\s+\d)/i;
/** What is held besides, where the sentence does not say that the figure has it. */
const HOLDS_TOO = /^(?!.*\b(?:include|represent|reflect|compris|consist))/is;
const INCLUDES = /^\W*(?:(?:this|such|the)\s+(?:amount|number|total|figure)\s+)?includes?\b/i;
const LEAVES_OUT = /\b(?:excludes?|excluding|not\s+includ\w+|excluded)\b/i;

/**
 * The first sentence of `text` that takes a figure apart, read into its parts; `null` where none does.
 * Counts keep their place; a right to acquire is told from shares held by the words of the clause. What a
 * further sentence adds ("Also reflects …") or leaves out ("Excludes …") joins the list.
 */
export function readComposition(text: MappedText, make: FactMaker): Composition | null {
  const terms = termsOf(text, make);
  const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
  for (const [index, sentence] of sentences.entries()) {
    const composition = inSentence(sentence, terms);
    if (composition !== null) return withFurther(composition, sentences.slice(index + 1), terms);
  }
  return null;
}

/** Every sentence of `text` that tells what somebody holds, also by no more than "holds … and …". */
export function readTellings(text: MappedText, make: FactMaker): Composition[] {
  const terms = termsOf(text, make);
  const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
  return sentences.flatMap((sentence, index) => {
    const told =
      rightAlone(sentence, terms) ??
      inSentence(sentence, terms) ??
      heldIn(sentence, terms) ??
      withUnreadRight(sentence, terms);
    const pairs =
      told?.holdings.length === 2 ? [] : [...pairsIn(sentence, terms), ...bareList(sentence, terms)];
    if (told === null) return pairs;
    const after = sentences.slice(index + 1);
    const ends = after.findIndex(({ text: next }) => !ADDS.test(next) && !LEAVES_OUT.test(next));
    return [withFurther(told, ends < 0 ? after : after.slice(0, ends), terms), ...pairs];
  });
}

/** "The reporting person beneficially owns (i) … and (ii) …": in a comment on that person's cover page, all that is owned. */
export function readOwnedList(text: MappedText, make: FactMaker): Composition | null {
  const terms = termsOf(text, make);
  for (const [start, end] of sentencesOf(text.text)) {
    const sentence = text.slice(start, end);
    const opening = OWNS_A_LIST.exec(sentence.text)?.[0].length;
    const list = opening === undefined ? null : listFrom(sentence, opening, null, "whole", terms);
    if (list !== null && list.holdings.length > 1) return list;
  }
  return null;
}

/** "8,195,960 shares of the Issuer's Class B Common Stock", behind a name or a day: another class than the one with the first letter. */
const OF_ANOTHER_CLASS =
  /^\s*(?:[A-Z][\w.,'’& -]{2,60}:\s*)?(?=\d[\d,]*\s+shares?\s+of\s+(?:the\s+)?(?:(?:Issuer|Company)['’]s\s+)?Class\s+[B-Z]\b)/;

/** The parts of an answer; one that counts shares of another class, which may be convertible, is a list of one. */
export function readAnswer(text: MappedText, make: FactMaker): Composition | null {
  const taken = readComposition(text, make);
  const from = taken === null ? OF_ANOTHER_CLASS.exec(text.text)?.[0].length : undefined;
  if (from === undefined) return taken;
  const end = sentencesOf(text.text).find((sentence) => sentence[1] > from)?.[1] ?? text.length;
  return listFrom(text.slice(0, end), from, null, "whole", termsOf(text, make));
}

/** What was told to be held, with the right that another sentence tells to be a part of it, known or not. */
function withPartOf(whole: Holding, sentence: MappedText, terms: Terms): Holding[] {
  const [clause] = clausesOf(sentence.text, 0).clauses;
  const part = clause && readHolding(sentence, clause, terms);
  if (part === undefined) return [{ ...whole, open: whole.open || speaksOfOwnRight(sentence.text) }];
  return part.kind === "right-to-acquire" && !part.excluded ? [whole, { ...part, within: true }] : [whole];
}

/** A right that cannot be used yet, told beside what is included, is no part of it. */
function withoutStillToCome(holding: Holding): Holding {
  const out = holding.kind === "right-to-acquire" && !holding.excluded && isStillToCome(holding.words);
  return out ? { ...holding, excluded: true, exclusion: "beside", exercisableFrom: null } : holding;
}

/** What the following sentences add to the list or leave out of it. */
function withFurther(composition: Composition, further: readonly MappedText[], terms: Terms): Composition {
  const holdings = [...composition.holdings];
  let adds = false;
  for (const sentence of further) {
    const opening = ADDS.test(sentence.text);
    const [only] = holdings;
    if (
      holdings.length === 1 &&
      only !== undefined &&
      (OF_THESE.test(sentence.text) || INCLUDES.test(sentence.text))
    ) {
      holdings.splice(0, 1, ...withPartOf(only, sentence, terms));
      continue;
    }
    if (!opening && !LEAVES_OUT.test(sentence.text)) continue;
    const { clauses } = clausesOf(sentence.text, 0);
    const beside = composition.claim === "some" && HOLDS_TOO.test(sentence.text);
    const more = clauses
      .map((clause) => readHolding(sentence, clause, terms))
      .map((holding) => (beside ? withoutStillToCome(holding) : holding))
      .filter((holding) => opening || holding.excluded);
    adds ||= more.some((holding) => !holding.excluded);
    holdings.push(...more);
  }
  // A list that goes on in another sentence may go on in a third.
  return { ...composition, holdings, claim: adds ? "continued" : composition.claim };
}
