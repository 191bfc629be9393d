import rule from "../../../rules/cross-section/cover-vs-text-identity.js";
import { testRule } from "../../../src/index.js";
import { structured13G } from "../../support/structured-13g.js";
import { issuer } from "./identity-cases.js";

/** A structured 13G with the issuer named in Item 1, as the form asks. */
const structured = (changes: Parameters<typeof structured13G>[0]): string =>
  structured13G(changes).replace(
    "<items>",
    "<items><item1><issuerName>Hollin Mills, Inc.</issuerName></item1>",
  );
const filers = (name: string, called = ', a Delaware corporation (the "Company")') =>
  structured({
    item2: `(i) Thorne Advisers LP, with respect to the shares of common stock, par value $0.01 per share ("Common Stock"), of ${name}${called}, held by its clients`,
  });
const item6 = (first: string, second = first) =>
  structured({
    item6: `Various persons have the right to receive dividends from, or the proceeds from the sale of, the common stock of ${first}. No one person's interest in the common stock of ${second} is more than five percent of the class.`,
  });

testRule(rule, {
  passing: [
    {
      name: "the company whose stock is reported by Item 2(a)",
      filing: filers("Hollin Mills, Inc."),
      passes: 1,
    },
    { name: "the company whose dividends Item 6 tells of", filing: item6("HOLLIN MILLS INC"), passes: 1 },
  ],
  failing: [
    {
      name: "a letter of the issuer's name transposed in Item 2(a)",
      filing: filers("Hollin Mlils, Inc."),
      failures: [
        {
          severity: "warning",
          expected: "Hollin Mills, Inc.",
          actual: "Hollin Mlils, Inc.",
          message:
            "Item 2 calls the issuer “Hollin Mlils, Inc.”; the cover page names it “Hollin Mills, Inc.”. One of the two is probably misspelt.",
        },
      ],
    },
    {
      name: "a letter of the issuer's name left out in Item 1",
      filing: issuer("Hollin Mlls, Inc."),
      failures: [{ message: "One of the two is probably misspelt." }],
    },
    {
      name: "another company in Item 2(a)",
      filing: filers("Thornbury Foods Corp."),
      failures: [{ message: "Item 2 calls the issuer “Thornbury Foods Corp.”" }],
    },
    {
      name: "another company in Item 2(a), by the sentence that says what is filed",
      filing: structured({
        item2:
          "This Schedule 13G is being filed by Thorne Advisers LP with respect to shares of Common Stock of Thornbury Foods Corp. Thorne Advisers LP manages accounts.",
      }),
      failures: [{ actual: "Thornbury Foods Corp." }],
    },
    {
      name: "a sister of another number, defined as the issuer",
      filing: structured({
        item8: 'Shares of Common Stock of Hollin Mills III, Inc. (the "Issuer") are held by Thorne.',
      }).replaceAll("Hollin Mills, Inc.", "Hollin Mills II, Inc."),
      failures: [{ actual: "Hollin Mills III, Inc." }],
    },
    {
      name: "another company in one of two sentences of Item 6, which shares a word",
      filing: item6("Hollin Foods Corp", "Hollin Mills, Inc"),
      failures: [{ actual: "Hollin Foods Corp.", message: "left from another filing" }],
    },
  ],
  unverified: [
    {
      name: "a name that shares a word, alone",
      filing: item6("Hollin Foods Corp"),
      message: "They may be two names of one company.",
    },
    {
      name: "the issuer's name with a word more in front of its form",
      filing: issuer("Hollin Mills Holdings, Inc."),
      message:
        "Item 1 calls the issuer “Hollin Mills Holdings, Inc.”; the cover page names it “Hollin Mills, Inc.”. They may be two names of one company.",
    },
    {
      name: "another company, where a name was changed",
      filing: structured({
        item6:
          "Hollin was formerly called so. No one person's interest in the common stock of Thornbury Foods Corp is more than five percent.",
      }),
      message: "They may be two names of one company.",
    },
  ],
  notApplicable: [
    {
      name: "a filer's own company, of whose stock Item 2(a) speaks",
      filing: filers("Thorne Group, Inc."),
    },
    {
      name: "another company's stock, which nothing calls the issuer's",
      filing: structured({ item6: "Clients also hold the common stock of Thornbury Foods Corp." }),
    },
  ],
});
