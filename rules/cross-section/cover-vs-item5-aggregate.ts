import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { areTransposed, typingSlip } from "../../src/figures/typing-slip.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import {
  amountDoubtIn5,
  ANOTHER_UNIT,
  MORE_THAN_OWN,
  statesAsPower,
  statesSamePercent,
} from "../../src/filing/item5/item5-doubt.js";
import { figuresIn5, unreadIn5 } from "../../src/filing/item5/item5-figures.js";
import { withHeld } from "../../src/filing/item5/item5-held.js";
import { toldInParts, type ToldInParts } from "../../src/filing/item5/item5-parts.js";
import { isToldElsewhere } from "../../src/filing/words/odd-one.js";
import { asEachOther } from "../../src/filing/repair.js";
import { sameFigure } from "../../src/filing/totals/restated.js";
import { row } from "../../src/filing/rows.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { count, termOf } from "../../src/filing/words/wording.js";
import { classAmountsTold } from "./class-amounts-told.js";
import { byReference } from "./item5-by-reference.js";
import { againstNone } from "./none-owned-told.js";
import { unreadAtAll, unreadOf } from "./unread-in-item5.js";

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
    const message = "Item 5 tells of shares owned, but how many and whose they are could not be read.";
    const verdicts = filing.persons.flatMap((person) => ofPerson(filing, person, context));
    yield* verdicts;
    yield* unreadAtAll(filing, verdicts, unreadIn5(filing), message, context);
  },
});

function ofPerson(filing: Filing, person: Person, context: RuleContext): Verdict[] {
  if (person.classes !== undefined) return [...classAmountsTold(filing, person, context)];
  const item5 = person.item5 && withHeld(person.item5);
  const none = item5?.aggregateAmount ? null : againstNone(filing, person, ["aggregateAmount"], context);
  if (none !== null) return [none];
  if (item5 !== null) return [verdict(filing, person, item5, context)];
  if (unreadIn5(filing) !== null) return [];
  const referred = byReference(filing, person, ["aggregateAmount"], context);
  return referred.length > 0 ? referred : unreadOf(filing, person, "aggregate amount", context);
}

function verdict(filing: Filing, person: Person, item5: Item5Statement, context: RuleContext): Verdict {
  const { pass, fail, unverified } = context;
  const cover = person.aggregateAmount;
  const narrative = item5.aggregateAmount;
  const total = row(filing, "aggregateAmount");
  const parts = cover && toldInParts(filing, item5, cover);
  if (cover !== null && parts !== null) return ofParts(person, cover, parts, total, context);
  if (cover === null || narrative === null) {
    const [referred] = byReference(filing, person, ["aggregateAmount"], context);
    if (referred !== undefined) return referred;
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
  const message = `Item 5(a) states ${count(narrative)} shares${termOf(narrative)}; ${total} of the cover page states ${count(cover)}: a difference of ${difference}.`;
  const doubt = amountDoubtIn5(filing, person, item5);
  if (doubt === ANOTHER_UNIT && isMistyped(filing, cover, narrative))
    return fail({
      ...finding,
      severity: "warning",
      repairs: asEachOther(cover, narrative),
      message: `${message} The two have the same digits with two of them transposed.`,
    });
  const excess = doubt === MORE_THAN_OWN && isSlipAboveWhole(filing, person, item5);
  if (doubt !== null && !excess) return unverified({ ...finding, message: `${message} ${doubt}` });
  return fail({ ...finding, repairs: asEachOther(cover, narrative), message });
}

/** With fewer digits two holdings may come so near one another by chance. */
const DIGITS = 5;

/** Whether Item 5 has Row 11 with two digits transposed: another security has not just these digits. */
function isMistyped(filing: Filing, cover: Figure, narrative: Figure): boolean {
  return (
    cover.value.precision() >= DIGITS &&
    areTransposed(cover.value, narrative.value) &&
    !tellsNumber(filing, cover.value.minus(narrative.value).abs()) &&
    !isToldElsewhere(filing, { ...narrative, isPercent: false })
  );
}

/** Whether Item 5 states more than the whole, one slip of the keys away from it, beside the percentage of the whole or a power over it: no part is more. */
function isSlipAboveWhole(filing: Filing, person: Person, item5: Item5Statement): boolean {
  const [cover, narrative] = [person.aggregateAmount, item5.aggregateAmount];
  if (cover === null || narrative === null) return false;
  return (
    narrative.value.gt(cover.value) &&
    typingSlip(cover.value, narrative.value) !== null &&
    (statesSamePercent(person, item5) || statesAsPower(person, item5)) &&
    !tellsNumber(filing, narrative.value.minus(cover.value)) &&
    !isToldElsewhere(filing, { ...narrative, isPercent: false })
  );
}

/** A list of parts without a total is the total by what it adds up to; that it leaves something out is known by no word. */
function ofParts(
  person: Person,
  cover: Figure,
  { holdings, added, working, slipped, repairs }: ToldInParts,
  total: string,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const finding = {
    person,
    at: [...new Set([...(slipped === null ? [] : [slipped]), ...holdings])]
      .map(({ shares }) => shares)
      .concat(cover),
    working,
    expected: count(cover),
    actual: withSeparators(added),
  };
  if (added.eq(cover.value))
    return pass({ ...finding, message: `The parts in Item 5(a) add up to ${total}: ${working}.` });
  const gap = count({ value: cover.value.minus(added).abs() });
  const message = `The parts in Item 5(a) add up to ${withSeparators(added)}: ${working}; ${total} of the cover page states ${count(cover)}: a difference of ${gap}.`;
  if (slipped === null)
    return unverified({ ...finding, message: `${message} They may not be all that is owned.` });
  const right = withSeparators(slipped.shares.value.plus(cover.value).minus(added));
  return fail({
    ...finding,
    repairs: [...repairs],
    message: `${message} With ${right} in the place of ${count(slipped.shares)} they add up to it.`,
  });
}
