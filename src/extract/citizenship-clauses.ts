import { plainName } from "../figures/names.js";
import {
  narrowed,
  placeMentions,
  placesIn,
  plainPlaces,
  type PlaceCode,
  type PlaceMention,
} from "../figures/places.js";
import type { StatedPlaces } from "../filing/background.js";
import { withEachMr } from "./stated-addresses.js";
import { mentionsIn, type Named } from "./subject.js";

/** Words that say nothing but that someone belongs to a place, or is formed under its law. */
const LINK =
  /^(?:is|are|was|were|each|both|all|an?|the|and|of|in|to|under|pursuant|being|having|been|duly|citizens?|citizenship|nationals?|laws?|state|commonwealth|republic|jurisdiction|place|organization|as|or|associated|organized|organised|incorporated|formed|established|existing|registered|dual|with|its|limited|liability|company|companies|corporation|corporations|partnership|partnerships|lp|llc|inc|exempted|general|business|statutory|trust|entity|entities|mr|ms|mrs|dr|i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})$/;
/** What may follow a name: "Larkspur II is …" and "Larkspur LP is …" are other companies than Larkspur LLC. */
const OPENS = /^(?:is|are|was|were|an?|the|each|both|being|having|organi[sz]ed|incorporated|formed)$/;
/** Among them, those that speak of citizenship or organisation: without one, a place may be an address. */
const TELLS =
  /\b(?:citizens?|citizenship|nationals?|laws?|organi[sz]ed|incorporated|formed|corporations?|compan(?:y|ies)|partnerships?|trust|llc|lp)\b/;
/** A sentence of an answer to several questions at once that gives an address. */
const OF_AN_ADDRESS =
  /\b(?:address(?:es)?|offices?|located|street|avenue|principal place of business|place of business)\b/;
const FORMS =
  /\b(?:citizens?|nationals?|corporations?|limited|exempted|compan(?:y|ies)|partnerships?|trust|llc|lp)\b/;
/** "Larkspur LLC - DE": a code, which plain text would not tell from a word. */
const DASHED_CODE = /(?<=\s[-–—]\s|:\s)[A-Z]{2}(?=\s|$|[,;.])/g;
const CODES: ReadonlyMap<string, string> = new Map([["DE", "Delaware"], ["NY", "New York"], ["CA", "California"], ["TX", "Texas"], ["FL", "Florida"], ["NV", "Nevada"], ["MD", "Maryland"], ["MA", "Massachusetts"], ["PA", "Pennsylvania"], ["IL", "Illinois"]]); // prettier-ignore

const EVERYONE =
  /\b(?:(?:each|all)\s+(?:of\s+)?)?(?:the\s+)?(?:reporting|filing)\s+persons\b|\beach\s+reporting\s+person\b/;
const THE_ONE = /\b(?:the|each)\s+(?:reporting|filing)\s+persons?\b/;

/** `(together, the "Reporting Persons")` defines a term; whose citizenship is told stands before it. */
const DEFINED = /\([^()]{0,80}["“'‘](?:reporting|filing)\s+persons?[,.]?["”'’][^()]{0,20}\)/gi;

/** "Every natural person identified in Item 2 of this Schedule 13D" */
const EVERY_NATURAL =
  /\b(?:each|every|all|the)\s+(?:of\s+the\s+)?natural\s+persons?\b(?:\s+(?:identified|named|listed|referred)(?:\s+(?:to|in|on|of|under|this|the|above|herein|items?|schedule|statement|filing|13[dg]|\d|a)\b){0,12})?/;

/** Whoever is named behind these is left out. */
const BUT_FOR = /\b(?:other\s+than|except(?:ing)?(?:\s+for)?|excluding|save(?:\s+for)?)\b/;
const BUT_FOR_THIS =
  /\b(?:other\s+than|except(?:ing)?|excluding|(?:except|save)\s+for|save)\s+(?:(?:mr|ms|mrs|dr)\s+)?$/;

/** Persons, by index, and the places that a clause gives them. */
export interface PlacesOfPersons extends StatedPlaces {
  readonly persons: readonly number[];
  /** Whether it is said of the others: whoever is named with places besides is none of them. */
  readonly others?: boolean;
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
  return text.replace(DASHED_CODE, (code) => CODES.get(code) ?? code);
}

/** A person or a place, in the order of the sentence. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly persons: readonly number[];
  readonly code: string | null;
  /** Whether these are whoever is not named by name. */
  readonly others?: boolean;
}

/** The clauses of a sentence that name persons and then places; outside the answer itself, only those that speak of citizenship. */
export function clausesTold(
  sentence: string,
  persons: readonly Named[],
  answers: boolean,
): PlacesOfPersons[] {
  const plain = withEachMr(` ${plainPlaces(withNames(sentence.replace(DEFINED, " ")))} `, persons);
  return groupsOf(tokensIn(plain, persons)).flatMap(({ named, placed, next }) => {
    const [first, last] = [named.at(0), placed.at(-1)];
    const [lastNamed, firstPlaced] = [named.at(-1), placed.at(0)];
    if (first === undefined || last === undefined || lastNamed === undefined || firstPlaced === undefined)
      return [];
    const between = plain.slice(lastNamed.end, firstPlaced.start);
    const behind = plain.slice(last.end, next ?? plain.length);
    const opened =
      between.trim() === ""
        ? isWhole(lastNamed, plain, persons)
        : OPENS.test(between.trim().split(" ")[0] ?? "");
    const linked = [between, ...gaps(plain, named), ...gaps(plain, placed)].every((gap) =>
      gap.split(" ").every((word) => word === "" || LINK.test(word)),
    );
    const tells = TELLS.test(between) || FORMS.test(behind.split(" ").slice(0, 5).join(" "));
    // "The business address of the Reporting Persons is … New York" tells where they are, not of where.
    if (!tells && (!answers || OF_AN_ADDRESS.test(plain))) return [];
    const told = {
      persons: [...new Set(named.flatMap((token) => token.persons))],
      places: narrowed(placed.flatMap(({ code }) => code ?? [])),
      others: named.some(({ others = false }) => others),
      plain: linked && opened && !OF_ITS_OWN.test(plain.slice(0, first.start)),
    };
    return [told];
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

function tokensIn(plain: string, persons: readonly Named[]): Token[] {
  const mentioned = mentionsIn(plain, persons);
  const everyone = (persons.length === 1 ? THE_ONE : EVERYONE).exec(plain);
  const apart = everyone !== null && BUT_FOR.test(plain);
  const own = mentioned
    .filter(({ start, end }) => !BUT_FOR_THIS.test(plain.slice(0, start)) || OF_THIS.test(plain.slice(end)))
    .map(({ person, start, end }): Token => ({ start, end, persons: [person], code: null }));
  const named: Token[] = [];
  if (everyone === null) named.push(...own);
  else {
    const group = groupMeant(plain, everyone, persons);
    if (apart || group.others) named.push(...own.filter(({ start }) => start < everyone.index));
    const left = apart ? mentioned.map(({ person }) => person) : [];
    named.push({
      start: everyone.index,
      end: everyone.index + everyone[0].length,
      persons: apart && left.length === 0 ? [] : group.persons.filter((index) => !left.includes(index)),
      code: null,
      others: group.others,
    });
  }
  const people = naturalIn(plain, persons);
  if (people !== null) named.push(people);
  const placed = placeMentions(plain)
    .filter(({ start, end }) => !named.some((name) => start < name.end && name.start < end))
    // "Omaha, Nebraska 68131" is an address.
    .filter(({ end }) => !/^ \d{5}\b/.test(plain.slice(end)))
    .map(({ start, end, code }) => ({ start, end, persons: [], code }));
  return [...named, ...placed].sort((a, b) => a.start - b.start);
}

/** Before "Reporting Persons": what makes them only some of them, "the Individual Reporting Persons". */
const SOME_OF_THEM = /\s(?!(?:of|for|by|to|and|other|remaining|both|such|said|these|those|joint|following|foregoing|named|respective|undersigned|two|three|four|five|six|seven)\s)(?<kind>\w+)\s$/; // prettier-ignore
/** "Each of the other (Larkspur Individual) Reporting Persons" */
const THE_OTHERS = /\b(?:other|remaining)\s(?:\w+\s){0,3}$/;
/** Behind one who is left out: what is told of that one. */
const OF_THIS = /^ (?:who|which) (?:is|was) /;

/** Who of the persons "the Reporting Persons" are: the natural ones alone, those not named by themselves. */
function groupMeant(
  plain: string,
  everyone: RegExpExecArray,
  persons: readonly Named[],
): { readonly persons: readonly number[]; readonly others: boolean } {
  const before = plain.slice(0, everyone.index);
  const all = persons.map((_, index) => index);
  const others = THE_OTHERS.test(before);
  const kind = /^(?:reporting|filing)/.test(everyone[0]) ? SOME_OF_THEM.exec(before)?.groups?.["kind"] : null;
  if (kind === null || kind === undefined) return { persons: all, others };
  if (!/^(?:individual|natural)$/.test(kind)) return { persons: [], others };
  return { persons: all.filter((index) => persons[index]?.natural === true), others };
}

function naturalIn(plain: string, persons: readonly Named[]): Token | null {
  const natural = persons.flatMap((person, index) => (person.natural === true ? [index] : []));
  const people = natural.length === 0 || BUT_FOR.test(plain) ? null : EVERY_NATURAL.exec(plain);
  if (people === null) return null;
  return { start: people.index, end: people.index + people[0].length, persons: natural, code: null };
}

interface Group {
  readonly named: readonly Token[];
  readonly placed: readonly Token[];
  /** Where the next group begins. */
  readonly next: number | null;
}

/** Runs of persons, each with the run of places behind it. */
function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: { named: Token[]; placed: Token[]; next: number | null }[] = [];
  for (const token of tokens) {
    const open = groups.at(-1);
    if (token.code !== null) open?.placed.push(token);
    else if (open === undefined || open.placed.length > 0) {
      if (open !== undefined) open.next = token.start;
      groups.push({ named: [token], placed: [], next: null });
    } else open.named.push(token);
  }
  return groups;
}
