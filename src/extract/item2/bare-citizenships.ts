import { isNaturalName } from "../../figures/natural-name.js";
import { plainName } from "../../figures/names.js";
import { liesIn, type PlaceCode } from "../../figures/places.js";
import type { MappedText } from "../../source/mapped-text.js";
import { barePlaces, type PlacesOfPersons } from "./citizenship-clauses.js";
import { mentionsIn, personHeaded, type Named } from "../names/subject.js";

/** What a part of a text tells of persons' citizenship. */
export interface Told extends PlacesOfPersons {
  readonly from: MappedText;
  readonly start: number;
  readonly end: number;
}

/**
 * Answers that name places and nobody: "Delaware" for everyone, below the line of the person's name for
 * that person, or one for each person in order. Only the name, or there being but one, makes it certain.
 */
export function bareAnswers(texts: readonly MappedText[], persons: readonly Named[]): Told[] {
  const everyone = persons.map((_, index) => index);
  let above: readonly number[] = [];
  const bare: (Told & { readonly headed: boolean })[] = [];
  for (const text of texts) {
    const places = barePlaces(text.text) ?? placesOfCity(text.text, persons);
    if (places === null) {
      const named = personHeaded(text.text, persons);
      if (named !== null) above = [named];
      continue;
    }
    const headed = above.length > 0;
    const of = headed ? above : everyone;
    bare.push({ persons: of, places, plain: headed, headed, from: text, start: 0, end: text.length });
    above = [];
  }
  if (bare.some(({ headed }) => headed)) return bare.filter(({ headed }) => headed);
  if (bare.length === 1)
    return bare.map((each) => ({ ...each, plain: persons.length === 1 || isOfEach(each, persons) }));
  if (bare.length === persons.length) return bare.map((each, index) => ({ ...each, persons: [index] }));
  return bare;
}

/** "Tokyo, Japan": a city of one or two words before its country. */
const CITY = /^\s*(?:\([a-f]\)\s*)?(\p{Lu}[\p{L}'’.-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{2,20})?),\s+(?=\p{Lu})/u;
const OF_A_COMPANY =
  /\b(?:ltd|limited|inc|corp\w*|company|llc|plc|gmbh|trust|funds?|partners|capital|holdings?|group|bank|management|advis\w+|investments?)$/i;

/** The country behind a city, where the answer says nothing else; `null` where the city may be somebody, or with its state an address. */
function placesOfCity(text: string, persons: readonly Named[]): PlaceCode[] | null {
  const [head = "", city = ""] = CITY.exec(text) ?? [];
  const isName = OF_A_COMPANY.test(city) || mentionsIn(` ${plainName(city)} `, persons).length > 0;
  const [place, ...others] = head === "" || isName ? [] : (barePlaces(text.slice(head.length)) ?? []);
  return place === undefined || others.length > 0 || liesIn(place, "X1") ? null : [place];
}

/** "Delaware (each)", "Both: Delaware" of two, "All: Delaware": told of everybody, where nobody is a natural person. */
function isOfEach({ from }: Told, persons: readonly Named[]): boolean {
  const told = /\b(?:each|all)\b/i.test(from.text) || (persons.length === 2 && /\bboth\b/i.test(from.text));
  return told && !persons.some(({ name, natural }) => natural === true || isNaturalName(name));
}
