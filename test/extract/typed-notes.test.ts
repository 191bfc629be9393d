/** Notes stacked below a typed cover page, one to a line without a blank line between. */
import { describe, expect, it } from "@jest/globals";
import { typedPersons } from "./typed-reading.js";

const cover = (
  sole: string,
  shared: string,
  whole: string,
  notes: readonly string[],
  leader = "",
): string => `
1    NAME OF REPORTING PERSON
     Jane M. Roe
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [ ]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION
     United States
5    SOLE VOTING POWER ${leader} ${sole}
6    SHARED VOTING POWER ${leader} ${shared}
7    SOLE DISPOSITIVE POWER ${leader} ${sole}
8    SHARED DISPOSITIVE POWER ${leader} ${shared}
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     ${whole}
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
     5.1%
12   TYPE OF REPORTING PERSON
     IN

${notes.join("\n")}

`;

/** `mark: count + count`, one a note. */
const told = (marks: readonly [string, string], heads: readonly [string, string]): string[] => {
  const notes = [
    `${heads[0]}  Consists of 60,000 shares held by the Roe Trust and 40,000`,
    "     shares held by Larkspur Holdings LLC.",
    `${heads[1]}  Consists of 30,000 shares held by Ann Lund.`,
  ];
  const [person] = typedPersons("13G", cover(`100,000${marks[0]}`, `30,000${marks[1]}`, "130,000", notes));
  return (person?.footnotes ?? []).map(
    ({ mark, composition }) =>
      `${mark}: ${(composition?.holdings ?? []).map(({ shares }) => shares.value.toFixed()).join(" + ")}`,
  );
};

describe("stacked notes are kept apart", () => {
  it.each([
    ["asterisks", ["*", "**"], ["*", "**"], ["*", "**"]],
    ["strokes", ["/1/", "/2/"], ["/1/", "/2/"], ["1", "2"]],
    ["strokes and parentheses", ["/(1)/", "/(2)/"], ["/(1)/", "/(2)/"], ["1", "2"]],
    ["strokes above, parentheses below", ["/(1)/", "/(2)/"], ["(1)", "(2)"], ["1", "2"]],
    ["brackets", ["[1]", "[2]"], ["[1]", "[2]"], ["1", "2"]],
    ["daggers", ["†", "‡"], ["†", "‡"], ["†", "‡"]],
    ["asterisks apart from the figure", [" *", " **"], ["*", "**"], ["*", "**"]],
    ["asterisks at the end of a wide gap", ["     *", "     **"], ["*", "**"], ["*", "**"]],
    ["crosses", [" +", " ++"], ["+", "++"], ["+", "++"]],
    ["hashes", [" #", " ##"], ["#", "##"], ["#", "##"]],
    ["a stroke behind the number", [" 1/", " 2/"], ["1/", "2/"], ["1", "2"]],
    ["an underlined number before a stroke", [" _1/", " _2/"], ["_1/", "_2/"], ["1", "2"]],
    ["one parenthesis", [" 1)", " 2)"], ["1)", "2)"], ["1", "2"]],
    ["braces", [" {1}", " {2}"], ["{1}", "{2}"], ["1", "2"]],
    ["the word note", [" (Note 1)", " (See Note 2 below)"], ["(Note 1)", "(Note 2)"], ["1", "2"]],
    ["footnotes in brackets", [" [FN1]", " [FN 2]"], ["[FN1]", "[FN2]"], ["1", "2"]],
    ["EDGAR's tags of notes", ["<F1>", " <F2>"], ["<F1>", "<F2>"], ["1", "2"]],
  ] as const)("%s", (_name, marks, heads, labels) => {
    expect(told(marks, heads)).toEqual([`${labels[0]}: 60000 + 40000`, `${labels[1]}: 30000`]);
  });
});

it("two marks within one pair of strokes are two", () => {
  const notes = ["(1)  Consists of 100,000 shares held by Ann Lund.", "(2)  Disclaimed."];
  const [person] = typedPersons("13G", cover("100,000", "30,000", "130,000/(1)(2)/", notes));
  expect(person?.aggregateAmount?.marks).toEqual(["1", "2"]);
});

it.each([
  ["and", "(2) and (3)", ["2", "3"]],
  ["an ampersand", "(2) & (3)", ["2", "3"]],
  ["a semicolon", "(2); (3)", ["2", "3"]],
  ["a stroke", "(2)/(3)", ["2", "3"]],
  ["a further reference", "(2) (see also note (3))", ["2", "3"]],
  ["one pair of parentheses", "(2, 3)", ["2", "3"]],
  ["one pair of parentheses and words", "(See Notes 2 and 3)", ["2", "3"]],
  ["a range", "(1)-(3)", ["1", "2", "3"]],
  ["a range in one pair of parentheses", "(1-3)", ["1", "2", "3"]],
  ["a range in words", "(1) through (3)", ["1", "2", "3"]],
  ["asterisks and a blank", "* **", ["*", "**"]],
  ["asterisks and a word", "* and **", ["*", "**"]],
  ["asterisks and a stroke", "*/**", ["*", "**"]],
])("several marks of one figure, joined by %s", (_name, marks, labels) => {
  const [person] = typedPersons("13G", cover("100,000", "30,000", `130,000 ${marks}`, []));
  expect(person?.aggregateAmount?.marks).toEqual(labels);
});

it("what is added to a figure is no mark, and the figure is not the row's", () => {
  const [person] = typedPersons("13G", cover("100,000", "30,000", "100,000 + 30,000 options", []));
  expect(person?.aggregateAmount).toBeNull();
});

it("a frame of asterisks around a line is no mark", () => {
  const framed = cover("100,000", "30,000", "130,000", []).replace("     130,000", "*    130,000 *");
  expect(typedPersons("13G", framed)[0]?.aggregateAmount).toMatchObject({ printed: "130,000", marks: [] });
});

it("a note may say that its shares are issuable, in a sentence of its own", () => {
  const notes = ["(1)  The 30,000 shares are issuable upon exercise of an option. No vote goes with them."];
  const [person] = typedPersons("13G", cover("100,000", "30,000(1)", "130,000", notes));
  expect(person?.holdings.map(({ kind, shares }) => `${kind} ${shares.value.toFixed()}`)).toEqual([
    "right-to-acquire 30000",
  ]);
});

it("a leader of three dots parts a figure from its caption", () => {
  const [person] = typedPersons("13G", cover("100,000", "30,000", "130,000", [], "..."));
  expect(person?.sharedDispositivePower?.value.toFixed()).toBe("30000");
});

it("a note to the percentage, its mark behind the class, is none of the note above it", () => {
  const notes = [
    "(1)  Consists of 30,000 shares held by Ann Lund.",
    "(2)  The Series B Common Stock converts into 111,402 shares of Series A Common Stock.",
  ];
  const printed = cover("100,000", "30,000(1)", "130,000", notes);
  const [person] = typedPersons("13G", printed.replace("5.1%", "50.8% of the Series B Common Stock (2)"));
  expect(person?.footnotes.map(({ mark }) => mark)).toEqual(["1", "2"]);
  expect(person?.footnotes[0]?.text.value).toBe("Consists of 30,000 shares held by Ann Lund.");
});

describe("a note to which no mark leads, right below the rows", () => {
  const below = (...notes: readonly string[]): string[] => {
    const [person] = typedPersons("13G", cover("100,000", "30,000", "130,000", notes));
    return (person?.footnotes ?? []).map(({ text }) => text.value.split(" ", 4).join(" "));
  };

  it.each([
    "Includes 30,000 shares issuable upon exercise of call options.",
    "Represents 65,000 ADSs, including 5,000 ADSs issuable upon exercise of warrants.",
    "The shares reported in Row 9 consist of 100,000 shares and of 30,000 shares issuable upon exercise of warrants.",
    "The Reporting Person's beneficial ownership consists of 100,000 shares and 30,000 units.",
    "Based on 2,549,020 shares outstanding as of November 3, 2025.",
    "The percentage is calculated based upon 2,549,020 shares outstanding.",
    "The discrepancy between the rows is due to call options.",
  ])("is read: %s", (note) => {
    expect(below(note)).toEqual([note.split(" ", 4).join(" ")]);
  });

  it.each([
    "This Amendment No. 3 includes 30,000 shares that were acquired since.",
    "Item 1(a). Name of Issuer: Larkspur Inc.",
    "SCHEDULE 13G",
    "The Reporting Person disclaims beneficial ownership of the shares.",
  ])("is none: %s", (text) => {
    expect(below(text)).toEqual([]);
  });

  it("tells what the holding is made of", () => {
    const note = "Includes 20,000 shares issuable upon exercise of call options.";
    const [person] = typedPersons("13G", cover("100,000", "30,000", "130,000", [note]));
    expect(person?.aggregateAmount?.marks).toEqual(["comment"]);
    expect(person?.footnotes[0]?.composition?.holdings.map(({ shares }) => shares.value.toFixed())).toEqual([
      "20000",
    ]);
  });
});
