import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { lastClause } from "../names/last-clause.js";
import {
  EVERYONE,
  mentionsIn,
  personHeaded,
  subjectsOf,
  type Mention,
  type Named,
} from "../names/subject.js";

/** "Roe Fund LP: (1) Sole power to vote: 0": the person whose name stands as a label before the first caption. */
export function labelled(lead: string, persons: readonly Named[]): number | null {
  return personHeaded(lead.replace(/(?<=[:–—-])\s*(?:\(\s*)?(?:[\da-d]|[ivx]{1,4})[.)]\s*$/i, ""), persons);
}

const MARK = /^[\s\-•]*(?:\(?(?:[a-e]|[ivx]{1,4}|\d{1,2})[.)]\s*)?/i;
const CAPTIONS_BEHIND =
  /^(.{1,150}?):\s+(?=(?:\(?(?:[\da-d]|[ivx]{1,4})[.)]\s*)?(?:(?:sole|shared)\s+(?:voting|dispositive|investment|power)|(?:aggregate\s+)?amount\s+beneficially\s+owned|percent(?:age)?\s+of\s+class)\b)/i;

/** Whose captions begin behind a label, and where. */
interface CaptionsLabel {
  readonly persons: readonly number[];
  readonly end: number;
}

/** "A. Roe Fund: 1. Sole power to vote: 0; 2. …": the persons before whose captions a paragraph has their name, all for "Each Reporting Person:"; `null` where it begins otherwise. */
export function captionsLabelled(text: string, persons: readonly Named[]): CaptionsLabel | null {
  const [whole = "", label] = CAPTIONS_BEHIND.exec(text) ?? [];
  if (label === undefined) return null;
  const person = personHeaded(label, persons);
  if (person !== null) return { persons: [person], end: whole.length };
  const plain = plainName(label.replace(MARK, ""));
  const isEveryone = EVERYONE.exec(plain)?.[0] === plain;
  return isEveryone ? { persons: [...persons.keys()], end: whole.length } : null;
}

/** Whether nothing stands before a verb but the mark of a list: an answer without a subject. */
function isBlank(lead: string): boolean {
  return lead.replace(MARK, "").trim() === "";
}

/** A heading of capitalised words: an officer's or a fund's name, where it is no reporting person's. */
const HEADING =
  /^[\s\-•]*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*)?\p{Lu}[\p{L}\d.'’&-]*,?(?:\s+(?:(?:of|and|the|for|de|van|von)\s+)?[(\p{Lu}][\p{L}\d.'’&()-]*,?){1,8}\s*(?:[:–—-]\s*)?$/u;
const FORM_WORDS =
  /\b(?:powers?|vot\w+|dispos\w+|shares?|stock|percent\w*|number|amount|item|rows?|interests?|securities|class|aggregate|benefici\w+|ownership|reporting|transactions?|cover|pages?|see|sole|shared|table|schedule|persons?|total)\b/i;

/** Whether a line heads what is told of somebody, who is no reporting person where none is named in it. */
export function isAnothersHeading(text: string): boolean {
  return text.length <= 80 && HEADING.test(text) && !FORM_WORDS.test(text);
}

/** What may stand between all as one and what they do. */
const UP_TO_VERB = String.raw`(?: (?:may|might|are|be|deemed|to|have|also|currently|now|collectively|together|jointly|in|the|aggregate|as|a|group|thus|thereby|therefore|shared?|sole|powers?|vote|voting|dispositive|dispose|direct|of|and|with|respect))*$`;
const ALL_AS_ONE = String.raw`(?:applicable |above |foregoing )?(?:(?:reporting|filing) persons|filers)`;
/** "the Reporting Persons", right before what they do, but not among others and not behind what makes them no subject. */
const COLLECTIVE = new RegExp(
  String.raw`(?:^|(?<!\b(?:of|by|to|with|between|among|and|or|than|for|from|in|under|through|via|at|if|each|all|both|as) )\bthe )${ALL_AS_ONE}${UP_TO_VERB}`,
);
/** "By reason of the agreement they may be deemed", where the sentence before has all of them for its subject. */
const THEY = new RegExp(`(?:^|[a-z] )they${UP_TO_VERB}`);
/** A sentence that begins with all of them. */
const OF_THEM =
  /^[\s\-•]*(?:\([a-e]\)\s*)?the\s+(?:(?:reporting|filing)\s+persons|filers)\s(?!who\b|which\b|named\b)/i;
/** "each of Roe Fund LP, Oak LP and Ms. Roe": what follows is true of every one that is listed. */
const EACH_OF = /(?<! (?:of|by|to|with|for|from|through|than|between|at|in)) each of (?:the )?$/;
/** "A, as the manager of B, and C, as …, may": what is said between commas of one that is listed. */
export const AS_WHAT =
  /,\s+(?:as|in\s+its\s+capacity\s+as|the|an?)\s[^,;()\d]{1,160},(?=\s+(?:and|may|might|is|are|was|were|has|have|beneficially|owns?)\s)/gi;
/** Where the list ends and its verb, or what else is said of the listed, begins. */
const LIST_END = / (?:may|might|is|are|was|were|has|have|beneficially|owns?|by|as|through|who|which|in) /;
const NOBODY = /\b(?:except|neither|none|no|not|other than|any other|directors?|officers?|if)\b/;
/** What is told of another time, of a case, or by a clause within another. */
const WITHIN_ANOTHER = /\b(?:would|could|will|shall|that|which|whom|extent|prior|until|unless|because)\b/;

/** Whether a clause has the reporting persons as one for its subject: `lead` is what stands before its verb. */
export function isCollective(lead: string): boolean {
  const plain = plainName(lead);
  if (/['’]\s*$/.test(lead)) return false;
  return COLLECTIVE.test(plain) && !NOBODY.test(plain) && !WITHIN_ANOTHER.test(plain);
}

/** Whether "they" are the subject of a clause that names nobody, and the sentence before has all of them for its subject. */
export function isThey(lead: string, before: string, persons: readonly Named[]): boolean {
  const plain = plainName(lead);
  if (!OF_THEM.test(before) || !THEY.test(plain) || NOBODY.test(plain) || WITHIN_ANOTHER.test(plain))
    return false;
  return mentionsIn(` ${plain} `, persons).length === 0;
}

const WHOM =
  /\b(?:the|each|all|both|such)(?:\s+of\s+the)?\s+(?:applicable\s+)?(?:reporting|filing)\s+persons?\b/i;
const WHAT = /\b(?:beneficial(?:ly)?\s+own\w*|number\s+of\s+(?:shares|securities))\b/i;

/** "The number of shares to which each Reporting Person has:" leads to captions that are answered for all as one. */
export function leadsToAll(text: string, persons: readonly Named[]): boolean {
  if (!/(?::|\bas\s+follows\.?)\s*$/i.test(text) || !WHOM.test(text) || !WHAT.test(text)) return false;
  return !NOBODY.test(text.toLowerCase()) && mentionsIn(` ${plainName(text)} `, persons).length === 0;
}

const CAPTIONED = String.raw`(?:power\s+to\s+vote|voting(?:\s+and\s+(?:dispositive|investment))?\s+power)\b[^:.;\d]{0,40}:\s*(?:\d|nil\b|none\b|zero\b|-0-)`;
/** "Sole power to vote: 0. Shared power to vote: 650,000. …": the answer to Item 5(b) in captions run on, either first. */
const CAPTIONS = new RegExp(
  String.raw`^[\s\-•]*(?:\(b\)\s*)?(?:sole\s+${CAPTIONED}[^:]{0,60}[\s.;,]shared\s+${CAPTIONED}|shared\s+${CAPTIONED}[^:]{0,60}[\s.;,]sole\s+${CAPTIONED})`,
  "i",
);

/** The first of such captions on a line of its own: "(i) sole power to vote: 0", "Shared power to vote and dispose: 650,000." */
const CAPTION_ALONE = new RegExp(
  String.raw`^[\s\-•]*(?:\(b\)\s*)?(?:\(?[i1a][.)]\s*)?(?:sole|shared)\s+${CAPTIONED}[\d,]{0,15}(?:\s+shares)?(?:\s+for\s+each\s+reporting\s+person)?(?:\s*[.;])?$`,
  "i",
);

/** Whether a paragraph answers with captions alone, behind prose and not below somebody's name. */
export function isAnswerOfAll(text: string, before: string, persons: readonly Named[]): boolean {
  return (
    (CAPTIONS.test(text) || CAPTION_ALONE.test(text.trimEnd())) &&
    /^$|[.;]\s*$/.test(before) &&
    !isAnothersHeading(before) &&
    mentionsIn(` ${plainName(text)} `, persons).length === 0
  );
}

/** Whether a clause speaks of what several persons own as one. */
export function isTogether(text: string): boolean {
  return /\bin\s+the\s+aggregate\b|\bcollectively\b|\btogether\b/i.test(text);
}

/** Whether a lead speaks of one reporting person: "the Reporting Person has". */
export function isOfOne(text: string): boolean {
  return /\b(?:the|such)\s+(?:reporting|filing)\s+person\b/i.test(text);
}

/** The persons whom a clause has for its subject, by index, as `subjectsOf`, and those listed behind "each of"; the only one where it has none. */
export function subjectsIn5(
  lead: string,
  persons: readonly Named[],
  current: readonly number[],
): readonly number[] {
  if (persons.length === 1 && isBlank(lead)) return current;
  const clause = lastClause(lead, persons);
  const bare = clause.replace(AS_WHAT, " ");
  const listed = listedIn(` ${plainName(bare)} `, persons);
  if (listed.length > 0) return listed;
  return subjectsOf(areSeveral(clause, bare) ? bare : clause, persons, current);
}

/** Words that tell several: "may each be deemed". */
const OF_SEVERAL = /\b(?:each|both|are|have)\b[^,]{0,40}$/i;

/** Whether a name stands behind the office of another as a subject of its own: with an office, right before the verb, or where "each" is told of them; "as the manager of Oak Fund, and Roe Fund, may" tells one. */
function areSeveral(clause: string, bare: string): boolean {
  const asides = matchesIn(clause, AS_WHAT);
  const last = asides.at(-1);
  if (last === undefined || bare === clause) return false;
  const behind = clause.slice(last.index + last[0].length);
  return OF_SEVERAL.test(clause) || asides.length > 1 || (/^\s+and\s/.test(behind) && !behind.includes(","));
}

function listedIn(plain: string, persons: readonly Named[]): readonly number[] {
  if (NOBODY.test(plain)) return [];
  const mentions = mentionsIn(plain, persons);
  const first = mentions.find(({ start }) => EACH_OF.test(plain.slice(0, start)));
  if (first === undefined) return [];
  const stop = LIST_END.exec(plain.slice(first.end));
  const end = stop === null ? plain.length : first.end + stop.index;
  const listed = mentions.filter(
    (mention) =>
      mention === first || (mention.start > first.start && mention.end <= end && isListed(plain, mention)),
  );
  return [...new Set(listed.map(({ person }) => person))];
}

/** Whether a name behind the first is one of the list and not what another of it is of: "the general partner of Oak LP". */
function isListed(plain: string, { start }: Mention): boolean {
  return !/\b(?:of|by|to|with|for|at|from|s) (?:the )?$/.test(plain.slice(0, start));
}

const OWNER_BEHIND =
  /^beneficially\s+owned\s+by\s([^\s\d;:][^\d;:]{1,118}?)\s(?:is|are|was|totals?)\s(?:(?:an?\s)?(?:aggregate|total)\sof\s|approximately\s)?(?=\d)/i;
const NUMBER_OF = /\b(?:numbers?|amounts?|total)\b/i;

/** "The aggregate number of shares beneficially owned by Roe Fund LP is …": whose they are, behind the verb; `null` where it goes on otherwise. */
export function ownersBehind(
  lead: string,
  rest: string,
  persons: readonly Named[],
): readonly number[] | null {
  const name = OWNER_BEHIND.exec(rest)?.[1];
  if (name === undefined || !NUMBER_OF.test(lead)) return null;
  return subjectsOf(name, persons, persons.length === 1 ? [0] : []);
}
