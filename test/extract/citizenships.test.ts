/** What Item 2 tells of the citizenship or place of organization of each person. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../support/filing-text.js";

const read = (changes: StatedFiling): Filing =>
  readFiling(filingText({ persons: [LARKSPUR, ROE], ...changes }));
const item2 = (...paragraphs: string[]): Filing => read({ item2: paragraphs });

const citizenships = ({ background }: Filing): string[] =>
  background.citizenships.map(
    ({ of, told }) => `${of}: ${told.value.places.join("+")}${told.value.plain ? "" : "?"}`,
  );

describe("citizenship by Item 2", () => {
  it("is read under (f), in lists of letters and without any", () => {
    const both = ["LARKSPUR HOLDINGS LLC: DE", "JANE M. ROE: X1"];
    const text =
      "Larkspur Holdings LLC is a Delaware company. Jane M. Roe is a citizen of the United States.";
    expect(citizenships(item2(`(f) ${text}`))).toEqual(both);
    expect(citizenships(item2(`(a)-(c), (f) ${text}`))).toEqual(both);
    expect(citizenships(item2(text))).toEqual(both);
  });

  it("is read in a list that goes on without its verb", () => {
    expect(
      citizenships(
        item2("(f) Larkspur Holdings LLC is organized in the State of Delaware, and Jane M. Roe in Bermuda."),
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC: DE", "JANE M. ROE: D0"]);
  });

  describe("of Mr. and Mrs. Roe", () => {
    const told = (...names: string[]): string[] =>
      citizenships(
        read({
          persons: names.map((name) => ({ ...ROE, name })),
          item2: ["(f) Mr. and Mrs. Roe are citizens of Sweden."],
        }),
      );

    it("is that of both", () => {
      expect(told("JANE M. ROE", "PETER ROE, JR.")).toEqual(["JANE M. ROE: V7", "PETER ROE, JR.: V7"]);
    });

    it("is nobody's where a third has the name", () => {
      expect(told("JANE M. ROE", "PETER ROE", "KIT ROE")).toEqual([]);
    });
  });

  it("is the law by which a trust is governed", () => {
    expect(
      citizenships(
        read({
          persons: [{ ...LARKSPUR, name: "Roe Family Trust" }, ROE],
          item2: ["(f) The Roe Family Trust is governed by the laws of Vermont."],
        }),
      ),
    ).toEqual(["Roe Family Trust: VT"]);
  });

  describe("by a city and its country", () => {
    const alone = (answer: string): string[] =>
      citizenships(read({ persons: [LARKSPUR], item2: [`(f) ${answer}`] }));

    it("is that of the country", () => {
      expect(alone("Tokyo, Japan")).toEqual(["LARKSPUR HOLDINGS LLC: M0"]);
      expect(alone("St Helier, Jersey.")).toEqual(["LARKSPUR HOLDINGS LLC: Y9"]);
    });

    it("is not told by a city and its state, or by what may be a name", () => {
      expect(alone("Boston, Massachusetts")).toEqual([]);
      expect(alone("Thornbury Limited, Japan")).toEqual([]);
    });
  });

  it("goes on for nobody else", () => {
    expect(
      citizenships(
        item2(
          "(f) Larkspur Holdings LLC is organized in Delaware, the trust of which Jane M. Roe is trustee in Bermuda.",
        ),
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC: DE", "JANE M. ROE: D0?"]);
  });

  describe("of a 13G", () => {
    const FUND = { ...LARKSPUR, name: "Larkspur Fund LP" };
    const answer = (filers: string[], ...places: string[]): string[] =>
      citizenships(
        read({
          schedule: "13G",
          persons: [FUND, LARKSPUR, ROE],
          item2: ["Item 2(a). Name of Person Filing:", ...filers, "Item 2(c). Citizenship:", ...places],
        }),
      );
    const NUMBERED = ["(1) Larkspur Fund LP", "(2) Larkspur Holdings LLC", "(3) Jane M. Roe"];
    const [fund, llc, roe] = ["Larkspur Fund LP: ", "LARKSPUR HOLDINGS LLC: ", "JANE M. ROE: "];

    it("is told by the numbers that Item 2(a) gives the persons", () => {
      expect(answer(NUMBERED, "(1)-(2) Delaware", "(3) Sweden")).toEqual([
        `${fund}DE`,
        `${llc}DE`,
        `${roe}V7`,
      ]);
      expect(answer(NUMBERED, "(1), (3): Bermuda; (2): Delaware")).toEqual([
        `${fund}D0`,
        `${llc}DE`,
        `${roe}D0`,
      ]);
    });

    it("is told by numbers before a colon", () => {
      const filers = ["1: Larkspur Fund LP", "2: Larkspur Holdings LLC", "3: Jane M. Roe"];
      expect(answer(filers, "1: Bermuda", "2: Delaware", "3: Sweden")).toEqual([
        `${fund}D0`,
        `${llc}DE`,
        `${roe}V7`,
      ]);
    });

    it("is told by numbers on the line of the question", () => {
      const text = read({
        schedule: "13G",
        persons: [FUND, LARKSPUR, ROE],
        item2: [
          "Item 2.",
          "(a) Name of Person Filing: (1) Larkspur Fund LP",
          ...NUMBERED.slice(1),
          "(c) Citizenship: (1): Bermuda (2): Delaware (3): Sweden",
        ],
      });
      expect(citizenships(text)).toEqual([`${fund}D0`, `${llc}DE`, `${roe}V7`]);
    });

    it("is not where one number is left out or told twice", () => {
      const either = [`${fund}DE+V7?`, `${llc}DE+V7?`, `${roe}DE+V7?`];
      expect(answer(NUMBERED, "(1) Delaware", "(3) Sweden")).toEqual(either);
      expect(answer(NUMBERED, "(1), (2) and (2) Delaware (3) Sweden")).toEqual(either);
    });

    it("is told by position, in the order of Item 2(a)", () => {
      const filers = "Jane M. Roe, Larkspur Holdings LLC and Larkspur Fund LP";
      expect(answer([filers], "Sweden; Delaware; Bermuda")).toEqual([`${fund}D0`, `${llc}DE`, `${roe}V7`]);
      expect(answer(["See the cover pages."], "Sweden; Delaware; Bermuda")).toEqual([
        `${fund}V7?`,
        `${llc}DE?`,
        `${roe}D0?`,
      ]);
    });

    it("is read in a row of a list by a term defined for the person", () => {
      const filers = ["Larkspur Fund LP (“LF”)", "Larkspur Holdings LLC (“LH”)", "Jane M. Roe (“JMR”)"];
      expect(answer(filers, "LH: Delaware", "JMR - Sweden")).toEqual([`${llc}DE`, `${roe}V7`]);
      expect(answer(filers, "LH Bermuda", "JMR Sweden")).toEqual([`${llc}D0?`, `${roe}V7`]);
    });
  });

  it("is told by a company's form in full", () => {
    const corp = { ...LARKSPUR, name: "LARKSPUR CORP" };
    const text = "(f) Larkspur Corporation is a Texas corporation.";
    expect(citizenships(read({ persons: [corp], item2: [text] }))).toEqual(["LARKSPUR CORP: TX"]);
    expect(citizenships(read({ persons: [corp], item2: [text.replace("ration", " LLC")] }))).not.toEqual([
      "LARKSPUR CORP: TX",
    ]);
  });

  describe("of several who are named one behind the other", () => {
    const FUND = { ...LARKSPUR, name: "Larkspur Fund LP" };
    const told = (...paragraphs: string[]): string[] =>
      citizenships(read({ persons: [FUND, LARKSPUR, ROE], item2: paragraphs }));
    const filers = (names: string): string[] => told(`(a) ${names}.`, "(f) See Row 6 of each cover page.");

    it("is that of the last, whom a singular noun describes", () => {
      for (const names of [
        'The persons filing are Larkspur Fund LP ("LF"), Larkspur Holdings LLC ("LH") and Jane M. Roe, a citizen of Sweden',
        "This statement is filed by Larkspur Fund LP, Larkspur Holdings LLC and Jane M. Roe, a Swedish citizen",
        "(i) Larkspur Fund LP; (ii) Larkspur Holdings LLC; and (iii) Jane M. Roe, a citizen of Sweden",
      ])
        expect(filers(names)).toEqual(["JANE M. ROE: V7"]);
      expect(
        filers("Larkspur Fund LP, Larkspur Holdings LLC, a Delaware limited liability company, and Ms. Roe"),
      ).toEqual(["LARKSPUR HOLDINGS LLC: DE"]);
    });

    it("is told before the term that names all of them again", () => {
      const fund = "Larkspur Fund LP, a Bermuda limited partnership (the “Fund”)";
      const llc = "Larkspur Holdings LLC, a Delaware limited liability company";
      for (const names of [
        `${fund}, ${llc} (the “Manager”), and Jane M. Roe (“Ms. Roe”, and together with the Fund and the Manager, the “Reporting Persons”)`,
        `${fund}, ${llc} (the “Manager” and, together with the Fund, the “House”), and Jane M. Roe (collectively with the Fund and the Manager, the “Filers” and each a “Filer”)`,
      ])
        expect(
          told(`(a) This statement is filed by ${names}.`, "(f) Ms. Roe is a citizen of Sweden."),
        ).toEqual(["Larkspur Fund LP: D0", "LARKSPUR HOLDINGS LLC: DE", "JANE M. ROE: V7"]);
    });

    it("is that of each by a plural noun, or by the word", () => {
      const both = ["Larkspur Fund LP: D0", "LARKSPUR HOLDINGS LLC: D0"];
      const text = "Larkspur Fund LP and Larkspur Holdings LLC";
      for (const tells of [
        `${text} are Bermuda companies`,
        `${text}, each a Bermuda company`,
        `Each of ${text} is a Bermuda company`,
      ])
        expect(filers(tells)).toEqual(both);
    });

    it("is not plain by a verb or noun that may be that of the last", () => {
      const open = ["Larkspur Fund LP: D0?", "LARKSPUR HOLDINGS LLC: D0?"];
      for (const behind of ["is organized in Bermuda", "organized in Bermuda"])
        expect(told(`(f) Larkspur Fund LP and Larkspur Holdings LLC, ${behind}.`)).toEqual(open);
      expect(told("(f) Larkspur Fund LP, and Jane M. Roe, Swedish citizen.")).toEqual([
        "Larkspur Fund LP: V7?",
        "JANE M. ROE: V7?",
      ]);
    });
  });

  describe("where the places stand before the persons", () => {
    const FUND = { ...LARKSPUR, name: "Larkspur Fund LP" };
    const answer = (text: string): string[] =>
      citizenships(read({ persons: [FUND, LARKSPUR, ROE], item2: [`(f) ${text}`] }));
    const each = ["Larkspur Fund LP: E9", "LARKSPUR HOLDINGS LLC: DE", "JANE M. ROE: X1"];

    it("is that of the persons behind them, in brackets, behind a dash and behind words", () => {
      for (const text of [
        "United States citizen (Ms. Roe); Delaware company (Larkspur Holdings LLC); Cayman Islands partnership (Larkspur Fund LP)",
        "Delaware (as to Larkspur Holdings LLC), Cayman Islands (as to Larkspur Fund LP) and USA (as to Jane M. Roe)",
        "Delaware for Larkspur Holdings LLC, the Cayman Islands for Larkspur Fund LP and the United States for Ms. Roe",
        "Delaware - Larkspur Holdings LLC; Cayman Islands - Larkspur Fund LP; United States - Jane M. Roe",
        "Organized in: Cayman Islands (Larkspur Fund LP), Delaware (Larkspur Holdings LLC). Citizen of: United States (Jane M. Roe).",
      ])
        expect(answer(text)).toEqual(each);
    });

    it("is certain of nobody where they stand behind some of them", () => {
      expect(
        answer(
          "Delaware is where Larkspur Holdings LLC and Larkspur Fund LP in the Cayman Islands is organized",
        ),
      ).toEqual(["Larkspur Fund LP: E9?", "LARKSPUR HOLDINGS LLC: E9?"]);
      expect(answer("Delaware (Larkspur Holdings LLC, whose owner is the brother of Ms. Roe)")).toEqual([]);
    });

    it("is not that of the others for those who are excepted", () => {
      const text =
        "With the exception of Larkspur Fund LP, which is a Cayman Islands partnership, and Ms. Roe, a United States citizen, the Reporting Persons are organized in Delaware.";
      expect(answer(text)).toEqual(["Larkspur Fund LP: E9?", ...each.slice(1)]);
    });
  });

  it("an address outside (f) is none, nor is what is told of somebody else", () => {
    expect(citizenships(item2("(b) Jane M. Roe, Bermuda."))).toEqual([]);
    expect(citizenships(item2("(c) Ms. Roe manages Thornbury Fund, a Bermuda company."))).toEqual([]);
    expect(citizenships(item2("(f) Jane M. Roe, 1 Mill Lane, Albany, New York 12207."))).toEqual([]);
  });

  it("two sentences that differ leave it open", () => {
    expect(
      citizenships(item2("(f) Ms. Roe is a citizen of Sweden. Ms. Roe is a citizen of Norway.")),
    ).toEqual(["JANE M. ROE: V7+Q8?"]);
  });

  describe("of whom Item 2 refers elsewhere", () => {
    const introduced = (preamble: string): string[] =>
      citizenships(read({ preamble, item2: ["(f) See Row 6 of each cover page."] }));

    it("is that of the introduction, each by the words behind the name", () => {
      expect(
        introduced(
          'This statement is filed under the agreement among Larkspur Holdings LLC, a Texas limited liability company ("Larkspur" or "Parent"), and Jane M. Roe, a citizen of Sweden ("Ms. Roe").',
        ),
      ).toEqual(["LARKSPUR HOLDINGS LLC: TX", "JANE M. ROE: V7"]);
    });

    it("is not that of another who is named behind", () => {
      expect(
        introduced(
          "It relates to the merger of Larkspur Holdings LLC and Justin Mills, Inc., a Texas corporation.",
        ),
      ).toEqual([]);
    });
  });

  it("the answer is what stands behind a heading", () => {
    const filing = read({ schedule: "13G", item2: ["Item 2(c). Citizenship:", "See the cover page."] });
    expect(filing.background.citizenshipAnswer?.value).toBe("See the cover page.");
    expect(item2().background.citizenshipAnswer).toBeNull();
  });
});
