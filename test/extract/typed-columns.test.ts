/** Two persons side by side in columns are not told apart; then no figure is read rather than the first column's. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";

const row = (number: string, caption: string, left: string, right: string): string =>
  `${number.padStart(3)}  ${caption}\n     ${left.padEnd(30)}${right}\n`;

const COLUMNS = [
  "SCHEDULE 13G\n",
  "Hollin Mills, Inc.\n(Name of Issuer)\n",
  row("1", "NAME OF REPORTING PERSON", "Larkspur Fund, L.P.", "Larkspur Partners, LLC"),
  " 2  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP  (a) [ ] (b) [ ]\n",
  row("5", "SOLE VOTING POWER", "600,000", "0"),
  row("6", "SHARED VOTING POWER", "0", "600,000"),
  row("7", "SOLE DISPOSITIVE POWER", "600,000", "0"),
  row("8", "SHARED DISPOSITIVE POWER", "0", "600,000"),
  row("9", "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", "600,000", "650,000"),
  row("11", "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)", "6.0%", "6.5%"),
  row("12", "TYPE OF REPORTING PERSON", "PN", "OO"),
].join("\n");

it("reads none of the figures that stand in two columns", () => {
  const [person, ...others] = readFiling(COLUMNS).persons;
  expect(others).toEqual([]);
  expect([person?.soleVotingPower, person?.sharedVotingPower, person?.aggregateAmount]).toEqual([
    null,
    null,
    null,
  ]);
});
