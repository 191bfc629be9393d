import { plainName, sameName } from "../../figures/names.js";
import type { Filing, Person, Signature, SignaturePage } from "../filing.js";
import { legalForm } from "../persons/legal-form.js";
import { isCalled } from "../persons/naming.js";

/** Words for an office, or for another reason to sign for somebody. */
const OFFICE =
  /\b(?:chair\w*|(?:vice\s+)?president|[es]?vp|c[a-z]o|officer|treasurer|secretary|controller|comptroller|counsel|manag\w+|director|partner|members?|(?:co-?)?trustee|principal|execut(?:ive|or|rix)|administrator|conservator|guardian|custodian|proprietor|owner|founder|head|attorney|agent|signator\w+|authori[sz]ed|representative|advis[eo]r|compliance|legal|receiver|liquidator|general\s+partner|analyst|vorstand|prokurist|directeur|geschaftsfuhrer)\b/i;

/** Answers that tell no capacity. */
const NONE = /^(?:n\s?a|none|not applicable|self|individual(?:ly)?|signature|name|title|name title|by|s)$/;

/** "GP" in the place of the title is the general partner; in a name it tells nothing. */
const GENERAL_PARTNER = /^(?:its )?g ?p$/;

/** Whether the words may tell an office, or another capacity to sign in. */
export function tellsCapacity(text: string): boolean {
  return OFFICE.test(text.normalize("NFKD").replace(/[\u0300-\u036f]/g, ""));
}

/** Whether a signature says in which capacity it is given: anything printed beside the names of signer and person. */
export function statesCapacity({ person, signer, title, block }: Signature): boolean {
  if (title !== null) {
    if (GENERAL_PARTNER.test(plainName(title.value))) return true;
    const rest = without(title.value, [signer?.value ?? "", person.value]);
    if (rest !== "" && !NONE.test(rest)) return true;
  }
  return tellsCapacity(without(block.value, [person.value]));
}

/** The words of a text that belong to none of the names. */
function without(text: string, names: readonly string[]): string {
  let rest = ` ${plainName(text)} `;
  for (const name of names) {
    const plain = plainName(name);
    if (plain !== "") rest = rest.replaceAll(` ${plain} `, "  ");
  }
  const words = new Set(names.flatMap((name) => plainName(name).split(" ")));
  const left = rest.split(" ").filter((word) => word !== "");
  // "Noel Michael" for "Michael Noel": the same words in another order are the same name.
  return left.every((word) => words.has(word)) ? "" : left.join(" ");
}

const ENTITY_TYPES = new Set(["CO", "PN", "BK", "IC", "IV", "EP", "SA", "CP", "BD"]);

/** Whether a reporting person is plainly no natural person, by type and name. */
export function isEntity(filing: Filing, person: Person): boolean {
  const types = person.typeOfReportingPerson?.value ?? [];
  if (types.includes("IN")) return false;
  const form = legalForm(filing, person);
  if (form === "natural") return false;
  return (form !== null && form !== "open") || types.some((type) => ENTITY_TYPES.has(type));
}

/** Whether a reporting person is plainly a natural person. */
export function isNatural(filing: Filing, person: Person): boolean {
  const types = person.typeOfReportingPerson?.value ?? [];
  const form = legalForm(filing, person);
  return types.includes("IN") ? form === "natural" || form === "open" : form === "natural";
}

/** How far behind the signer's name a title may stand, where no other signature begins. */
const NEAR = 160;
const NEXT = /\bby\b\s*:?|\/s\/|_{4}|\bsignature\b/i;

/**
 * Whether the page may tell the capacity of a signer besides: near the name, or at another signature of the same. Where the
 * name is printed below each signature, or each has a field for the title, a title belongs to the signature above it alone.
 */
export function mayTellCapacity(
  page: SignaturePage,
  persons: readonly Person[],
  signature: Signature,
): boolean {
  const signer = signature.signer?.value ?? "";
  const text = page.text.value;
  const block = signature.block.value.replace(/\s+/g, " ");
  const start = text.indexOf(block);
  if (start >= 0 && (page.inFields || printsName(block, signer)))
    return tellsBehind(page, start + block.length) || leavesWords(page, persons, start + block.length);
  const again = page.signatures.filter((each) => each.signer !== null && sameName(each.signer.value, signer));
  if (again.some(statesCapacity)) return true;
  for (let at = text.indexOf(signer); at >= 0; at = text.indexOf(signer, at + 1))
    if (tellsBehind(page, at + signer.length)) return true;
  return false;
}

/** Whether the name that is signed is printed once more below. */
function printsName(block: string, signer: string): boolean {
  const name = plainName(signer);
  return name !== "" && plainName(block).split(name).length > 2;
}

function tellsBehind({ text, signatures }: SignaturePage, from: number): boolean {
  return tellsCapacity(
    untilNext(
      text.value,
      from,
      signatures.map(({ person }) => person.value),
    ),
  );
}

/** What stands behind a place of the page, up to the next signature or one of the names. */
function untilNext(text: string, from: number, names: readonly string[]): string {
  const behind = text.slice(from, from + NEAR);
  const ends = [behind.search(NEXT), ...names.map((name) => behind.indexOf(name))];
  return behind.slice(0, Math.min(behind.length, ...ends.filter((start) => start >= 0)));
}

/**
 * Whether what was read as the name of the next signatory is nobody's who files: a title in words that are not known for one.
 */
function leavesWords({ text, signatures }: SignaturePage, persons: readonly Person[], from: number): boolean {
  const names = signatures.map(({ person }) => person.value);
  const told = (name: string): boolean => persons.some((each) => isCalled(each, name));
  const rest = untilNext(text.value, from, names.filter(told)).trim();
  return names.some((name) => !told(name) && rest.startsWith(name));
}
