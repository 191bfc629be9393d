import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { areOnePlace, placeName, placesIn, type PlaceCode } from "../../src/figures/places.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

interface Told {
  readonly person: Person;
  readonly cover: Fact<string>;
  readonly answer: Fact<string>;
  /** `Item 2(c)` */
  readonly item: string;
}

/**
 * Where several share the one cover page, "The Roe Corporation - Delaware; The Roe Bank - New York", and Item 2 has as many places
 * behind labels of its own, "RC: Delaware RB: New York": the places are the same, whoever the labels call. Else `null`.
 */
export function ofSharedPage(
  filing: Filing,
  { person, cover, answer, item }: Told,
  { pass, fail }: RuleContext,
): Verdict | null {
  const [printed, places] = [placesByLabel(cover), placesByLabel(answer)];
  if (filing.persons.length > 1 || places.length < 2 || places.length !== printed.length) return null;
  const at = [cover, answer];
  const message = `${row(filing, "citizenship")} names ${names(printed)}, ${item} ${names(places)}`;
  const isTold = (code: PlaceCode): boolean => places.some((place) => areOnePlace(place, code));
  if (printed.every(isTold)) return pass({ person, at, message: `${message}.` });
  return fail({
    person,
    at,
    expected: names(places),
    actual: names(printed),
    message: `${message}, each for one of those who share the page. One of these is wrong.`,
  });
}

/** As many places as labels before them; else none. */
function placesByLabel({ value }: Fact<string>): PlaceCode[] {
  const labels = value.match(/\S(?::\s|\s[-–—]\s)/g) ?? [];
  const places = placesIn(value);
  return labels.length === places.length ? places : [];
}

function names(codes: readonly PlaceCode[]): string {
  return list(codes.map(placeName));
}
