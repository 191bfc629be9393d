import { plainName, surname } from "../../figures/names.js";
import { isNaturalName } from "../../figures/natural-name.js";
import { isNatural, statesCapacity } from "./capacity.js";
import { controlsIn } from "../persons/control.js";
import { chainsFrom } from "../persons/control-chain.js";
import type { Filing, Person, Signature } from "../filing.js";
import { isCalled, mentions } from "../persons/naming.js";

/**
 * In what capacity somebody signs for a reporting person: as attorney or agent, as authorized signatory of an entity, by
 * an office, by a title that is none, by the bare name for an entity, or without a word of it for another natural person.
 */
export type ActingAs = "attorney" | "signatory" | "officer" | "untold" | "bare" | "another";

const ATTORNEY =
  /\battorneys?[-\s]+in[-\s]+fact\b|\bpowers?\s+of\s+attorney\b|\bpoa\b|\b(?:as|authori[sz]ed)\s+agent\b/i;
const SIGNATORY =
  /\b(?:authori[sz]ed\s+(?:signator\w*|signer|person|representative|individual|party)|signatory)\b/i;
const OFFICER =
  /\b(?:chair\w*|president|[es]?vp|c[a-z]o|gc|officer|treasurer|secretary|controller|comptroller|counsel|manag\w+|director|partner|members?|(?:co-?)?trustee|principal|executor|executrix|administrator|guardian|head|owner)\b/i;

/** Titles of those who work for an entity and hold no office in it. */
const TITLE =
  /\b(?:analyst|associate|accountant|specialist|paralegal|attorney|lawyer|assistant|clerk|employee|consultant)\b/i;

/** Who leads the filer, or is one of those who own or manage it … */
const EXECUTIVE =
  /\b(?:chair\w*|president|[es]?vp|chief|c[a-z]o|gc|treasurer|secretary|general\s+counsel|partner|managing|members?|(?:co-?)?trustee|principal|executor|executrix|administrator|guardian|owner)\b|^\W*(?:director|manager)\W*$|\b(?:director|manager)\s*(?:\(|(?:,\s*)?of\s+the\s+(?:general|managing)|$)/i;
/** … and who stands in for one. */
const DEPUTY = /\b(?:deputy|assistant|associate)\b/i;

/** Whether a title tells an executive officer, or one of those by whom an entity acts, who sign without a paper. */
export const isExecutive = (title: string): boolean => EXECUTIVE.test(title) && !DEPUTY.test(title);

/** How a signature is given; `null` where a person signs in the own name, where the line is blank, and where nothing is said for an entity. */
export function actingAs(filing: Filing, person: Person, signature: Signature): ActingAs | null {
  const { signer, title, block } = signature;
  if (signer === null) return null;
  const natural = isNatural(filing, person);
  if (natural && mayBeTheSame(person.name.value, signer.value)) return null;
  if (ATTORNEY.test(block.value)) return "attorney";
  const office = title !== null && OFFICER.test(title.value);
  if (SIGNATORY.test(block.value)) return natural ? "another" : "signatory";
  if (!office && natural) return "another";
  if (!office)
    return TITLE.test(title?.value ?? "") ? "untold" : isBare(filing, person, signature) ? "bare" : null;
  return natural ? forOneByOffice(filing, person, title.value) : "officer";
}

/** Whether EDGAR's fields give a natural person's name alone; on a printed page an office may stand where it is not read. */
function isBare({ signatures }: Filing, person: Person, signature: Signature): boolean {
  const signer = signature.signer?.value ?? "";
  const alone = isNaturalName(signer) && !isCalled(person, signer) && !statesCapacity(signature);
  return signatures?.inFields === true && alone;
}

/** Who acts for a natural person by law, and whose power no attorney's paper shows. */
const BY_LAW =
  /\b(?:executor|executrix|administrator|(?:co-?)?trustee|guardian|conservator|custodian|parent|estate)\b/i;

/**
 * An office in an entity is no authority to sign for a natural person. On a printed page the title may be that of the
 * signature beside; in EDGAR's fields it is the signer's own.
 */
function forOneByOffice({ signatures }: Filing, { name }: Person, title: string): ActingAs | null {
  const certain = signatures?.inFields === true && isNaturalName(name.value);
  return certain && !BY_LAW.test(title) ? "another" : null;
}

/** "Rick Svetkoff" may sign for Richard William Svetkoff: a family name in common is enough. */
function mayBeTheSame(a: string, b: string): boolean {
  const [words, others] = [plainName(a).split(" "), plainName(b).split(" ")];
  return words.includes(surname(b)) || others.includes(surname(a));
}

/** "Larkspur GP LLC, its general partner", "of the general partner": what the holder is to the person signed for. */
const TOLD_SO = /\bits\b/i;
const GENERAL_PARTNER = /\bgeneral\s+partner\b(?!\s+(?:of|for|to)\b)/i;

/**
 * The other reporting person in whom a signer holds the office, where neither the signature nor the text tells that this one
 * acts for the person signed for; `null` where no other is named.
 */
export function officeElsewhere(filing: Filing, person: Person, { title, block }: Signature): Person | null {
  if (title === null) return null;
  const { held, byOf } = heldIn(title.value);
  if (mentions(held, person) || actsForIt(held, person)) return null;
  const others = filing.persons.filter((each) => each !== person && !isNatural(filing, each));
  const holder = others.find((each) => mentions(held, byOf ? each : { ...each, aliases: [] }));
  if (holder === undefined) return null;
  const besides = block.value.replace(title.value, () => " ");
  const controls = chainsFrom(holder, controlsIn(filing)).some(({ controlled }) => controlled === person);
  return mentions(besides, holder) || controls ? null : holder;
}

/** "Royce Funds", "Birchwood GP LLC": the name of an entity, from its first word on. */
const ENTITY_NAME =
  /^(?:the\s+)?(\p{Lu}[\w&’'-]{2,30})(?:\s(?!(?:and|of)\b)[^\s,;()]{1,30}){0,6}\s(?:LLC|L\.L\.C\.|LP|L\.P\.|Inc\.?|Corp\w*|Company|Co\.|Ltd\.?|Limited|Trust|Bank|Funds?)(?=\s*(?:$|[,;(]))/u;

/**
 * The entity in whom a signer holds the office, where the filing says nothing of it outside its signatures: not even the
 * first word of its name.
 */
export function officeInUnknown(filing: Filing, { title }: Signature): string | null {
  const [name, first] = ENTITY_NAME.exec(title === null ? "" : heldIn(title.value).held.trim()) ?? [];
  const page = filing.signatures?.text.span;
  if (name === undefined || first === undefined || page === undefined) return null;
  const word = plainName(first);
  const tells = (text: string): boolean => ` ${plainName(text)} `.includes(` ${word} `);
  const known =
    filing.persons.some((person) => tells(person.name.value)) ||
    tells(filing.issuer.name?.value ?? "") ||
    filing.paragraphs.some(
      ({ value, span }) => (span.end <= page.start || span.start >= page.end) && tells(value),
    );
  return known ? null : name;
}

/** Where an office is held: "Partner of the Manager", "Director, Larkspur GP LLC". */
function heldIn(title: string): { held: string; byOf: boolean } {
  const of = title.search(/\bof\b/i);
  if (of >= 0) return { held: title.slice(of + 2), byOf: true };
  const comma = title.indexOf(",");
  return { held: comma < 0 ? "" : title.slice(comma + 1), byOf: false };
}

/** Whether the words of the office themselves tell that the holder acts for the person signed for. */
function actsForIt(held: string, { name, typeOfReportingPerson }: Person): boolean {
  const partnership = /\blp\b/.test(plainName(name.value)) || typeOfReportingPerson?.value.includes("PN");
  return TOLD_SO.test(held) || (partnership === true && GENERAL_PARTNER.test(held));
}
