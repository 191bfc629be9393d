import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { differInOnePart, longDate } from "../../src/figures/date.js";
import { datedPapers, type DatedPaper } from "../../src/filing/papers/dated-papers.js";
import { oddOfName, oddOfSeries } from "../../src/filing/papers/dated-series.js";
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
      const judged = verdict(named, context) ?? verdict(named.filter(isOwnDay), context);
      if (judged !== null) yield judged;
    }
    for (const { kind, told: day, listed, at } of [...oddOfSeries(filing), ...oddOfName(filing)])
      yield context.fail({
        at,
        expected: listed,
        actual: day,
        message: `Of several ${kind}s the text tells one of ${longDate(day)}. The list of exhibits has those of the other days, but none of this one; it has one of ${longDate(listed)}. One of the two dates is probably mistyped.`,
      });
  },
});

/** Whether the day is told as the paper's own, not as one on which something was done. */
function isOwnDay({ day }: DatedPaper): boolean {
  return day === "dated" || day === "as of";
}

/** `null` where the papers of one name may be several: the list has two of them, or no date is told oftener. */
function verdict(papers: readonly DatedPaper[], { pass, fail }: RuleContext): Verdict | null {
  const [usual = [], odd, ...more] = groupedBy(papers, ({ date }) => date).sort(
    (one, other) => weight(other) - weight(one),
  );
  const [right] = usual;
  if (right === undefined || papers.length < 2) return null;
  const title = titled(right);
  const at = papers.map(({ place }) => place);
  if (odd === undefined)
    return pass({
      at,
      message: `The ${title} bears one date, ${longDate(right.date)}, wherever it is named with one.`,
    });
  const [wrong] = odd;
  const listed = new Set(
    papers.filter(({ where }) => where === "the list of exhibits").map(({ date }) => date),
  );
  if (wrong === undefined || more.length > 0 || listed.size > 1 || odd.length > 1) return null;
  // Where one place tells two dates of what was restated, one may be that of the paper before.
  if (/\brestated\b/.test(right.title) && usual.some(({ where }) => where === wrong.where)) return null;
  if (weight(usual) === weight(odd) || !isOneDay(right, wrong)) return null;
  return fail({
    at: [wrong.place, right.place],
    expected: right.date,
    actual: wrong.date,
    message: `The ${title} has two dates: ${told(wrong)}, ${told(right)}. One of the two is probably mistyped.`,
  });
}

/**
 * Whether two days are one that is mistyped: dates farther apart are those of two papers of one name. An agreement
 * "dated as of" a day may have been signed on another, and a note bought on another, but hardly a year later to the day.
 */
function isOneDay(one: DatedPaper, other: DatedPaper): boolean {
  const alike =
    (one.day === other.day && one.day !== "form") ||
    [one, other].every(({ day }) => day === "dated" || day === "signed");
  return alike
    ? differInOnePart(one.date, other.date)
    : one.date.slice(4) === other.date.slice(4) && differInOnePart(one.date, other.date);
}

/** How often a date is told; the list, which names the paper itself, weighs more than a sentence, the paper more than either. */
function weight(papers: readonly DatedPaper[]): number {
  return papers.reduce((sum, { where }) => sum + WEIGHTS[where], 0);
}

const WEIGHTS = { "the text": 1, "the list of exhibits": 1.5, "the agreement attached": 2 };

function told({ where, day, date }: DatedPaper): string {
  const verb = day === "signed" ? "tells it to have been signed on" : "dates it";
  return `${where} ${day === "done" ? "tells of it on" : verb} ${longDate(date)}`;
}

function titled({ title }: DatedPaper): string {
  return title.replace(/\b(?!(?:of|and|for)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
