import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { once } from "./once.js";

/** How a filing tells of the agreement to file jointly. */
export interface JointFilingTold {
  /**
   * - `listed`: an exhibit of the list
   * - `attached`: a document of the submission
   * - `filed`: said to be attached, filed or incorporated
   * - `agreed`: the statement itself says that its filers agree
   * - `mentioned`: spoken of, and no more
   */
  readonly how: "listed" | "attached" | "filed" | "agreed" | "mentioned";
  readonly place: Fact<string>;
}

const JOINT =
  /\bjoint(?:ly)?[\s-]+(?:fil(?:e\w*|ing)|acquisition|reporting|schedule|statement|13[dg])|\b(?:agreement|consent|authori[sz]ation)\b.{1,80}\bjoint(?:ly)?\b(?!\s+ventur)|\bfil(?:e|ing|ed)\b.{1,60}\bjointly\b|\b13d-1\s*\(\s*[kf]\s*\)/i;
const FILED =
  /\b(?:exhibits?|annex|appendix|attached|annexed|appended|filed\s+(?:as|with|here|previously)|previously\s+filed|incorporated|hereto|herewith|by\s+reference)\b/i;
/** "Agreement as to the filing of this Schedule on behalf of each", the title of an exhibit. */
const TITLE =
  /\b(?:agreement|consent|authori[sz]ation)\b.{1,120}\b(?:on\s+behalf\s+of|(?:filing|file)\s+(?:of\s+)?(?:an?|the|this|one)\s+(?:\w+\s+)?(?:schedule|statement|13[dg]|amendment)|single\s+(?:filing|statement|schedule))/i;
/** "99.1 Joint Filing Agreement", in an index of exhibits. */
const ENTRY =
  /^\W*(?:\w[\w.()-]{0,7}\W+)?(?:form\s+of\s+)?(?:joint\s+(?:filing|acquisition|reporting)\s+(?:agreement|statement|undertaking)|agreement\b.{1,30}\bjoint)\b/i;
/** What the form itself says of joint filings, which many statements print. */
const INSTRUCTION =
  /\bunless\s+it\s+is\s+a\s+joint\s+filing\b|\bhas\s+previously\s+filed\s+a\s+statement\s+on\s+schedule\s+13g\b|\bcopies\s+of\s+(?:all\s+)?written\s+agreements\s+relating\s+to\s+the\s+filing\b/i;
/** "The undersigned agree that this statement is filed on behalf of each of them." */
const AGREED =
  /\b(?:agrees?|(?:hereby|is)\s+agreed)\b(?=.{1,300}\b(?:statement|schedule|13[dg]|report|filing)\b)(?=.{1,300}\b(?:on\s+(?:(?:its|his|her|their|the)\s*)?behalf\b|jointly|joint\s+filing|single\s+statement))/i;

/** The plainest telling of the agreement; `null` where the filing has no word of it. */
export const jointFilingTold = once((filing: Filing): JointFilingTold | null => {
  const listed = filing.exhibits.find(({ description }) => isJoint(description.value));
  if (listed !== undefined) return { how: "listed", place: listed.description };
  const attached = attachedAgreement(filing);
  if (attached !== null) return { how: "attached", place: attached };
  const item7 = filing.schedule === "13D" ? filing.items.filter(({ number }) => number === "7") : [];
  const entry = item7.flatMap(({ paragraphs }) => paragraphs).find(({ value }) => isEntry(value));
  if (entry !== undefined) return { how: "listed", place: entry };
  const sentences = filing.paragraphs.map((place) => ({
    place,
    sentences: sentencesIn(place.value).filter((sentence) => !INSTRUCTION.test(sentence)),
  }));
  const where = (holds: (sentence: string) => boolean): Fact<string> | undefined =>
    sentences.find((paragraph) => paragraph.sentences.some(holds))?.place;
  const filed = where((sentence) => JOINT.test(sentence) && (FILED.test(sentence) || ENTRY.test(sentence)));
  if (filed !== undefined) return { how: "filed", place: filed };
  const agreed = where((sentence) => AGREED.test(sentence));
  if (agreed !== undefined) return { how: "agreed", place: agreed };
  const mentioned = where((sentence) => JOINT.test(sentence));
  return mentioned === undefined ? null : { how: "mentioned", place: mentioned };
});

/** Whether the title of an exhibit is that of a joint filing agreement. */
export function isJoint(description: string): boolean {
  return JOINT.test(description) || AGREED.test(description) || TITLE.test(description);
}

/** A paragraph of Item 7 lists what it names, whether or not its number could be read. */
function isEntry(paragraph: string): boolean {
  return sentencesIn(paragraph).some((sentence) => isJoint(sentence) && !INSTRUCTION.test(sentence));
}

function attachedAgreement({ attachments }: Filing): Fact<string> | null {
  for (const { type, description, opening, text } of attachments?.documents ?? []) {
    if (opening !== null && (isJoint(opening.value) || holdsAgreement(text?.value ?? ""))) return opening;
    if (description !== null && isJoint(description.value)) return type ?? description;
  }
  return null;
}

/** Whether a long document has the agreement somewhere; other agreements have its words singly. */
function holdsAgreement(text: string): boolean {
  return (
    /\bjoint\s+(?:filing|acquisition)\s+(?:agreement|statement|undertaking)\b/i.test(text) ||
    sentencesIn(text).some((sentence) => AGREED.test(sentence) && /\b13[dg]\b/i.test(sentence))
  );
}

function sentencesIn(text: string): string[] {
  return text.split(/[.;]\s+(?=[A-Z“"(])/);
}

/** "Group Agreement", "Agreement among the Reporting Persons": it may be the agreement to file jointly, too. */
export function mayHoldAgreement(description: string): boolean {
  return /\bgroup\s+agreement\b|\bagreement\b.{1,80}\b(?:reporting|filing)\s+persons\b|\b(?:reporting|filing)\s+persons\b.{1,40}\bagreement\b/i.test(
    description,
  );
}

const PARTIES = /\b(?:among|between)\b(.+)$/i;
/** "… and certain of their affiliates" */
const OTHERS =
  /\b(?:persons?|part(?:y|ies)|filers?|signator\w+|others?|certain|affiliates?|each|them|undersigned|thereto|therein|members?|al)\b/i;

/** The parties to the agreement by the title of the exhibit, where it names them one by one. */
export function partiesNamed(description: string): string | null {
  const names = PARTIES.exec(description)?.[1];
  return names === undefined || OTHERS.test(names) ? null : names;
}
