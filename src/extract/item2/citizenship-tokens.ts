import { placeMentions } from "../../figures/places.js";
import { isNaturalName } from "../../figures/natural-name.js";
import { mentionsIn, type Mention, type Named } from "../names/subject.js";

const EVERYONE =
  /\b(?:(?:each|all)\s+(?:of\s+)?)?(?:the\s+)?(?:reporting|filing)\s+persons\b|\beach\s+reporting\s+person\b|(?<=\beach (?:other|remaining) )(?:reporting|filing) person\b/;
const THE_ONE = /\b(?:the|each)\s+(?:reporting|filing)\s+persons?\b/;

/** "Every natural person identified in Item 2 of this Schedule 13D" */
const EVERY_NATURAL =
  /\b(?:each|every|all|the)\s+(?:of\s+the\s+)?natural\s+persons?\b(?:\s+(?:identified|named|listed|referred)(?:\s+(?:to|in|on|of|under|this|the|above|herein|items?|schedule|statement|filing|13[dg]|\d|a)\b){0,12})?/;

/** "Delaware for the entities": all that are no natural persons. */
const THE_ENTITIES = /\b(?:(?:each|all|both)\s)?(?:of\s)?(?:the\s)?(?:(?:reporting|filing)\s)?entities\b/;

/** Whoever is named behind these is left out. */
const BUT_FOR =
  /\b(?:other\s+than|except(?:ing)?(?:\s+for)?|excluding|save(?:\s+for)?|with\s+the\s+exception\s+of)\b/;
const BUT_FOR_THIS =
  /\b(?:other\s+than|except(?:ing)?|excluding|(?:except|save)\s+for|save|exception\s+of)\s+(?:(?:mr|ms|mrs|dr)\s+)?$/;

/** "each of the Reporting Persons other than Mr. Roe and the Trust": up to the first of those left out, and to the next. */
const EXCEPTING =
  /^ (?:other than|except(?:ing)?(?: for)?|excluding|save(?: for)?|with the exception of) (?:(?:the|mr|ms|mrs|dr|messrs) )?$/;
const NEXT_EXCEPTED = /^ (?:(?:and|or) )?(?:(?:the|mr|ms|mrs|dr) )?$/;

/** A person or a place, in the order of the sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly persons: readonly number[];
  readonly code: string | null;
  /** Whether these are whoever is not named by name. */
  readonly others?: boolean;
}

/** "Omaha, Nebraska 68131" is an address; "a Hong Kong-based company" and "a New York Stock Exchange listed partnership" tell of a seat and a market. */
const OF_A_SEAT =
  /^ (?:\d{5}|based|headquartered|licensed|(?:stock exchange )?(?:listed|traded|quoted)|stock exchange)\b/;

/** The persons and the places that a sentence names, in its order; `plain` is its words without marks. */
export function tokensIn(plain: string, persons: readonly Named[]): Token[] {
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
      end: exceptedEnd(plain, everyone.index + everyone[0].length, mentioned),
      persons: apart && left.length === 0 ? [] : group.persons.filter((index) => !left.includes(index)),
      code: null,
      others: group.others,
    });
  }
  const people = naturalIn(plain, persons);
  if (people !== null) named.push(people);
  const entities = entitiesIn(plain, persons);
  if (entities !== null && !named.some(({ start, end }) => entities.start < end && start < entities.end))
    named.push(entities);
  const placed = placeMentions(plain)
    .filter(({ start, end }) => !named.some((name) => start < name.end && name.start < end))
    .filter(({ end }) => !OF_A_SEAT.test(plain.slice(end)))
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

/** Where those who are named right behind all as left out end; where nobody is, where all end. */
function exceptedEnd(plain: string, end: number, mentions: readonly Mention[]): number {
  const behind = mentions.filter(({ start }) => start >= end);
  const [first] = behind;
  if (first === undefined || !EXCEPTING.test(plain.slice(end, first.start))) return end;
  let last = first.end;
  for (const { start, end: next } of behind.slice(1)) {
    if (!NEXT_EXCEPTED.test(plain.slice(last, start))) break;
    last = next;
  }
  return last;
}

function naturalIn(plain: string, persons: readonly Named[]): Token | null {
  const natural = persons.flatMap((person, index) => (person.natural === true ? [index] : []));
  const people = natural.length === 0 || BUT_FOR.test(plain) ? null : EVERY_NATURAL.exec(plain);
  if (people === null) return null;
  return { start: people.index, end: people.index + people[0].length, persons: natural, code: null };
}

/** The entities as one, where it is plain who of the persons is one; whoever is named besides has a place of its own. */
function entitiesIn(plain: string, persons: readonly Named[]): Token | null {
  const found = BUT_FOR.test(plain) ? null : THE_ENTITIES.exec(plain);
  if (found === null || found.index === 0) return null;
  const entities = persons.flatMap(({ name, natural }, index) =>
    natural === true || isNaturalName(name) ? [] : [index],
  );
  const { index, 0: words } = found;
  return { start: index, end: index + words.length, persons: entities, code: null, others: true };
}

/** Persons, and the places told of them. */
interface Group {
  readonly named: readonly Token[];
  readonly placed: readonly Token[];
  /** Where the next group begins. */
  readonly next: number | null;
}

/** Runs of persons, each with the run of places behind it. */
export function groupsIn(tokens: readonly Token[]): Group[] {
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
