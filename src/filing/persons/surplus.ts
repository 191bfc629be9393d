import { matchesIn } from "../../figures/matches.js";
import { respelling } from "../../figures/name-spelling.js";
import { formlessName, plainName, sameName, surname, withoutAsides } from "../../figures/names.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing, Person, Signature, SignaturePage } from "../filing.js";
import { isListed } from "./listing.js";
import { isCalled } from "./naming.js";

/** Somebody who signs the statement without a cover page. */
export interface Surplus {
  readonly name: Fact<string>;
  /** Where the statement says that this one files it, too; `null` where it does not. */
  readonly second: Fact<unknown> | null;
}

/** Whoever signs for somebody else, or in another's name. */
const FOR_ANOTHER =
  /\bby\b|\b(?:attorney|trustee|agent|executor|executrix|administrator|guardian|custodian|conservator|partner|manager|managing|member|officer|director|president|secretary|treasurer|chair\w*|signator(?:y|ies)|behalf|witness|poa)\b/i;
const FORM =
  /\b(?:inc|incorporated|corp|corporation|company|co|limited|ltd|llc|llp|lp|plc|nv|sa|gmbh|ag|trust|fund|partnership)$/;
/** Who has left the filers may sign once more. */
const LEFT =
  /\b(?:ceas\w+|no longer|former\w*|withdr\w+|remov\w+|resign\w+|deceased|estate|dissol\w+|merged)\b/i;

/**
 * Signatories of the statement who are none of the persons with a cover page, where each of these has a signature of its
 * own. Left out is who may sign for somebody else, may be one of the persons by another name, or may have
 * a cover page that was not read.
 */
export function surplusSignatories(filing: Filing): Surplus[] {
  const { persons, signatures: page, structure } = filing;
  if (page === null || persons.length === 0 || structure !== null) return [];
  if (!persons.every((person) => page.signatures.some((each) => isCalled(person, each.person.value))))
    return [];
  if (coverCaptions(filing) > persons.length) return [];
  return page.signatures
    .filter(({ person: { value } }) => !persons.some((person) => mayBe(person, value)))
    .filter((signature) => signsForItself(signature) && !mayHaveCover(filing, signature.person.value))
    .filter(({ person: { value } }) => !hasLeft(filing, value))
    .map(({ person }) => ({ name: person, second: filesToo(filing, person.value) }));
}

/** Whether a name ends in a legal form. */
export function isNamedAsEntity(name: string): boolean {
  return FORM.test(plainName(name));
}

/** Whether a name may be the person's in another spelling, or with another initial. */
function mayBe(person: Person, name: string): boolean {
  const own = person.name.value;
  if (isListed(person, name) || sameName(own, name) || respelling(own, name) !== null) return true;
  if (formlessName(own) === formlessName(name)) return true;
  if (isNamedAsEntity(own) || isNamedAsEntity(name)) return false;
  const [one = "", other = ""] = [own, name].map((each) => plainName(each).split(" ")[0]);
  return surname(own) === surname(name) && one.startsWith(other.charAt(0));
}

/** An entity stands on a line alone above who signs for it; a natural person signs without an office. */
export function signsForItself({ person, title, block }: Signature): boolean {
  const lines = block.printed.split("\n").map(plainName);
  if (!lines.includes(plainName(person.value))) return false;
  return isNamedAsEntity(person.value)
    ? plainName(person.value) === lines[0]
    : title === null && !FOR_ANOTHER.test(block.value);
}

const COVER_NAME = /\bnames?\s+of\s+(?:each\s+)?reporting\s+persons?\b/gi;

/** Nothing, the number of the row, or the end of its caption. */
const LEADS = /^\d*$|(?:persons?|names?|no|above|entity|entities|only)$/;

function coverCaptions(filing: Filing): number {
  return beforeItems(filing).reduce((count, { value }) => count + matchesIn(value, COVER_NAME).length, 0);
}

function beforeItems({ items, paragraphs }: Filing): readonly Fact<string>[] {
  const start = items[0]?.span.start ?? 0;
  return paragraphs.filter(({ span }) => span.start < start);
}

/** Whether the name stands on a line of its own ahead of the Items, but where notices go to: a cover page that was not read. */
function mayHaveCover(filing: Filing, name: string): boolean {
  const plain = plainName(name);
  if (filing.persons.some((person) => plainName(person.name.value).includes(plain))) return true;
  return beforeItems(filing)
    .filter((paragraph) => !isOfTitlePage(filing, paragraph))
    .some(({ printed }) =>
      printed.split("\n").some((line) => {
        const [before = "", after] = ` ${plainName(line)} `.split(` ${plain} `);
        return after !== undefined && LEADS.test(before.trim());
      }),
    );
}

/** The title page names who gets notices, too; the date of the event stands behind. */
function isOfTitlePage({ titleAnswers, persons, notice }: Filing, paragraph: Fact<string>): boolean {
  if (notice !== null && isWithin(notice, paragraph)) return true;
  const end = titleAnswers.eventDate?.place.span.start ?? 0;
  return paragraph.span.end <= end && persons.every(({ name }) => name.span.start > end);
}

function hasLeft({ paragraphs }: Filing, name: string): boolean {
  return paragraphs.some(
    ({ value }) => LEFT.test(value) && ` ${plainName(value)} `.includes(` ${plainName(name)} `),
  );
}

/** "(together, the “Reporting Persons”)" */
const DEFINED = /\(\s*(?:[a-z]+,?\s+){0,6}(?:the\s+)?["“”]+(?:Reporting|Filing)\s+Persons["“”]+/i;
/** What leads to the names of all who file. */
const STARTS =
  /\b(?:filed|made|submitted)\s+(?:jointly\s+)?(?:by|on\s+behalf\s+of)\b|\bpersons?\s+filing\s+this\b[^,;:]{1,60}\b(?:is|are)\b:?/i;

/** A comma that belongs to no corporate form. */
const APART = /[,;]\s(?!(?:inc|llc|l\.l\.c|l\.?p|ltd|limited|corp|jr|sr)\b)/i;

/** Item 2(a), a sentence that names all who file, or, for an entity, the joint filing agreement. */
function filesToo(filing: Filing, name: string): Fact<unknown> | null {
  const plain = plainName(name);
  const entry = filing.filedBy.find(({ value }) => plainName(value) === plain);
  if (entry !== undefined) return entry;
  const told = filing.paragraphs.find(({ value }) => DEFINED.test(value) && namesFiler(value, plain));
  if (told !== undefined) return told;
  return isNamedAsEntity(name) ? partyOf(filing.jointFilingAgreement, plain) : null;
}

/** "By: Larkspur GP LLC, its general partner", whose lines may have been read one by one. */
function actsForOthers(text: string, plain: string): boolean {
  const pieces = ` ${plainName(text)} `.split(` ${plain} `);
  return pieces.some(
    (piece, index) =>
      (index < pieces.length - 1 && /\b(?:by|for)$/.test(piece)) ||
      (index > 0 && /^(?:its|as|in its|general|managing|the)\b/.test(piece)),
  );
}

function partyOf(agreement: SignaturePage | null, plain: string): Fact<unknown> | null {
  if (agreement === null || actsForOthers(agreement.text.value, plain)) return null;
  const party = agreement.signatures.find(
    (each) => plainName(each.person.value) === plain && signsForItself(each),
  );
  return party?.person ?? null;
}

/** "… by A, a Delaware corporation (“A”), and B (together, the “Reporting Persons”)": whether the list that ends so has the name. */
function namesFiler(text: string, plain: string): boolean {
  const list = text.slice(0, Math.max(0, text.search(DEFINED))).split(STARTS);
  if (list.length < 2) return false;
  const pieces = withoutAsides(list.at(-1) ?? "").split(APART);
  // "the general partner of A and B" names whom somebody serves.
  return pieces
    .flatMap((piece) => (/\sof\s.*\sand\s/.test(piece) ? [] : piece.split(/(?<!\S)and\s/)))
    .some((piece) => plainName(piece).replace(/^each of /, "") === plain);
}
