import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { areSmall, controlChange } from "../../src/filing/persons/control-change.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { itemsHeaded, mayBeHeaded } from "../../src/filing/items/item-headings.js";
import { missingItems } from "../../src/filing/items/missing-items.js";
import { answersPlans } from "../../src/filing/item4/plans.js";
import { isStructured, mayBeIncomplete } from "../../src/filing/words/whole.js";

const ITEM = 4;

/** Item 4 tells what the holders want of the issuer: a first statement always, an amendment where that may have changed. */
export default defineRule({
  id: "item4-present",
  title:
    "Item 4 tells the purpose of the transaction, in an amendment where control of the issuer is touched",
  group: "narrative",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Item 4 and General Instruction A", "17 CFR 240.13d-2(a)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const heading = itemsHeaded(filing).get(ITEM);
    const amends = filing.formType.value.endsWith("/A");
    if (heading === undefined) yield amends ? amendment(filing, context) : initial(filing, context);
    else {
      yield context.pass({ at: [heading], message: "Item 4 is there." });
      if (!amends) yield* plans(filing, heading, context);
    }
  },
});

function initial(filing: Filing, { fail, unverified }: RuleContext): Verdict {
  const { certain, perhaps, doubt } = missingItems(filing);
  if (doubt !== null)
    return unverified({ at: [doubt.place], message: `No heading was read for Item 4, but ${doubt.reason}.` });
  if (!certain.includes(ITEM))
    return unverified({
      at: [filing.formType, ...perhaps.map(({ place }) => place)],
      message: "No heading was read for Item 4, but words of the caption or the number stand in the text.",
    });
  return fail({
    at: [filing.formType],
    follows: "items-present",
    message:
      "Item 4 is missing: a first statement tells the purpose of the acquisition and the plans for the issuer, if only that there are none.",
  });
}

function amendment(filing: Filing, { pass, fail, unverified }: RuleContext): Verdict {
  const change = controlChange(filing);
  if (change !== null) {
    const doubt = absenceDoubt(filing);
    const { words, at, working, ofControl } = change;
    if (doubt !== null) return unverified({ at: [doubt.place, ...at], message: `${words}. ${doubt.reason}` });
    return fail({
      severity: ofControl ? "warning" : "info",
      at: [...at, filing.formType],
      message: `${words}; but this amendment has no Item 4. Leaving it out says that purpose and plans are what they were${ofControl ? "" : ", as they may be"}.`,
      ...(working === null ? {} : { working }),
    });
  }
  if (areSmall(filing))
    return pass({
      at: filing.persons.flatMap(({ percentOfClass }) => percentOfClass ?? []),
      message:
        "This amendment has no Item 4; no percentage reaches 10 %, and nothing is told of a merger or of the issuer's board.",
    });
  if (filing.previous !== undefined)
    return pass({
      at: [filing.formType],
      message:
        "This amendment has no Item 4; against the filing before no percentage passes 10, 20 or 50 % or rises by 5 points.",
    });
  return unverified({
    at: [filing.formType],
    message:
      "This amendment has no Item 4. It tells of nothing that bears on control; whether a percentage has passed 10, 20 or 50 % only the filing before can show.",
  });
}

/** Why Item 4 may be there all the same, or be answered for, or `null`. */
function absenceDoubt(filing: Filing): { readonly reason: string; readonly place: Fact<unknown> } | null {
  const incomplete = mayBeIncomplete(filing);
  if (incomplete !== null)
    return { reason: `No Item 4 was read, but ${incomplete.reason}.`, place: incomplete.place };
  if (isStructured(filing)) return null;
  const place = mayBeHeaded(filing, ITEM);
  return place && { reason: "No heading was read for Item 4, but the text may answer it here.", place };
}

/** For information: whether Item 4 answers its lettered parts, or says of the rest that there is nothing. */
function* plans(filing: Filing, heading: Fact<string>, { pass, fail }: RuleContext): Generator<Verdict> {
  const answer = answersPlans(filing);
  if (answer === null) return;
  if (answer.answered)
    yield pass({ at: [answer.place], message: "Item 4 answers for the plans of paragraphs (a) to (j)." });
  else
    yield fail({
      severity: "info",
      at: [heading],
      message:
        "Item 4 neither speaks of plans or proposals nor says that there are none: paragraphs (a) to (j) ask for them.",
    });
}
