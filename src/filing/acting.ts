import { plainName, surname } from "../figures/names.js";
import { isNatural } from "./capacity.js";
import type { Filing, Person, Signature } from "./filing.js";

/**
 * In what capacity somebody signs for a reporting person: as attorney or agent, as authorized signatory of an entity, by
 * an office, or without a word of it for another natural person.
 */
export type ActingAs = "attorney" | "signatory" | "officer" | "another";

const ATTORNEY =
  /\battorneys?[-\s]+in[-\s]+fact\b|\bpowers?\s+of\s+attorney\b|\bpoa\b|\b(?:as|authori[sz]ed)\s+agent\b/i;
const SIGNATORY =
  /\b(?:authori[sz]ed\s+(?:signator\w*|signer|person|representative|individual|party)|signatory)\b/i;
const OFFICER =
  /\b(?:chair\w*|president|[es]?vp|c[efo]o|officer|treasurer|secretary|controller|comptroller|counsel|manag\w+|director|partner|members?|(?:co-?)?trustee|principal|executor|executrix|administrator|guardian|head|owner)\b/i;

/** How a signature is given; `null` where a person signs in the own name, where the line is blank, and where nothing is said for an entity. */
export function actingAs(
  filing: Filing,
  person: Person,
  { signer, title, block }: Signature,
): ActingAs | null {
  if (signer === null) return null;
  const natural = isNatural(filing, person);
  if (natural && mayBeTheSame(person.name.value, signer.value)) return null;
  if (ATTORNEY.test(block.value)) return "attorney";
  const office = title !== null && OFFICER.test(title.value);
  if (SIGNATORY.test(block.value)) return natural ? "another" : "signatory";
  if (office) return natural ? null : "officer";
  return natural ? "another" : null;
}

/** "Rick Svetkoff" may sign for Richard William Svetkoff: a family name in common is enough. */
function mayBeTheSame(a: string, b: string): boolean {
  const [words, others] = [plainName(a).split(" "), plainName(b).split(" ")];
  return words.includes(surname(b)) || others.includes(surname(a));
}
