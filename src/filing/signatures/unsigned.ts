import { differInForm } from "../../figures/legal-forms.js";
import { plainName, sameName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import { isNaturalName } from "../../figures/natural-name.js";
import { isEntity, tellsCapacity } from "./capacity.js";
import type { Filing, Person, Signature, SignaturePage } from "../filing.js";
import { legalForm } from "../persons/legal-form.js";
import { isCalled, mentions } from "../persons/naming.js";

/** What stands in the places of a person's signatures on a page. */
export type PlaceOfSignature =
  | { readonly kind: "none" }
  | { readonly kind: "signed"; readonly signature: Signature; readonly signer: Fact<string> }
  /** A place was read, but not whether a signature stands in it, or whether it is the person's. */
  | { readonly kind: "unread"; readonly signature: Signature; readonly doubt: string | null }
  | { readonly kind: "blank"; readonly signature: Signature; readonly blank: BlankPlace };

/** A place for a signature that is plainly empty. */
export interface BlankPlace {
  readonly at: Fact<string>;
  /** What is said of it. */
  readonly message: string;
  /** How sure it is that nobody signed: `unverified` where the signature may be a picture or by hand. */
  readonly judged: "error" | "warning" | "unverified";
}

/** The place of the person's signature on the statement's own page: where one entity alone files, its officer may sign without naming it. */
export function placeOnPage(filing: Filing, page: SignaturePage, person: Person): PlaceOfSignature {
  const place = placeOfSignature(page, person);
  // A name that speaks of several is not the only filer's.
  const alone = filing.persons.length === 1 && isEntity(filing, person) && legalForm(filing, person) !== null;
  if (place.kind !== "none" || !alone) return place;
  const signature = page.signatures.find((each) => page.signatures.length === 1 && isByOffice(each, person));
  return signature?.signer ? { kind: "signed", signature, signer: signature.signer } : place;
}

/** A legal form by which a signature may name another entity. */
const FORM =
  /\b(?:inc|incorporated|corp|corporation|company|llc|l\.l\.c|lp|l\.p|ltd|limited|trust|bank|plc)\b/i;

/** Whether a natural person signs in an office, and in none of an entity that is not the filer. */
function isByOffice({ signer, title, person: { value }, block }: Signature, person: Person): boolean {
  if (signer === null || title === null || !tellsCapacity(title.value) || !isNaturalName(signer.value))
    return false;
  return value.startsWith(signer.value) && (!FORM.test(block.value) || mentions(block.value, person));
}

/** The place of the person's signature: the signed one where there are several. */
export function placeOfSignature(page: SignaturePage, person: Person): PlaceOfSignature {
  const called = page.signatures.filter((candidate) => isCalled(person, candidate.person.value));
  const own = called.length > 0 ? called : page.signatures.filter((each) => isInOfficeOf(each, person));
  const signed = own.filter(({ signer }) => signer !== null);
  const [other] = signed;
  for (const signature of signed)
    if (signature.signer !== null && !differInForm(person.name.value, signature.person.value))
      return { kind: "signed", signature, signer: signature.signer };
  if (other !== undefined) return { kind: "unread", signature: other, doubt: formDoubt(person, other) };
  for (const signature of own)
    if (signature.blank !== null)
      return { kind: "blank", signature, blank: judged(page, person, signature.blank) };
  return own[0] === undefined ? { kind: "none" } : { kind: "unread", signature: own[0], doubt: null };
}

/** Whether a natural person signs in an office of the entity, the only one in the words: "Ann Lund, Manager of Hollin LLC". */
function isInOfficeOf({ signer, person: { value }, block }: Signature, { name }: Person): boolean {
  if (signer === null || !isNaturalName(signer.value) || !sameName(value, signer.value)) return false;
  const entity = plainName(name.value);
  const words = ` ${plainName(block.value)} `.replaceAll(` ${plainName(signer.value)} `, "  ");
  const [before, behind, ...again] = words.split(` ${entity} `);
  if (before === undefined || behind === undefined || again.length > 0 || isNaturalName(name.value))
    return false;
  const others = `${before} ${behind}`;
  // "Manager of Hollin LLC, general partner of Hollin Fund": the signature is the other's.
  return tellsCapacity(others) && !FORM.test(others) && !/\b(?:of|to|for)\b/.test(behind);
}

/** Whether the person's name alone is the last line of the page, the place of a signature that is missing. */
export function endsWithName({ text }: SignaturePage, { name }: Person): boolean {
  return plainName(text.printed.split("\n").at(-1) ?? "") === plainName(name.value);
}

function formDoubt({ name }: Person, { person }: Signature): string {
  return `A signature is given for ${person.value}, whose name has another legal form than ${name.value}: it may be another person's.`;
}

/** "/s/", by which a signature is typed in. */
const MARK = /\/s\//i;
/** The mark, or a line drawn to sign on. */
const DRAWN = /\/s\/|_{2}/i;

function judged(page: SignaturePage, { name }: Person, at: Fact<string>): BlankPlace {
  const field = page.inFields;
  const others = page.signatures.some(isTypedIn);
  const left = field
    ? `The field for the signature of ${name.value} ${at.value === "" ? "is empty" : `holds “${at.value}” and no name`}.`
    : `The line for the signature of ${name.value} is blank: “${at.value}” stands there, and no name.`;
  if (page.pictured)
    return { at, message: `${left} A picture on the page may show the signature.`, judged: "unverified" };
  if (!field && !others && !MARK.test(at.value)) {
    const message = `${left} No signature of the page is typed in: the copy may have been signed by hand.`;
    return { at, message, judged: "unverified" };
  }
  return {
    at,
    message: others && !field ? `${left} The other signatures are typed in.` : left,
    judged: field || (others && DRAWN.test(at.value)) ? "error" : "warning",
  };
}

function isTypedIn({ signer, block }: Signature): boolean {
  return signer !== null && MARK.test(block.value);
}
