import { plainName, sameName, sameWords } from "../../figures/names.js";
import { isCalledMister } from "./called-mister.js";
import type { Filing, Person } from "../filing.js";

/**
 * What a printed name tells of who bears it: the legal form in which it ends, a word of an entity without
 * one, the names of a natural person, or nothing (`open`), as of "Berkshire Hathaway".
 */
export type LegalForm = "corporation" | "partnership" | "company" | "trust" | "entity" | "natural" | "open";

/** In another's name or capacity, or under several names: the words behind the first may be somebody else's. */
const CAPACITY =
  /;|\b(?:as|c\/o|d\/b\/a|(?<!^)dba|trustees?|custodian|executor|executrix|administrator|president|director|officer|partner|agent|on\s+behalf|f\/b\/o|fbo|and\/or|jointly|spouse)\b/i;
/** "Larkspur Fund VI General Partner LLC", "Larkspur Trustees Limited": no capacity, but the last word of a company's own name. */
const LAST_WORD = /\b(?:partner|trustees?)(?=,?\s+(?:l\.?l\.?c|l\.?p|inc|ltd|limited|corp)\.?$)/i;
const TRUST =
  /\b(?:trusts?|estate|plan|foundation|endowment|(?<!^)ira|u\/a|u\/t\/a|ugma|utma|family|charit\w*|university)\b/i;
const CORPORATION = /\b(?:inc|incorporated|corp|corporation)\.?$/i;
const PARTNERSHIP = /\b(?:l\.?\s?p|limited\s+partnership)\.?$/i;
const COMPANY =
  /(?:\b(?:pjsc|ojsc|jsc|qpsc|oyj|asa|bhd|l\.?\s?l\.?\s?c|l\.?l\.?l?\.?p|p\.?l\.?(?:l\.?)?c|ltd|limited|company|gmbh|kgaa|pty|s\.a|s\.a\.r\.l|sarl|s\.p\.a|n\.v|b\.v|s\.c\.a|a\.g)|&\s+co|\bco\.|\band\s+co)\.?$/i;
/** The same without stops, where a word of an entity stands before it: "Isarwerk Asset Management SA". */
const FOREIGN =
  /\b(?:asset|management|capital|holdings?|funds?|group|bank|banque|investments?|advis[eo]rs?|partners?|international|ventures|finance|insurance)\s+(?:sa|ag|nv|bv|spa|sarl|as|ab)\.?$/i;
/** A European company: "Isarwerk SE"; where all letters are capitals, SE may be a family name. */
const EUROPEAN = /\sS\.?E\.?$/;
/** Words that a natural person's name does not hold. A given or family name may end as a short company does: "Federico", "Greco". */
const ENTITY =
  /[&\d/]|\b(?:the|of|and|for|de\s+c\.?v|fund|funds|partners?|partnership|capital|management|holdings?|group|bank|bancorp|banco|banque|associates?|investments?|investors?|advisors?|advisers?|ventures?|master|global|international|securities|insurance|assurance|financial|finance|asset|assets|equity|equities|opportunities|resources|services|systems|technolog\w*|pharma\w*|therapeutics|health\w*|energy|media|industries|enterprises?|properties|realty|estates|trading|institute|association|authority|council|government|ministry|republic|state|county|city|pension|retirement|fonds|board|society|church|club|union|league|solutions|strategies|portfolio|credit|growth|value|income|series|class|inc|corp|corporation|company|co\.|llc|lp|ltd|limited|plc|n\.a|national|american|sa|se|ab|as|ag|nv|bv|kg|oyj|asa|spa|acquisition|sponsor\w*|scsp|sicav|spc|rsc|spv|feeder|parent|(?!(?:\w+[dnr]ico|marco|franco|francisco|greco|blanco|velasco|pacheco|bosco)\b)\w+co|labs?|laboratories|foods|motors|airlines|stores|brands|oil|gas|mining|gold|petroleum|software|networks?|sciences?|medical|aviation|marine|shipping|logistics|homes|hotels|entertainment|pictures|studios|publishing|sports|offshore|onshore|partnerships?)\b/i;
/** "Jane M. Roe": an initial between names; a bare I, V or X may number a fund. */
const INITIAL = /^\p{L}{2,}(?:-\p{L}+)?\s+(?:[A-HJ-UWYZ]|[A-Z]\.)(?:\s?[A-Z]\.)?\s+\p{L}{2,}/u;
/** Behind a family name; a number without a comma may be that of an entity. */
const GENERATION = /(?:,|(?<![,\s]))\s+(?:jr|sr|2d|2nd|3d|3rd|m\.?d|ph\.?d|esq|cfa)\.?$|,\s+(?:ii|iii|iv)$/i;
const ADDRESSED = /^(?:mr|ms|mrs|dr)\.?\s+\p{L}{2,}\s+\p{L}/iu;
const NAMES = /^\p{L}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u;

/** The legal form that a person's name tells; `null` where the name speaks of several or of a capacity. */
export function legalForm(filing: Filing, person: Person): LegalForm | null {
  const name = person.name.value
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (CAPACITY.test(name.replace(LAST_WORD, " "))) return null;
  if (CORPORATION.test(name)) return "corporation";
  if (PARTNERSHIP.test(name)) return "partnership";
  if (COMPANY.test(name) || FOREIGN.test(name) || (EUROPEAN.test(name) && /[a-z]/.test(name)))
    return "company";
  if (TRUST.test(name)) return "trust";
  const names = name.replace(GENERATION, "");
  if (ENTITY.test(names)) return "entity";
  if (!NAMES.test(names)) return "open";
  const isNatural =
    names !== name ||
    INITIAL.test(names) ||
    ADDRESSED.test(names) ||
    signsPersonally(filing, person) ||
    isCalledMister(filing, names);
  return isNatural ? "natural" : "open";
}

/** Of the companies, those that are partnerships or may be: "Vale & Co.", "Vale and Company", an LLP, a KGaA, "Vale Partners, Ltd." of Texas. */
const PERHAPS_PARTNERSHIP =
  /(?:\b(?:l\.?l\.?(?:l\.?)?p|kgaa|s\.c\.a)|&\s+co(?:mpany)?|\band\s+co(?:mpany)?|\bcompany)\.?$|\bpartner(?:s|ships?)\b/i;

/** Whether a name that ends as a company's may be that of a partnership by its form. */
export function mayBePartnership({ name }: Person): boolean {
  return PERHAPS_PARTNERSHIP.test(name.value.replace(/\([^()]*\)/g, " ").trim());
}

/** What stands in the place of an office where somebody signs for no other. */
const NO_OFFICE = /^\W*(?:individual(?:ly)?|an individual|individual investor|self)\W*$/i;

/** Whether the person signs in the own name, in whichever order it is printed, without an office. */
export function signsPersonally(filing: Filing, { name }: Person): boolean {
  return (filing.signatures?.signatures ?? []).some(
    ({ person, signer, title }) =>
      signer !== null &&
      (title === null || isNoOffice(title.value, [name.value, signer.value])) &&
      sameName(person.value, name.value) &&
      isOwnName(signer.value.replace(/^\W*\/s\/\s*/i, ""), name.value),
  );
}

/** "Individually", or the name with or without it: "Jane Roe, Individually". */
function isNoOffice(title: string, names: readonly string[]): boolean {
  const plain = plainName(title);
  const own = names.map(plainName).find((name) => plain.startsWith(`${name} `));
  return (
    NO_OFFICE.test(own === undefined ? title : plain.slice(own.length)) ||
    names.some((name) => isOwnName(title, name))
  );
}

function isOwnName(signer: string, name: string): boolean {
  return sameName(signer, name) || sameWords(signer, name);
}
