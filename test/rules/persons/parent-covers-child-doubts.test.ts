/** Where the text leaves open how far the control goes, less is not wrong. */
import rule from "../../../rules/persons/parent-covers-child.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { fund, IS_MEMBER, IS_PARTNER, partner, three, two } from "./control-cases.js";

const open = (name: string, told: string, reason: string | RegExp = "is not plain from the words") => ({
  name,
  filing: two("500,000", "600,000", told),
  message: reason,
});

const IS_ADVISER = "Larkspur Holdings LLC is the investment adviser of Tamarind Fund, L.P.";

testRule(rule, {
  passing: [{ name: "no fewer", filing: two("600,000", "600,000", IS_PARTNER) }],
  failing: [
    {
      name: "fewer, and nothing left open",
      filing: two("500,000", "600,000", IS_PARTNER),
      failures: [{ severity: "warning" }],
    },
    ...[
      "Larkspur Holdings LLC may be deemed to beneficially own the securities directly held by Tamarind Fund, L.P.",
      "Larkspur Holdings LLC may be deemed to be the beneficial owner of all of the shares of Common Stock owned by Tamarind Fund, L.P.",
      "Larkspur Holdings LLC, therefore, may be deemed to have indirect beneficial ownership of the securities held by Tamarind Fund, L.P.",
      "Larkspur Holdings LLC serves as investment adviser for Tamarind Fund, L.P. and may be deemed a beneficial owner, for purposes of Section 13(d) of the Act, of any securities of the Issuer held by Tamarind Fund, L.P.",
      "Larkspur Holdings LLC, in its capacity as the manager of Tamarind Fund, L.P., may be deemed to beneficially own the Common Stock held by Tamarind Fund, L.P.",
      "By these relations Larkspur Holdings LLC may be deemed to share beneficial ownership of the shares held of record by Tamarind Fund, L.P.",
    ].map((told) => ({
      name: `an adviser who is deemed to own what the fund holds: ${told}`,
      filing: two("500,000", "600,000", IS_ADVISER, told),
      failures: [{ message: "The text says that the one may be deemed to own what the other holds." }],
    })),
    {
      name: "power that the fund has delegated to the adviser, and does not get back at once",
      filing: two(
        "500,000",
        "600,000",
        IS_PARTNER,
        "Tamarind Fund, L.P. has delegated to Larkspur Holdings LLC the sole power to vote and to dispose of all its securities.",
        "Because Tamarind Fund, L.P. may not revoke that delegation on less than 61 days' notice, Tamarind Fund, L.P. disclaims beneficial ownership of the securities it holds.",
        "The count is taken from the Issuer's definitive proxy statement.",
      ),
      failures: [{}],
    },
  ],
  unverified: [
    ...[
      "Larkspur Holdings LLC is a general partner of Tamarind Fund, L.P.",
      "Larkspur Holdings LLC is the general partner of Tamarind Fund, L.P. with respect to one series.",
      "Larkspur Holdings LLC, as the general partner of Tamarind Fund, L.P., will vote the shares.",
    ].map((told) => open(`power that may be of a part, of a time or of several: ${told}`, told)),
    ...[
      "The fund is led by an independent manager.",
      "The board of managers decides by majority vote.",
      "The amounts are not aggregated.",
      "The fund gave an irrevocable power to the Issuer.",
      "The fund relies on Release 34-39538.",
    ].map((told) => ({
      name: `words that may part the power: ${told}`,
      filing: two("500,000", "600,000", IS_PARTNER, told),
      message: "left to others or disclaimed, which may account for it",
    })),
    {
      name: "a chain of which one link alone is plain",
      filing: three(
        "500,000",
        "600,000",
        "600,001",
        "Larkspur Holdings LLC is the investment adviser of Tamarind Fund, L.P.",
        IS_MEMBER,
      ),
      message: "is not plain from the words",
    },
    open("an investment adviser", IS_ADVISER),
    ...[
      "Larkspur Holdings LLC may be deemed to beneficially own the 500,000 shares held by Tamarind Fund, L.P.",
      "Larkspur Holdings LLC may be deemed to beneficially own a portion of the shares held by Tamarind Fund, L.P.",
      "Larkspur Holdings LLC may be deemed to beneficially own the shares held by Tamarind Fund, L.P. that it manages.",
      "Larkspur Holdings LLC may not be deemed to beneficially own the shares held by Tamarind Fund, L.P.",
    ].map((told) => ({
      name: `an adviser who is deemed to own some of it: ${told}`,
      filing: two("500,000", "600,000", IS_ADVISER, told),
      message: "is not plain from the words",
    })),
    {
      name: "power delegated to another adviser",
      filing: two(
        "500,000",
        "600,000",
        IS_PARTNER,
        "Tamarind Fund, L.P. has delegated to Thornbury Advisers the sole power to vote its securities.",
      ),
      message: "left to others or disclaimed",
    },
    open("a trustee among several", "Larkspur Holdings LLC is a trustee of Tamarind Fund, L.P."),
    open(
      "words that leave the time open",
      "Larkspur Holdings LLC, formerly Thornbury LLC, is the general partner of Tamarind Fund, L.P.",
    ),
    {
      name: "power delegated to others",
      filing: two("500,000", "600,000", IS_PARTNER, "The fund has delegated the vote to an adviser."),
      message:
        "The text speaks of power or ownership that is left to others or disclaimed, which may account for it.",
    },
    {
      name: "a disclaimer by nobody in particular",
      filing: two(
        "500,000",
        "600,000",
        IS_PARTNER,
        "Each person disclaims beneficial ownership of the shares.",
      ),
      message: "left to others or disclaimed",
    },
    {
      name: "a fund whose amount takes in the shares of others",
      filing: filingText({
        persons: [
          fund("600,000 ⁽¹⁾", {
            soleVoting: "600,000 ⁽¹⁾",
            notes: [
              "(1) Consists of (i) 400,000 shares of Common Stock and (ii) 200,000 shares of Common Stock held by Thornbury Trust.",
            ],
          }),
          partner("500,000"),
        ],
        told: [IS_PARTNER],
      }),
      message: "The larger amount takes in shares that others hold, over which there may be no control.",
    },
    {
      name: "no amount of the controller",
      filing: filingText({ persons: [fund("600,000"), partner("see note")], told: [IS_PARTNER] }),
      message:
        "The aggregate amount of LARKSPUR HOLDINGS LLC, in control of TAMARIND FUND, L.P., could not be read.",
    },
  ],
});
