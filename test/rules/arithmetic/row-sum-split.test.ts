import rule from "../../../rules/arithmetic/row-sum-voting.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

/** Ms. Roe alone, who may dispose of 371,002 shares and vote fewer, with these words besides. */
const roe = (votes: string, told: readonly string[] = []): string =>
  filingText({
    persons: [
      {
        ...ROE,
        ...{ soleVoting: votes, soleDispositive: "371,002", aggregate: "371,002", percent: "3.7%" },
        ...{ notes: [], item5: null },
      },
    ],
    told,
  });

/** A fund, which shares each power over all its shares. */
const fund = (name: string, shares: string): StatedPerson => ({
  ...LARKSPUR,
  ...{ name, heading: name, type: "PN", notes: [], item5: null },
  ...{ soleVoting: "0", sharedVoting: shares, soleDispositive: "0", sharedDispositive: shares },
  aggregate: shares,
});

/** The general partner of two funds of 512,033 and 20,481 shares, with so many votes. */
const partner = (votes: string, second: Partial<StatedPerson> = {}): string =>
  filingText({
    persons: [
      fund("TAMARIND FUND, L.P.", "512,033"),
      { ...fund("THORNE FUND, L.P.", "20,481"), ...second },
      { ...fund("LARKSPUR HOLDINGS LLC", "532,514"), sharedVoting: votes },
    ],
  });

/** A parent holding company that votes and sells its shares alone, and who controls it, without a vote of her own. */
const parent = (changes: Partial<StatedPerson> = {}, controller: Partial<StatedPerson> = {}): string =>
  filingText({
    schedule: "13G",
    persons: [
      { ...fund("LARKSPUR HOLDINGS LLC", "0"), type: "HC", ...changes },
      { ...fund("JANE M. ROE", "0"), type: "IN", soleVoting: "0", ...controller },
    ].map((person) => ({ ...person, soleDispositive: "371,002", aggregate: "371,002" })),
  });

const UNTOLD = "there is power to dispose but not to vote, but no word of the filing tells why.";

testRule(rule, {
  passing: [
    ...[
      "Under the Voting Agreement Ms. Roe granted the Issuer an irrevocable proxy.",
      "Her former husband retains the right to vote 204,813 of the Shares.",
      "Ms. Roe does not have the power to vote the Shares held by her sister.",
      "71,002 of the Shares are restricted stock, which the compensation committee votes.",
      "The Shares lie in a voting trust.",
      "The clients vote the Shares held in their accounts; Ms. Roe has the right to vote none of the client accounts.",
    ].map((words) => ({
      name: `fewer votes, where the words part the powers: ${words}`,
      filing: roe("166,189", [words]),
      remark: "over 204,813 shares there is power to dispose but not to vote",
    })),
    {
      name: "fewer votes, and no word of why",
      filing: roe("166,189"),
      remark:
        "if over 204,813 shares there is power to dispose but not to vote, of which no word of the filing tells",
    },
    {
      name: "fewer votes in Item 5(b), too",
      filing: filingText({
        persons: [
          {
            ...ROE,
            ...{ soleVoting: "166,189", soleDispositive: "371,002", aggregate: "371,002", notes: [] },
            item5: {
              ...ROE.item5,
              owns: "371,002 Shares",
              soleVoting: "166,189",
              soleDispositive: "371,002",
            },
          },
        ],
      }),
      remark: "over 204,813 shares there is power to dispose but not to vote",
    },
    {
      name: "who controls an adviser, and neither votes all",
      filing: filingText({
        persons: [{ ...LARKSPUR, type: "IA" }, ROE].map((person) => ({
          ...person,
          ...{ soleVoting: "166,189", soleDispositive: "371,002", aggregate: "371,002" },
          ...{ notes: [], item5: null },
        })),
      }),
      passes: 2,
    },
    {
      name: "who controls a parent holding company, which states the power to vote as its own alone",
      filing: parent({ soleVoting: "371,002" }),
      passes: 2,
      remark:
        "over 371,002 shares there is power to dispose but not to vote: LARKSPUR HOLDINGS LLC states the power to vote them as its sole power, which leaves none to another",
    },
    {
      name: "the general partner of two funds that votes the shares of both",
      filing: partner("532,514"),
      passes: 3,
    },
  ],
  failing: [
    {
      name: "the general partner of two funds, with the votes of the first alone",
      filing: partner("512,033"),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message:
            "Row 7 and Row 8 add up to 512,033; Row 11 states 532,514. The difference is the 20,481 shares of THORNE FUND, L.P., the rest the shares of TAMARIND FUND, L.P., and both state each power over all of theirs: those of THORNE FUND, L.P. were probably left out.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "no vote at all, and no word of why",
      filing: roe("0"),
      message: `over 371,002 shares ${UNTOLD}`,
    },
    ...[
      "Restricted stock units over 75,000 shares were granted to Ms. Roe.",
      "Ms. Roe may solicit proxies for the annual meeting.",
      "The swaps give no power to vote or to dispose of any Shares.",
      "Ms. Roe has no plan to sell the Shares.",
    ].map((words) => ({
      name: `no vote, beside words on another matter: ${words}`,
      filing: roe("0", [words]),
      message: UNTOLD,
    })),
    {
      name: "an adviser without a vote, beside who controls it and votes all",
      filing: filingText({
        persons: [
          { ...fund("LARKSPUR HOLDINGS LLC", "371,002"), type: "IA", sharedVoting: "0" },
          { ...fund("JANE M. ROE", "371,002"), type: "IN" },
        ],
      }),
      message: UNTOLD,
    },
    {
      name: "no vote for who controls a company that shares its vote with somebody",
      filing: parent({ soleVoting: "0", sharedVoting: "371,002" }),
      message: UNTOLD,
    },
    {
      name: "no vote for who controls a company that is no institution",
      filing: parent({ soleVoting: "371,002", type: "CO" }),
      message: UNTOLD,
    },
    {
      name: "the votes of the first of two funds, where the second votes alone",
      filing: partner("512,033", { soleVoting: "20,481", sharedVoting: "0" }),
      message: UNTOLD,
    },
  ],
});
