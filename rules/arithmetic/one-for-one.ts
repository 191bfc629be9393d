import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { Decimal, withSeparators } from "../../src/figures/decimal.js";
import { matchesIn } from "../../src/figures/matches.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Filing } from "../../src/filing/filing.js";
import { proseOf } from "../../src/filing/words/prose.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";

/** "1,000,000 shares of Class A stock issuable in exchange for 1,000,000 shares of Class B stock". */
const COMES_OF =
  /\b(\d{1,3}(?:,\d{3})+)\s+(?:[\w’'-]+\s+){0,3}?(?:shares?|units?)\b[^.;\d]{1,120}?\b(?:in\s+exchange\s+for|upon\s+(?:the\s+)?(?:conversion|exchange|redemption)\s+of)\s+(?:(?:an?|the|all|aggregate|total|of)\s+){0,4}(\d{1,3}(?:,\d{3})+)\s+(?=(?:[\w’'-]+\s+){0,5}?(?:shares?|units?)\b)/gi;

/** Shares and what they come of, told with numbers that only a slip of the keys tells apart: no ratio lies so near to one for one. */
export function* oneForOne(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const told = new Set<string>();
  for (const place of proseOf(filing))
    for (const [words, one = "", other = ""] of matchesIn(place.value, COMES_OF)) {
      const [shares, count] = [new Decimal(one.replaceAll(",", "")), new Decimal(other.replaceAll(",", ""))];
      const slip = typingSlip(shares, count);
      const judged = filing.exchanges.some((exchange) => exchange.shares.value.eq(shares));
      if (judged || told.has(words)) continue;
      told.add(words);
      if (shares.eq(count))
        yield pass({
          at: [place],
          message: `${whereabouts(filing, place)} tells ${one} that come of as many.`,
        });
      if (slip === null || slip === "a digit dropped") continue;
      yield fail({
        at: [place],
        severity: "warning",
        expected: withSeparators(shares),
        actual: withSeparators(count),
        message: `${whereabouts(filing, place)} tells ${one} that come of ${other}: ${slip}, where one for one is probably meant.`,
      });
    }
}
