import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  countsByReference,
  countsBesideReference,
  coverReference,
} from "../../src/filing/item4/cover-reference.js";
import { once } from "../../src/filing/once.js";
import { agreesIn, RESTATED_ROWS, type RestatedRow } from "../../src/filing/totals/restated.js";
import { agreements, toldInWords, withSharedRows } from "./item4-agreement.js";
import { referring } from "./item4-by-reference.js";
import { differingAmount, differingPercent, differingPowers, type Subject } from "./item4-differences.js";
import { leftOutOfList } from "./item4-left-out.js";
import { unlikeThoseMeant } from "./item4-meant.js";
import { wrongRows } from "./item4-references.js";
import { unlikeSameAmount } from "./item4-same-amount.js";
import { totalsOfCovers } from "./item4-totals.js";
import { unlikeEveryCover } from "./item4-unnamed.js";

/** Item 4 asks for Rows 5 to 9 and 11 again; figures compare at the coarser of the two printed precisions. */
export default defineRule({
  id: "thirteen-g-item4-vs-cover",
  title: "Item 4 of a Schedule 13G repeats the figures of the cover page",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-102, Rows (5)-(9), (11) and Item 4"],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    yield* wrongRows(filing, context);
    const unnamed = filing.thirteenG?.item4 ?? null;
    if (unnamed !== null) {
      yield* unlikeEveryCover(filing, unnamed, context);
      yield* unlikeThoseMeant(filing, unnamed, context);
    }
    const totals = unnamed === null ? [] : totalsOfCovers(filing, unnamed, context);
    yield* totals;
    yield* unlikeSameAmount(filing, context);
    yield* leftOutOfList(filing, context);
    for (const person of filing.persons) {
      if (person.item4 === null && totals.length > 0) continue;
      if (person.item4 === null) yield* silent(filing, person, context);
      else yield* compare({ filing, person, item4: person.item4 }, context);
    }
  },
});

function* compare(subject: Subject, context: RuleContext): Generator<Verdict> {
  const different = [
    ...differingPowers(subject, context),
    ...differingAmount(subject, context),
    ...differingPercent(subject, context),
  ];
  yield* different;
  const { filing, person, item4 } = subject;
  const told = agreements({ filing, person, item4: withSharedRows(filing, person, item4) }, false, context);
  yield* told;
  if (told.length === 0 && different.length === 0) yield* silent(filing, person, context);
}

/** Of a person whom Item 4 does not name: it may refer to the cover page, or state its figures once for all. */
function* silent(filing: Filing, person: Person, context: RuleContext): Generator<Verdict> {
  const besides = countsBesideReference(filing);
  const reference = besides.length > 0 ? countsByReference(filing) : coverReference(filing);
  const shared = reference === null || besides.length > 0 ? statedForAll(filing, person, context) : [];
  yield* shared;
  if (shared.length > 0) return;
  yield reference === null
    ? (toldInWords(filing, person, context) ?? unread(filing, person, context))
    : referring(filing, person, reference, context);
}

/**
 * What agrees with figures that Item 4 gives to nobody, where none of them differs from this cover page's, or where the amount is
 * everybody's and what differs is another cover page's.
 */
function statedForAll(filing: Filing, person: Person, context: RuleContext): readonly Verdict[] {
  const unnamed = filing.thirteenG?.item4 ?? null;
  if (unnamed === null) return [];
  const others = RESTATED_ROWS.filter((name) => agreesIn(name, person, unnamed) === false);
  if (others.length > 0 && !isOfOthers(filing)) return [];
  const own = others.reduce((all, name) => ({ ...all, [name]: null }), unnamed);
  return agreements({ filing, person, item4: own }, true, context);
}

/** Whether what Item 4 gives to nobody is the amount of every cover page, and each other figure that of one. */
const isOfOthers = once(({ persons, thirteenG }: Filing): boolean => {
  const unnamed = thirteenG?.item4 ?? null;
  if (unnamed === null) return false;
  const isOfOne = (name: RestatedRow): boolean =>
    unnamed[name] === null || persons.some((each) => agreesIn(name, each, unnamed) === true);
  return (
    persons.every((each) => agreesIn("aggregateAmount", each, unnamed) === true) &&
    RESTATED_ROWS.every(isOfOne)
  );
});

function unread(filing: Filing, person: Person, { unverified }: RuleContext): Verdict {
  const heading = filing.items.find(({ number }) => number.startsWith("4"))?.heading;
  const message =
    filing.persons.length > 1
      ? "Item 4 states no figure that is certainly this person's."
      : "No figure could be read in Item 4.";
  return unverified({ person, at: [heading ?? person.name], message });
}
