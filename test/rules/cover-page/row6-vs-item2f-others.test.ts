/** row6-vs-item2f where Item 2 tells of one person and of the others, or of everybody. */
import rule from "../../../rules/cover-page/row6-vs-item2f.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const llc = { ...LARKSPUR, citizenship: "Delaware" };
const roe = { ...ROE, citizenship: "U.S.A." };
const told = (answer: string, persons: readonly StatedPerson[] = [llc, roe]): string =>
  filingText({ persons, item2: [`(f) ${answer}`] });

/** One whom Item 2(a) describes, and Item 2(f) places in Delaware as the cover page does. */
const described = (words: string): string =>
  filingText({
    persons: [llc],
    item2: [
      `(a) This statement is filed by Larkspur Holdings LLC, ${words}.`,
      "(f) Larkspur Holdings LLC is organized in Delaware.",
    ],
  });

/** Two who share one cover page. */
const shared = (answer: string): string =>
  told(answer, [
    {
      ...llc,
      name: "The Roe Corporation - RC; The Roe Bank - RB",
      citizenship: "The Roe Corporation - Delaware; The Roe Bank - New York",
    },
  ]);

testRule(rule, {
  passing: [
    ...[
      "a Delaware limited liability company",
      "a Texas company",
      "a Texas limited liability company that was converted",
    ].map((words) => ({
      name: `no other place of organization in Item 2(a): ${words}`,
      filing: described(words),
      passes: 1,
    })),
    {
      name: "a corporation and its bank on one page",
      filing: shared("RC: Delaware; RB: New York"),
      passes: 1,
    },
    ...["Georgia", "Puerto Rico", "California, U.S.A."].map((citizenship) => ({
      name: `a country that is called as a state is, a territory, a state with its country: ${citizenship}`,
      filing: told(`Ms. Roe is a citizen of ${citizenship}.`, [{ ...ROE, citizenship }]),
      passes: 1,
    })),
    {
      name: "one person apart from the others",
      filing: told("Larkspur Holdings LLC is organized in Delaware; each of the other Reporting Persons is a citizen of the United States."), // prettier-ignore
      passes: 2,
    },
    {
      name: "one person apart, and the other individuals, who are the natural persons",
      filing: told(
        "Ms. Roe is a citizen of Denmark; each of the other Individual Reporting Persons is a citizen of Canada.",
        [{ ...ROE, citizenship: "Denmark" }, { ...ROE, name: "ADA QUILL", heading: "Ada Quill", citizenship: "Canada" }],
      ), // prettier-ignore
      passes: 2,
    },
    {
      name: "the same under the name of the house: the other Larkspur Individual Reporting Persons",
      filing: told(
        "Ms. Roe is a citizen of Denmark; each of the other Larkspur Individual Reporting Persons is a citizen of Canada.",
        [
          { ...ROE, citizenship: "Denmark" },
          { ...ROE, name: "ADA QUILL", heading: "Ada Quill", citizenship: "Canada" },
        ],
      ),
      passes: 2,
    },
    {
      name: "everyone but one, of whom another place is told",
      filing: told(
        "Except for Ms. Roe, who is a citizen of Denmark, each Reporting Person is organized under the laws of Delaware.",
        [llc, { ...ROE, citizenship: "Denmark" }],
      ),
      passes: 2,
    },
    {
      name: "an address of everybody in the same answer is no place of organization",
      filing: filingText({
        persons: [llc, roe],
        item2: [
          '(a) - (c), (f) This statement is filed by Larkspur Holdings LLC, a Delaware limited liability company ("Larkspur"), and Jane M. Roe (together, the "Reporting Persons"). The business address of the Reporting Persons is 1 Mill Lane, New York, New York. Ms. Roe is a citizen of the United States.',
        ],
      }),
      passes: 2,
    },
    {
      name: "one place for the entities and another for the individual",
      filing: told("Delaware for the entities; United States for Ms. Roe."),
      passes: 2,
    },
    {
      name: "all of the entities in one place; a citizen of another by name",
      filing: told("All of the entities were organized in Delaware. Ms. Roe is a United States citizen."),
      passes: 2,
    },
    {
      name: "each in one place, where nobody is a natural person",
      filing: told("Delaware (each)", [llc, { ...llc, name: "LARKSPUR GP LLC" }]),
      passes: 2,
    },
    {
      name: "a term that is defined behind the former name",
      filing: filingText({
        persons: [{ ...llc, name: "Thorne Holdings Inc. (formerly Quill Corporation)" }, roe],
        item2: [
          "(a) Thorne Holdings Inc. (formerly Quill Corporation) (“THI”) and Jane M. Roe",
          "(f) THI is a Delaware corporation. Ms. Roe is a citizen of the United States.",
        ],
      }),
      passes: 2,
    },
    ...[
      "a New York-based limited liability company",
      "a Hong Kong-listed limited liability company",
      "a New York Stock Exchange listed company",
    ].map((seat) => ({
      name: `a seat or a market is no place of organization: ${seat}`,
      filing: told(`Larkspur Holdings LLC is ${seat}, formed in Delaware.`, [llc]),
      passes: 1,
    })),
  ],
  unverified: [
    {
      name: "a description of the last of several persons in Item 2(a)",
      filing: filingText({
        persons: [{ ...llc, citizenship: "Bermuda" }, roe],
        filedBy: ["Larkspur Holdings LLC and Jane M. Roe, a citizen of the United States"],
        item2: [
          "(a) The persons filing are Larkspur Holdings LLC and Jane M. Roe, a citizen of the United States.",
          "(f) See the cover pages.",
        ],
      }),
      message: "Item 2(f) refers to another place.",
    },
    {
      name: "an answer that it is not applicable",
      filing: told("Not applicable.", [llc]),
      message: "Item 2(f) says only that it is not applicable.",
    },
    {
      name: "a seat alone, which tells no place of organization",
      filing: told("Larkspur Holdings LLC is a New York-based limited liability company.", [llc]),
      message: "does not say plainly whose citizenship or place of organization it gives",
    },
  ],
  failing: [
    {
      name: "the country of another person of the filing",
      filing: told("Ms. Roe is a citizen of Canada. Ms. Lund is a citizen of Canada.", [
        { ...ROE, citizenship: "Sweden" },
        { ...ROE, name: "ANN LUND", citizenship: "Canada" },
      ]),
      failures: [
        {
          message:
            "Row 6 of the cover page names Sweden; Item 2 names Canada. One of the two was probably taken from another person's page.",
        },
      ],
    },
    {
      name: "another place of organization in Item 2(a) than cover page and Item 2(f) have",
      filing: described("a Texas limited liability company"),
      failures: [
        {
          severity: "warning" as const,
          expected: "Delaware",
          actual: "Texas",
          message: "Row 6 and Item 2(f) name Delaware, but Item 2(a) names Texas.",
        },
      ],
    },
    ...[
      ["as Item 2 has it, too", "Ms. Roe is a citizen of Delaware."],
      ["of which Item 2 says nothing", "Larkspur Holdings LLC is organized in Delaware."],
    ].map(([name = "", answer = ""]) => ({
      name: `a state in the place of an individual's citizenship, ${name}`,
      filing: told(answer, [llc, { ...ROE, citizenship: "Delaware" }]),
      failures: [
        {
          severity: "info" as const,
          person: "JANE M. ROE",
          expected: "a country",
          actual: "Delaware",
          message:
            "Row 6 names Delaware for JANE M. ROE, an individual: a natural person is a citizen of a country",
        },
      ],
    })),
    {
      name: "the individual's page has the country of nobody in a list of the entities and of her",
      filing: told("Delaware for the entities; Canada for Ms. Roe."),
      failures: [{ person: "JANE M. ROE", message: "names United States; Item 2 names Canada" }],
    },
    {
      name: "a blank left out behind the company's form, others in the same sentence",
      filing: told(
        "Jane M. Roe is a citizen of the United States; Larkspur Holdings, LLC.is a Delaware limited liability company; and the Managers and their advisers are each a Delaware limited partnership.",
        [{ ...llc, citizenship: "Nevada" }, roe],
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "names Nevada; Item 2 names Delaware" }],
    },
    {
      name: "both told to be of one place, of which one page has another",
      filing: told("Both: Delaware", [llc, { ...llc, name: "LARKSPUR GP LLC", citizenship: "Nevada" }]),
      failures: [{ person: "LARKSPUR GP LLC", message: "names Nevada; Item 2 names Delaware" }],
    },
    {
      name: "another place than the introduction has, where Item 2 refers to the cover page",
      filing: filingText({
        persons: [{ ...llc, citizenship: "Nevada" }, roe],
        preamble:
          "This statement is filed in connection with the agreement among Larkspur Holdings LLC, a Texas limited liability company (“Larkspur” or “Parent”), and others.",
        item2: ["(f) See Row 6 of each cover page."],
      }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", message: "names Nevada; the introduction names Texas" }],
    },
    {
      name: "a corporation and its bank on one page, of which Item 2 places one elsewhere",
      filing: shared("RC: Delaware; RB: New Jersey"),
      failures: [{ message: "Row 6 names Delaware and New York, Item 2(f) Delaware and New Jersey" }],
    },
    {
      name: "one of the others, whose cover page names another place",
      filing: told(
        "Ms. Roe is a citizen of Denmark; each of the other Individual Reporting Persons is a citizen of Canada.",
        [
          { ...ROE, citizenship: "Denmark" },
          { ...ROE, name: "ADA QUILL", heading: "Ada Quill", citizenship: "France" },
        ],
      ),
      failures: [{ person: "ADA QUILL" }],
    },
  ],
});
