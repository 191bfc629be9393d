import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { differInOnePart, longDate } from "../../src/figures/date.js";
import { datedPapers, type DatedPaper } from "../../src/filing/dated-papers.js";
import { groupedBy } from "../../src/filing/grouped.js";

/** One agreement has one date, wherever the Items and the list of exhibits name it. */
export default defineRule({
  id: "agreement-date-agrees",
  title: "An agreement or note bears one date wherever the Items and the list of exhibits name it",
  group: "dates",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Items 6 and 7", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const named of groupedBy(datedPapers(filing), ({ title }) => title)) {
      const papers = comparable(named);
      const judged = papers.length > 1 ? verdict(papers, context) : null;
      if (judged !== null) yield judged;
    }
  },
});

/** An agreement "dated as of" a day may have been signed on another. */
function comparable(papers: readonly DatedPaper[]): readonly DatedPaper[] {
  return papers.some(({ day }) => day === "as of") ? papers.filter(({ day }) => day !== "signed") : papers;
}

/** `null` where the papers of one name may be several: the list has two of them, or no date is told oftener. */
function verdict(papers: readonly DatedPaper[], { pass, fail }: RuleContext): Verdict | null {
  const [usual = [], odd, ...more] = groupedBy(papers, ({ date }) => date).sort(
    (one, other) => weight(other) - weight(one),
  );
  const [right] = usual;
  if (right === undefined) return null;
  const title = titled(right);
  const at = papers.map(({ place }) => place);
  if (odd === undefined)
    return pass({
      at,
      message: `The ${title} bears one date, ${longDate(right.date)}, wherever it is named with one.`,
    });
  const [wrong] = odd;
  const listed = new Set(papers.filter((paper) => paper.listed).map(({ date }) => date));
  if (wrong === undefined || more.length > 0 || listed.size > 1 || odd.length > 1) return null;
  if (weight(usual) === weight(odd)) return null;
  // Dates farther apart are those of two papers of one name.
  if (!differInOnePart(right.date, wrong.date)) return null;
  return fail({
    at: [wrong.place, right.place],
    expected: right.date,
    actual: wrong.date,
    message: `The ${title} has two dates: ${told(wrong)}, ${told(right)}. One of the two is probably mistyped.`,
  });
}

/** How often a date is told; the list, which names the paper itself, weighs more than a sentence. */
function weight(papers: readonly DatedPaper[]): number {
  return papers.reduce((sum, { listed }) => sum + (listed ? 1.5 : 1), 0);
}

function told(paper: DatedPaper): string {
  const where = paper.listed ? "the list of exhibits" : "the text";
  const verb = paper.day === "signed" ? "tells it to have been signed on" : "dates it";
  return `${where} ${verb} ${longDate(paper.date)}`;
}

function titled({ title }: DatedPaper): string {
  return title.replace(/\b(?!(?:of|and|for)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
