import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { designation, rulesTicked } from "../../src/filing/cover/designated.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, ThirteenG } from "../../src/filing/filing.js";
import { INSTITUTIONS } from "../../src/filing/cover/printed-codes.js";
import { row } from "../../src/filing/rows.js";
import { list, stated } from "../../src/filing/words/wording.js";
import { categoryAgainstType } from "./category-vs-type.js";
import { withoutItem3, withoutSubsidiary } from "./institution-items.js";

/** Words of an institution of 17 CFR 240.13d-1(b)(1)(ii): Item 3 may say it without a box. */
const IN_WORDS =
  /\b(?:broker|dealer|bank|insurance|investment company|employee benefit|endowment|holding company|savings|church plan|institution|advis|regist|control|parent|subsidiar|group|trust|exhibit|annex|appendix)/i;

/** Rule 13d-1(b) is for institutions; who files under 13d-1(c) or (d) has no category in Item 3 to check. */
export default defineRule({
  id: "rule-box-vs-type",
  title:
    "Who files under Rule 13d-1(b) is an institution by Row 12 or Item 3; who files under 13d-1(c) or (d) checks no category",
  group: "cover-page",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-1(b)(1)(ii)",
    "17 CFR 240.13d-1(c) and (d)",
    "17 CFR 240.13d-102, Row (12), Items 3 and 7",
  ],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const thirteenG = designation(filing);
    if (thirteenG === null) return;
    const letters = rulesTicked(thirteenG);
    // Of several rules it is not told whose is which; a category is asked of nobody under (c) or (d).
    if (!letters.includes("b")) {
      if (letters.length > 0) yield withoutCategory(letters, thirteenG, context);
    } else if (letters.length === 1) yield* institutional(filing, thirteenG, context);
  },
});

function* institutional(filing: Filing, thirteenG: ThirteenG, context: RuleContext): Generator<Verdict> {
  const { rules, categories } = thirteenG;
  const item3 = categories.length > 0 ? null : withoutItem3(filing, rules, context);
  yield item3 ?? categoryAgainstType(filing, categories, context) ?? byType(filing, thirteenG, context);
  const item7 = withoutSubsidiary(filing, context);
  if (item7 !== null) yield item7;
}

function byType(filing: Filing, { rules, categories }: ThirteenG, context: RuleContext): Verdict {
  const { pass, fail, unverified } = context;
  const types = stated(filing.persons.map(({ typeOfReportingPerson }) => typeOfReportingPerson));
  const institutions = types.filter(({ value }) => value.some((code) => INSTITUTIONS.has(code)));
  const typeRow = row(filing, "typeOfReportingPerson");
  const category = categories[0];
  if (institutions[0] !== undefined) {
    const printed = institutions[0].printed;
    return pass({
      at: [institutions[0], ...rules],
      message: `Rule 13d-1(b) is designated; ${typeRow} states ${printed}.`,
    });
  }
  if (category !== undefined)
    return pass({
      at: [category, ...rules],
      message: "Rule 13d-1(b) is designated, and Item 3 names a category.",
    });
  const item3 = filing.items.filter(({ number }) => number === "3");
  const inWords = item3.flatMap(({ paragraphs }) => paragraphs).find(({ value }) => IN_WORDS.test(value));
  if (types.length < filing.persons.length || types.length === 0 || inWords !== undefined) {
    const message = `Rule 13d-1(b) is designated, but ${inWords === undefined ? typeRow : "Item 3"} could not be read in full.`;
    return unverified({ at: [inWords ?? filing.formType, ...rules], message });
  }
  const codes = list([...new Set(types.flatMap(({ value }) => value))]);
  const message = `Rule 13d-1(b) is designated, but ${typeRow} states only ${codes} and Item 3 names no category: none of them is an institution of Rule 13d-1(b)(1)(ii).`;
  return fail({ at: [...rules, ...types], message, expected: "an institution's type", actual: codes });
}

function withoutCategory(
  letters: readonly string[],
  { rules, categories }: ThirteenG,
  { pass, fail }: RuleContext,
): Verdict {
  const called = list(letters.map((letter) => `13d-1(${letter})`));
  const designated = letters.length === 1 ? `Rule ${called} is designated` : `Rules ${called} are designated`;
  const [category] = categories;
  if (category === undefined)
    return pass({ at: rules, message: `${designated}, and Item 3 names no category.` });
  const at: Fact<unknown>[] = [category, ...rules];
  const named = list(categories.map(({ value }) => value));
  const message = `${designated}, but Item 3 names a category (${named}), which it asks of those who file under Rule 13d-1(b).`;
  return fail({ at, severity: "info", message, expected: "no category", actual: named });
}
