import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { placeName, placesIn } from "../../src/figures/places.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isNotApplicable } from "../../src/filing/item2/not-applicable.js";
import { row, rowNumber } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";
import { ofSharedPage } from "./shared-page-places.js";

const REFERS =
  /\b(?:see\b|set forth|incorporated|row\b|cover|refer|above|schedule(?!\s+13[dg]\b)|annex|exhibit|response)/i;

/** Item 2 has an answer, but none that could be read for this person. */
export function* untoldPlace(
  filing: Filing,
  person: Person,
  cover: Fact<string>,
  context: RuleContext,
): Generator<Verdict> {
  const answer = filing.background.citizenshipAnswer;
  if (answer === null) return;
  const shared = ofSharedPage(filing, { person, cover, answer, item: item(filing) }, context);
  if (shared !== null) {
    yield shared;
    return;
  }
  const place = row(filing, "citizenship");
  if (refersToCover(filing, answer) && placesIn(cover.value).length > 0) {
    const message = `${item(filing)} refers to ${place} of the cover page, which names ${list(placesIn(cover.value).map(placeName))}.`;
    yield context.pass({ person, at: [answer, cover], message });
    return;
  }
  const message = `${item(filing)} ${whyUntold(answer.value)}.`;
  yield context.unverified({ person, at: [answer, cover], message });
}

function whyUntold(answer: string): string {
  if (isNotApplicable(answer)) return "says only that it is not applicable";
  return REFERS.test(answer)
    ? "refers to another place"
    : "does not say plainly whose citizenship or place of organization it gives";
}

/** "See Row 4 on each cover page", "Item 4 of the cover page", "item 4 on each of pages 2 - 6": the whole answer, with no place of its own. */
const COVER_ROW =
  /\b(?:rows?|lines?|items?)\s+\(?(\d{1,2})\)?\s+(?:of|on|to|in)\s+(?:[\w'’()]+\s+){0,5}?(?:cover\s+(?:sheet|pages?)\b|pages\s+\d{1,2}\s?(?:-|–|to|through|and)\s?\d)/i;
const LONGEST_REFERENCE = 250;

function refersToCover({ schedule }: Filing, { value }: Fact<string>): boolean {
  const [, number] = COVER_ROW.exec(value) ?? [];
  return (
    Number(number) === rowNumber(schedule, "citizenship") &&
    value.length <= LONGEST_REFERENCE &&
    placesIn(value).length === 0
  );
}

function item({ schedule }: Filing): string {
  return schedule === "13D" ? "Item 2(f)" : "Item 2(c)";
}
