import { describe, expect, it } from "@jest/globals";
import { amendmentIn } from "../../src/extract/items/amendment-number.js";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";
import { structured13G } from "../support/structured-13g.js";

const own = (changes: object) =>
  readFiling(filingText(changes)).ownNumbers.map(({ where, number }) => `${where} ${String(number.value)}`);
const inText = (preamble: string) =>
  own({ preamble, amendment: "2" }).filter((each) => each.startsWith("text"));

describe("the number of an amendment", () => {
  it.each([
    ["(Amendment No. 4)*", 4],
    ["(Amendment No.12)", 12],
    ["(Amendment No. __3__)", 3],
    ["(Amendment Number: 7)", 7],
    ["(Amendment #9)", 9],
    ["(Amendment 5)", 5],
    ["AMENDMENT NO. THREE", 3],
    ["Amendment No. Twenty", 20],
    ["Amendment No. Twenty-One", 21],
    ["Amendment No. Thirty Five", 35],
    ["(Amendment No. Nineteen)", 19],
    ["(Second Amendment)", 2],
    ["TWELFTH AMENDMENT", 12],
    ["(Amendment No.....1....)*", 1],
    ["(Amendment No. . . . 2 . . .)", 2],
    ["(Amendment No. IV)", 4],
    ["AMENDMENT NO. XII", 12],
    ["(Amendment Nr. 2)", 2],
    ["(Amendment No. l)*", 1],
    ["(Amendment No. - 3)", 3],
    ["Amendment No. (3)", 3],
    ["(Amendment: 3)", 3],
    ["Amend. No. 3", 3],
    ["(Amdt. No. 14)", 14],
    ["(3rd Amendment)", 3],
    ["AMENDMENT THREE", 3],
    ["(Ammendment No. 3)", 3],
    ["(Amendement No. 5)", 5],
  ])("%s", (text, value) => {
    const found = amendmentIn(text);
    expect(found?.value).toBe(value);
    expect(text.slice(found?.start, found?.end)).toMatch(/^[\w -]+$/);
  });

  it.each([
    "(Amendment No. )",
    "(Amendment No. ____)*",
    "Amendment of the Plan",
    "Amendment No. 2005",
    "(Amendment No. .......)*\n\n1 Mill Lane",
    "(Amendment No. XX)",
    "(Amendment No. (1))\n(1) The remainder of this cover page shall be filled out",
    "The Amendment No. in use",
    "Amendment No. l to the Plan",
    "Amend no 13D of the past",
  ])("none in %j", (text) => {
    expect(amendmentIn(text)).toBeNull();
  });
});

describe("what a filing calls itself by", () => {
  it("stands on its title page, in page heads and in its text, each with its place", () => {
    const filing = readFiling(
      filingText({
        titleLines: ["Schedule 13D/A", "CUSIP No. 09175M 507"],
        preamble: "This Amendment No. 2 amends the Schedule 13D.",
      }),
    );
    expect(filing.ownNumbers.map(({ where, number: { value, text } }) => [where, value, text])).toEqual([
      ["title page", 2, "2"],
      ["text", 2, "2"],
    ]);
  });

  it.each([
    ["this statement", "This statement (this “Statement”) constitutes Amendment No. 7 to the Schedule 13D."],
    ["this schedule", "This Schedule 13D/A is Amendment No. 7."],
    ["by its place in their order", "This is the seventh amendment to the Schedule 13D of Ms. Roe."],
    [
      "by the same, defined",
      "This Schedule 13D/A constitutes the seventh amendment to the original Schedule 13D.",
    ],
    [
      "by the number as which it amends",
      "This statement on Schedule 13D (this “Statement”) further amends and supplements, as Amendment No. 7, the Schedule 13D filed in 2015.",
    ],
    ["in brackets", "This filing (this “Amendment No. 7”) amends the statement of 2020."],
    ["as a term", "This amendment (“Amendment No. 7”) amends the statement of 2020."],
    ["as its term", "This amendment to Schedule 13D (the “Amendment No. 7”) amends the statement of 2020."],
    [
      "to the statement of a trust",
      "This Amendment No. 7 to the Schedule 13D of the Hollin Family Trust is filed jointly.",
    ],
    ["beside an agreement told behind it", "This Amendment No. 7 reports the Rights Agreement."],
  ])("is read: %s", (_name, preamble) => {
    expect(inText(preamble)).toEqual(["text 7"]);
  });

  it.each([
    [
      "an agreement's amendment",
      "This Amendment No. 7 to the Note Purchase Agreement is made by the Issuer.",
    ],
    [
      "the same, its number again",
      "This Amendment No. 7 (this “Amendment”) to the Lease is made. This Amendment No. 7 is governed by law.",
    ],
    [
      "the same as a term",
      "This amendment (“Amendment No. 7”) to the Credit Agreement is made by the Issuer.",
    ],
    ["the other schedule's, as a term", "This amendment to Schedule 13G (“Amendment No. 7”) closes it."],
    ["a tender offer's", "This Amendment No. 7 to Schedule TO is filed by the bidder."],
    ["the other schedule's", "This Amendment No. 7 to the Schedule 13G closes it."],
    [
      "the other schedule's, told before",
      "The Schedule 13G, this Amendment No. 7 to which was filed last, is closed.",
    ],
    ["an agreement told before", "They signed the loan agreement’s amendment (this “Amendment No. 7”)."],
    ["an earlier one", "Amendment No. 7 was filed last. As told in Amendment No. 7, the loan was paid."],
    [
      "two at once",
      "This filing constitutes Amendment No. 7 to the Schedule 13D of one and Amendment No. 3 to that of another.",
    ],
  ])("is not read: %s", (_name, preamble) => {
    expect(inText(preamble)).toEqual([]);
  });

  it("is read in the free text of a structured filing", () => {
    const filing = readFiling(
      structured13G({ amendment: "3", item8: "This Amendment No. 3 is filed jointly." }),
    );
    expect(filing.ownNumbers.map(({ where, number }) => [where, number.value])).toEqual([["text", 3]]);
  });
});

describe("the number of the submission amended", () => {
  const of = (text: string) => readFiling(text).previousAccession;

  it("is asked of structured filings only", () => {
    expect(of(filingText())).toBeNull();
    expect(of(structured13G({ amendment: "1" }))).toMatchObject({
      place: { printed: "headerData" },
      printed: null,
    });
  });

  it("is read with its place", () => {
    const named = structured13G({ amendment: "1" }).replace(
      "<headerData>",
      "<headerData><previousAccessionNumber>0001234567-25-000003</previousAccessionNumber>",
    );
    expect(of(named)?.printed).toMatchObject({ value: "0001234567-25-000003", text: "0001234567-25-000003" });
  });
});
