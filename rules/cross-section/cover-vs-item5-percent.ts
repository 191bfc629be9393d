import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords } from "../../src/figures/percent.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import {
  differenceOfRights,
  hasDigitsTransposed,
  quotientAgainst,
  quotientAgainstCaptioned,
  quotientOfBracketed,
} from "../../src/filing/percent/about-percent.js";
import { OTHER_MEASURE, OTHER_PERCENT, percentDoubtIn5 } from "../../src/filing/item5/item5-doubt.js";
import { percentagesIn5, distinctPercents, unreadIn5 } from "../../src/filing/item5/item5-figures.js";
import { withHeld } from "../../src/filing/item5/item5-held.js";
import { around, paragraphOf } from "../../src/filing/item5/item5-sentences.js";
import { hasTellingDigits } from "../../src/filing/percent/percent-slip.js";
import { asEachOther } from "../../src/filing/repair.js";
import { row } from "../../src/filing/rows.js";
import { byReference } from "./item5-by-reference.js";
import { againstNone } from "./none-owned-told.js";
import { unreadAtAll, unreadOf } from "./unread-in-item5.js";
import { whichPercent } from "./which-percent.js";

/** Item 5(a) asks for the percentage again; it is compared at the coarser of the two printed precisions. */
export default defineRule({
  id: "cover-vs-item5-percent",
  title: "Item 5 repeats the cover page's percentage of the class",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Rows (11), (13) and Item 5(a)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const unread = percentagesIn5(filing) ? unreadIn5(filing) : null;
    const message = "Item 5 states percentages, but whose holding they are of could not be read.";
    const verdicts = filing.persons.flatMap((person) => ofPerson(filing, person, unread !== null, context));
    yield* verdicts;
    yield* unreadAtAll(filing, verdicts, unread, message, context);
  },
});

function ofPerson(filing: Filing, person: Person, isUnread: boolean, context: RuleContext): Verdict[] {
  const item5 = person.item5 && withHeld(person.item5);
  const stated = item5?.percentOfClass ?? item5?.aggregateAmount ?? null;
  const none = stated === null ? againstNone(filing, person, ["percentOfClass"], context) : null;
  if (none !== null) return [none];
  if (item5 !== null) return [verdict(filing, person, item5, context)];
  if (isUnread) return [];
  const referred = byReference(filing, person, ["percentOfClass"], context);
  if (referred.length > 0 || !percentagesIn5(filing)) return referred;
  return unreadOf(filing, person, "percentage", context);
}

function narrativeIsOfRow11({ aggregateAmount }: Person, item5: Item5Statement): boolean {
  return aggregateAmount !== null && item5.aggregateAmount?.value.eq(aggregateAmount.value) === true;
}

/** Whether nothing tells that the two are of different numbers of shares. */
function isOfRow11OrUntold(person: Person, item5: Item5Statement): boolean {
  return item5.aggregateAmount === null || narrativeIsOfRow11(person, item5);
}

/** How the two differ, where they are of one number of shares and the rights to acquire alone tell them apart; `null` where the place speaks of both. */
function byRightsAlone(filing: Filing, person: Person, item5: Item5Statement): string | null {
  const [cover, narrative] = [person.percentOfClass, item5.percentOfClass];
  if (cover === null || narrative === null || !narrativeIsOfRow11(person, item5)) return null;
  const told = distinctPercents(paragraphOf(filing, narrative));
  const isOther = OTHER_PERCENT.test(around(filing, narrative).sentence);
  return isOther || told.some((each) => each.eq(cover.value.value))
    ? null
    : differenceOfRights(filing, person, narrative.value);
}

function verdict(filing: Filing, person: Person, item5: Item5Statement, context: RuleContext): Verdict {
  const { pass, fail, unverified } = context;
  const cover = person.percentOfClass;
  const narrative = item5.percentOfClass;
  const percentRow = row(filing, "percentOfClass");
  if (cover === null || narrative === null) {
    const [referred] = byReference(filing, person, ["percentOfClass"], context);
    if (referred !== undefined) return referred;
    const unread = percentagesIn5(filing)
      ? "No percentage of this person's own could be read in Item 5 to compare."
      : "Item 5 states no percentage to compare.";
    return unverified({
      person,
      at: [cover ?? item5.place],
      message: cover === null ? `${percentRow} states no percentage to compare.` : unread,
    });
  }
  const finding = {
    person,
    at: [narrative, cover],
    expected: percentWords(cover.value),
    actual: percentWords(narrative.value),
  };
  const states = `Item 5 states ${percentWords(narrative.value)}; ${percentRow} of the cover page states ${percentWords(cover.value)}`;
  switch (percentAgreement(cover.value, narrative.value)) {
    case "same":
      return pass({
        ...finding,
        message: `Item 5 and ${percentRow} both state ${percentWords(cover.value)}.`,
      });
    case "within":
      return pass({ ...finding, message: `${states}.`, remark: "one is a limit that the other keeps" });
    case "about": {
      const quotient = quotientAgainst(filing, person, narrative.value);
      if (quotient === null || percentDoubtIn5(filing, person, item5) !== null)
        return pass({
          ...finding,
          message: `${states}.`,
          remark: "one is told as approximate, and the other is near it",
        });
      return fail({
        ...finding,
        severity: "warning",
        repairs: asEachOther(cover, narrative),
        message: `${states}; ${quotient}, which the cover page rounds to the same place.`,
      });
    }
    case "precision":
      return fail({
        ...finding,
        severity: "info",
        message: `${states}: the same figure to a different precision.`,
      });
    case "near":
    case "different": {
      const doubt = percentDoubtIn5(filing, person, item5);
      const transposed =
        narrativeIsOfRow11(person, item5) && hasDigitsTransposed(cover.value, narrative.value);
      const quotient = transposed ? quotientAgainst(filing, person, narrative.value) : null;
      const isOfNoOther = quotient !== null || (doubt === OTHER_MEASURE && hasTellingDigits(cover));
      if (doubt !== null && transposed && isOfNoOther)
        return fail({
          ...finding,
          severity: "warning",
          repairs: asEachOther(cover, narrative),
          message: `${states}, the same digits with two of them transposed, for the same number of shares${quotient === null ? "" : `; ${quotient}`}.`,
        });
      const rights = doubt === OTHER_MEASURE ? byRightsAlone(filing, person, item5) : null;
      const plain =
        doubt === OTHER_MEASURE && narrativeIsOfRow11(person, item5)
          ? (quotientAgainstCaptioned(filing, person, narrative) ??
            quotientOfBracketed(filing, person, item5))
          : null;
      const proof = rights === null ? plain && `; ${plain}` : `: ${rights}`;
      if (proof !== null)
        return fail({
          ...finding,
          severity: "warning",
          repairs: asEachOther(cover, narrative),
          message: `${states}, for the same number of shares${proof}.`,
        });
      if (doubt !== null) return unverified({ ...finding, message: `${states}. ${doubt}` });
      return fail({
        ...finding,
        repairs: asEachOther(cover, narrative),
        message: `${states}${whichPercent(filing, person, cover, narrative, isOfRow11OrUntold(person, item5))}`,
      });
    }
  }
}
