import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { speaksOfOtherUnits } from "../../src/filing/percent/comparable.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { item4Of, otherDay } from "../../src/filing/item4/item4-wording.js";
import { countsIn } from "../../src/filing/item5/item5-figures.js";
import { limitSpokenOf } from "../../src/filing/rights/limits.js";
import { mentions } from "../../src/filing/persons/naming.js";
import { ownedInParts, type OwnedInParts, type OwnedPart } from "../../src/filing/totals/owned-in-parts.js";
import { sentencesOf } from "../../src/filing/words/prose.js";
import { agreesIn } from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { count, list, stated } from "../../src/filing/words/wording.js";

/** Item 4(a) may tell what somebody owns by a list of parts without a total: then they add up to Row 9. */
export function* partsWithoutTotal(filing: Filing, context: RuleContext): Generator<Verdict> {
  const told = ownedInParts(filing).filter(
    ({ person }) => person.aggregateAmount !== null && (person.item4?.aggregateAmount ?? null) === null,
  );
  for (const alike of groupedBy(told, keyOf)) yield* verdict(filing, alike, context);
}

/** A manager and its owner are told to own the same by the same parts: one slip, one finding. */
function keyOf({ person, parts }: OwnedInParts): string {
  return `${parts.map(({ shares }) => shares.toFixed()).join(" ")} of ${person.aggregateAmount?.value.toFixed()}`;
}

function* verdict(
  filing: Filing,
  alike: readonly OwnedInParts[],
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const [first] = alike;
  const cover = first?.person.aggregateAmount ?? null;
  if (first === undefined || cover === null) return;
  const { parts } = first;
  const added = sum(parts.map(({ shares }) => shares));
  const persons = alike.map(({ person }) => person);
  const total = row(filing, "aggregateAmount");
  const working = `${parts.map(({ shares }) => withSeparators(shares)).join(" + ")} = ${withSeparators(added)}`;
  const finding = {
    persons,
    at: [...alike.map(({ place }) => place), ...stated(persons.map((person) => person.aggregateAmount))],
    working,
    expected: count(cover),
    actual: withSeparators(added),
  };
  if (added.eq(cover.value)) {
    yield pass({ ...finding, message: `The parts in Item 4(a) add up to ${total}: ${working}.` });
    return;
  }
  const gap = added.minus(cover.value);
  const message = `Item 4(a) tells what ${list(persons.map(({ name }) => name.value))} ${persons.length > 1 ? "own" : "owns"} by its parts, which add up to ${withSeparators(added)}: ${working}; ${total} states ${count(cover)}, a difference of ${withSeparators(gap.abs())}.`;
  const wrong = parts.find(
    ({ shares, holder }) => holder?.aggregateAmount?.value.eq(shares.minus(gap)) === true,
  );
  const doubt = doubtOf(filing, alike, gap.abs(), wrong);
  if (doubt !== null) yield unverified({ ...finding, message: `${message} ${doubt}` });
  else if (wrong?.holder) {
    const { name, aggregateAmount: own } = wrong.holder;
    yield fail({
      ...finding,
      at: [...finding.at, ...stated([own])],
      message: `${message} Of ${name.value} ${total} states ${withSeparators(wrong.shares.minus(gap))}, not ${withSeparators(wrong.shares)}: with that they would add up.`,
    });
  } else yield fail({ ...finding, severity: "warning", message });
}

/** Why the parts may rightly come to another number than Row 9, or `null`. */
function doubtOf(
  filing: Filing,
  alike: readonly OwnedInParts[],
  gap: Decimal,
  wrong: OwnedPart | undefined,
): string | null {
  if (limitSpokenOf(filing) !== null)
    return "The text tells a limit on exercise or conversion, which may leave shares out of the figures.";
  if (speaksOfOtherUnits(filing)) return "Item 4 may count depositary shares, units or thousands.";
  if (alike.some((each) => tellsMore(filing, each))) return "Item 4 tells more of what is owned.";
  if (wrong !== undefined) return null;
  if (tellsNumber(filing, gap)) return "The text states the number that makes up the difference, too.";
  const isOfOneDay = otherDay(filing) === null || alike.every(({ person }) => repeatsPercent(person));
  return isOfOneDay ? null : "Item 4 may tell of another day than the cover page.";
}

/** Another sentence of Item 4 that names the person and tells a number of shares besides those of the parts. */
function tellsMore(filing: Filing, { person, parts, sentence }: OwnedInParts): boolean {
  const known = parts.map(({ shares }) => shares);
  return item4Of(filing)
    .flatMap(sentencesOf)
    .some(
      (other) =>
        other !== sentence &&
        !other.includes("(i)") &&
        countsIn(filing, other, known).length > 0 &&
        mentions(other, person),
    );
}

function repeatsPercent(person: Person): boolean {
  return person.item4 !== null && agreesIn("percentOfClass", person, person.item4) === true;
}
