/** A holding told elsewhere than in the person's own note: once for several persons, by a fund's name, by reference. */
import { describe, expect, it } from "@jest/globals";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { readFiling, type Person } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const rights = (person: Person): string => {
  const known = rightsToAcquire(person);
  return known.known ? `${known.shares.toFixed()}, ${known.joining.toFixed()} new` : known.reason;
};

describe("told elsewhere", () => {
  const plain = { ...LARKSPUR, soleVoting: "650,000", soleDispositive: "650,000", notes: [], item5: null };
  const read = (item5: string, persons: object[] = [plain]): readonly Person[] =>
    readFiling(filingText({ persons: persons as (typeof LARKSPUR)[], item5 })).persons;

  it("once in Item 5 for several persons, by the amount that it adds up to", () => {
    const manager = { ...plain, name: "ROE MANAGEMENT LLC", heading: "Roe Management LLC" };
    const persons = read(
      "The amounts in Row 11 consist of 600,000 Shares and 50,000 Shares issuable upon exercise of warrants.",
      [plain, manager, ROE],
    );
    expect(persons.map(rights)).toEqual(["50000, 50000 new", "50000, 50000 new", "0, 0 new"]);
  });

  it("by counts without separators", () => {
    const [person] = read(
      "The amount in Row 11 consists of 600000 Shares and 50000 Shares issuable upon exercise of warrants.",
    );
    expect(person && rights(person)).toBe("50000, 50000 new");
  });

  it("by counts in words and in figures", () => {
    const [person] = read(
      "The amount in Row 11 consists of six hundred thousand (600,000) Shares and fifty thousand (50,000) Shares issuable upon exercise of warrants.",
    );
    expect(person && rights(person)).toBe("50000, 50000 new");
  });

  it("by what a fund is said to hold", () => {
    const [person] = read("The Fund holds 600,000 Shares and warrants exercisable for 50,000 Shares.");
    expect(person && rights(person)).toBe("50000, 50000 new");
  });

  it("shares and warrants of each of several, without a verb", () => {
    const second = {
      ...plain,
      name: "ROE MANAGEMENT LLC",
      heading: "Roe Management LLC",
      soleVoting: "750,400",
      soleDispositive: "750,400",
      aggregate: "750,400",
    };
    const persons = read(
      "Larkspur: 600,000 Shares and warrants for 50,000 Shares, Roe Management: 680,000 Shares and warrants for 70,400 Shares.",
      [plain, second],
    );
    expect(persons.map(rights)).toEqual(["50000, 50000 new", "70400, 70400 new"]);
  });

  it("as many shares of another person's, where each has sole power over its own", () => {
    const roe = { ...plain, name: "ROE MANAGEMENT LLC", heading: "Roe Management LLC" };
    const told =
      "Larkspur Holdings LLC owns 650,000 Shares. Roe Management LLC owns 650,000 Shares, consisting of 600,000 Shares and 50,000 Shares issuable upon exercise of options.";
    const sharing = { ...roe, soleVoting: "0", sharedVoting: "650,000", soleDispositive: "0", sharedDispositive: "650,000" }; // prettier-ignore
    const untold = "the filing does not say what the holding is made of";
    expect(read(told, [plain, roe]).map(rights)).toEqual([untold, "50000, 50000 new"]);
    expect(read(told, [plain, sharing]).map(rights)).toEqual(["50000, 50000 new", "50000, 50000 new"]);
  });

  it("what the shares reported include, where the sentence names no total", () => {
    const [person] = read(
      "Shares reported by Larkspur include 50,000 Shares resulting from the assumed conversion of $500,000 principal amount of the Convertible Notes.",
    );
    expect(person && rights(person)).toBe("50000, 50000 new");
  });

  it("what the number of shares includes, where two report the same shares and the sentence names neither", () => {
    const roe = { ...plain, name: "THORNE B. HOLLIN", heading: "Mr. Hollin" };
    const persons = read(
      "The number of shares includes 50,000 shares of Common Stock issuable upon exercise of warrants, and excludes 70,000 shares issuable upon exercise of other warrants.",
      [plain, roe],
    );
    expect(persons.map(rights)).toEqual(["50000, 50000 new", "50000, 50000 new"]);
  });

  it("a part told to be among the shares of another, with those shares", () => {
    const fund = { ...plain, name: "QUILLBY FUND LP", heading: "Quillby Fund LP" };
    const roe = { ...plain, aggregate: "660,000", soleVoting: "660,000", soleDispositive: "660,000" };
    const persons = read(
      "Larkspur Holdings LLC beneficially owns 660,000 shares, consisting of (i) 650,000 shares (including 50,000 shares issuable upon conversion of notes) held by Quillby Fund LP and (ii) 10,000 shares held by others.",
      [roe, fund],
    );
    expect(persons.map(rights)).toEqual(["50000, 50000 new", "50000, 50000 new"]);
  });

  it("options that one person owns besides what another is the record owner of", () => {
    const fund = { ...plain, aggregate: "600,000", soleVoting: "0", sharedVoting: "600,000", soleDispositive: "0", sharedDispositive: "600,000" }; // prettier-ignore
    const roe = { ...fund, name: "THORNE B. HOLLIN", heading: "Mr. Hollin", aggregate: "650,000", soleVoting: "50,000", soleDispositive: "50,000" }; // prettier-ignore
    const persons = read(
      "Larkspur is the record owner of 600,000 Shares. Mr. Hollin is also the owner of options to purchase 50,000 Shares which are exercisable within 60 days.",
      [fund, roe],
    );
    expect(persons.map(rights)).toEqual(["0, 0 new", "50000, 50000 new"]);
  });

  it("a list in the note without a verb", () => {
    const note = "(1) (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of warrants.";
    const noted = { ...plain, soleVoting: "650,000 (1)", soleDispositive: "650,000 (1)", notes: [note] };
    const [person] = read("", [noted]);
    expect(person && rights(person)).toBe("50000, 50000 new");
  });

  it("a part named with 'include' that is held leaves open what the rest is", () => {
    const [person] = read("Larkspur owns 650,000 Shares, which include 20,000 Shares held for its benefit.");
    expect(person && rights(person)).toBe(
      "the text names some parts of the holding only, none of them a right to acquire",
    );
  });

  it("a sentence on another amount is nobody's", () => {
    const [person] = read("The Fund holds 500,000 Shares and warrants exercisable for 50,000 Shares.");
    expect(person && rights(person)).toBe("the filing does not say what the holding is made of");
  });

  it("the class outstanding taken apart is no holding", () => {
    const [person] = read(
      "The percentages rest on 10,000,000 Shares outstanding, consisting of 9,350,000 Shares and 650,000 Shares issuable upon exercise of warrants.",
    );
    expect(person && rights(person)).toBe("the filing does not say what the holding is made of");
  });

  it("a note that refers to the note of another cover page", () => {
    const manager = {
      ...LARKSPUR,
      name: "ROE MANAGEMENT LLC",
      heading: "Roe Management LLC",
      soleVoting: "650,000 ⁽²⁾",
      soleDispositive: "650,000 ⁽²⁾",
      notes: ["(2) See note (1) to the cover page of Larkspur Holdings LLC."],
      item5: null,
    };
    const persons = read("", [{ ...LARKSPUR, item5: null }, manager]);
    expect(persons.map(rights)).toEqual(["50000, 50000 new", "50000, 50000 new"]);
  });

  it("another person's note is not one's own, though both hold as much", () => {
    const bare = { ...LARKSPUR, notes: ["(1) Represents 650,000 shares of Common Stock."], item5: null };
    const other = { ...LARKSPUR, name: "ROE MANAGEMENT LLC", heading: "Roe Management LLC", item5: null };
    expect(read("", [bare, other]).map(rights)).toEqual(["0, 0 new", "50000, 50000 new"]);
  });

  it("two full tellings that differ leave the rights open", () => {
    const [person] = read("The Fund holds 590,000 Shares and warrants exercisable for 60,000 Shares.", [
      { ...LARKSPUR, item5: null },
    ]);
    expect(person && rights(person)).toContain("tell different rights to acquire shares");
  });
});
