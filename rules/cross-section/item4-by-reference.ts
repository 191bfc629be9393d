import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { type Decimal, withSeparators } from "../../src/figures/decimal.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords } from "../../src/figures/percent.js";
import { coverCounts } from "../../src/filing/cover/cover-counts.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { isAmountTold, isPartTold, tellsWhatParts } from "../../src/filing/item4/counts-told.js";
import { countsBesideReference, toldBesideReference } from "../../src/filing/item4/cover-reference.js";
import { ownershipDenied, percentsBesideReference } from "../../src/filing/item4/item4-wording.js";
import { once } from "../../src/filing/once.js";
import { agreesIn, printedIn, RESTATED_ROWS, valuesIn } from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/words/wording.js";
import { misreferred } from "./item4-references.js";

const REFERS = "Item 4 refers to the cover page for its figures";
/** What is not compared where it does. */
const BESIDES =
  "the numbers of shares that it tells besides stand in rows of the cover pages or count the class; whose they are was not compared";

/** The same where some of them are parts. */
const PARTS =
  "the numbers of shares that it tells besides stand in rows of the cover pages, add up to Row 9 or count the class; whose they are was not compared";

/** What is to be said of a person for whose figures Item 4 refers to the cover page. */
export function referring(
  filing: Filing,
  person: Person,
  reference: Fact<string>,
  { pass, unverified }: RuleContext,
): Verdict {
  const stranger = strangerTo(filing, person);
  if (stranger !== undefined)
    return unverified({
      person,
      at: [reference, stranger.place],
      message: `${REFERS}, but it also tells of ${onNoPage(stranger.shares)}`,
    });
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
  const told = countsBesideReference(filing);
  const besides =
    told.length === 0 ? {} : { remark: told.some(({ known }) => known === "part") ? PARTS : BESIDES };
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
      !(isPartTold(filing, shares) && isAmountTold(filing, person)) &&
      !coverCounts(filing).some((count) => count.eq(shares)),
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
  const other = percentsOfWholes(filing).find(
    ({ percent }) =>
      !filing.persons.some(
        ({ percentOfClass: cover }) => cover && percentAgreement(cover.value, percent) !== "different",
      ),
  );
  if (other === undefined) return null;
  const message = `it also states ${percentWords(other.percent)}, which no cover page states in ${row(filing, "percentOfClass")}.`;
  return { person, at: [other.place], message };
}

/** "Oak LP owns 600 shares, representing 0.02% of the class" is of a part, where two amounts are 600 apart. */
const percentsOfWholes = once((filing: Filing) =>
  percentsBesideReference(filing).filter(({ sentence }) => !tellsWhatParts(filing, sentence)),
);

/** Words by which the reporting persons own nothing, or too little, where this cover page states more. */
function denied(filing: Filing, person: Person) {
  const place = ownershipDenied(filing);
  const { percentOfClass: cover } = person;
  if (place === null || cover === null || cover.value.relation === "less" || cover.value.value.lte(5))
    return null;
  const message = `it also says that the Reporting Persons own nothing, or no more than five percent; ${row(filing, "percentOfClass")} states ${percentWords(cover.value)}.`;
  return { person, at: [place, cover], message };
}

/** A number that is no cover page's, nor a part of an amount. */
function strangerTo(filing: Filing, person: Person) {
  const mayBePart = isAmountTold(filing, person);
  return countsBesideReference(filing).find(
    ({ known }) => known === null || (known === "part" && !mayBePart),
  );
}
