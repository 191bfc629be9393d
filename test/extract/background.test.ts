/** What Item 2, the schedule of officers and the Items' references to exhibits are read as. */
import { describe, expect, it } from "@jest/globals";
import { factsIn } from "../../src/filing/fact.js";
import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../support/filing-text.js";

const read = (changes: StatedFiling): Filing =>
  readFiling(filingText({ persons: [LARKSPUR, ROE], ...changes }));
const item2 = (...paragraphs: string[]): Filing => read({ item2: paragraphs });

/** `Item 2: whose @ occupant, street`. */
const addresses = ({ background }: Filing): string[] =>
  background.addresses.map(
    ({ place, of, occupants, fact }) =>
      `${place}: ${of.join("+") || "-"} @ ${occupants.join("+") || "-"}, ${fact.value.street}`,
  );
describe("addresses of Item 2", () => {
  it.each([
    [
      "(b) The business address of Jane M. Roe is 1 Mill Lane, Albany, NY 12207.",
      "JANE M. ROE @ JANE M. ROE",
    ],
    ["(b) Ms. Roe's address is 1 Mill Lane, Albany, NY 12207.", "JANE M. ROE @ JANE M. ROE"],
    [
      "(b) The address of Ms. Roe is c/o the Issuer, 1 Mill Lane, Albany, NY 12207.",
      "JANE M. ROE @ the Issuer",
    ],
    [
      "(b) The address of Ms. Roe is c/o Hollin Mills, Inc., 1 Mill Lane, Albany, NY 12207.",
      "JANE M. ROE @ the Issuer",
    ],
    [
      "(b) The address of Ms. Roe is c/o Larkspur Holdings LLC, 1 Mill Lane, Albany, NY 12207.",
      "JANE M. ROE @ LARKSPUR HOLDINGS LLC",
    ],
    ["(b) The address of Ms. Roe is c/o Vale & Lund, 1 Mill Lane, Albany, NY 12207.", "JANE M. ROE @ -"],
    [
      "(b) The address of each of the Reporting Persons is 1 Mill Lane, Albany, NY 12207.",
      "LARKSPUR HOLDINGS LLC+JANE M. ROE @ LARKSPUR HOLDINGS LLC+JANE M. ROE",
    ],
    [
      "(b) Ms. Roe is a director of the Issuer. The address of the Issuer is 1 Mill Lane, Albany, NY 12207.",
      "the Issuer @ the Issuer",
    ],
    ["(b) The address of Thornbury Trust is 1 Mill Lane, Albany, NY 12207.", "- @ -"],
    ["(b) The address of Ms. Roe's counsel, Vale & Lund LLP, is 1 Mill Lane, Albany, NY 12207.", "- @ -"],
  ])("%s", (text, whose) => {
    expect(addresses(item2(text))).toEqual([`Item 2: ${whose}, 1 mill lane`]);
  });

  it("of two gentlemen in one sentence", () => {
    const persons = [{ ...ROE, name: "PETER DOE" }, { ...ROE, name: "JOHN VALE" }, ROE];
    const filing = read({
      persons,
      item2: ["(b) The address of Messrs. Doe and Vale is 1 Mill Lane, Albany, NY 12207."],
    });
    expect(addresses(filing)).toEqual(["Item 2: PETER DOE+JOHN VALE @ PETER DOE+JOHN VALE, 1 mill lane"]);
  });

  it("of the issuer in Item 1, and on the title page", () => {
    const filing = read({
      item1: ["The principal executive offices are at 1 Mill Lane, Albany, NY 12207."],
      notice: ["Larkspur Holdings LLC", "2 Mill Lane", "Albany, NY 12207"],
    });
    expect(addresses(filing)).toEqual([
      "the title page: LARKSPUR HOLDINGS LLC @ LARKSPUR HOLDINGS LLC, 2 mill lane",
      "Item 1: the Issuer @ the Issuer, 1 mill lane",
    ]);
  });
});

describe("legal proceedings by Items 2(d) and 2(e)", () => {
  const convictions = (text: string): string => {
    const value = item2(`(d) ${text}`).background.convictions?.value;
    return value === undefined ? "-" : [value.answer, ...value.of, value.year ?? ""].join(" ").trim();
  };

  it.each([
    ["None.", "none"],
    ["No.", "none"],
    ["Not applicable.", "none"],
    ["Ms. Roe has not been convicted in a criminal proceeding (excluding traffic violations).", "none"],
    ["No director or officer was convicted.", "none"],
    ["Except as told below, nobody was convicted.", "unclear"],
    ["See Annex B.", "unclear"],
    ["In 2022, Ms. Roe was convicted of fraud.", "told JANE M. ROE 2022"],
    ["Ms. Roe pleaded guilty in 2021 and paid a fine in 2022.", "told JANE M. ROE 2022"],
    ["A director was convicted of fraud.", "told"],
    ["Ms. Roe was convicted of a misdemeanor.", "unclear"],
    ["Neither Ms. Roe was convicted, but Mr. Vale was convicted.", "unclear"],
  ])("%s", (text, answer) => {
    expect(convictions(text)).toBe(answer);
  });

  it("one paragraph may answer both, and an Item may be left out", () => {
    const both = item2("(d) and (e) None of the Reporting Persons was convicted.").background;
    expect([both.convictions?.value.answer, both.securitiesOrders?.value.answer]).toEqual(["none", "none"]);
    expect(item2("(d) None.").background.securitiesOrders).toBeNull();
  });
});

describe("the schedule of officers", () => {
  const rows = (captions: string, ...lines: string[]): string[] =>
    read({ annex: ["SCHEDULE A", "Directors and Officers", [captions, ...lines].join("\n")] }).officers.map(
      ({ name, position, occupation, address, citizenship }) =>
        [name, position, occupation, address, citizenship].map((fact) => fact?.value ?? "-").join(" | "),
    );

  it("has what the columns say, by their captions", () => {
    expect(
      rows(
        "Name and Position\tOccupation\tBusiness Address\tCitizenship",
        "Peter Vale, Director\tInvestor\t1 Mill Lane\tUSA",
      ),
    ).toEqual(["Peter Vale | , Director | Investor | 1 Mill Lane | USA".replace("| , ", "| ")]);
    expect(rows("Name\tTitle\tCitizenship", "Peter Vale\tDirector\tUSA")).toEqual([
      "Peter Vale | Director | - | - | USA",
    ]);
  });

  it("is left alone where cells and captions do not match", () => {
    expect(rows("Name\tOccupation\tCitizenship", "Peter Vale\tInvestor")).toEqual([]);
    expect(rows("Name\tCitizenship", "Peter Vale\tUSA")).toEqual([]);
  });
});

describe("references to exhibits", () => {
  const references = (text: string): string =>
    read({ item6: [text] })
      .exhibitReferences.map(({ number, here }) => `${number.value}${here ? "" : "?"}`)
      .join(" ");

  it.each([
    ["A copy is attached hereto as Exhibit 99.1 and incorporated by reference.", "99.1"],
    ["Copies are filed herewith as Exhibits 1, 2 and 99(c).", "1 2 99(c)"],
    ["It is filed as Exhibit No. 3 to this Schedule 13D.", "3"],
    ["The trades are listed on Exhibit B hereto.", "B"],
    ["A copy is filed as Exhibit 99.1.", "99.1?"],
    ["It was previously filed as Exhibit 99.1.", ""],
    ["It is filed as Exhibit 10.1 to the Form 8-K of the Issuer.", ""],
    ["It is attached as Exhibit A to the Purchase Agreement.", ""],
    ["They were filed as Exhibits 2.1 and 2.2, respectively, to the report.", ""],
    ["Exhibit 99.1 tells the rest.", ""],
  ])("%s", (text, found) => {
    expect(references(text)).toBe(found);
  });
});

describe("places", () => {
  it("what is read stands where its place says", () => {
    const filing = read({
      item1: [
        "Common Stock, par value \\$0.01, of Hollin Mills, Inc. (the “Issuer”), 1 Mill Lane, Albany, NY 12207.",
      ],
      item2: [
        "(b) Ms. Roe: 2 Mill Lane, Albany, NY 12207.",
        "(c) The principal occupation of Ms. Roe is President.",
        "(d) None.",
        "(f) Ms. Roe is a citizen of Sweden.",
      ],
      item6: ["It is attached as Exhibit 99.1."],
      annex: ["SCHEDULE A", "Officers", "Name\tOccupation\tCitizenship\nJane M. Roe\tPresident\tSweden"],
    });
    const { text } = filing.source;
    const facts = [...factsIn([filing.background, filing.officers, filing.exhibitReferences])].map(
      ([, fact]) => fact,
    );
    expect(facts.length).toBeGreaterThan(10);
    expect(facts.filter(({ span, text: own }) => text.slice(span.start, span.end) !== own)).toEqual([]);
  });
});
