import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { exclusionsOn, type BearingExclusion } from "../../src/filing/totals/exclusion-bearing.js";
import { figuresReported, partsTold } from "../../src/filing/totals/exclusion-figures.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { COUNTED_ROWS, row } from "../../src/filing/rows.js";
import { stated } from "../../src/filing/words/wording.js";
import { GENERAL, judgeTicked, NEED_NOT, type Answered } from "./row12-ticked.js";

/** Row 12 (10) is ticked where Row 11 (9) leaves out shares that are disclosed but disclaimed, and only there. */
export default defineRule({
  id: "row12-vs-disclaimer",
  title: "The box for shares left out of the aggregate amount is ticked where the text tells of such shares",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (12)", "17 CFR 240.13d-102, Row (10)", "17 CFR 240.13d-4"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const { excludesCertainShares: box } = person;
      const told = exclusionsOn(filing, person);
      if (box?.value === true) yield judgeTicked({ filing, person, box, told }, context);
      else if (box !== null)
        yield judgeUnticked({ filing, person, box, told, unticked: "is not ticked" }, context);
      else if (isLeftOut(filing, person))
        yield judgeUnticked({ filing, person, box: person.name, told, unticked: LEFT_OUT }, context);
      else yield unread(filing, person, told, context);
    }
  },
});

/**
 * Whether the file has no element for the box, which EDGAR shows as an empty one. An element with an answer that EDGAR does not
 * know, or a document that breaks off, leaves it open.
 */
function isLeftOut({ structure }: Filing, { name }: Person): boolean {
  return (
    structure?.complete === true &&
    !structure.departures.some(
      ({ element, person }) => FLAG.test(element) && person?.span.start === name.span.start,
    )
  );
}

function unread(
  filing: Filing,
  person: Person,
  told: readonly BearingExclusion[],
  { unverified }: RuleContext,
): Verdict {
  const name = row(filing, "excludesCertainShares");
  const [first] = told;
  const at = stated([person.name, first?.told.place]);
  const words = first === undefined ? "" : " The text has words on shares left out or disclaimed.";
  return unverified({ person, at, message: `${name} gives no answer that could be read.${words}` });
}

function judgeUnticked(
  { filing, person, box, told, unticked }: Answered & { readonly unticked: string },
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const name = row(filing, "excludesCertainShares");
  const amount = row(filing, "aggregateAmount");
  const judged = told.map(({ told: each, surely }) => ({
    each,
    judgement: judge(filing, person, each),
    surely,
  }));
  const sure = judged.find(({ judgement, surely }) => judgement === "needs" && surely);
  if (sure !== undefined) {
    const { counts, place } = sure.each;
    const [first] = counts;
    const shares = counts.length === 1 && first !== undefined ? `${withSeparators(first)} shares` : "shares";
    return fail({
      person,
      at: [box, place],
      expected: "a ticked box",
      actual: "an unticked box",
      message: `${name} ${unticked}, but the text tells of ${shares} of which beneficial ownership is disclaimed and which ${amount} leaves out.`,
    });
  }
  const open = judged.find(({ judgement }) => judgement === "needs" || judgement === "open");
  if (open !== undefined)
    return unverified({
      person,
      at: [box, open.each.place],
      message: `${name} ${unticked}; the text tells of shares left out or disclaimed, but not plainly whether ${amount} leaves out shares of which this person disclaims beneficial ownership.`,
    });
  const [first] = judged;
  const beside = first === undefined ? besideTheRows(person) : null;
  if (beside !== null)
    return unverified({
      person,
      at: [box, beside],
      message: `${name} ${unticked}; a row of the cover page tells of shares that it does not include, but not whether ${amount} leaves out shares of which this person disclaims beneficial ownership.`,
    });
  if (first === undefined)
    return pass({
      person,
      at: [box],
      message: `${name} ${unticked}, and the text tells of no shares left out.`,
    });
  return pass({
    person,
    at: [box, first.each.place],
    remark: REMARKS[first.each.why],
    message: `${name} ${unticked}, and the text tells of no shares left out that it is about.`,
  });
}

/** The element of Row 12 (10). */
const FLAG = /^(?:isAggregateExcludeShares|aggregateAmountExcludesCertainSharesFlag)$/;
/** How a message tells of a box for which the file has no element. */
const LEFT_OUT = "is not ticked (the file leaves it out)";

/** "68,902 (does not include shares held in the plan)": what stands in a row, not in a note. */
const NOT_INCLUDED =
  /\b(?:(?:does|do)\s+not\s+include|not\s+including|exclud(?:es?|ing)|exclusive\s+of|disclaim\w*)\b/i;

function besideTheRows({ answers }: Person): Fact<string> | null {
  return (
    stated(COUNTED_ROWS.map((name) => answers[name]?.printed)).find(({ value }) =>
      NOT_INCLUDED.test(value),
    ) ?? null
  );
}

const REMARKS = {
  "not-owned": NEED_NOT,
  "of-others": "shares of others are left out, to which nobody is told to have a claim",
  reported: `${GENERAL}, over shares that are reported`,
  disclaimed: GENERAL,
  untold: GENERAL,
};

/** Whether an exclusion is one that the box is about: shares disclosed, disclaimed and not in the aggregate amount. */
function judge(
  filing: Filing,
  person: Person,
  { kind, why, counts }: BearingExclusion["told"],
): "needs" | "not" | "open" {
  if (why === "not-owned" || why === "of-others") return "not";
  if (kind === "left-out") return why === "disclaimed" ? "needs" : "open";
  const reported = figuresReported(filing);
  const outside = counts.filter((count) => !reported.has(count.toFixed()));
  if (counts.length === 0) return why === "reported" ? "not" : "open";
  if (outside.length === 0) return "not";
  // Words over what is reported say the contrary of what no row shows.
  if (why === "reported") return "open";
  return outside.length === counts.length && partsTold(person) ? "needs" : "open";
}
