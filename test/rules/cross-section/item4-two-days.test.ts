/** An Item 4 that tells what was owned on the day of the event and on the day of filing. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const POWERS = { soleVoting: "0", sharedVoting: "165000", soleDispositive: "0", sharedDispositive: "165000" };
const HOLDER = { ...THORNE, ...POWERS, aggregate: "165000", percent: "1.7" };
const FUND = { ...HOLDER, name: "Hollin Fund LP", types: ["PN"] };
const onEach = (first: string, second: string): string =>
  `As of December 31, 2025: ${first}\nAs of January 15, 2026: ${second}`;

/** The event is of December 31, 2025; the cover pages state `covers`. */
const filing = (amounts: readonly [string, string], covers: typeof HOLDER = HOLDER): string => {
  const shared = onEach(...amounts);
  return structured13G({
    signedOn: "01/20/2026",
    persons: [covers, { ...covers, name: FUND.name, types: FUND.types }],
    item5: null,
    item4: {
      amount: `As of December 31, 2025, each of Thorne Advisers LP and Hollin Fund LP may have been deemed to beneficially own ${amounts[0]} shares. As of the close of business on January 15, 2026, each may be deemed to beneficially own ${amounts[1]} shares.`,
      percent: onEach("9.4%", "1.7%"),
      soleVoting: "0",
      sharedVoting: shared,
      soleDispositive: "0",
      sharedDispositive: shared,
    },
  });
};

testRule(rule, {
  passing: [
    { name: "the cover pages state what was owned later", filing: filing(["939,600", "165,000"]), passes: 2 },
    {
      name: "the cover pages state what was owned on the day of the event",
      filing: filing(["939,600", "165,000"], {
        ...HOLDER,
        sharedVoting: "939600",
        sharedDispositive: "939600",
        aggregate: "939600",
        percent: "9.4",
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a row of the cover page has two digits transposed",
      filing: filing(["939,600", "165,000"], { ...HOLDER, sharedVoting: "156000" }),
      failures: [
        {
          message:
            "Item 4(c) states 165,000 without naming anybody; Row 6 of every cover page states 156,000.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the cover pages state what was owned on neither day",
      filing: filing(["939,600", "156,000"]),
      message: "Item 4(a) states 156,000 shares; Row 9 of the cover page states 165,000",
    },
  ],
});
