import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Filing } from "../../src/filing/filing.js";
import { isToldElsewhere, oddOne, type OddOne } from "../../src/filing/words/odd-one.js";
import type { RecitedFigure } from "../../src/filing/recital.js";
import { asEachOther } from "../../src/filing/repair.js";
import { retoldIn, type Retold, type Told } from "../../src/filing/words/retold.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

/** A note that stands below several cover pages, or again in an Item, tells the same figures wherever it stands. */
export default defineRule({
  id: "repeated-note-agrees",
  title: "A sentence that the filing repeats tells the same figures at each place",
  group: "cross-section",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-101, Rows (7)-(13) and Items 3 to 6",
    "17 CFR 240.13d-102, Rows (5)-(11) and Item 4",
    "17 CFR 240.12b-20",
  ],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const all = retoldIn(filing);
    const odd = all.flatMap((retold) => oddOne(filing, retold) ?? []);
    yield* odd.filter((each) => isToBlame(each, odd)).map((each) => verdict(filing, each, context));
    yield* passes(all.filter(isSame), context);
  },
});

/** What is the same everywhere, by the cover page that it stands on. */
function* passes(same: readonly Retold[], { pass }: RuleContext): Generator<Verdict> {
  for (const where of new Set(same.map(({ told }) => told.where))) {
    const figures = same.filter((each) => each.told.where === where);
    const owner = figures[0]?.told.owner ?? null;
    yield pass({
      ...(owner === null ? {} : { person: owner }),
      at: figures.map(({ told: { figure } }) => figure),
      message: `${where} has ${list([...new Set(figures.map(({ told: { figure } }) => printed(figure)))])}, as the same words have elsewhere.`,
    });
  }
}

const isSame = ({ told: { figure }, again }: Retold): boolean =>
  again.every((each) => each.told.figure.value.eq(figure.value));

/** Of two figures that stand once each, the one whose sum does not come out, else the later. */
function isToBlame(each: OddOne, all: readonly OddOne[]): boolean {
  const rival = all.find(({ told }) => each.others.some(({ figure }) => figure === told.figure));
  if (rival === undefined) return true;
  if ((each.sum === null) !== (rival.sum === null)) return each.sum !== null;
  return each.told.figure.span.start > rival.told.figure.span.start;
}

function verdict(filing: Filing, odd: OddOne, { fail, unverified }: RuleContext): Verdict {
  const { figure, where, owner } = odd.told;
  const others = odd.others.map((each) => each.figure);
  const [other = figure] = others;
  const places = placesOf(odd.others);
  const has = `${where} has “${quoted(figure)}”; in the same words ${places} ${odd.others.length > 1 ? "have" : "has"} ${printed(other)}: the two differ by ${odd.slip}.`;
  const finding = {
    ...(owner === null ? {} : { person: owner }),
    at: [figure, ...others],
    expected: printed(other),
    actual: printed(figure),
    message: `${has} ${odd.doubt ?? whichIsRight(filing, odd)}`,
    ...(odd.sum === null ? {} : { working: working(odd.sum) }),
  };
  return odd.doubt === null ? fail({ ...finding, repairs: asEachOther(figure, other) }) : unverified(finding);
}

function whichIsRight(filing: Filing, { sum, others, told: { figure } }: OddOne): string {
  const [other = { figure }] = others;
  if (sum !== null)
    return `With ${printed(other.figure)} the sentence adds up to ${row(filing, sum.row)}: ${working(sum)}.`;
  const stands = `${printed(figure)} stands nowhere else in the filing`;
  return isToldElsewhere(filing, other.figure)
    ? `${stands}, ${printed(other.figure)} does.`
    : "One of the two is probably mistyped.";
}

function working({ parts }: NonNullable<OddOne["sum"]>): string {
  const total = parts.reduce((all, each) => all.plus(each));
  return `${parts.map(withSeparators).join(" + ")} = ${withSeparators(total)}`;
}

const MOST_NAMES = 3;

/** "the notes to the cover pages of A and B and Item 5" */
function placesOf(others: readonly Told[]): string {
  const names = [...new Set(others.flatMap(({ owner }) => owner?.name.value ?? []))];
  const items = [...new Set(others.filter(({ owner }) => owner === null).map(({ where }) => where))];
  const pages = names.length > 1 ? "the notes to the cover pages of" : "the note to the cover page of";
  const of = names.length > MOST_NAMES ? `${String(names.length)} other persons` : list(names);
  return list([...(names.length > 0 ? [`${pages} ${of}`] : []), ...items]);
}

const quoted = ({ printed: figure, behind }: RecitedFigure): string => `${figure}${behind}`;
const printed = ({ value, isPercent, printed: text }: RecitedFigure): string =>
  isPercent ? `${text} %` : withSeparators(value);
