/** Typed 13Gs of houses that leave out what the form prints: dashes before figures, Items by bare numbers, captions run together. */
import { describe, expect, it } from "@jest/globals";
import { personsOf, titleOf, typedFiling, typedPersons } from "./typed-reading.js";

const cover = (sole: string, percent: string) => `
1    Name of Reporting Person and I.R.S. Identification No.:
     Hollin Life Insurance Company 37-0000001
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP
     (a) _____
     (b) __X__
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION: Illinois

NUMBER OF SHARES     5  SOLE VOTING POWER ${sole}
BENEFICIALLY         6  SHARED VOTING POWER -  0
OWNED BY EACH        7  SOLE DISPOSITIVE POWER ${sole}
REPORTING PERSON     8  SHARED DISPOSITIVE POWER - 0 -
WITH:

9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON

     444,899

11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9: ${percent}

12   TYPE OF REPORTING PERSON: IC
`;

describe("a typed cover page", () => {
  it.each([
    "- 444,899",
    "– 444,899",
    "444,899",
    ".  .  .  444,899",
    ".. 444,899",
    "------ 444,899",
    "= 444,899",
  ])("states the count behind a dash: %s", (sole) => {
    expect(personsOf("13G", cover(sole, "- 7.08%"))).toEqual([
      "Hollin Life Insurance Company: 444899/0/444899/0 = 444899, 7.08, IC",
    ]);
  });
});

it.each([".  .  .", "--", "-"])(
  "a short caption of a typed cover page ends before its leader: %s",
  (leader) => {
    const typed = cover("444,899", "").replace(/PERCENT OF CLASS.*/, `PERCENT OF CLASS ${leader} 7.08%`);
    expect(personsOf("13G", typed)).toEqual([
      "Hollin Life Insurance Company: 444899/0/444899/0 = 444899, 7.08, IC",
    ]);
  },
);

it("a typed cover page states the citizenship behind a caption with a word mistyped", () => {
  const typed = cover("444,899", "7.08%").replace("CITIZENSHIP OR PLACE", "CITIZENSHIP OF PLACE");
  expect(typedPersons("13G", typed)[0]?.citizenship?.printed).toBe("Illinois");
});

describe("Items of a typed 13G", () => {
  const numbers = (text: string): string[] => typedFiling("13G", text).items.map(({ number }) => number);

  it("are headed by a bare number above the form's caption", () => {
    const text =
      "ITEM 1\n\n(a)  Name of Issuer: Hollin Mills\n\nITEM 2\n\n(a)  Name of Person Filing: Larkspur";
    expect(numbers(text)).toEqual(["1", "2"]);
  });

  it("are not headed by a bare number where a line of prose breaks off", () => {
    const text =
      "Item 3.  Not applicable.\n\nThe shares are those to which\nItem 8\nof this statement refers.";
    expect(numbers(text)).toEqual(["3"]);
  });

  it("are not headed where the form's instruction to Item 4 breaks off before its last words", () => {
    const text = [
      "Item 4.  Ownership.",
      "     Provide the following on the class of securities identified in\n     Item 1.",
      "     (a)  Amount beneficially owned:  456,789",
    ].join("\n\n");
    expect(numbers(text)).toEqual(["4"]);
  });

  it("are headed by the questions of Item 4, each as an Item", () => {
    const filing = typedFiling(
      "13G",
      [
        "Item 3.  This Schedule is being filed in accordance with Rule 13d-1(b).",
        "Item 4(a).  Amount Beneficially Owned: 100,000 shares",
        "Item 4(b).  Percent of Class: 5.1 percent",
        "Item 4(c).  Number of shares as to which such person has:",
        "(i) Sole power to vote or to direct the vote: 100,000",
      ].join("\n\n"),
    );
    const [person] = filing.persons;
    expect(filing.items.map(({ number }) => number)).toEqual(["3", "4(a)", "4(b)", "4(c)"]);
    expect(person?.item4?.aggregateAmount?.printed).toBe("100,000");
    expect(person?.item4?.percentOfClass?.printed).toBe("5.1 percent");
    expect(person?.item4?.soleVotingPower?.printed).toBe("100,000");
  });
});

describe("an amendment's number", () => {
  const title = (amendment: string): string =>
    titleOf(`SCHEDULE 13G\n${amendment}\n\nHollin Mills Corporation\n(Name of Issuer)\n`);

  it("stands below the line that was to be filled in", () => {
    const typed = "          (Amendment No. ___)*\n                         24\n";
    expect(title(typed)).toBe("Hollin Mills Corporation | - | - | 24");
  });

  it("is none where it is 0", () => {
    expect(title("(Amendment No. 0)")).toBe("Hollin Mills Corporation | - | - | -");
  });
});
