/** The page of a joint filing agreement that only says where it is on file. */
import rule from "../../../rules/exhibits-signatures/joint-agreement-parties.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const ON_FILE = "The parties agreed to file jointly. A copy of what they signed is already on file.";
const page = (...below: readonly string[]): string =>
  filingText({ amendment: null, annex: ["JOINT FILING AGREEMENT", ON_FILE, ...below] });
const LARKSPUR_SIGNS = ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "Manager"].join("\n");

testRule(rule, {
  passing: [
    { name: "signed again", filing: page(`${LARKSPUR_SIGNS}\n\n/s/ Jane M. Roe\nJane M. Roe`), passes: 2 },
  ],
  failing: [
    {
      name: "signed again by one of the two",
      filing: page(LARKSPUR_SIGNS),
      failures: [{ person: "JANE M. ROE", severity: "error" }],
    },
  ],
  unverified: [
    {
      name: "its signatures are in another place",
      filing: page(),
      message: "The joint filing agreement is told to be on file in another place",
    },
  ],
});
