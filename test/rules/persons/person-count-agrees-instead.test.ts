import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { LARKSPUR } from "../../support/filing-text.js";
import { entity, signedAs } from "../identity/name-cases.js";

const COVER = "Larkspur Acquisition Sub, Inc.";
const SISTER = "LARKSPUR MERGER SUB, INC.";
const THORNE = entity("Thorne Advisers, Inc.");
/** Thorne signs, and somebody of this name in the place of Larkspur's own. */
const instead = (name: string, more: Parameters<typeof signedAs>[2] = {}): string =>
  signedAs(
    [THORNE, { ...LARKSPUR, name: COVER, heading: COVER, item5: null, notes: [] }],
    { [COVER]: name },
    more,
  );

testRule(rule, {
  passing: [
    {
      name: "blocks without a blank line between them, of a company whose legal form is not known",
      filing: signedAs([THORNE, entity("Larkspur Luxembourg S.A.")], { "\n\nLarkspur": "\nLarkspur" }),
      passes: 4,
    },
  ],
  failing: [
    {
      name: "a sister of whom nothing else is told signs, and who has the cover page does not",
      filing: instead(SISTER),
      failures: [
        {
          severity: "warning",
          expected: COVER,
          actual: SISTER,
          message: `${SISTER} signs the statement, a name that the filing gives nowhere else, and ${COVER} does not. One of the two names is probably wrong.`,
          at: [SISTER, COVER],
        },
      ],
    },
  ],
  unverified: [
    {
      name: "the sister is told of elsewhere",
      filing: instead(SISTER, {
        told: ["Larkspur Merger Sub, Inc. is a subsidiary of Thorne Advisers, Inc."],
      }),
    },
    { name: "the name that signs begins otherwise", filing: instead("HOLLIN MERGER SUB, INC.") },
    {
      name: "the name that signs may be the whole name of the one",
      filing: instead("LARKSPUR ACQUISITION MERGER SUB, INC."),
    },
  ].map((each) => ({
    ...each,
    message: "No signature under this name could be told from the signature page",
  })),
});
