import { plainName } from "../../figures/names.js";
import {
  narrowed,
  placeMentions,
  placesIn,
  plainPlaces,
  type PlaceCode,
  type PlaceMention,
} from "../../figures/places.js";
import type { StatedPlaces } from "../../filing/background.js";
import { withEachMr } from "./stated-addresses.js";
import { groupsIn, tokensIn, type Token } from "./citizenship-tokens.js";
import { formless, personsOf, whoseOf } from "./citizenship-whose.js";
import type { Named } from "../names/subject.js";

/** Words that say nothing but that someone belongs to a place, or is formed under its law. */
const LINK =
  /^(?:is|are|was|were|each|both|all|an?|the|and|of|in|to|under|pursuant|being|having|been|duly|citizens?|citizenship|nationals?|laws?|state|commonwealth|republic|jurisdiction|place|organization|as|or|associated|organized|organised|incorporated|formed|established|existing|registered|governed|created|by|dual|with|its|limited|liability|company|companies|corporation|corporations|partnership|partnerships|lp|llc|inc|exempted|general|business|statutory|trust|entity|entities|mr|ms|mrs|dr|i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})$/;
/** What may follow a name: "Larkspur II is …" and "Larkspur LP is …" are other companies than Larkspur LLC. */
const OPENS = /^(?:is|are|was|were|an?|the|each|both|being|having|organi[sz]ed|incorporated|formed)$/;
/** Among them, those that speak of citizenship or organisation: without one, a place may be an address. */
const TELLS =
  /\b(?:citizens?|citizenship|nationals?|laws?|organi[sz]ed|incorporated|formed|corporations?|compan(?:y|ies)|partnerships?|trust|llc|lp)\b/;
/** Among them, those that speak of nothing else: "a New York company" may be one that sits there. */
const OF_FORM =
  /\b(?:citizens?|citizenship|nationals?|laws?|organi[sz]ed|incorporated|corporations?|limited|exempted|partnerships?)\b/;
/** A sentence of an answer to several questions at once that gives an address. */
const OF_AN_ADDRESS =
  /\b(?:address(?:es)?|offices?|located|street|avenue|principal place of business|place of business)\b/;
const FORMS =
  /\b(?:citizens?|nationals?|corporations?|limited|exempted|compan(?:y|ies)|partnerships?|trust|llc|lp)\b/;
/** "Larkspur LLC - DE": a code, which plain text would not tell from a word. */
const DASHED_CODE = /(?<=\s[-–—]\s|:\s)[A-Z]{2}(?=\s|$|[,;.])/g;
const CODES: ReadonlyMap<string, string> = new Map([["DE", "Delaware"], ["NY", "New York"], ["CA", "California"], ["TX", "Texas"], ["FL", "Florida"], ["NV", "Nevada"], ["MD", "Maryland"], ["MA", "Massachusetts"], ["PA", "Pennsylvania"], ["IL", "Illinois"]]); // prettier-ignore

/** A name and a place in cells of one row, or parted by a dash. */
const PARTED = /^[^\t\n:]{1,200}(?:\t|\s{3,}|\s[-–—]\s|:\s)[^\t\n:]{1,80}$/;

/** `(together, the "Reporting Persons")` defines a term; whose citizenship is told stands before it. */
const DEFINED = /\([^()]{0,80}["“'‘](?:reporting|filing)\s+persons?[,.]?["”'’][^()]{0,20}\)/gi;
/** `("Ms. Roe" and, together with the Fund, the "Group")` names the others again; what they are is told elsewhere. */
const TOGETHER_WITH =
  /\b(?:together|collectively|jointly)\s+with\s(?:[^()"“”]|\([^()]{1,40}\)){1,600}["“][^()"“”]{1,60}["”][^()]{0,120}(?=\))/gi;
/** ", a Delaware company": told in the definition itself. */
const DESCRIBED = /,\s+(?:an?|each|both)\s/i;

/** Persons, by index, and the places that a clause gives them. */
export interface PlacesOfPersons extends StatedPlaces {
  readonly persons: readonly number[];
  /** Whether it is said of the others: whoever is named with places besides is none of them. */
  readonly others?: boolean;
  /** Whether the words tell of a legal form, a law or a citizenship: "a Texas company" may tell of a seat. */
  readonly ofForm?: boolean;
}

/** Before a name: the citizenship is that of its people. */
const OF_ITS_OWN =
  /\b(?:officers?|directors?|members?|partners?|managers?|parent|employees?|principals?|trustees?|shareholders?|stockholders?|owners?|subsidiar(?:y|ies)|affiliates?)(?:\s\w+){0,4}\s(?:of|at)\s(?:the\s|each\s(?:of\s)?)?$/;
/** A place or two with the form of a company. */
const LONGEST_BARE = 150;

/** The places of a text that says nothing else, or `null`. */
export function barePlaces(text: string): PlaceCode[] | null {
  const answer = text
    .replace(/^[^:]{0,40}\bcitizenship\b[^:]{0,40}:/i, "")
    .replace(/^[\s\-•]*\([a-f]\)/i, "")
    .trim();
  if (/^[A-Z\d]{2}$/.test(answer)) return placesIn(answer).length > 0 ? placesIn(answer) : null;
  if (answer.length > LONGEST_BARE) return null;
  const plain = plainPlaces(withNames(answer));
  const places = placeMentions(plain);
  const rest = plain.split(" ").filter((_, index, words) => !covers(places, words, index));
  if (places.length === 0 || !rest.every((word) => word === "" || LINK.test(word))) return null;
  return narrowed(places.map(({ code }) => code));
}

function covers(places: readonly PlaceMention[], words: readonly string[], index: number): boolean {
  const start = words.slice(0, index).join(" ").length + (index === 0 ? 0 : 1);
  return places.some((place) => start >= place.start && start < place.end);
}

function withNames(text: string): string {
  return text.replace(DASHED_CODE, (code) => CODES.get(code) ?? code).replace(NO_BLANK, ". ");
}

/** "Larkspur, Inc.is a Delaware corporation" */
const NO_BLANK = /(?<=[a-zA-Z])\.(?=(?:is|are|was|were|an?)\s)/g;

/** The clauses of a sentence that name persons and then places; outside the answer itself, only those that speak of citizenship. */
export function clausesTold(
  sentence: string,
  persons: readonly Named[],
  answers: boolean,
): PlacesOfPersons[] {
  const plain = withEachMr(` ${plainPlaces(withNames(withoutDefinitions(sentence)))} `, persons);
  // "Roe United States" is no company's name, as "Larkspur Bermuda" may be.
  const isRow = (of: Token): boolean =>
    PARTED.test(sentence) || of.persons.every((person) => persons[person]?.natural === true);
  const tokens = tokensIn(plain, persons);
  const placeLeads = tokens[0]?.persons.length === 0;
  if (answers && placeLeads && tokens.at(-1)?.code === null) return placesBefore(plain, tokens);
  let before: number | null = null;
  return groupsIn(tokens).flatMap(({ named, placed, next }) => {
    const [first, last] = [named.at(0), placed.at(-1)];
    const [lastNamed, firstPlaced] = [named.at(-1), placed.at(0)];
    if (first === undefined || last === undefined || lastNamed === undefined || firstPlaced === undefined)
      return [];
    const between = formless(plain.slice(lastNamed.end, firstPlaced.start), lastNamed, persons);
    const behind = plain.slice(last.end, next ?? plain.length);
    const goesOn = before !== null && /^(?: and)?(?: the)? $/.test(plain.slice(before, first.start));
    const [link = ""] = between.trim().split(" ");
    const opened =
      between.trim() === ""
        ? isWhole(lastNamed, plain, persons) || (isRow(first) && first.start === 1 && behind.trim() === "")
        : OPENS.test(link) || (goesOn && link === "in");
    const linked = [between, ...gaps(plain, named), ...gaps(plain, placed)].every((gap) =>
      gap.split(" ").every((word) => word === "" || LINK.test(word)),
    );
    before = opened && linked ? last.end : null;
    const close = behind.split(" ").slice(0, 5).join(" ");
    const tells = (goesOn && link === "in") || TELLS.test(between) || FORMS.test(close);
    // "The business address of the Reporting Persons is … New York" tells where they are, not of where.
    if (!tells && (!answers || OF_AN_ADDRESS.test(plain))) return [];
    const whose = linked ? whoseOf(named, plain.slice(0, first.start), between, behind) : named;
    const told = {
      persons: personsOf(whose ?? named),
      places: narrowed(placed.flatMap(({ code }) => code ?? [])),
      others: (whose ?? named).some(({ others = false }) => others),
      ofForm: OF_FORM.test(between) || OF_FORM.test(close),
      // Whose the place is that stands before everyone is not plain; the others may have theirs before them, too.
      plain:
        linked && opened && whose !== null && !placeLeads && !OF_ITS_OWN.test(plain.slice(0, first.start)),
    };
    return [told];
  });
}

/** The sentence without the terms that it defines for several persons at once. */
function withoutDefinitions(sentence: string): string {
  return sentence
    .replace(DEFINED, " ")
    .replace(TOGETHER_WITH, (defined) => (DESCRIBED.test(defined) ? defined : " "));
}

/** Between a place and whose it is: "Delaware for Larkspur LLC", "Delaware (as to Larkspur LLC)". */
const WHOSE = /^(?:for|with|respect|case|governs?|those)$/;

/** "Delaware (Larkspur LLC); Cayman Islands (Larkspur Fund)": each run of places is that of the persons behind it. */
function placesBefore(plain: string, tokens: readonly Token[]): PlacesOfPersons[] {
  return groupsIn([...tokens].reverse()).flatMap((group) => {
    const [named, placed] = [[...group.named].reverse(), [...group.placed].reverse()];
    const linked = gaps(plain, [...placed, ...named]).every((gap) =>
      gap.split(" ").every((word) => word === "" || LINK.test(word) || WHOSE.test(word)),
    );
    if (placed.length === 0 || !linked) return [];
    return [
      {
        persons: personsOf(named),
        places: narrowed(placed.flatMap(({ code }) => code ?? [])),
        others: named.some(({ others = false }) => others),
        plain: true,
      },
    ];
  });
}

/** "Larkspur LLC - Delaware" and "Mr. Roe - USA" name nobody else; "Larkspur Cayman Ltd." does. */
function isWhole(token: Token, plain: string, persons: readonly Named[]): boolean {
  const name = plain.slice(token.start, token.end);
  return /^(?:mr|ms|mrs|dr) /.test(name) || persons.some((person) => plainName(person.name) === name);
}

function gaps(plain: string, tokens: readonly Token[]): string[] {
  return tokens.slice(1).map((token, index) => plain.slice(tokens[index]?.end ?? 0, token.start));
}
