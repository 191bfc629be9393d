import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import { mentions } from "../persons/naming.js";
import { POWERS } from "../rows.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { powerSums } from "./power-sums.js";
import type { Explanation } from "./total-doubt.js";

/** "… has no voting or dispositive power over the shares". */
const NO_POWER =
  /\b(?:no|not|neither|without)\b[^.;]{1,80}\b(?:(?:voting|dispositive|investment)\s+powers?|powers?\s+to\s+(?:vote|dispose|sell|direct\s+the\s+(?:vot|dispos)))/i;
/** "… is deemed to own the amount shown due to its ownership of Larkspur Holdings LLC", "… of its subsidiary". */
const OF_SUBSIDIARY =
  /\bsubsidiar\w+|\bparent\b|\b(?:its|their|(?:person|company)['’]s)\s+(?:(?:direct|indirect|sole|whole|full)\s+){0,2}ownership\s+of\s+(?!(?:the\s+)?(?:shares|securities|common)\b)/i;

const sentencesOnNone = once((filing: Filing): readonly string[] =>
  narrativeOf(filing).flatMap((place) => saidOf(place).filter((sentence) => NO_POWER.test(sentence))),
);

/**
 * Why a person with an amount may have no power at all, which is told and may be right: the text says that there is none, or the own note
 * that the amount comes of a subsidiary, while another cover page states powers. `null` otherwise.
 */
export function powersOfOthers(filing: Filing, person: Person): Explanation | null {
  if (!POWERS.every((power) => person[power]?.value.isZero() === true)) return null;
  const notes = person.footnotes.map(({ text }) => text);
  const own = notes.flatMap((note) => saidOf(note));
  if (
    own.some((sentence) => NO_POWER.test(sentence)) ||
    sentencesOnNone(filing).some((sentence) => mentions(sentence, person))
  )
    return { doubt: "The text says that there is no power over the shares, or over some of them." };
  const powerful = filing.persons.some((other) => powerSums(other).some((sum) => sum.gt(0)));
  return powerful && notes.some(({ value }) => OF_SUBSIDIARY.test(value))
    ? { doubt: "The note to the cover page tells of a subsidiary, which may have all the powers." }
    : null;
}
