import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum } from "../../src/figures/decimal.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isOfSeveral, ownerIn, ownershipDoubt } from "../../src/filing/item5/ownership-told.js";
import { row } from "../../src/filing/rows.js";
import type { OwnershipTold } from "../../src/filing/thirteen-g.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count, stated } from "../../src/filing/words/wording.js";
import { failUnless, ofClass } from "./class-implied.js";
import { partsOfParent } from "./parts-of-parent.js";

/** Where the members of a group are told, each of whom may report in a Schedule of its own. */
const GROUP_ITEM = "Item 8";

/** A client, a fund or a subsidiary owns a part of what the cover pages report, and of the same class. */
export default defineRule({
  id: "thirteen-g-parts-vs-cover",
  title: "What Items 6 to 8 and the exhibits of a Schedule 13G tell somebody to own fits the cover pages",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-102, Rows (9) and (11) and Items 4, 6 and 7", "17 CFR 240.12b-20"],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const told of filing.thirteenG?.ownershipTold ?? []) {
      const person = isOfSeveral(told) ? null : ownerIn(filing, told);
      const verdict =
        (person === null ? null : asOnCover(filing, told, person, context)) ??
        tooMany(filing, told, context) ??
        ofClass(filing, told, context);
      if (verdict !== null) yield verdict;
    }
    yield* partsOfParent(filing, context);
  },
});

/** A reporting person by name: Row 9 again, unless the sentence speaks of a part. */
function asOnCover(
  filing: Filing,
  told: OwnershipTold,
  person: Person,
  context: RuleContext,
): Verdict | null {
  const { aggregateAmount: cover } = person;
  if (cover === null) return null;
  const { shares } = told;
  const named = row(filing, "aggregateAmount");
  const states = `${whereabouts(filing, told.sentence)} states that ${person.name.value} beneficially owns ${count(shares)} shares`;
  const finding = { person, at: [shares, cover], expected: count(cover), actual: count(shares) };
  const agreement = agreementOn(told, person);
  if (shares.value.eq(cover.value)) {
    const message = `${states}, as ${named} of its cover page does.`;
    return agreement === "different" ? null : context.pass({ ...finding, message });
  }
  const message = `${states}; ${named} of its cover page states ${count(cover)}.`;
  const doubt = ownershipDoubt(filing, told);
  if (agreement === "same")
    return failUnless(doubt, context, {
      ...finding,
      message: `${message} Both are told to be the same percentage of the class.`,
    });
  const wrong = shares.value.gt(cover.value) || typingSlip(shares.value, cover.value) !== null;
  return wrong
    ? failUnless(doubt, context, { ...finding, message })
    : context.unverified({ ...finding, message: `${message} The sentence may speak of a part.` });
}

function agreementOn({ percent }: OwnershipTold, { percentOfClass }: Person) {
  return percent === null || percentOfClass === null
    ? null
    : percentAgreement(percent.value, percentOfClass.value);
}

/** Nobody's part is more than the largest amount of a cover page; what several own together may be, and others may be among them. */
function tooMany(filing: Filing, told: OwnershipTold, context: RuleContext): Verdict | null {
  const amounts = stated(filing.persons.map(({ aggregateAmount }) => aggregateAmount));
  const [first, ...others] = amounts;
  if (first === undefined || amounts.length < filing.persons.length) return null;
  const largest = others.reduce((most, each) => (each.value.gt(most.value) ? each : most), first);
  const { shares, sentence } = told;
  if (shares.value.lte(largest.value)) return null;
  const item = whereabouts(filing, sentence);
  const message = `${item} tells of ${count(shares)} shares; ${row(filing, "aggregateAmount")} of no cover page states more than ${count(largest)}.`;
  const finding = { at: [shares, largest], expected: `at most ${count(largest)}`, actual: count(shares) };
  const several = isOfSeveral(told);
  const fits = several || item === GROUP_ITEM ? ofClass(filing, told, context) : null;
  if (fits?.verdict === "pass") return fits;
  if (shares.value.lte(sum(amounts.map(({ value }) => value))))
    return context.unverified({
      ...finding,
      message: `${message} It may be what several persons own together.`,
    });
  if (several || item === GROUP_ITEM)
    return context.unverified({
      ...finding,
      message: `${message} It may be what a group owns, to which others belong.`,
    });
  return failUnless(ownershipDoubt(filing, told), context, { ...finding, message });
}
