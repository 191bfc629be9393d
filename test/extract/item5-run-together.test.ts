/** Item 5(b) of several persons, typed into one paragraph. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const powers = (...figures: string[]): string =>
  ["Sole Voting", "Shared Voting", "Sole Dispositive", "Shared Dispositive"]
    .map((power, index) => `(${String(index + 1)}) ${power} Power: ${figures[index] ?? ""}`)
    .join(" ");

const told = (paragraph: string): string[] =>
  readFiling(
    filingText({ body: [`Item 5. Interest in Securities of the Issuer.\n\n(b) ${paragraph}`] }),
  ).persons.map(({ item5 }) =>
    [
      item5?.soleVotingPower,
      item5?.sharedVotingPower,
      item5?.soleDispositivePower,
      item5?.sharedDispositivePower,
    ]
      .map((figure) => figure?.value.toFixed() ?? "-")
      .join("/"),
  );

it("the powers of each are read behind the name and its colon", () => {
  const [llc, roe] = [powers("640,000", "10,000", "650,000", "0"), powers("0", "10,000", "0", "650,000")];
  expect(told(`${LARKSPUR.name}: ${llc} ${ROE.name}: ${roe}`)).toEqual([
    "640000/10000/650000/0",
    "0/10000/0/650000",
  ]);
});
