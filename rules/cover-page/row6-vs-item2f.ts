import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import {
  areOnePlace,
  liesIn,
  placeMentions,
  placeName,
  placesIn,
  plainPlaces,
  type PlaceCode,
} from "../../src/figures/places.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, StatedPlaces } from "../../src/filing/filing.js";
import { isNatural as isPlainlyNatural } from "../../src/filing/signatures/capacity.js";
import { isNatural } from "../../src/filing/item2/item2-answers.js";
import { INSTITUTIONS, NEVER_NATURAL } from "../../src/filing/cover/printed-codes.js";
import { row } from "../../src/filing/rows.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { list } from "../../src/filing/words/wording.js";
import { isAnothers } from "./anothers-place.js";
import { toldElsewhere } from "./place-told-elsewhere.js";
import { untoldPlace } from "./untold-place.js";

/** Citizenship or place of organisation stands on the cover page and in Item 2(f), 2(c) of a 13G. */
export default defineRule({
  id: "row6-vs-item2f",
  title: "Citizenship or place of organization is the same on the cover page and in Item 2",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (6) and Item 2(f)", "17 CFR 240.13d-102, Row (4) and Item 2(c)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const cover = person.citizenship;
      if (cover === null) continue;
      const stated = filing.background.citizenships.find(({ of }) => of === person.name.value);
      const told = stated?.told;
      const state = stateOfIndividual(filing, person, cover);
      if (state !== null && (told === undefined || told.value.places.every((code) => code === state)))
        yield noCountry(filing, person, cover, state, context);
      else if (stated !== undefined) {
        const compared = verdict(filing, person, cover, stated.told, context);
        const other =
          compared.verdict === "pass" ? toldElsewhere(filing, person, cover, stated, context) : null;
        yield other ?? compared;
      } else yield* untoldPlace(filing, person, cover, context);
    }
  },
});

/** Georgia is a country, too, and the territories have names of their own for those who were born there. */
const MAY_BE_MEANT: ReadonlySet<PlaceCode> = new Set(["GA", "PR", "GU", "B5", "VI", "1V"]);

/** The state that alone, without its country, stands in the place of an individual's citizenship; `null` where none does. */
function stateOfIndividual(filing: Filing, person: Person, cover: Fact<string>): PlaceCode | null {
  const types = person.typeOfReportingPerson?.value ?? [];
  const [place, ...others] = placesIn(cover.value);
  const individual = types.length > 0 && types.every((code) => code === "IN" || isOfAnybody(code));
  if (!individual || !isPlainlyNatural(filing, person) || place === undefined || others.length > 0)
    return null;
  return !namesTheStates(cover) && !MAY_BE_MEANT.has(place) && liesIn(place, "X1") ? place : null;
}

/** "New Jersey, USA": narrowed to the state, though the country stands beside it. */
const namesTheStates = ({ value }: Fact<string>): boolean =>
  placeMentions(plainPlaces(value)).some(({ code }) => code === "X1");

/** Types of institutions that persons of any legal form may have. */
const isOfAnybody = (code: string): boolean => INSTITUTIONS.has(code) && !NEVER_NATURAL.has(code);

function noCountry(
  filing: Filing,
  person: Person,
  cover: Fact<string>,
  state: PlaceCode,
  { fail }: RuleContext,
): Verdict {
  return fail({
    person,
    severity: "info",
    at: [cover, person.name],
    expected: "a country",
    actual: placeName(state),
    message: `${row(filing, "citizenship")} names ${placeName(state)} for ${person.name.value}, an individual: a natural person is a citizen of a country, not of a state in it. It was probably taken from an entity's page, or is where the person lives.`,
  });
}

/** Where the text tells it: in Item 2, or in the introduction before it. */
function toldIn(filing: Filing, told: Fact<unknown>): string {
  const item = whereabouts(filing, told);
  if (/^Item [13-9]/.test(item)) return item;
  const isBefore = filing.items.every(({ span }) => told.span.start < span.start);
  return isBefore ? "the introduction" : "Item 2";
}

function verdict(
  filing: Filing,
  person: Person,
  cover: Fact<string>,
  told: Fact<StatedPlaces>,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const at = [cover, told];
  const printed = placesIn(cover.value);
  const { places, plain } = told.value;
  const place = row(filing, "citizenship");
  const text = toldIn(filing, told);
  if (printed.length === 0)
    return unverified({ person, at, message: `${place} names no state or country that is known.` });
  const alike = matched(printed, places);
  if (printed.length === places.length && printed.every((code) => places.includes(code)))
    return pass({ person, at, message: `${place} and ${text} both name ${names(printed)}.` });
  if (plain && alike && isStateOf(printed, places) && isNatural(filing, person) && !namesTheStates(cover))
    return fail({
      person,
      severity: "info",
      at,
      expected: names(places),
      actual: names(printed),
      message: `${place} names ${names(printed)}, ${text} ${names(places)}: a natural person is a citizen of a country, not of a state in it.`,
    });
  if (plain && alike && printed.length === places.length)
    return pass({
      person,
      at,
      message: `${place} names ${names(printed)}, ${text} ${names(places)}.`,
      remark: "one names the country, the other a state in it",
    });
  if (plain && alike)
    return pass({
      person,
      at,
      message: `${place} names ${names(printed)}, as does ${text}.`,
      remark: `${text} names ${names(places.filter((code) => !printed.includes(code)))} besides`,
    });
  const difference = `${place} of the cover page names ${names(printed)}; ${text} names ${names(places)}.`;
  if (plain && !places.some((code) => matched([code], printed)))
    return fail({
      person,
      at,
      expected: names(places),
      actual: names(printed),
      message: `${difference} ${isAnothers(filing, person, [printed, places]) ? "One of the two was probably taken from another person's page." : "One of the two is probably wrong."}`,
    });
  return unverified({
    person,
    at,
    message: `${difference} Whether ${text} speaks of this person alone is not plain from the words.`,
  });
}

/** Whether each of `some` lies in one of `others` and is none of them: a state in a country. */
function isStateOf(some: readonly PlaceCode[], others: readonly PlaceCode[]): boolean {
  return some.every((code) => !others.includes(code) && others.some((other) => liesIn(code, other)));
}

/** Whether each of `some` is among `others`, as such or as the country or state of one of them. */
function matched(some: readonly PlaceCode[], others: readonly PlaceCode[]): boolean {
  return some.every((code) => others.some((other) => areOnePlace(code, other)));
}

function names(codes: readonly PlaceCode[]): string {
  return list(codes.map(placeName));
}
