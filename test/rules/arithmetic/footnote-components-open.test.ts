/** footnote-components where the list has no sure end, a part without its number, or parts in depositary shares. */
import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

/** A holder of 730,000 shares, whose note takes them apart. */
const told = (note: string) =>
  filingText({
    persons: [
      {
        ...LARKSPUR,
        ...{ soleVoting: "730,000 (1)", soleDispositive: "730,000 (1)", aggregate: "730,000 (1)" },
        notes: [`(1) ${note}`],
        item5: null,
      },
    ],
  });
/** A list of three holders, the second of them by a name that is cut short. */
const heldBy = (name: string, last = "30,000") =>
  told(
    `Consists of 400,000 shares held by Ms. Roe, 300,000 shares held by ${name}, and ${last} shares held by Tamarind Fund.`,
  );
const SHORTENED = [
  "Thorne Pte. Ltd.",
  "Thorne Sdn. Bhd.",
  "Thorne Hldgs. Ltd.",
  "Thorne Inv. Co.",
  "the Thorne Trust dtd. May 1, 2001",
  "Thorne Pty. Limited",
];

testRule(rule, {
  passing: [
    ...SHORTENED.map((name) => ({
      name: `a list goes on behind a name that is cut short: ${name}`,
      filing: heldBy(name),
      message: "400,000 + 300,000 + 30,000 = 730,000",
    })),
    {
      name: "the number of a fund in a defined term is none of shares",
      filing: told(
        "Consists of 700,000 shares held by Thorne 16 LP (the “Thorne 16 Shares”). The Thorne 16 Shares are pledged. Also consists of 30,000 shares held by Ms. Roe.",
      ),
      message: "700,000 + 30,000 = 730,000",
    },
    {
      name: "a group told behind the note is no list of it",
      filing: told(
        "See Item 5. The group consists of Ms. Roe and Tamarind Capital LP and owns 3,100,000 shares. Represents 730,000 shares held by Ms. Roe.",
      ),
      message: "730,000 = 730,000",
    },
    {
      name: "behind such a name a sentence ends that the next begins in so many words",
      filing: told(
        "Consists of 730,000 shares held by Thorne Pty. The 9,000 shares of Ms. Roe are left out.",
      ),
      message: "730,000 = 730,000",
    },
  ],
  failing: [
    {
      name: "shares of a class that converts, two digits of one part transposed",
      filing: told(
        "Consists 483,500 shares of Class B Common Stock held by Ms. Roe and 291,500 shares of Class B Common Stock held by the Roe Trust. Each share of Class B Common Stock has ten votes and may be converted at any time.",
      ).replaceAll("650,000", "730,000"),
      failures: [{ severity: "warning", message: "With 438,500 for 483,500, the same digits" }],
    },
    ...SHORTENED.filter((name) => !name.endsWith("Limited")).map((name) => ({
      name: `two digits of the part behind such a name transposed: ${name}`,
      filing: heldBy(name, "3,000"),
      failures: [{ message: "add up to 703,000: 400,000 + 300,000 + 3,000 = 703,000" }],
    })),
    ...[
      "700,000 shares held by Thorne Stock Fund and Tamarind Securities LLC.",
      "700,000 shares held by the Fund, and such shares are voted by Ms. Roe.",
      "700,000 shares held by the Fund. This excludes 30,000 shares held by her husband.",
    ].map((parts) => ({
      name: `no further part: ${parts}`,
      filing: told(`Consists of ${parts}`),
      failures: [{ expected: "700,000" }],
    })),
    ...["and 30,000 shares held by Tamarind Fund", "and 30,000 shares held by Ms. Roe"].map((part) => ({
      name: `a further part behind a clause that tells who holds the first: ${part}`,
      filing: told(`Represents 730,000 shares held by Thorne LLC, of which Ms. Roe is a member, ${part}.`),
      failures: [{ expected: "760,000" }],
    })),
    {
      name: "parts all in depositary shares, as the row is, one digit of a part mistyped",
      filing: told("Consists of 400,000 ADSs held by Ms. Roe and 320,000 ADSs held by Tamarind Fund."),
      failures: [{ expected: "720,000" }],
    },
  ],
  unverified: [
    ...[
      "stock held by Tamarind Fund",
      "securities held by Tamarind Fund",
      "the stake of Tamarind Fund",
      "dividend reinvestment shares",
      "founder shares",
      "exchangeable LLC units",
      "Class B shares",
      "vested options",
      "pre-funded warrants",
      "a convertible debenture",
      "convertible notes ($300,000 at $10.00 a share)",
      "preferred stock convertible at 10 to 1 (3,000 shares)",
      "other shares held by Tamarind Fund",
    ].map((part) => ({
      name: `the last part has no number: ${part}`,
      filing: told(`Consists of 700,000 shares held by Thorne LLC and ${part}.`),
      message: /The list names a part without its number\.|The words of the note/,
    })),
    ...[
      "those and 30,000 shares held by Ms. Roe",
      "the amounts reported by Thorne LLC and 30,000 shares held by Ms. Roe",
      "everything that Thorne LLC reports plus 30,000 shares held by Ms. Roe",
      "the Thorne position and options to purchase 30,000 shares",
      "(i) all of what Thorne LLC has, and (ii) 30,000 shares held by Ms. Roe",
      "30,000 shares held by Ms. Roe and the amounts reported by Thorne LLC",
      "30,000 shares held by Ms. Roe plus everything that Thorne LLC reports",
    ].map((parts) => ({
      name: `a part has no number: ${parts}`,
      filing: told(`Consists of ${parts}.`),
      message: /The list names a part without its number\.|The words of the note/,
    })),
    ...[
      "a party to an agreement whose parties own 3,100,000 shares in the aggregate",
      "which is one of several holders of the 3,000,000 shares issued in the merger",
      "which received them from Tamarind Capital LP, who held 3,200,000 shares",
      "a member of a group owning 3,100,000 shares",
    ].map((aside) => ({
      name: `behind the whole a number that is no part of it: ${aside}`,
      filing: told(`Represents 730,000 shares held by Thorne Fund LP, ${aside}.`),
      message: "The words of the note",
    })),
    ...[
      "The remaining 30,000 shares are held by Tamarind Fund.",
      "Tamarind Fund holds the other 30,000 shares.",
      "(ii) 20,000 shares held by Tamarind Fund. (iii) 10,000 shares held by Ms. Roe.",
    ].map((rest) => ({
      name: `the next sentence tells the rest: ${rest}`,
      filing: told(`Consists of 700,000 shares held by Thorne LLC. ${rest}`),
      message: "What they lack is told behind them.",
    })),
    {
      name: "a part in thousands",
      filing: told("Consists of 700,000 shares held by Thorne LLC and another 30 thousand held by Ms. Roe."),
      message: "One part may be told in thousands or millions.",
    },
    {
      name: "an abbreviation that is not known, behind which the list goes on, though it comes to another number",
      filing: told(
        "Consists of 700,000 shares held by Thorne Xyl. Trust, and 5,000 shares held by Tamarind Fund.",
      ),
      message: "The list may go on behind the stop that its last word has.",
    },
    {
      name: "shares beside depositary shares, whose ratio stands elsewhere",
      filing: told("Consists of 700,000 Ordinary Shares and 15,000 ADSs."),
      message: "It counts depositary shares",
    },
    {
      name: "depositary shares, of which the row is a plain multiple",
      filing: told("Represents 365,000 ADSs."),
      message: "It counts depositary shares",
    },
  ],
});
