/** What only a Schedule 13G asks, and the words in the place of the event's date, in text and in XML. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";
import { structured13G, THORNE, THORNE_ITEM4 } from "../support/structured-13g.js";

const text = (changes: object): Filing =>
  readFiling(filingText({ schedule: "13G", persons: [LARKSPUR], ...changes }));
const structured = (changes: object): Filing => readFiling(structured13G(changes));
const HEAD = "Item 5. Ownership of Five Percent or Less of a Class.";

describe("the rules of the title page", () => {
  it("are listed with boxes, of which one is ticked", () => {
    const { thirteenG } = text({
      titleLines: ["[ ] Rule 13d-1(b)", "[ ] Rule 13d-1(c)", "[x] Rule 13d-1(d)"],
    });
    expect(thirteenG?.rules.map(({ value, printed }) => [value, printed])).toEqual([["d", "13d-1(d)"]]);
    expect(thirteenG?.ruleList?.printed).toBe("13d-1(b)");
  });

  it("stand on one line", () => {
    const { thirteenG } = text({ titleLines: ["[X] Rule 13d-1(b) [ ] Rule 13d-1(c) [ ] Rule 13d-1(d)"] });
    expect(thirteenG?.rules.map(({ value }) => value)).toEqual(["b"]);
    expect(thirteenG?.ruleList?.value).toBe("13d-1(b)");
  });

  it("are no list where a box is missing, or a rule", () => {
    expect(
      text({ titleLines: ["[X] Rule 13d-1(b)", "Rule 13d-1(c)", "[ ] Rule 13d-1(d)"] }).thirteenG?.ruleList,
    ).toBeNull();
    expect(text({ titleLines: ["[X] Rule 13d-1(b)", "[ ] Rule 13d-1(c)"] }).thirteenG?.ruleList).toBeNull();
  });

  it("have their element in the structured form", () => {
    const { thirteenG } = structured({ rules: [] });
    expect(thirteenG?.rules).toEqual([]);
    expect(thirteenG?.ruleList?.text).toContain("designateRulesPursuantThisScheduleFiled");
  });
});

describe("the answer to Item 5", () => {
  it.each([
    [`${HEAD} Not applicable.`, "Not applicable."],
    [`${HEAD}\n\nN/A`, "N/A"],
    [`${HEAD}\n\nInapplicable`, "Inapplicable"],
    [`${HEAD}\n\nThis is not applicable to the other persons.`, undefined],
    [HEAD, undefined],
  ])("%s", (outstanding, expected) => {
    expect(text({ outstanding }).thirteenG?.fivePercentNotApplicable?.printed).toBe(expected);
  });

  it("is a flag in the structured form", () => {
    const set = structured({ item5NotApplicable: true }).thirteenG;
    expect([set?.fivePercentNotApplicable?.printed, set?.fivePercentOrLess?.value]).toEqual(["Y", false]);
    expect(structured({}).thirteenG?.fivePercentNotApplicable).toBeNull();
  });
});

describe("Item 4 of a printed statement of one person, by letters alone", () => {
  const answers = (item4: string) =>
    readFiling(filingText({ schedule: "13G", persons: [LARKSPUR], body: [`Item 4. Ownership.\n\n${item4}`] }))
      .persons[0]?.item4;

  it("has its captions left out", () => {
    const item4 = answers(
      "(a) 650,000 shares (including 50,000 shares under options)\n\n(b) 6.5%\n\n(c) (i) 640,000 (ii) 10,000 (iii) 650,000 (iv) -0-",
    );
    expect([
      item4?.aggregateAmount?.printed,
      item4?.percentOfClass?.printed,
      item4?.soleVotingPower?.printed,
      item4?.sharedVotingPower?.printed,
      item4?.soleDispositivePower?.printed,
      item4?.sharedDispositivePower?.value.toFixed(),
    ]).toEqual(["650,000", "6.5%", "640,000", "10,000", "650,000", "0"]);
  });

  it.each([
    ["a list of holdings", "(a) 600,000 shares held directly and (b) 50,000 shares held by a trust"],
    ["a reference", "(a) See Row 9. (b) See Row 11. (c) See Rows 5 to 8."],
    ["an answer without its percentage", "(a) 650,000 shares"],
  ])("is not read from %s", (_, item4) => {
    expect(answers(item4)).toBeNull();
  });
});

describe("Item 4", () => {
  const persons = [THORNE, { ...THORNE, name: "Thorne Fund LP" }];

  it("states bare figures for nobody by name", () => {
    const { thirteenG, persons: read } = structured({ persons });
    expect(thirteenG?.item4?.aggregateAmount?.value.toFixed()).toBe("650000");
    expect(read.map(({ item4 }) => item4)).toEqual([null, null]);
  });

  it("gives figures to persons by name", () => {
    const item4 = { ...THORNE_ITEM4, amount: "Thorne Advisers LP: 650,000\nThorne Fund LP: 1,000" };
    const { thirteenG, persons: read } = structured({ persons, item4 });
    expect(thirteenG?.item4?.aggregateAmount).toBeNull();
    expect(read.map((person) => person.item4?.aggregateAmount?.value.toFixed())).toEqual(["650000", "1000"]);
  });

  it.each([
    ["with dashes that no blanks surround", "Thorne Advisers LP—650,000\nThorne Fund LP—1,000"],
    ["on one line, its breaks lost", "Thorne Advisers LP - 650,000 Thorne Fund LP - 1,000"],
    ["on one line, with units", "Thorne Advisers LP: 650,000 shares, Thorne Fund LP: 1,000 shares"],
  ])("gives figures to persons in a list %s", (_how, amount) => {
    const { persons: read } = structured({ persons, item4: { ...THORNE_ITEM4, amount } });
    expect(read.map((person) => person.item4?.aggregateAmount?.value.toFixed())).toEqual(["650000", "1000"]);
  });

  it("gives one figure to each of several names behind a list's mark", () => {
    const amount = "1. Each of Thorne Advisers LP and Thorne Fund LP: 650,000";
    const { persons: read } = structured({ persons, item4: { ...THORNE_ITEM4, amount } });
    expect(read.map((person) => person.item4?.aggregateAmount?.value.toFixed())).toEqual([
      "650000",
      "650000",
    ]);
  });

  it("gives percentages in words to persons by name", () => {
    const percent =
      "Each of Thorne Advisers LP and Thorne Fund LP may be deemed to own 6.5 percent of the shares outstanding.";
    const { persons: read } = structured({ persons, item4: { ...THORNE_ITEM4, percent } });
    expect(read.map((person) => person.item4?.percentOfClass?.value.value.toFixed())).toEqual(["6.5", "6.5"]);
  });

  it.each([
    ["See the response to Row 9 on the attached cover page: 1,775,315", "1,775,315"],
    ["See Row 9 of the cover page (1,775,315)", "1,775,315"],
    ["1,775,315 - see Row 9 of the cover page", "1,775,315"],
    ["See Row 9 of the cover page (1)", undefined],
    ["See the response to Row 9 on the attached cover page.", undefined],
  ])("states a figure beside its reference to the cover page: %s", (amount, printed) => {
    expect(structured({ item4: { amount } }).persons[0]?.item4?.aggregateAmount?.printed).toBe(printed);
  });

  it("tells an amount behind a caption from one in a sentence", () => {
    const amount = "Thorne Advisers LP beneficially owns 650,000 shares of Common Stock.";
    const told = structured({ item4: { amount } }).persons[0]?.item4;
    expect([told?.aggregateAmount?.value.toFixed(), told?.amountCaptioned]).toEqual(["650000", false]);
    expect(structured({}).persons[0]?.item4?.amountCaptioned).toBe(true);
    const typed = text({ outstanding: "(a) Amount beneficially owned: 650,000" }).persons[0]?.item4;
    expect(typed?.amountCaptioned).toBe(true);
  });
});

describe("the date of the event", () => {
  it("is kept in words where it is none", () => {
    const { eventDate, eventDateWords } = text({ event: "February 30, 2025" });
    expect([eventDate, eventDateWords?.printed]).toEqual([null, "February 30, 2025"]);
    expect(structured({ event: "none" }).eventDateWords?.printed).toBe("none");
  });

  it("is a date, and no words are kept", () => {
    expect([text({}).eventDateWords, structured({}).eventDateWords]).toEqual([null, null]);
  });
});
