/** A person is told to own what another reports, among which are rights to acquire, and some shares besides. */
import rule from "../../../rules/arithmetic/percent-recompute.js";
import foreign from "../../../rules/derivatives/foreign-derivative-in-denominator.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** Larkspur's 650,000 with options over 50,000, and Ms. Roe's with her own 40,000: 690,000 / 10,000,000 = 6.9 %, / 9,950,000 = 6.93 %. */
const filing = (of: string): string =>
  filingText({
    persons: [
      LARKSPUR,
      {
        ...ROE,
        soleVoting: "690,000",
        soleDispositive: "690,000",
        aggregate: "690,000",
        percent: "6.90%",
        notes: [],
        item5: null,
      },
    ],
    item5: `Ms. Roe may be deemed to own ${of} and the 40,000 Shares that she holds directly, or a total of 690,000 Shares (6.90%).`,
  });

const IN_TRUST = filing("650,001 Shares held in trust").replaceAll("690,000", "690,001");
const OF_LARKSPUR = filing("the 650,000 Shares of Larkspur Holdings LLC");
const OF_THE_CLASS = OF_LARKSPUR.replaceAll("6.90%", "6.93%");

testRule(rule, {
  passing: [{ name: "the percentage of the class outstanding", filing: OF_THE_CLASS, passes: 2 }],
  failing: [
    {
      name: "another's rights are added to the class for shares that are all her own",
      filing: IN_TRUST,
      failures: [{ person: "JANE M. ROE", severity: "warning" }],
    },
  ],
  unverified: [
    {
      name: "what another reports is among her shares",
      filing: OF_LARKSPUR,
      message:
        "Of the shares 650,000 are what Row 11 of LARKSPUR HOLDINGS LLC states, rights to acquire among them; whether these are this person's, too, is not told plainly.",
    },
  ],
});

testRule(foreign, {
  passing: [{ name: "the percentage of the class outstanding", filing: OF_THE_CLASS }],
  failing: [
    {
      name: "another's rights are added to the class for shares that are all her own",
      filing: IN_TRUST,
      failures: [{ person: "JANE M. ROE" }],
    },
  ],
  unverified: [
    {
      name: "what another reports is among her shares",
      filing: OF_LARKSPUR,
      message: "whether these are this person's, too, is not told plainly",
    },
  ],
});
