import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { amountDoubtIn5, figuresIn5 } from "../../src/filing/item5-doubt.js";
import { withHeld } from "../../src/filing/item5-held.js";
import { asEachOther } from "../../src/filing/repair.js";
import { sameFigure } from "../../src/filing/restated.js";
import { row } from "../../src/filing/rows.js";
import { count } from "../../src/filing/wording.js";

/** Item 5(a) asks for the aggregate number again; it is compared at the coarser of the two printed precisions. */
export default defineRule({
  id: "cover-vs-item5-aggregate",
  title: "Item 5(a) repeats the cover page's aggregate amount",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Row (11) and Item 5(a)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) {
      if (person.item5 !== null) yield verdict(filing, person, withHeld(person.item5), context);
    }
  },
});

function verdict(
  filing: Filing,
  person: Person,
  item5: Item5Statement,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const cover = person.aggregateAmount;
  const narrative = item5.aggregateAmount;
  const total = row(filing, "aggregateAmount");
  if (cover === null || narrative === null) {
    const unread = figuresIn5(filing)
      ? "No aggregate amount of this person's own could be read in Item 5(a) to compare."
      : "Item 5(a) states no aggregate amount to compare.";
    return unverified({
      person,
      at: [cover ?? item5.place],
      message: cover === null ? `${total} states no aggregate amount to compare.` : unread,
    });
  }
  const finding = { person, at: [narrative, cover], expected: count(cover), actual: count(narrative) };
  if (sameFigure(cover, narrative)) {
    if (cover.value.eq(narrative.value))
      return pass({ ...finding, message: `Item 5(a) and ${total} both state ${count(narrative)}.` });
    const rounded = `Item 5(a) states ${narrative.printed}; ${total} states ${count(cover)}, the same at the coarser precision.`;
    return pass({ ...finding, message: rounded });
  }
  const difference = count({ value: cover.value.minus(narrative.value).abs() });
  const message = `Item 5(a) states ${count(narrative)} shares; ${total} of the cover page states ${count(cover)}: a difference of ${difference}.`;
  const doubt = amountDoubtIn5(filing, person, item5);
  if (doubt !== null) return unverified({ ...finding, message: `${message} ${doubt}` });
  return fail({ ...finding, repairs: asEachOther(cover, narrative), message });
}
