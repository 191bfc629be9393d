/** What is outstanding of each class, where one sentence counts several. */
import { describe, expect, it } from "@jest/globals";
import { classOutstanding, rightsTold } from "../../src/filing/base.js";
import { baseOf } from "../../src/filing/percent/person-base.js";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

const CLASS_A = "Class A Common Stock, par value $0.01 per share";

/** `class outstanding + rights that the text adds`, of the base of the first person. */
function base(outstanding: string, classTitle = CLASS_A): string {
  const filing = readFiling(filingText({ outstanding, classTitle }));
  const [person] = filing.persons;
  const found = person === undefined ? null : baseOf(filing, person);
  return found === null ? "none" : `${classOutstanding(found).toFixed()} + ${rightsTold(found).toFixed()}`;
}

const TOLD: readonly (readonly [name: string, sentence: string, expected: string])[] = [
  [
    "two numbered counts of two classes are no class and what was issued since",
    "Percentages are based on (i) 20,000,000 shares of Class A Common Stock and (ii) 4,000,000 shares of Class B Common Stock outstanding, in each case, as of March 3, 2025, assuming the conversion of all outstanding shares of Class B Common Stock.",
    "20000000 + 0",
  ],
  [
    "the sum of two classes, each outstanding",
    "Percentages are based on the sum of (i) 20,000,000 shares of Class A Common Stock outstanding as of March 3, 2025 and (ii) 4,000,000 shares of Class B Common Stock outstanding as of the same date.",
    "20000000 + 0",
  ],
  [
    "of the Issuer's Class A and of the Issuer's Class B",
    "Percentages are based on (i) 20,000,000 shares of the Issuer's Class A Common Stock issued and outstanding and (ii) 4,000,000 shares of the Issuer's Class B Common Stock issued and outstanding.",
    "20000000 + 0",
  ],
  [
    "a holder's own Class B joins the class as converted",
    "Percentages are based on 20,000,000 shares of Class A Common Stock outstanding, plus 500,000 shares of Class B Common Stock held by Larkspur.",
    "20000000 + 500000",
  ],
  [
    "Class A shares issued since belong to the class",
    "Percentages are based on 20,000,000 shares outstanding as of March 3, 2025, plus 300,000 shares of Class A Common Stock issued on March 4, 2025.",
    "20300000 + 0",
  ],
  [
    "Class B shares that were converted since belong to the class",
    "Percentages are based on 20,000,000 shares of Class A Common Stock outstanding as of March 3, 2025, plus 300,000 shares of Class B Common Stock converted into Class A Common Stock by another holder on March 4, 2025.",
    "20300000 + 0",
  ],
  [
    "there being so many of each class",
    "Percentages are based on there being 20,000,000 Class A Shares and 4,000,000 Class B Shares in issue as of March 3, 2025.",
    "20000000 + 0",
  ],
  [
    "a total whose classes stand in brackets",
    "Percentages are based on a total of 24,000,000 ordinary shares (consisting of 20,000,000 Class A ordinary shares and 4,000,000 Class B ordinary shares) outstanding as of March 3, 2025 as a single class.",
    "20000000 + 0",
  ],
  [
    "a total whose classes stand in brackets without a verb",
    "Percentages are based on 24,000,000 total outstanding ordinary shares (20,000,000 Class A ordinary shares and 4,000,000 Class B ordinary shares) as of March 3, 2025.",
    "20000000 + 0",
  ],
  [
    "the sum of two classes under one noun",
    "Percentages are calculated by dividing by the sum of 20,000,000 Class A and 4,000,000 Class B ordinary shares outstanding as of March 3, 2025.",
    "20000000 + 0",
  ],
  [
    "the sum of two numbered classes, said to be outstanding behind the second",
    "Percentages are calculated by dividing the shares held by the sum of (i) 20,000,000 Class A ordinary shares and (ii) 4,000,000 Class B ordinary shares outstanding as of March 3, 2025.",
    "20000000 + 0",
  ],
  [
    "a combined total that represents the classes",
    "Percentages are based on the combined total of 24,000,000 outstanding shares as of March 3, 2025, representing 20,000,000 Class A shares and 4,000,000 Class B shares.",
    "20000000 + 0",
  ],
  [
    "classes under one noun, the title's first",
    "There were 20,000,000 shares of Class A and 4,000,000 shares of Class B common stock outstanding as of March 3, 2025.",
    "20000000 + 0",
  ],
  [
    "counts and classes told in the same order, respectively",
    "The Class B and the Class A Common Stock count 4,000,000 and 20,000,000 shares outstanding, respectively.",
    "20000000 + 0",
  ],
  [
    "a total of which the classes are told without their noun",
    "Percentages are based on 24,000,000 ordinary shares outstanding, of which 20,000,000 are Class A and 4,000,000 Class B.",
    "20000000 + 0",
  ],
  [
    "a sum that another class would make if it were converted",
    "If the 4,000,000 shares of Class B Common Stock outstanding were converted, the percentage would be 2.7% of 24,000,000 shares. As it is, it rests on 20,000,000 shares of Class A Common Stock outstanding.",
    "20000000 + 0",
  ],
  [
    "what a count includes ends where something is added to it",
    "Percentages are based on 20,000,000 shares of Class A Common Stock outstanding, which number includes restricted stock subject to vesting, plus the assumed conversion of 500,000 shares of Class B Common Stock.",
    "20000000 + 500000",
  ],
];

describe("of a filing on Class A", () => {
  it.each(TOLD)("%s", (_name, sentence, expected) => {
    expect(base(sentence)).toBe(expected);
  });
});

it("a count that is only named as outstanding behind its comma", () => {
  const told =
    "Percentages are calculated by dividing the shares held by 20,000,000, the total number of ordinary shares outstanding as of March 3, 2025.";
  expect(base(told, "Ordinary Shares")).toBe("20000000 + 0");
  expect(base(told.replace("ordinary shares", "preferred shares"), "Ordinary Shares")).toBe("none");
});

describe("of a filing whose class has no letter", () => {
  it("the lettered classes together are the class", () => {
    const told =
      "Percentages are based on (i) 20,000,000 shares of Class A Common Stock and (ii) 4,000,000 shares of Class B Common Stock outstanding as of March 3, 2025.";
    expect(base(told, "Common Stock")).toBe("24000000 + 0");
  });

  it("Class B is another class than Common Stock", () => {
    const told =
      "Percentages are based on (i) 20,000,000 shares of Common Stock outstanding as of March 3, 2025 and (ii) 4,000,000 shares of Class B Common Stock outstanding as of that day.";
    expect(base(told, "Common Stock")).toBe("20000000 + 0");
  });
});
