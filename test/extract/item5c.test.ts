/** The answer to Item 5(c): where it is, and what it says where it tells of no transaction. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";
import { toldIn } from "./told-transactions.js";

function read(item5: string | readonly string[]) {
  return toldIn(readFiling(filingText({ item5: [item5].flat().join("\n\n") })));
}

describe("the answer to (c)", () => {
  it("is found behind its letter, by person, among others, and without letters", () => {
    const none = "no transactions in the Shares were effected in the past sixty days.";
    for (const item5 of [
      [`(c) There were ${none}`],
      [
        "(a) See the cover pages.",
        "(b) See the cover pages.",
        `(c) There were ${none}`,
        "(d) No one else may sell.",
      ],
      [`(a)-(c) See the cover pages. There were ${none}`],
      ["a. See the cover pages.", `c. There were ${none}`, "d. None."],
      [`(b) See the cover pages. (c) There were ${none} (d) None.`],
      ["See the cover pages.", `There were ${none}`, "Options may be exercised within sixty days."],
    ])
      expect(
        read(item5).none.map(({ excepting, ofFilers, person }) => [excepting, ofFilers, person]),
      ).toEqual([[false, true, null]]);
  });

  it("says of whom there were no transactions", () => {
    const whom = (text: string) => read(`(c) ${text}`).none.map(({ ofFilers, person }) => [ofFilers, person]);
    expect(whom("None.")).toEqual([[true, "JANE M. ROE"]]);
    expect(whom("Larkspur Holdings LLC has effected no transactions.")).toEqual([
      [true, "LARKSPUR HOLDINGS LLC"],
    ]);
    expect(whom("None of the Reporting Persons has effected any transaction.")).toEqual([[true, null]]);
    expect(
      whom(
        "To the knowledge of the Reporting Persons, no director or officer of Larkspur Holdings LLC has effected any transaction.",
      ),
    ).toEqual([[false, null]]);
  });

  it("says what is excepted, and what it refers to", () => {
    const refers = (text: string) => read(`(c) ${text}`).references.map(({ value }) => value);
    expect(
      refers("Except as described in Items 3 and 4 and on Exhibit 99.2, there were no transactions."),
    ).toEqual(["Item 3", "Item 4", "Exhibit 99.2"]);
    expect(refers("Other than as set forth above, there were no transactions.")).toEqual(["elsewhere"]);
    expect(
      refers("No person listed on Schedule A has effected a transaction since the filing of Schedule 13D."),
    ).toEqual([]);
    expect(
      refers(
        "None, to the knowledge of the Reporting Persons, by any of the persons listed on Schedule A hereto.",
      ),
    ).toEqual([]);
    expect(refers("The transactions are those listed on Schedule A hereto.")).toEqual(["elsewhere"]);
    expect(read("(c) There were no other transactions.").none[0]?.excepting).toBe(true);
    expect(
      read("(c) Neither Ms. Roe nor any other person named in Item 2 has effected any transaction.").none[0]
        ?.excepting,
    ).toBe(false);
  });

  it("says for which time it is given", () => {
    const covers = (text: string) => read(`(c) ${text}`).covers.map(({ value }) => value);
    const time = { days: null, since: null, sinceFiling: false, until: null };
    expect(covers("None in the past sixty (60) days.")).toEqual([{ ...time, days: 60 }]);
    expect(covers("None in the last two months.")).toEqual([{ ...time, days: 60 }]);
    expect(covers("None in the past 30 days.")).toEqual([{ ...time, days: 30 }]);
    expect(covers("In the sixty days prior to and including January 21, 2025, none.")).toEqual([
      { ...time, days: 60, until: "2025-01-21" },
    ]);
    expect(covers("None since the filing of Amendment No. 1.")).toEqual([{ ...time, sinceFiling: true }]);
    expect(covers("None since January 3, 2025.")).toEqual([{ ...time, since: "2025-01-03" }]);
  });

  it("is missing where Item 5 says nothing of transactions, and in a 13G", () => {
    expect(readFiling(filingText({ item5: "See the cover pages." })).transactions).toBeNull();
    expect(readFiling(filingText({ schedule: "13G" })).transactions).toBeNull();
  });
});
