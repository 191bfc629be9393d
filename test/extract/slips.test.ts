/** Slips of the pen as facts: what each is called and how it stands in the file; and the answer to Item 5(e). */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../support/structured-13g.js";
import { schedule13D } from "../structured/structured-xml.js";

function slipsOf(text: string): string[] {
  const filing = readFiling(text);
  return filing.slips.map(
    ({ kind, value, span }) => `${kind} ${value} | ${filing.source.text.slice(span.start, span.end)}`,
  );
}

describe("slips", () => {
  it("are found in the text with their places", () => {
    expect(
      slipsOf(
        filingText({
          item5: "It owns 214,94,800 shares, approximately ___% of the S?o Paulo stock, at \\$[●].",
        }),
      ),
    ).toEqual([
      "placeholder ___% | ___%",
      "placeholder [●] | [●]",
      "damage S?o | S?o",
      "number odd | 214,94,800",
    ]);
  });

  it("are found once where two patterns meet", () => {
    expect(
      slipsOf(filingText({ item5: "It paid $[ ]% and [●]%." })).map((slip) => slip.split(" | ")[1]),
    ).toEqual(["$[ ]", "[●]"]);
  });

  it("are not looked for in papers behind the signatures, but for spoiled characters", () => {
    expect(slipsOf(filingText({ annex: ["It owns 214,94,800 shares at XX% of S?o Paulo."] }))).toEqual([
      "damage S?o | S?o",
    ]);
  });

  it("are no numbers on cover pages, which have their rows, nor in the list of exhibits", () => {
    expect(
      slipsOf(
        filingText({
          persons: [{ ...LARKSPUR, aggregate: "214,94,800 shares", item5: null }],
          item7: ["99.1 Deed over 214,94,800 shares"],
        }),
      ),
    ).toEqual([]);
  });

  it("stand in the fields of a structured filing as the file has them", () => {
    const text = structured13G({
      persons: [{ ...THORNE, name: "Thorne&#xfffd; Advisers LP" }],
      item4: { ...THORNE_ITEM4, amount: "12,34,567 shares or XXX,XXX" },
    });
    expect(slipsOf(text)).toEqual([
      "damage Thorne\ufffd | Thorne&#xfffd;",
      "placeholder XXX,XXX | XXX,XXX",
      "number lakh | 12,34,567",
      "damage Thorne\ufffd | Thorne&#xfffd;",
    ]);
  });

  it("are characters decoded twice, save where the file's own encoding was guessed", () => {
    const text = filingText({ item5: "SociÃ©tÃ©" });
    expect(slipsOf(text)).toEqual(["damage SociÃ©tÃ© | SociÃ©tÃ©"]);
    expect(readFiling(Buffer.from(text, "latin1")).slips).toEqual([]);
  });
});

describe("the answer to Item 5(e)", () => {
  const answer = (item5: string) => {
    const fact = readFiling(filingText({ item5 })).fivePercentCeased;
    return fact && `${fact.value.answer} ${fact.value.days.join()} | ${fact.printed}`;
  };

  it.each([
    ["(e) Not applicable.", "none  | Not applicable."],
    ["(d), (e) None.", "none  | None."],
    ["(d) Nobody. (e) N/A", "none  | N/A"],
    ["5(e) Inapplicable.", "none  | Inapplicable."],
    ["(e) See Item 5(a).", "unclear  | See Item 5(a)."],
    ["(e) March 3, 2025", "ceased 2025-03-03 | March 3, 2025"],
    ["(e)\n\nAs of March 3, 2025.", "ceased 2025-03-03 | As of March 3, 2025."],
    [
      "(e) As told above.\n\nOn March 3, 2025 it ceased to be the owner of more than 5% of the class.",
      "ceased 2025-03-03 | On March 3, 2025 it ceased to be the owner of more than 5% of the class.",
    ],
    [
      "(e) It has not ceased to own more than five percent.",
      "unclear  | It has not ceased to own more than five percent.",
    ],
    [
      "(e) It will have ceased to own more than 5% on May 2, 2025.",
      "unclear  | It will have ceased to own more than 5% on May 2, 2025.",
    ],
    ["(e)", null],
    ["Item 5(e) is amended; see paragraph (e) of the deed.", null],
  ])("%s", (item5, expected) => {
    expect(answer(item5)).toBe(expected);
  });

  it("has an element of its own in the structured form", () => {
    const items = "<item5><date5PercentOwnership>March 3, 2025</date5PercentOwnership></item5>";
    expect(readFiling(schedule13D({ items })).fivePercentCeased?.value).toEqual({
      answer: "ceased",
      days: ["2025-03-03"],
    });
    expect(readFiling(schedule13D()).fivePercentCeased).toBeNull();
  });

  it("is asked in a 13D only", () => {
    expect(
      readFiling(filingText({ schedule: "13G", told: ["Item 5.", "(e) None."] })).fivePercentCeased,
    ).toBeNull();
  });
});

describe("the format", () => {
  it("is told by the reader", () => {
    expect(readFiling(filingText()).format).toBe("printed");
    expect(readFiling(structured13G()).format).toBe("structured");
  });
});

describe("Item 10 of a 13G", () => {
  it("may be marked as not applicable", () => {
    expect(readFiling(structured13G({ item10: null })).thirteenG?.certificationNotApplicable?.printed).toBe(
      "Y",
    );
    expect(
      readFiling(structured13G({ item10: "I certify" })).thirteenG?.certificationNotApplicable,
    ).toBeNull();
    const typed = filingText({
      schedule: "13G",
      persons: [LARKSPUR],
      told: ["Item 10. Certification.", "N/A"],
    });
    expect(readFiling(typed).thirteenG?.certificationNotApplicable?.printed).toBe("N/A");
  });
});
