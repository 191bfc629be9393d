import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { type Decimal, withSeparators } from "../../src/figures/decimal.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import {
  countsByReference,
  countsBesideReference,
  coverReference,
  toldBesideReference,
} from "../../src/filing/item4/cover-reference.js";
import { ownershipDenied, percentsBesideReference } from "../../src/filing/item4/item4-wording.js";
import { agreesIn, printedIn, RESTATED_ROWS, valuesIn } from "../../src/filing/totals/restated.js";
import { COUNTED_ROWS, row } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/words/wording.js";
import { agreements, withSharedRows } from "./item4-agreement.js";
import { misreferred, wrongRows } from "./item4-references.js";
import { differingAmount, differingPercent, differingPowers, type Subject } from "./item4-differences.js";
import { leftOutOfList } from "./item4-left-out.js";
import { unlikeThoseMeant } from "./item4-meant.js";
import { unlikeSameAmount } from "./item4-same-amount.js";
import { totalsOfCovers } from "./item4-totals.js";
import { unlikeEveryCover } from "./item4-unnamed.js";

const REFERS = "Item 4 refers to the cover page for its figures";
/** What is not compared where it does. */
const BESIDES =
  "the numbers of shares that it tells besides stand in rows of the cover pages or count the class; whose they are was not compared";

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
  const stranger = besides.find(({ known }) => !known);
  if (reference === null) yield unread(filing, person, context);
  else if (stranger === undefined) yield referring(filing, person, reference, context);
  else
    yield context.unverified({
      person,
      at: [reference, stranger.place],
      message: `${REFERS}, but it also tells of ${onNoPage(stranger.shares)}`,
    });
}

/** What agrees with figures that Item 4 gives to nobody, where none of them differs from this cover page's. */
function statedForAll(filing: Filing, person: Person, context: RuleContext): readonly Verdict[] {
  const unnamed = filing.thirteenG?.item4 ?? null;
  if (unnamed === null || RESTATED_ROWS.some((name) => agreesIn(name, person, unnamed) === false)) return [];
  return agreements({ filing, person, item4: unnamed }, true, context);
}

function unread(filing: Filing, person: Person, { unverified }: RuleContext): Verdict {
  const heading = filing.items.find(({ number }) => number.startsWith("4"))?.heading;
  const message =
    filing.persons.length > 1
      ? "Item 4 states no figure that is certainly this person's."
      : "No figure could be read in Item 4.";
  return unverified({ person, at: [heading ?? person.name], message });
}

function referring(
  filing: Filing,
  person: Person,
  reference: Fact<string>,
  { pass, unverified }: RuleContext,
): Verdict {
  const unnamed = filing.thirteenG?.item4 ?? null;
  if (misreferred(filing).length > 0)
    return unverified({
      person,
      at: [reference],
      message: `${REFERS}, but not everywhere to the row that states them.`,
    });
  const contrary =
    (unnamed && besideReference(filing, person, unnamed)) ??
    onNoCover(filing, person) ??
    percentOnNoCover(filing, person) ??
    denied(filing, person);
  const besides = countsBesideReference(filing).length > 0 ? { remark: BESIDES } : {};
  return contrary === null
    ? pass({ person, at: [reference], message: `${REFERS}.`, ...besides })
    : unverified({ ...contrary, message: `${REFERS}, but ${contrary.message}` });
}

/**
 * A figure that Item 4 states without a name beside its reference, where this cover page, not every one, states another; a number
 * that another cover page states may be that person's, a nil nobody's, a percentage that of all.
 */
function besideReference(filing: Filing, person: Person, unnamed: Item5Statement) {
  const [name] = RESTATED_ROWS.filter(
    (each) =>
      agreesIn(each, person, unnamed) === false &&
      filing.persons.some((other) => printedIn(each, other) !== printedIn(each, person)) &&
      (each === "percentOfClass" ||
        valuesIn(each, [unnamed]).every((value) => value.isZero()) ||
        !filing.persons.some((other) => agreesIn(each, other, unnamed) === true)),
  );
  if (name === undefined) return null;
  const message = `also states ${printedIn(name, unnamed)}, without naming anybody; ${row(filing, name)} of this cover page states ${printedIn(name, person)}.`;
  return { person, at: stated<unknown>([unnamed[name], person[name]]), message };
}

/** A number of shares that Item 4 tells to be held beside its reference, where no row of any cover page states it. */
function onNoCover(filing: Filing, person: Person) {
  const other = toldBesideReference(filing).find(
    ({ shares }) =>
      !filing.persons.some((each) => COUNTED_ROWS.some((name) => each[name]?.value.eq(shares) === true)),
  );
  if (other === undefined) return null;
  const message = `it also tells of ${onNoPage(other.shares, " held")}`;
  return { person, at: [other.place], message };
}

function onNoPage(shares: Decimal, held = ""): string {
  return `${withSeparators(shares)} shares${held}, which no cover page states in any row.`;
}

/** A percentage that Item 4 states beside its reference, where Row 11 of no cover page states it. */
function percentOnNoCover(filing: Filing, person: Person) {
  const other = percentsBesideReference(filing).find(
    ({ percent }) =>
      !filing.persons.some(
        ({ percentOfClass: cover }) => cover && percentAgreement(cover.value, percent) !== "different",
      ),
  );
  if (other === undefined) return null;
  const message = `it also states ${percentWords(other.percent)}, which no cover page states in ${row(filing, "percentOfClass")}.`;
  return { person, at: [other.place], message };
}

/** Words by which the reporting persons own nothing, or too little, where this cover page states more. */
function denied(filing: Filing, person: Person) {
  const place = ownershipDenied(filing);
  const { percentOfClass: cover } = person;
  if (place === null || cover === null || cover.value.relation === "less" || cover.value.value.lte(5))
    return null;
  const message = `it also says that the Reporting Persons own nothing, or no more than five percent; ${row(filing, "percentOfClass")} states ${percentWords(cover.value)}.`;
  return { person, at: [place, cover], message };
}
