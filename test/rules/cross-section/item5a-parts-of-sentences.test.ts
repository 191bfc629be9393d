/** item5a-components where a sentence names the parts of a total that was read as no list. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { item4 } from "./item4-cases.js";

/** Item 5(a) of Larkspur, whose cover page has 650,000 shares; Ms. Roe's has 137,660. */
const told = (text: string, outstanding?: string): string =>
  filingText({
    persons: [
      { ...LARKSPUR, notes: [], item5: null },
      { ...ROE, aggregate: "137,660", soleVoting: "137,660", soleDispositive: "137,660", item5: null },
    ],
    item5: `(a) ${text}`,
    ...(outstanding === undefined ? {} : { outstanding }),
  });

const totalLast = (mill: string): string =>
  told(
    `The Mill Fund beneficially owned ${mill} of the Shares, the Elm Fund beneficially owned 199,900 of the Shares (including 40,000 of the Shares on loan) and an account beneficially owned 137,660 of the Shares, which together represented 650,000 of the Shares.`,
  );
const noTotal = (mill: string): string =>
  told(
    `The ownership of Larkspur Holdings LLC consists of (i) ${mill} Shares and warrants that may be used at once for up to 199,900 Shares in the Mill Fund, and (ii) 137,660 Shares in the Elm Fund.`,
  );
const ofTheTotal = (mill: string, more = ""): string =>
  told(
    `${mill} of the 650,000 Shares reported are held in the name of the Mill Fund. 199,900 of the 650,000 Shares reported are held in a retirement account. 137,660 of the 650,000 Shares reported are held by a trust for the children.${more}`,
  );
const besideRights = (held: string): string =>
  told(
    `Larkspur Holdings LLC directly holds ${held} Shares and warrants of more than one kind. The warrants hold a limit of 9.99%.`,
    "Percentages are based on the sum of (i) 9,950,000 Shares outstanding as of March 3, 2025, as the Issuer told the filers, and (ii) 37,660 Shares issuable upon exercise of the warrants.",
  );
const plan = (rest: string): string =>
  told(
    `The Plan holds 650,000 Shares (6.5% of the class), of which 512,340 are allocated to the accounts of 1,418 participants and ${rest} are not.`,
  );
const inBrackets = (account: string): string =>
  item4({
    amount: `650,000 shares, held by the Mill Fund (412,340 shares), the Elm Fund (137,660 shares) and one account (${account} shares).`,
  });
const SLIP = "With 312,440 for 321,440, the same digits with two of them transposed, they would add up.";

testRule(rule, {
  passing: [
    {
      name: "the plan's shares, which the text tells to be either the one or the other",
      filing: plan("137,660"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "funds ahead of what they have together, two digits of one transposed",
      filing: totalLast("321,440"),
      failures: [{ severity: "warning", expected: "312,440", actual: "321,440", message: SLIP }],
    },
    {
      name: "what the ownership consists of, by the cover page's amount",
      filing: noTotal("321,440"),
      failures: [{ severity: "warning", person: "LARKSPUR HOLDINGS LLC", message: SLIP }],
    },
    {
      name: "a sentence for each part of one total",
      filing: ofTheTotal("321,440"),
      failures: [{ severity: "warning", message: SLIP }],
    },
    {
      name: "what is held directly, which makes up the cover page's amount with the rights that the class counts",
      filing: besideRights("621,340"),
      failures: [{ severity: "warning", message: "621,340 + 37,660 = 659,000. With 612,340 for 621,340" }],
    },
    {
      name: "a total of which two digits are transposed, where the parts come to the cover page's amount",
      filing: told(
        "Larkspur Holdings LLC owns 605,000 Shares, namely 512,430 Shares in the Mill Fund and 137,570 Shares in the Elm Fund.",
      ),
      failures: [{ severity: "warning", expected: "650,000", actual: "605,000" }],
    },
    {
      name: "a part that a cover page states otherwise",
      filing: plan("131,660"),
      failures: [
        { severity: "warning", message: "With 137,660 for 131,660, which the filing states elsewhere" },
      ],
    },
  ],
  unverified: [
    {
      name: "what several hold, each number in brackets, which comes to more than the total",
      filing: inBrackets("110,000"),
      message:
        "Item 4 takes 650,000 shares apart; 412,340 + 137,660 + 110,000 = 660,000. Whether a number is wrong, or counts something else, is not plain.",
    },
    {
      name: "parts too round to tell a slip, a sentence for each",
      filing: told(
        "372,340 of the 650,000 Shares reported are held by the Mill Fund. 104,000 of the 650,000 Shares reported are held in an account. 137,660 of the 650,000 Shares reported are held by a trust. ",
      ),
      message: "Whether a number is wrong",
    },
    {
      name: "a part of which two digits transposed would make all of the total, where others may be untold",
      filing: item4({
        amount:
          "650,000, of which 400,000 in the Mill Fund, 104,000 in the Elm Fund and 110,000 in an account",
      }),
      message:
        "With 140,000 for 104,000 they would be all of it; whether that is a slip of the keys is not told.",
    },
  ],
  notApplicable: [
    { name: "funds ahead of what they have together", filing: totalLast("312,440") },
    { name: "what the ownership consists of", filing: noTotal("312,440") },
    { name: "a sentence for each part", filing: ofTheTotal("312,440") },
    {
      name: "a sentence for each of some parts",
      filing: told(
        "312,440 of the 650,000 Shares reported are held by the Mill Fund. 120,000 of the 650,000 Shares reported are pledged to a bank.",
      ),
    },
    { name: "what is held directly beside rights", filing: besideRights("612,340") },
    {
      name: "a manager's shares and its fund's, of which the ones are the others",
      filing: told(
        "The Mill Fund owns 512,340 Shares, which the Elm Fund manages, and the Elm Fund owns 512,340 Shares, which are held by it for the Mill Fund.",
      ),
    },
    {
      name: "the shares that a receipt stands for beside the receipts",
      filing: told(
        "Larkspur Holdings LLC may be deemed to own 650,000 Shares, which are the 512,340 Shares of the Mill Fund and 68,830 receipts that stand for 137,660 Shares.",
      ),
    },
  ],
});
