import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { areOnePlace, placeName, placesIn, type PlaceCode } from "../../src/figures/places.js";
import type { StatedCitizenship } from "../../src/filing/background.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

/** What was so once, or under another law. */
const HISTORY =
  /\b(?:was|were|formerly|previously|originally|initially|until|predecessor|successor|merged|convert\w*|re-?incorporat\w*|re-?domicil\w*|redomesticat\w*|continu\w*|transfer\w*|qualified|registered)\b/i;

/**
 * Where cover page and answer agree, but another paragraph of Item 2 calls the person one of another place: "Larkspur Corp., a
 * Texas corporation". `null` where nothing else is told, or of another day.
 */
export function toldElsewhere(
  filing: Filing,
  person: Person,
  cover: Fact<string>,
  { told, elsewhere }: StatedCitizenship,
  { fail }: RuleContext,
): Verdict | null {
  if (elsewhere === null || HISTORY.test(elsewhere.printed)) return null;
  const { places } = elsewhere.value;
  const printed = placesIn(cover.value);
  const isAgreed = (code: PlaceCode): boolean =>
    [...printed, ...told.value.places].some((place) => areOnePlace(place, code));
  if (places.some(isAgreed)) return null;
  const [agreed, others] = [list(printed.map(placeName)), list(places.map(placeName))];
  const answer = filing.schedule === "13D" ? "Item 2(f)" : "Item 2(c)";
  return fail({
    person,
    at: [elsewhere, cover, told],
    expected: agreed,
    actual: others,
    message: `${row(filing, "citizenship")} and ${answer} name ${agreed}, but ${paragraph(filing, elsewhere)} names ${others}.`,
  });
}

/** `Item 2(a)`, where the paragraph answers but one letter. */
function paragraph({ background }: Filing, { span }: Fact<unknown>): string {
  const found = background.item2.find(
    ({ told }) => told.span.start <= span.start && span.end <= told.span.end,
  );
  return found?.letters.length === 1 ? `Item 2(${found.letters})` : "another paragraph of Item 2";
}
