/** A count of another class, told beside the class that the title page names, is no base of a percentage. */
import { describe, expect, it } from "@jest/globals";
import { baseOf } from "../../src/filing/percent/person-base.js";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

const CLASS_A = "Class A Common Stock, par value $0.01 per share";
const COMMON = "Common Stock, par value $0.01 per share";
const OF_A =
  "As of March 3, 2025 there were 20,000,000 shares of Class A Common Stock outstanding, as the Issuer reports.";
const PLAIN = "The percentage is based on 20,000,000 shares of Common Stock outstanding as of March 3, 2025.";

/** The base of a person whose note says this, beside what the text tells of the class; and the count that is shown first. */
function base(note: string, outstanding: string, classTitle: string): string {
  const person = {
    ...LARKSPUR,
    soleVoting: `${LARKSPUR.soleVoting} ⁽¹⁾`,
    notes: [`(1) ${note}`],
  };
  const filing = readFiling(filingText({ persons: [person], outstanding, classTitle }));
  const [read] = filing.persons;
  const found = read === undefined ? null : baseOf(filing, read);
  const first = filing.bases[0]?.shares.value.toFixed() ?? "none";
  return `${found?.shares.value.toFixed() ?? "none"}, ${first}`;
}

const BESIDE: readonly (readonly [name: string, note: string])[] = [
  [
    "the Issuer also has a class that the filer does not own",
    "The Issuer also has 12,000,000 shares of Class C Common Stock outstanding, none of which is owned by the Reporting Persons.",
  ],
  [
    "shares of its other class, told of the same day",
    "The Issuer has two classes; 9,000,000 shares of its Class B common stock are outstanding as of the same date, all held by its founders.",
  ],
  [
    "a class whose count stands behind its name, on a supposition",
    "If all outstanding shares of Class B common stock, of which there were 9,000,000 as of March 3, 2025, were converted, the percentage would be lower.",
  ],
  [
    "a class that votes with it",
    "Holders of the class and of the Class V common stock vote together; there were 9,000,000 shares of Class V common stock outstanding on the same date.",
  ],
  [
    "a non-voting class of the Company's",
    "In addition, 9,000,000 shares of the Company's non-voting Class B common stock were outstanding on that day.",
  ],
];

describe("a note that tells of another class", () => {
  it.each(BESIDE)("beside Class A: %s", (_name, note) => {
    expect(base(note, OF_A, CLASS_A)).toBe("20000000, 20000000");
  });

  it.each(BESIDE)("beside a class without a letter: %s", (_name, note) => {
    expect(base(note, PLAIN, COMMON)).toBe("20000000, 20000000");
  });
});

it("a class told beside the reported one is no base, though nothing else is counted", () => {
  const [[, note] = ["", ""]] = BESIDE;
  expect(base(note, "", CLASS_A)).toBe("none, none");
});

it("a percentage that is told to rest on another letter's count rests on it", () => {
  const note = "The percentage is based on 20,000,000 shares of Class B Common Stock outstanding.";
  expect(base(note, "There are 9,000,000 shares of Class A Common Stock outstanding.", CLASS_A)).toMatch(
    /^20000000/,
  );
});
