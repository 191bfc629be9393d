import { readFiling, type Person } from "../../src/index.js";
import { filingText, LARKSPUR } from "../support/filing-text.js";

/** One person with so many shares, whose sole powers bear the notes' mark. */
export const larkspur = (aggregate: string, notes: string[], filing: object = {}): Person => {
  const person = {
    ...LARKSPUR,
    aggregate,
    soleVoting: `${aggregate} ⁽¹⁾`,
    soleDispositive: `${aggregate} ⁽¹⁾`,
    notes,
    item5: null,
  };
  const [read] = readFiling(filingText({ persons: [person], ...filing })).persons;
  if (read === undefined) throw new Error("no person read");
  return read;
};

/** `600000`, `50000 warrant`, `70000 warrant left out: blocker`. */
export function told({ holdings }: Person): string[] {
  return holdings.map(({ shares, kind, type, exclusion, each }) =>
    [
      shares.value.toFixed(),
      ...(each === null ? [] : [`x ${each.value.toFixed()}`]),
      ...(kind === "right-to-acquire" ? [type] : []),
      ...(exclusion === null ? [] : [`left out: ${exclusion}`]),
    ].join(" "),
  );
}
