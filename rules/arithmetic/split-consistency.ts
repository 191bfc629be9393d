import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate } from "../../src/figures/date.js";
import type { Filing } from "../../src/filing/filing.js";
import { adjustedForSplit, datedTrades, splitsIn, type Split } from "../../src/filing/bases/splits.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";

/** Where the shares were split, the text says whether figures from before the split are adjusted for it. */
export default defineRule({
  id: "split-consistency",
  title: "Where the shares were split, the text says whether earlier figures are adjusted for it",
  group: "arithmetic",
  severity: "info",
  authority: ["17 CFR 240.12b-20", "17 CFR 240.13d-101, Items 3, 5 and 6"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const adjusted = adjustedForSplit(filing);
    if (adjusted !== null) {
      const message = `${whereabouts(filing, adjusted)} says on which side of the split its figures are.`;
      yield context.pass({ at: [adjusted], message });
    } else yield* splitsIn(filing).flatMap((split) => verdictOn(filing, split, context) ?? []);
  },
});

function verdictOn(
  filing: Filing,
  { place, ratio, date }: Split,
  { fail, unverified }: RuleContext,
): Verdict | null {
  const where = whereabouts(filing, place);
  if (ratio === null || date === null)
    return unverified({
      at: [place],
      message: `${where} tells of a split of the shares, but not ${ratio === null ? "in which ratio" : "on which day"}; whether the figures are adjusted for it is not told.`,
    });
  if (filing.eventDate === null)
    return unverified({
      at: [place],
      message: `${where} tells of a split of the shares (${ratio}); the date of the event, which would tell whether it came before, could not be read.`,
    });
  const before = datedTrades(filing).filter((trade) => trade.date < date);
  const [earliest] = before;
  // A split still to come changes nothing that is reported.
  if (date > filing.eventDate.value || earliest === undefined) return null;
  return fail({
    at: [earliest.place, place],
    message: `${where} tells of a split of the shares (${ratio}) on ${longDate(date)}, and ${whereabouts(filing, earliest.place)} of shares on ${longDate(earliest.date)}, before it; whether that figure is adjusted for the split is not told.`,
  });
}
