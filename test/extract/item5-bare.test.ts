/** What Item 5 tells by a name, a number and a percentage without a verb, and the second person of an elliptic sentence. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { amounts, figure } from "../support/figures.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const person = (name: string, aggregate = "650,000", changes: object = {}) => ({
  ...LARKSPUR,
  name,
  aggregate,
  notes: [],
  item5: null,
  ...changes,
});
const FUND = person("Quillby Fund LP", "600,000");
const MANAGER = person("Sedge Row Partners LLC");
const told = (item5: string, persons = [FUND, MANAGER]): Filing => readFiling(filingText({ persons, item5 }));
const percents = ({ persons }: Filing): (string | null)[] =>
  persons.map(({ item5 }) => item5?.percentOfClass?.printed ?? null);

describe("a number and its percentage behind a name", () => {
  it.each([
    ["in brackets", "Quillby Fund: 600,000 shares (6.0%)"],
    ["behind a comma", "Quillby Fund: 600,000 Shares, 6.0%."],
    ["as representing it", "Quillby Fund: 600,000 shares of Common Stock, representing 6.0% of the class."],
    ["as what they are", "Quillby Fund: 600,000 shares of Common Stock, which are 6.0% of the class."],
    ["behind or", "Quillby Fund – 600,000 Shares, or 6.0% of the outstanding Shares."],
    ["with its powers", "Quillby Fund: 600,000 Shares (6.0%), sole power to vote and dispose."],
    ["with a mark", "(i) Quillby Fund: 600,000 Shares (6.0%);"],
  ])("%s is read", (_how, line) => {
    const filing = told(`${line}\n\nSedge Row: 650,000 Shares (6.5%)`);
    expect(amounts(filing)).toEqual(["600000", "650000"]);
    expect(percents(filing)).toEqual(["6.0%", "6.5%"]);
  });

  it("in one sentence after another is each one's", () => {
    const filing = told("(a) Quillby Fund: 600,000 shares, 6.0%. Sedge Row: 650,000 shares, 6.5%.");
    expect(amounts(filing)).toEqual(["600000", "650000"]);
  });

  it("is taken apart behind the percentage and a colon", () => {
    const filing = told(
      "Quillby Fund beneficially owns 600,000 Shares, or 6.0% of the class: 500,000 Shares outstanding; and 100,000 Shares issuable upon exercise of warrants.",
    );
    expect(filing.persons[0]?.item5?.composition?.holdings.map(({ kind }) => kind)).toEqual([
      "outstanding",
      "right-to-acquire",
    ]);
  });

  it("is taken apart by what follows", () => {
    const filing = told(
      "Quillby Fund: 600,000 Shares (6.0%), being 500,000 held in its name and 100,000 held in trust.",
    );
    expect(filing.persons[0]?.item5?.composition?.holdings.map(({ shares }) => shares.printed)).toEqual([
      "500,000",
      "100,000",
    ]);
  });

  it.each([
    ["of shares sold", "Quillby Fund: 600,000 Shares (6.0%) sold on March 3, 2025"],
    ["of what was owned", "Quillby Fund: previously 600,000 Shares (6.0%)"],
    ["without a percentage", "Quillby Fund: 600,000 Shares of Sedge Row"],
    ["of another", "The adviser of Quillby Fund: 600,000 Shares (6.0%)"],
    [
      "of a power",
      "The Reporting Persons have shared power to vote:\n\nQuillby Fund: 600,000 Shares (6.0%), x",
    ],
  ])("%s is no holding", (_what, line) => {
    expect(amounts(told(line))).toEqual([null, null]);
  });
});

describe("a number and its percentage alone", () => {
  it.each(["(a) 650,000 shares (6.5%).", "(a) 650,000 shares, 6.5% of the class."])(
    "are the only person's: %s",
    (item5) => {
      const filing = told(item5, [MANAGER]);
      expect([amounts(filing), percents(filing)]).toEqual([["650000"], ["6.5%"]]);
    },
  );

  it("are those of the person whose name stands above", () => {
    const filing = told("Quillby Fund LP\n\n600,000 Shares (6.0%)\n\nSedge Row\n\n650,000 Shares (6.5%)");
    expect(amounts(filing)).toEqual(["600000", "650000"]);
  });

  it.each(["650,000 shares (6.5%) are held by Thorne.", "650,000 shares (6.5%)"])(
    "are nobody's among several, or where another holds them: %s",
    (item5) => {
      expect(amounts(told(item5))).toEqual([null, null]);
      expect(amounts(told("650,000 shares (6.5%) are held by Thorne.", [MANAGER]))).toEqual([null]);
    },
  );
});

describe("a second person whose verb is left out", () => {
  it.each([
    "Quillby Fund may be deemed to own 600,000 shares (6.0%) and Sedge Row 650,000 shares (6.5%).",
    "Quillby Fund beneficially owns 600,000 shares, or 6.0% of the class, and Sedge Row 650,000 shares, or 6.5%.",
  ])("has a number and a percentage of its own: %s", (sentence) => {
    const filing = told(`(a) ${sentence}`);
    expect(amounts(filing)).toEqual(["600000", "650000"]);
    expect(percents(filing)).toEqual(["6.0%", "6.5%"]);
  });

  it("of a sale owns nothing by it", () => {
    const filing = told("(a) Quillby Fund sold 600,000 shares (6.0%) and Sedge Row 650,000 shares (6.5%).");
    expect(amounts(filing)).toEqual([null, null]);
  });
});

describe("four powers on one line behind a name", () => {
  const POWERS =
    "1. Sole power to vote or direct vote: 0; 2. Shared power to vote or direct vote: 600,000; 3. Sole power to dispose or direct the disposition: 0; 4. Shared power to dispose or direct the disposition: 600,000";
  const shared = ({ persons }: Filing): (string | null)[] =>
    persons.map(({ item5 }) => figure(item5?.sharedDispositivePower));

  it("are that person's", () => {
    expect(shared(told(`A. Quillby Fund: ${POWERS}`))).toEqual(["600000", null]);
  });

  it("are everyone's behind each reporting person", () => {
    const item5 =
      "(b) Each Reporting Person: sole voting power nil; shared voting power 600,000; sole dispositive power nil; shared dispositive power 600,000.";
    const filing = told(item5);
    expect(shared(filing)).toEqual(["600000", "600000"]);
    expect(filing.persons.map(({ item5: stated }) => figure(stated?.soleVotingPower))).toEqual(["0", "0"]);
  });

  it("are nobody's behind another name", () => {
    expect(shared(told(`Thorne Advisers: ${POWERS}`))).toEqual([null, null]);
  });
});

it("a term is that of the name it has its word from, where two names stand before it", () => {
  const filing = readFiling(
    filingText({
      persons: [person("Ann Teasel", "600,000", { type: "IN" }), person("Teasel Family Trust")],
      item2: ["(b) Ann Teasel and the Teasel Family Trust (the “Trust”) live in Ohio."],
      item5: "(a) Ms. Teasel: 600,000 Shares (6.0%). The Trust: 650,000 Shares (6.5%).",
    }),
  );
  expect(amounts(filing)).toEqual(["600000", "650000"]);
});

describe("who owns what a sentence tells", () => {
  const ALONE = [MANAGER];
  it.each([
    ["(a) The undersigned beneficially owns 650,000 Shares (6.5%)."],
    ["(a) I beneficially own 650,000 Shares (6.5%)."],
    [
      "(a) The aggregate number of Shares beneficially owned by Sedge Row Partners LLC is 650,000 Shares, or 6.5% of the class.",
    ],
    [
      "(a) The aggregate number of shares of the Common Stock that Sedge Row owns beneficially, pursuant to Rule 13d-3(d)(1)(i) of the Act, is 650,000, which constitutes approximately 6.5% of the shares deemed to be outstanding.",
    ],
  ])("the only person: %s", (item5) => {
    expect(amounts(told(item5, ALONE))).toEqual(["650000"]);
  });

  it.each([
    [
      "The aggregate number of Shares beneficially owned by Ms. Teasel is 650,000, which is 6.5% of the class.",
    ],
    [
      "The aggregate number of shares that Ms. Teasel owns beneficially is 650,000, which constitutes approximately 6.5% of the 10,000,000 shares deemed to be outstanding.",
    ],
  ])("a man or woman by title: %s", (item5) => {
    expect(amounts(told(`(a) ${item5}`, [person("Ann Teasel", "650,000", { type: "IN" })]))).toEqual([
      "650000",
    ]);
  });

  it("nobody, where the pages are told on which the numbers stand", () => {
    const item5 =
      "(a) The aggregate number and percentage of the Shares beneficially owned by each Reporting Person set forth on pages 2-5 hereof are based on 9,950,000 shares outstanding.";
    expect(amounts(told(item5))).toEqual([null, null]);
  });

  it("of two, not the undersigned", () => {
    expect(amounts(told("(a) The undersigned beneficially owns 650,000 Shares."))).toEqual([null, null]);
  });

  it("two of one list with an article each", () => {
    const item5 =
      "(a) Quillby Fund and the Sedge Row may therefore each be deemed to own beneficially 650,000 Shares.";
    expect(amounts(told(item5))).toEqual(["650000", "650000"]);
  });

  it("each reporting person, ahead of a lead to a list", () => {
    const item5 =
      "(a)–(b) Each Reporting Person may be deemed to beneficially own 650,000 Shares, or 6.5% of the class. The holdings beneficially owned by each Reporting Person are as follows:";
    expect(amounts(told(item5))).toEqual(["650000", "650000"]);
  });

  it("all of them who are told to vote and so to own, where the cover pages agree", () => {
    const item5 =
      "(a) As a result of the Voting Agreements, the Reporting Persons may be deemed to have shared power to vote, and thus to beneficially own, 650,000 Shares, representing approximately 6.5% of the class.";
    expect(amounts(told(item5, [MANAGER, person("Quillby Fund LP")]))).toEqual(["650000", "650000"]);
  });

  it("an estate that calls itself so, and a person by the family name alone", () => {
    const persons = [
      person("Estate of Harlan Aster", "600,000"),
      person("Ann Teasel", "650,000", { type: "IN" }),
    ];
    const filing = told(
      "(a) The Estate owns 600,000 shares. Teasel beneficially owns 650,000 Shares.",
      persons,
    );
    expect([filing.persons[0]?.item5?.held?.amount.printed, amounts(filing)[1]]).toEqual([
      "600,000",
      "650000",
    ]);
  });
});

describe("shares voted, with their percentage", () => {
  const heldOf = (item5: string) => told(item5, [MANAGER]).persons[0]?.item5?.held;
  it.each([
    "(a) Sedge Row may be deemed to have shared power to vote 650,000 Shares, representing approximately 6.5% of the class.",
    "(a) Sedge Row may be deemed to have shared power to vote 650,000 Shares. Such Shares constitute approximately 6.5% of the class.",
  ])("are held: %s", (item5) => {
    expect(heldOf(item5)?.amount.printed).toBe("650,000");
    expect(heldOf(item5)?.percent?.printed).toBe("approximately 6.5%");
  });

  it("without it are not", () => {
    expect(heldOf("(b) Sedge Row has shared power to vote 650,000 Shares.")).toBeUndefined();
  });
});

describe("a number that answers Item 5(a) of the only reporting person", () => {
  const alone = (item5: string) => told(item5, [MANAGER]);

  it("is what that person owns, taken apart by what follows", () => {
    const filing = alone(
      "(a) 650,000 Shares, being 600,000 Shares held of record and 50,000 Shares which it may receive on exercise of options.",
    );
    expect(amounts(filing)).toEqual(["650000"]);
    expect(filing.persons[0]?.item5?.composition?.holdings.map(({ shares }) => shares.printed)).toEqual([
      "600,000",
      "50,000",
    ]);
  });

  it.each([
    ["without its parts", "(a) 650,000 shares of Common Stock. Options over 50,000 more.", null],
    ["of shares sold", "(a) 650,000 Shares, being those sold on March 3, 2025.", null],
    ["of the class", "(a) 650,000 shares of Common Stock outstanding on March 3, 2025.", null],
    ["of a power", "(b) 650,000 Shares, including 50,000 Shares held in trust.", null],
  ])("%s is not taken for it", (_how, item5, owned) => {
    expect(amounts(alone(item5))).toEqual([owned]);
  });

  it("is nobody's where several report", () => {
    expect(
      amounts(told("(a) 650,000 Shares, being 600,000 Shares held and 50,000 Shares under options.")),
    ).toEqual([null, null]);
  });
});
