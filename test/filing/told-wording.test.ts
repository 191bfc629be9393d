import { describe, expect, it } from "@jest/globals";
import { declaresChange, itemsDeclared, isOfWhole } from "../../src/filing/cover/declared-changes.js";
import { pastDays } from "../../src/filing/days/past-days.js";
import { priorThirteenD } from "../../src/filing/cover/prior-13d.js";
import { performedAgreements, reportedAgreements } from "../../src/filing/papers/dated-agreements.js";
import { actsTold } from "../../src/filing/days/told-acts.js";
import { filingsTold } from "../../src/filing/days/told-days.js";
import { toldEvents } from "../../src/filing/days/told-events.js";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

const telling = (item6: string, changes: object = {}) =>
  readFiling(filingText({ item6, preamble: "", ...changes }));

describe("what says how an Item changes", () => {
  it.each([
    "Item 4 is hereby amended and restated in its entirety.",
    "Items 4 and 5 are each amended.",
    "The following supplements the information in Item 4.",
    "This amends and supplements the Schedule 13D.",
    "Item 4 is supplemented as follows.",
    "Item 5 has been restated.",
    "Item 7 changes by adding an exhibit.",
    "There is no material change.",
    "No changes.",
    "Unchanged.",
    "Not applicable.",
    "N/A",
    "None.",
  ])("%s", (text) => {
    expect(declaresChange(text)).toBe(true);
  });

  it.each([
    "Under the Securities Exchange Act of 1934, as amended, Larkspur files.",
    "The Credit Agreement was amended on March 3, 2025.",
    "Nonetheless Larkspur holds.",
    "Larkspur supplements its income.",
  ])("not: %s", (text) => {
    expect(declaresChange(text)).toBe(false);
  });

  it("may be told of the statement as a whole", () => {
    expect(isOfWhole("This amends and restates the Schedule 13D in its entirety.")).toBe(true);
    expect(isOfWhole("This amends the Schedule 13D. It is told in its entirety elsewhere.")).toBe(false);
  });

  it.each([
    ["Items 3, 4(a) and 5 are hereby amended.", ["3", "4", "5"]],
    ["Item 7 is supplemented.", ["7"]],
    ["Items 4, 5, and 6 of the Schedule 13D are hereby amended.", ["4", "5", "6"]],
    ["Item 7 tells of the loan.", []],
  ])("%s", (text, numbers) => {
    expect(itemsDeclared(text)).toEqual(numbers);
  });
});

describe("an earlier Schedule 13D", () => {
  const prior = (told: string) =>
    priorThirteenD(readFiling(filingText({ schedule: "13G", told: [told] }))) !== null;

  it.each([
    "Larkspur previously reported its holding on a Schedule 13D.",
    "This Schedule 13G is filed in place of the Schedule 13D that was originally filed.",
    "Larkspur files on Schedule 13G under Rule 13d-1(h).",
    "A Schedule 13D was converted.",
  ])("is spoken of: %s", (told) => {
    expect(prior(told)).toBe(true);
  });

  it.each(["Larkspur previously filed on Schedule 13G.", "Nobody files on Schedule 13D."])(
    "is not: %s",
    (told) => {
      expect(prior(told)).toBe(false);
    },
  );
});

describe("days of filing told", () => {
  const told = (text: string) => filingsTold(telling(text)).map(({ date, what }) => `${what} ${date}`);

  it.each([
    ["as reported in the Form 10-Q filed on November 4, 2024", ["Form 10-Q 2024-11-04"]],
    [
      "its Form 10-K/A, filed with the Securities and Exchange Commission (the “SEC”) on March 4, 2024",
      ["Form 10-K/A 2024-03-04"],
    ],
    ["the Current Report filed by the Issuer with the SEC, on March 4, 2024", ["Current Report 2024-03-04"]],
    ["the Form 8-K dated March 4, 2024", []],
    ["the Form 10-Q for the quarter ended March 31, 2024, filed May 7, 2024", ["Form 10-Q 2024-05-07"]],
    ["the complaint filed on March 4, 2024", []],
    ["the Form 10-Q This Schedule 13G was filed on March 4, 2024", ["Schedule 13G 2024-03-04"]],
    ["the Schedule 13G rests on the prospectus, as filed on March 4, 2024", ["prospectus 2024-03-04"]],
    ["the Form 10-Q, and a power of attorney filed with the Schedule 13G on March 4, 2024", []],
    ["a Form 3 was filed on March 4, 2024", ["Form 3 2024-03-04"]],
  ])("%s", (text, days) => {
    expect(told(text)).toEqual(days);
  });
});

describe("acts told with their day", () => {
  const told = (text: string) =>
    actsTold(telling(text)).map(({ date, what, certain }) => [date, what, certain]);

  it.each([
    ["On March 3, 2025, Larkspur entered into a loan.", [["2025-03-03", "entered into", true]]],
    ["(b) On or about March 3, 2025, Larkspur sold 10 Shares.", [["2025-03-03", "sold", true]]],
    ["On March 3, 2025, Larkspur bought a note that will mature.", [["2025-03-03", "bought", false]]],
    ["On March 3, 2025, options issued to Ms. Roe become exercisable.", [["2025-03-03", "issued", false]]],
    [
      "On March 3, 2025, the agreement entered into by Larkspur ended.",
      [["2025-03-03", "entered into", false]],
    ],
    ["On March 3, 2025, Larkspur will have sold 10 Shares.", []],
    ["Larkspur sold 10 Shares on March 3, 2025.", []],
    ["On March 3, 2025, Larkspur was pleased.", []],
  ])("%s", (text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});

describe("agreements with their dates", () => {
  it("beside the report that they were filed with", () => {
    const found = reportedAgreements(
      telling(
        "Note, dated as of March 3, 2020 (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on March 5, 2020).",
      ),
    );
    expect(found.map(({ agreement, asOf, other }) => [agreement, asOf, other.date])).toEqual([
      ["2020-03-03", true, "2020-03-05"],
    ]);
  });

  it.each([
    "Form of Note, dated March 3, 2020 (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on March 5, 2020).",
    "Note, dated March 3, 2020, as amended (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on March 5, 2020).",
    "Note, dated March 3, 2020 (see the Form 8-K filed on March 5, 2020).",
    "Note of March 3, 2020 (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on March 5, 2020).",
    "Note, dated March 3, 2020 (incorporated by reference to Exhibit 4.1 to the Proxy Statement filed on March 5, 2020).",
  ])("not: %s", (text) => {
    expect(reportedAgreements(telling(text))).toEqual([]);
  });

  it("beside what was done under them", () => {
    const found = performedAgreements(
      telling(
        "On March 7, 2025, pursuant to the purchase agreement dated March 3, 2025, Larkspur purchased a note.",
      ),
    );
    expect(found.map(({ agreement, asOf, other }) => [agreement, asOf, other.date])).toEqual([
      ["2025-03-03", false, "2025-03-07"],
    ]);
  });

  it.each([
    "On March 7, 2025, pursuant to the amended agreement dated March 3, 2025, Larkspur purchased a note.",
    "On March 7, 2025, Larkspur acquired the agreement dated March 3, 2025.",
    "On March 7, 2025, pursuant to the agreement dated March 3, 2025, Larkspur purchased a note that will mature.",
  ])("not: %s", (text) => {
    expect(performedAgreements(telling(text))).toEqual([]);
  });
});

describe("events that may have been material", () => {
  const events = (text: string, changes: object = {}) =>
    toldEvents(telling(text, changes)).map(({ date, what }) => `${what} ${date}`);

  it("are told in order, each day once", () => {
    expect(
      events(
        "On March 7, 2025, the Reporting Persons closed the loan. On March 3, 2025, Larkspur Holdings LLC entered into the loan. On March 7, 2025, the Reporting Person completed it.",
      ),
    ).toEqual(["an agreement 2025-03-03", "a closing 2025-03-07"]);
  });

  it.each([
    "On March 3, 2025, the Issuer entered into a lease with its landlord.",
    "On March 3, 2025, the Reporting Persons entered into a confidentiality agreement.",
    "On March 3, 2025, the Reporting Persons entered into a non-disclosure agreement.",
    "On March 3, 2025, the Reporting Persons executed a power of attorney.",
    "On March 3, 2025, the Reporting Persons entered into a Rule 10b5-1 plan.",
    "On March 3, 2025, the Reporting Persons entered into Amendment No. 2 to the joint filing agreement.",
    "On March 3, 2025, the Reporting Persons announced a plan.",
    "On March 3, 2025, pursuant to its dividend plan, the Issuer issued 100 Shares to the Reporting Persons for \\$1,000.",
  ])("not: %s", (text) => {
    expect(events(text)).toEqual([]);
  });

  it.each([
    ["99,500", ["a purchase 2025-02-12"]],
    ["99,499", []],
  ])("a purchase of %s of 9,950,000 shares", (shares, told) => {
    const item3 = `On February 12, 2025, Larkspur Holdings LLC purchased ${shares} Shares for \\$900,000.`;
    expect(events("Not applicable.", { item3 })).toEqual(told);
  });

  it("a purchase of a note is none of shares", () => {
    const item3 =
      "On February 12, 2025, Larkspur Holdings LLC purchased warrants to purchase 600,000 Shares for \\$900,000.";
    expect(events("Not applicable.", { item3 })).toEqual([]);
  });

  it("nothing where no class outstanding is told to measure a purchase by", () => {
    const item3 = "On February 12, 2025, Larkspur Holdings LLC purchased 500,000 Shares for \\$900,000.";
    expect(events("Not applicable.", { item3, outstanding: "" })).toEqual([]);
  });
});

describe("days that cannot be later than the filing", () => {
  it.each([
    ["as of March 3, 2025", 1],
    ["anticipated to be outstanding as of March 3, 2025", 0],
    ["expected to be outstanding as of March 3, 2025", 0],
  ])("9,950,000 Shares outstanding %s", (words, days) => {
    const outstanding = `Percentages are based on 9,950,000 Shares ${words.startsWith("as") ? `outstanding ${words}` : words}.`;
    expect(pastDays(telling("Not applicable.", { outstanding }))).toHaveLength(days);
  });
});
