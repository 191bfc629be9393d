/** footnote-components where the notes of one comment explain a row each. */
import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

/** Sole power over 471,234 shares and shared power over 180,000, each told in a note of its own. */
const twoNotes = (second: string) =>
  schedule13D({
    persons: PERSON.replace(
      /(?<=<commentContent>).*(?=<\/commentContent>)/,
      `(1) Consists of 471,234 shares held directly. (2) Consists of ${second} shares held by the Roe Family Trust.`,
    )
      .replaceAll("650000.00", "651234")
      .replace(/(?<=<sole\w+Power>)651234/g, "471234")
      .replace(/(?<=<shared\w+Power>)0(?=<)/g, "180000"),
  });

/** The same, each told behind its rows as a label. */
const labelled = (shared: string) =>
  schedule13D({
    persons: PERSON.replace(
      /(?<=<commentContent>).*(?=<\/commentContent>)/,
      `Items 7 and 9: 471,234 shares held directly. Items 8 and 10: ${shared} shares held by the Roe Family Trust. Item 13: Based on 10,000,000 shares outstanding.`,
    )
      .replaceAll("650000.00", "651234")
      .replace(/(?<=<sole\w+Power>)651234/g, "471234")
      .replace(/(?<=<shared\w+Power>)0(?=<)/g, "180000"),
  });

/** A fund's two parts, each held by it, and its limit in a further sentence. */
const held = (warrants: string) =>
  schedule13D({
    persons: PERSON.replace(
      /(?<=<commentContent>).*(?=<\/commentContent>)/,
      `The shares reported herein consist of (i) 471,234 shares and (ii) ${warrants} shares issuable upon exercise of pre-funded warrants, in each case held by the Fund. The warrants are subject to a limitation of 9.99%.`,
    ).replaceAll("650000.00", "651234"),
  });

/** One comment on 651,234 shares, all of them of sole power. */
const comment = (text: string) =>
  schedule13D({
    persons: PERSON.replace(/(?<=<commentContent>).*(?=<\/commentContent>)/, text).replaceAll(
      "650000.00",
      "651234",
    ),
  });
const headed = (held: string) =>
  comment(
    `FN1 - The Ordinary Shares (as defined herein) set forth in this Cover Page consist of (i) ${held} Ordinary Shares held by the Fund, and (ii) 180,000 Ordinary Shares currently issuable upon the conversion of certain notes.`,
  );
const included = (warrants: string) =>
  comment(
    `The number of shares beneficially owned and the percentage of the class that it represents includes ${warrants} shares issuable on the exercise of warrants.`,
  );
const owned = (total: string, day = "As of the date hereof") =>
  comment(
    `${day}, the Reporting Person may be deemed to beneficially own ${total} shares, including 180,000 shares issuable upon exercise of warrants.`,
  );
const andAnother = () =>
  comment(
    "The Reporting Person may be deemed to beneficially own 471,234 shares, including 180,000 shares issuable upon exercise of warrants. The Trust holds warrants for another 180,000 shares.",
  );
const consisting = (warrants: string) => comment(`Consists of (i) 291,234 shares and (ii) ${warrants}.`);
const someOf = (options: string) =>
  comment(
    `Includes 341,234 shares held directly and ${options} shares issuable upon exercise of options.`,
  ).replace("Working capital.", "Working capital. The options for 310,000 shares were a grant.");

/** A fund's page and its manager's, each with a comment of its own that names the same parts and a limit. */
const LIMITED =
  "Consists of (i) 471,234 shares of Common Stock and (ii) 180,000 pre-funded warrants to purchase up to 180,000 shares of Common Stock, which are subject to a limitation of 9.99% of the class";
const ofManager = (amount: string) => {
  const page = (name: string, states: string, held: string) =>
    PERSON.replace(/(?<=<commentContent>).*(?=<\/commentContent>)/, `${LIMITED}, ${held}.`)
      .replaceAll("650000.00", states)
      .replace("Larkspur Holdings LLC", name);
  return schedule13D({
    persons: `${page("Tamarind Fund LP", "651234", "directly held by Tamarind")}\n${page("Larkspur Holdings LLC", amount, "held by Tamarind")}`,
  });
};

testRule(rule, {
  passing: [
    { name: "the shares set forth in the cover page, by a heading", filing: headed("471,234"), passes: 1 },
    {
      name: "rights that the number of shares and its percentage include",
      filing: included("71,428"),
      passes: 1,
    },
    { name: "some of the parts, all of them", filing: someOf("310,000"), passes: 1 },
    { name: "two parts in each case held by a fund", filing: held("180,000"), passes: 1 },
    { name: "a manager's page and the fund's, with the same parts", filing: ofManager("651234"), passes: 2 },
    { name: "each note adds up to its row", filing: twoNotes("180,000"), passes: 2 },
    { name: "parts behind their rows as a label", filing: labelled("180,000"), passes: 2 },
  ],
  failing: [
    {
      name: "a manager's page left from another day: its note and the fund's name the same parts",
      filing: ofManager("529836"),
      failures: [
        {
          severity: "warning",
          message:
            "The same parts are told in the note of Tamarind Fund LP, whose cover page states what they add up to.",
        },
      ],
    },
    {
      name: "warrants that the amount of the note includes, counted once more in the rows",
      filing: owned("471,234"),
      failures: [
        {
          severity: "warning",
          message:
            "Rows 7, 9 and 11 state 651,234; the note (comment) comes to 471,234, with the 180,000 that there is a right to acquire: 471,234 + 180,000 = 651,234. The 180,000 were probably counted twice.",
        },
      ],
    },
    {
      name: "warrants that the amount of the note includes, left out of the rows",
      filing: owned("831,234"),
      failures: [{ severity: "warning", message: "The 180,000 were probably left out." }],
    },
    {
      name: "warrants of a full list without a total, counted once more in the rows",
      filing: consisting("180,000 pre-funded warrants to purchase up to 180,000 shares"),
      failures: [{ severity: "warning", message: "The 180,000 were probably counted twice." }],
    },
    {
      name: "the shares set forth in the cover page, by a heading, two digits of a part transposed",
      filing: headed("417,234"),
      failures: [{ message: "417,234 + 180,000 = 597,234" }],
    },
    {
      name: "rights that the number of shares and its percentage include, more than all of it",
      filing: included("7,100,428"),
      failures: [
        { message: "Row 11 states 651,234; the parts named in its note (comment) add up to 7,100,428" },
      ],
    },
    {
      name: "options of which two digits are transposed, the right number told elsewhere",
      filing: someOf("301,000"),
      failures: [
        { severity: "warning", message: "With 310,000, which the filing states elsewhere, they add up" },
      ],
    },
    {
      name: "two parts in each case held by a fund, two digits of one transposed",
      filing: held("108,000"),
      failures: [{ message: "471,234 + 108,000 = 579,234" }],
    },
    {
      name: "two digits transposed behind the rows as a label",
      filing: labelled("108,000"),
      failures: [{ message: "the parts named in its note (Rows 8 and 10) add up to 108,000" }],
    },
    {
      name: "two digits of the second transposed, whose row makes up the aggregate amount with the first",
      filing: twoNotes("108,000"),
      failures: [
        {
          message:
            "Row 8 states 180,000 and Row 10 states 180,000; the parts named in its note (2) add up to 108,000",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "warrants for as many shares again, whose number is not told",
      filing: consisting(
        "180,000 shares issuable upon exercise of Series A warrants and the same number upon exercise of Series B warrants",
      ),
      message: "The words of the note may mean more or less than the counts that were read in it.",
    },
  ],
  notApplicable: [
    { name: "warrants for as many shares again, told of somebody else", filing: andAnother() },
    { name: "an amount of another day", filing: owned("471,234", "As of December 31, 2023") },
    { name: "an amount that parts from the rows by something else", filing: owned("471,230") },
  ],
});
