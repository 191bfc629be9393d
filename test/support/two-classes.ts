import { filingText, ROE, type StatedFiling, type StatedPerson } from "./filing-text.js";

/** A sound filing on two classes, each row with a figure for each: 4 % of Class A, 50 % of Class B. */
export function twoClasses(changes: Partial<StatedPerson> = {}, filing: StatedFiling = {}): string {
  const amounts = "Class A: 400,000; Class B: 2,500,000";
  const none = "Class A: 0; Class B: 0";
  const person: StatedPerson = {
    ...ROE,
    notes: [],
    item5: null,
    soleVoting: amounts,
    sharedVoting: none,
    soleDispositive: amounts,
    sharedDispositive: none,
    aggregate: amounts,
    percent: "Class A: 4.0%; Class B: 50.0%",
    ...changes,
  };
  return filingText({
    persons: [person],
    classTitle: "Class A Common Stock and Class B Common Stock",
    outstanding:
      "Percentages are based on 10,000,000 shares of Class A Common Stock and 5,000,000 shares of Class B Common Stock outstanding as of March 3, 2025.",
    ...filing,
  });
}
