/** "A may be deemed the beneficial owner of the (i) N Shares owned by B and (ii) M Shares owned by C": parts without a total. */
import rule from "../../../rules/cross-section/item5a-components.js";
import item4 from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const person = (name: string, aggregate: string, percent: string) => ({
  ...THORNE,
  ...{ name, aggregate, percent, soleVoting: aggregate, soleDispositive: aggregate },
  ...{ sharedVoting: "0", sharedDispositive: "0" },
});

const SEE = "See Cover Pages Items 5-9.";
const PARTS = {
  fund: "310,400",
  ofFund: "310,400",
  income: "42,600",
  ofIncome: "42,600",
  accounts: "297,000",
  more: "",
  percent: "6.50",
};

/** Two funds, their general partner, and the manager of both and of some accounts. */
const filing = (told: Partial<typeof PARTS>): string => {
  const { fund, ofFund, income, ofIncome, accounts, more, percent } = { ...PARTS, ...told };
  return structured13G({
    persons: [
      person("Quillby Fund LP", "310400", "3.10"),
      person("Quillby Income Fund LP", "42600", "0.43"),
      person("Quillby GP LLC", "353000", "3.53"),
      person("Thorne Advisers LP", "650000", "6.50"),
    ],
    item4: {
      amount: [
        "As of the date hereof:",
        `(i) Quillby Fund LP beneficially owned ${fund} Shares.`,
        `(ii) Quillby Income Fund LP beneficially owned ${income} Shares.`,
        `(iii) Quillby GP LLC, as the general partner of Quillby Fund LP and Quillby Income Fund LP, may be deemed the beneficial owner of the (i) 310,400 Shares owned by Quillby Fund LP and (ii) ${ofIncome} Shares beneficially owned by Quillby Income Fund LP.`,
        `(iv) Thorne Advisers LP, as the manager of both funds and of certain accounts, may be deemed the beneficial owner of the (i) ${ofFund} Shares owned by Quillby Fund LP, (ii) 42,600 Shares beneficially owned by Quillby Income Fund LP and (iii) ${accounts} Shares held in the Thorne Accounts.`,
        ...(more === "" ? [] : [more]),
      ].join("\n\n"),
      percent: [
        "The percentages rest on 10,000,000 Shares outstanding as of November 4, 2025.",
        "As of the date hereof:",
        "(i) Quillby Fund LP may be deemed to beneficially own approximately 3.10% of the outstanding Shares;",
        "(ii) Quillby Income Fund LP may be deemed to beneficially own less than 1% of the outstanding Shares;",
        "(iii) Quillby GP LLC may be deemed to beneficially own approximately 3.53% of the outstanding Shares; and",
        `(iv) Thorne Advisers LP may be deemed to beneficially own approximately ${percent}% of the outstanding Shares (approximately 2.97% of the outstanding Shares are held in the Thorne Accounts).`,
      ].join("\n\n"),
      ...{ soleVoting: SEE, sharedVoting: SEE, soleDispositive: SEE, sharedDispositive: SEE },
    },
  });
};

testRule(rule, {
  passing: [
    {
      name: "parts that come to Row 9",
      filing: filing({}),
      passes: 2,
      message: "The parts in Item 4(a) add up to Row 9: 310,400 + 42,600 = 353,000.",
    },
  ],
  failing: [
    {
      name: "a part that its owner's cover page states otherwise",
      filing: filing({ ofIncome: "4,260" }),
      failures: [
        {
          severity: "error",
          person: "Quillby GP LLC",
          message: "Of Quillby Income Fund LP Row 9 states 42,600, not 4,260: with that they would add up.",
        },
      ],
    },
    {
      name: "accounts that bring the whole above Row 9, beside the percentage of Row 11",
      filing: filing({ accounts: "327,000" }),
      failures: [
        { severity: "warning", person: "Thorne Advisers LP", expected: "650,000", actual: "680,000" },
      ],
    },
  ],
  unverified: [
    {
      name: "parts beside which another sentence tells more",
      filing: filing({
        accounts: "285,000",
        more: "Thorne Advisers LP is also the owner of 12,000 Shares.",
      }),
      message: "Item 4 tells more of what is owned.",
    },
    {
      name: "parts of a day that may be another than the cover page's",
      filing: filing({ accounts: "327,000", percent: "6.80" }),
      message: "Item 4 may tell of another day than the cover page.",
    },
  ],
});

testRule(item4, {
  passing: [{ name: "the percentages of Row 11", filing: filing({}), passes: 4 }],
  failing: [
    {
      name: "another percentage of a holding whose parts come to Row 9, as of the date hereof",
      filing: filing({ percent: "7.50" }),
      failures: [{ person: "Thorne Advisers LP", actual: "approximately 7.50 %", expected: "6.50 %" }],
    },
  ],
});
