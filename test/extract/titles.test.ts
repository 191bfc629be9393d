/** By what names the text may call a reporting person where several have the same words in theirs. */
import { describe, expect, it } from "@jest/globals";
import { namesIn } from "../../src/extract/names/titles.js";

const entity = (name: string) => ({ name, natural: false });
const natural = (name: string) => ({ name, natural: true });
const callsOf = (
  name: string,
  words: string,
  reported: { name: string; natural: boolean }[],
  texts: string[] = [],
) =>
  namesIn(reported, texts)
    .find((each) => each.name === name)
    ?.aliases.includes(words);

describe("spouses of one family name", () => {
  const COUPLE = [natural("Hugh B. Teasel III"), natural("Ann Teasel")];
  const USED = "Mr. Teasel is a baker. Mrs. Teasel is a surveyor.";
  const titles = (text: string) =>
    [
      ["Hugh B. Teasel III", "mr teasel"],
      ["Ann Teasel", "mr teasel"],
      ["Hugh B. Teasel III", "mrs teasel"],
      ["Ann Teasel", "mrs teasel"],
    ].map(([name = "", words = ""]) => callsOf(name, words, COUPLE, [text, USED]));

  it.each([
    "Hugh B. Teasel III and Ann Teasel, his wife, file this statement.",
    "Hugh B. Teasel and his spouse, Ann Teasel, file this statement.",
    "Ann Teasel and her husband, Hugh B. Teasel III, file this statement.",
    "Ann Teasel and Hugh B. Teasel, her husband, file this statement.",
    "Hugh B. Teasel III and Ann Teasel, husband and wife, file this statement.",
  ])("are told apart by their titles: %s", (text) => {
    expect(titles(text)).toEqual([true, false, false, true]);
  });

  it("are both called by Mr. and Mrs.", () => {
    const text = "Hugh B. Teasel III and Ann Teasel, his wife, file this statement.";
    expect(callsOf("Hugh B. Teasel III", "mr and mrs teasel", COUPLE, [text, USED])).toBe(true);
  });

  it.each([
    "Hugh B. Teasel III and Ann Teasel, his sister, file this statement.",
    "Hugh B. Teasel III, Ann Teasel and his wife file this statement.",
    "Hugh B. Teasel III and his wife live in York, as does Ann Teasel.",
  ])("are not where the text does not say who they are to each other: %s", (text) => {
    expect(titles(text)).toEqual([false, false, false, false]);
  });

  it("are not where only one title is used, or a third has the name", () => {
    const text = "Hugh B. Teasel III and Ann Teasel, his wife, file this.";
    expect(callsOf("Ann Teasel", "mrs teasel", COUPLE, [text, "Mrs. Teasel is a surveyor."])).toBe(false);
    expect(callsOf("Ann Teasel", "mrs teasel", [...COUPLE, natural("Kit Teasel")], [text, USED])).toBe(false);
  });
});

describe("a natural person whose family name comes first", () => {
  const LIN = natural("Zhou Lin");
  const isCalled = (...texts: string[]) => callsOf("Zhou Lin", "mr zhou", [LIN], texts);

  it("is called by it behind a title", () => {
    expect(isCalled("Mr. Zhou owns the shares of Zhou Lin’s trust.")).toBe(true);
    expect(callsOf("ZHOU LIN", "ms zhou", [natural("ZHOU LIN")], ["Each of Ms. Zhou and the Fund."])).toBe(
      true,
    );
  });

  it.each([
    "Mr. Zhou and Mr. Lin own the shares.",
    "Kit Zhou is a director. Mr. Zhou owns no shares.",
    "K. Zhou is a director. Mr. Zhou owns no shares.",
    "Mr. Zhou and Ms. Zhou own the shares.",
  ])("is not where the text calls somebody else so: %s", (text) => {
    expect(isCalled(text)).toBe(false);
  });

  it("is not where another reporting person has the family name", () => {
    expect(callsOf("Zhou Lin", "mr zhou", [LIN, natural("Mary Zhou")], ["Mr. Zhou owns 1."])).toBe(false);
    expect(callsOf("Zhou Lin", "mr zhou", [LIN, natural("Zhou Wei")], ["Mr. Zhou owns 1."])).toBe(false);
  });

  it("is no given name: Mr. Thomas is another than Thomas Lee", () => {
    expect(callsOf("Thomas Lee", "mr thomas", [natural("Thomas Lee")], ["Mr. Thomas owns 1."])).toBe(false);
  });

  it("is nobody’s given name with an initial behind it", () => {
    expect(callsOf("Thomas R. Lee", "mr thomas", [natural("Thomas R. Lee")], ["Mr. Thomas owns 1."])).toBe(
      false,
    );
  });
});

describe("a natural person with and without the middle initial", () => {
  const JANE = natural("Jane M. Roe");

  it.each([
    ["Jane M. Roe", "jane roe", "Jane Roe owns 9,000 shares."],
    ["JANE ROE", "jane m roe", "Jane M. Roe owns 9,000 shares."],
    [
      "Jane M. Roe, Jr.",
      "jane roe",
      "Jane M. Roe, Jr. has owned them since May. Jane Roe owns 9,000 shares.",
    ],
    ["Pat K. O'Roe", "pat oroe", "Pat O’Roe owns 9,000 shares."],
  ])("%s is the same as %s", (name, words, text) => {
    expect(callsOf(name, words, [natural(name)], [text])).toBe(true);
  });

  it.each([
    "Jane Roe owns 9,000 shares. Jane K. Roe is a director.",
    "Jane Roe owns 9,000 shares. Jane Ann Roe is a director.",
    "Jane Roe owns 9,000 shares. Jane Roe, Sr. is a director.",
  ])("is not where another may be meant: %s", (text) => {
    expect(callsOf("Jane M. Roe", "jane roe", [JANE], [text])).toBe(false);
  });

  it("is not where another of the name reports", () => {
    const both = [JANE, natural("Jane K. Roe")];
    expect(callsOf("Jane M. Roe", "jane roe", both, ["Jane Roe owns 9,000 shares."])).toBe(false);
    expect(callsOf("Jane M. Roe", "jane roe", [JANE, natural("Jane Roe")])).toBe(false);
  });
});

describe("a name without its number", () => {
  it("is nobody's where others have the same words but for theirs", () => {
    expect(callsOf("Roe GP II LLC", "roe gp", [entity("Roe GP II LLC"), entity("Roe GP I LLC")])).toBe(false);
    expect(callsOf("Roe GP II LLC", "roe gp", [entity("Roe GP II LLC"), entity("Oak GP I LLC")])).toBe(true);
  });

  it("is one's for whom it is defined", () => {
    const reported = [entity("Roe GP II LLC"), entity("Roe GP I LLC")];
    expect(callsOf("Roe GP I LLC", "roe gp", reported, ['Roe GP I LLC ("Roe GP") files this.'])).toBe(true);
  });
});

describe("a term defined for one person alone", () => {
  const BOTH = [entity("Larkspur Fund LP"), entity("Larkspur Inc.")];
  const DEFINED = 'Larkspur Fund LP ("Larkspur") and its adviser file this. Larkspur Inc. files, too.';

  it("is that one's, not another's whose name it is but for the form", () => {
    expect(callsOf("Larkspur Fund LP", "larkspur", BOTH, [DEFINED])).toBe(true);
    expect(callsOf("Larkspur Inc.", "larkspur", BOTH, [DEFINED])).toBe(false);
  });

  it("is found behind the name that EDGAR spells without stops", () => {
    const reported = [entity("HOLLIN PARTNERS L P/IL"), entity("Partners Inc.")];
    expect(
      callsOf("HOLLIN PARTNERS L P/IL", "partners", reported, ['Hollin Partners L.P. ("Partners")']),
    ).toBe(true);
  });
});

it.each([
  ["Roe Partners V-A, L.P.", 'Roe Partners V-A, L.P. ("Fund V-A") sold.', "fund v a"],
  ["Larkspur Advisers LP", 'Larkspur Advisers LP (the "Reporting Person" or "LAL") filed.', "lal"],
  ["Teasel Trust u/t/d May 2", 'the Teasel Trust u/t/d May 2 (the "Old Trust") sold.', "old trust"],
])("%s is known by the term defined behind it", (name, text, words) => {
  expect(callsOf(name, words, [entity(name)], [text])).toBe(true);
});

it.each([
  'Larkspur Advisers LP and certain of its affiliates (collectively, "Larkspur") signed.',
  'Larkspur Advisers LP and its affiliates ("Larkspur") signed.',
  'Larkspur Advisers LP, on behalf of itself and its affiliated funds ("Larkspur"), signed.',
  'Larkspur Advisers LP, together with the funds that it manages ("Larkspur"), signed.',
  'Teasel Fund LP and Larkspur Advisers LP (collectively, "Larkspur") signed.',
])("a term for several is no name of one of them: %s", (text) => {
  const reported = [entity("Larkspur Advisers LP"), entity("Teasel Fund LP")];
  expect(callsOf("Larkspur Advisers LP", "larkspur", reported, [text])).toBe(false);
});

it.each([
  'Larkspur Advisers LP, a partnership and affiliate of Teasel Fund LP ("Larkspur"), signed.',
  'Larkspur Advisers L.P. and its wholly-owned subsidiaries (collectively, "Larkspur") signed.',
  'Larkspur Advisers LP, a partnership and affiliated with Teasel Fund LP ("Larkspur"), signed.',
])("a term for one of whom an affiliate is named is its own: %s", (text) => {
  expect(callsOf("Larkspur Advisers LP", "larkspur", [entity("Larkspur Advisers LP")], [text])).toBe(true);
});
