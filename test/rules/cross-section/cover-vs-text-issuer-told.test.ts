/** Another company in the issuer's place, where a second witness has the cover page's name, and in the sentence that counts the class. */
import rule from "../../../rules/cross-section/cover-vs-text-identity.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { submitted } from "../../support/submitted.js";
import { issuer } from "./identity-cases.js";

/** A 13D whose Item 1 names the issuer so, with EDGAR's header, which names Hollin Mills as the subject. */
const headed = (name: string, item6 = "None."): string =>
  submitted(issuer(name, { item6 }), "20250306", "SC 13D").replace(
    "</SEC-HEADER>",
    "\nSUBJECT COMPANY:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tHOLLIN MILLS INC\n\t\tCENTRAL INDEX KEY:\t\t\t0001234567\n</SEC-HEADER>",
  );
/** The percentages of the sample are right over 9,750,000 shares. */
const counting = (words: string): string =>
  issuer("Hollin Mills, Inc.", {
    outstanding: `Percentages are based on 9,750,000 ${words} as of March 3, 2025.`,
  });
const LEFT = "left from another filing";

testRule(rule, {
  passing: [
    {
      name: "the issuer counts its own shares",
      filing: counting("Shares outstanding of Hollin Mills, Inc."),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a name that shares one word, where EDGAR's header has the cover page's",
      filing: headed("Hollin Foods, Inc."),
      failures: [{ severity: "warning", actual: "Hollin Foods, Inc.", message: LEFT }],
    },
    {
      name: "another company, named again only where the filers' paper on it is told of",
      filing: issuer("Thornbury Mills, Inc.", {
        item6:
          "The power of attorney was filed with a Form 3 on the shares of Thornbury Mills, Inc. by Ms. Roe.",
      }),
      failures: [{ actual: "Thornbury Mills, Inc." }],
    },
    ...[
      "Shares outstanding of Thornbury Foods Corp.",
      "shares of Common Stock of Thornbury Foods Corp. issued and outstanding",
    ].map((words) => ({
      name: `the percentages rest on the ${words}`,
      filing: counting(words),
      failures: [
        {
          severity: "warning" as const,
          message: "The sentence that counts the class calls the issuer “Thornbury Foods Corp.”",
        },
      ],
    })),
  ],
  unverified: [
    {
      name: "a name that shares one word, alone",
      filing: issuer("Hollin Foods, Inc."),
      message: "They may be two names of one company.",
    },
    {
      name: "a former name, told in Item 6",
      filing: headed("Hollin Foods, Inc.", "The Issuer was formerly called so."),
      message: "They may be two names of one company.",
    },
  ],
  notApplicable: [
    {
      name: "the shares of another company, over which no percentage is right",
      filing: filingText({
        outstanding: "",
        item6:
          "The merger is based on 77,000,000 shares outstanding of Thornbury Foods Corp. as of March 3, 2025.",
      }),
    },
  ],
});
