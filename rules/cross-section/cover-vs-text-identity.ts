import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { toldAddresses } from "./told-addresses.js";
import { toldClassLetter } from "./told-class-letter.js";
import { toldClassOfAmount } from "./told-class-of-amount.js";
import { toldIssuerName } from "./told-issuer-name.js";
import { toldParValue } from "./told-par-value.js";

/** What the cover page says of the issuer, the class, the event and addresses stands again in the Items. */
export default defineRule({
  id: "cover-vs-text-identity",
  title: "Names, addresses, class, par value and event date are the same on the cover page and in the text",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, cover page and Items 1 and 2", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    yield* toldIssuerName(filing, context);
    const byCount = [...toldClassLetter(filing, context)];
    yield* byCount;
    if (byCount.length === 0) yield* toldClassOfAmount(filing, context);
    yield* toldParValue(filing, context);
    yield* toldEventDate(filing, context);
    yield* toldAddresses(filing, context);
  },
});

function* toldEventDate(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const cover = filing.eventDate;
  if (cover === null) return;
  const { eventDates } = filing.background;
  const same = eventDates.find(({ fact }) => fact.value === cover.value);
  const stated = same ?? eventDates[0];
  if (stated === undefined) return;
  const at = [stated.fact, cover];
  if (same !== undefined)
    yield pass({ at, message: "The text tells the date of the event as the title page does." });
  else
    yield fail({
      at,
      expected: cover.value,
      actual: stated.fact.value,
      message: `The text gives ${longDate(stated.fact.value)} as the date of the event; the title page gives ${longDate(cover.value)}.`,
      repairs: asEachOther(stated.fact, cover),
    });
}
