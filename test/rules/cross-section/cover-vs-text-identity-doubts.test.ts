/** Two names of one company, a par value that changed and another office are no contradictions. */
import rule from "../../../rules/cross-section/cover-vs-text-identity.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { event, issuer, item1, NOTICE, office, par } from "./identity-cases.js";

testRule(rule, {
  passing: [
    {
      name: "the same par value",
      filing: par("This statement relates to the Common Stock, par value \\$0.01 per share, of Hollin."),
    },
  ],
  failing: [
    {
      name: "another par value",
      filing: par("This statement relates to the Common Stock, par value \\$0.02 per share, of Hollin."),
      failures: [{ actual: "$0.02" }],
    },
    ...[
      "This Amendment No. 2 to the Schedule 13D (as amended, the Schedule 13D) relates to the Common Stock, par value \\$0.02 per share, of Hollin.",
      "This Amendment No. 2 to the Schedule 13D, as previously amended and previously filed, relates to the Common Stock, par value \\$0.02 per share, of Hollin.",
      "Item 1 is hereby amended: this statement relates to the Common Stock, par value \\$0.02 per share, of Hollin.",
    ].map((words) => ({
      name: `another par value in a statement that is amended: ${words}`,
      filing: par(words),
      failures: [{ actual: "$0.02" }],
    })),
  ],
  unverified: [
    { name: "another issuer alone", filing: issuer("Thornbury Foods Corp."), message: "They may be" },
    {
      name: "another issuer, whom the text goes on to name",
      filing: issuer("Thornbury Foods Corp.", {
        item5: "The directors of Hollin Mills, Inc. were told.",
        item6: ["Thornbury Foods Corp. may buy the shares."],
      }),
      message: "They may be two names of one company.",
    },
    {
      name: "an abbreviated first word",
      filing: issuer("Brit. Mills, Inc."),
      message: "They may be",
    },
    {
      name: "another par value under a charter that was amended",
      filing: par(
        "This statement, as amended, relates to the Common Stock, par value \\$0.001 per share, of Hollin, whose charter was amended in May.",
      ),
      message: "The text speaks of a change, which may account for it.",
    },
    ...[
      "was divided in a stock split",
      "was had by recapitalization",
      "is what the recapitalisation left",
    ].map((change) => ({
      name: `another par value beside a change: ${change}`,
      filing: par(`The Common Stock, par value \\$0.001 per share, ${change}.`),
      message:
        "Item 1 gives the class a par value of $0.001; the title page says $0.01. The text speaks of a change, which may account for it.",
    })),
    {
      name: "a name that shares a word with the cover page's",
      filing: issuer("Hollin Weaving Corp."),
      message:
        "Item 1 calls the issuer “Hollin Weaving Corp.”; the cover page names it “Hollin Mills, Inc.”. They may be two names of one company.",
    },
    {
      name: "a name whose words follow another place",
      filing: issuer("Hollin Weaving in Albany"),
      message: "They may be",
    },
    { name: "initials", filing: issuer("HM Corp."), message: "They may be two names of one company." },
    ...[
      "Its former name was another.",
      "It changed its name in May.",
      "A change of name took place in May.",
      "A change of its name took place in May.",
      "Change name and sign, the board said.",
    ].map((told) => ({
      name: `a company that changed its name: ${told}`,
      filing: issuer("Thornbury Foods Corp.", {
        item5: `The directors of Hollin Mills, Inc. were told. ${told}`,
      }),
      message: "They may be two names of one company.",
    })),
  ],
  notApplicable: [
    { name: "nothing is stated twice", filing: filingText() },
    ...["See the cover page", "Not applicable."].map((answer) => ({
      name: `an answer of a 13G that is no company's name: ${answer}`,
      filing: filingText({ schedule: "13G", item1: ["Item 1(a). Name of Issuer:", answer] }),
    })),
    {
      name: "a title page without the issuer's name",
      filing: issuer("Thornbury Foods Corp.").replace("Hollin Mills, Inc.\n(Name of Issuer)", ""),
    },
    {
      name: "a title page without the class",
      filing: item1("This statement relates to the Common Stock, par value \\$0.01 per share, of Hollin.", {
        classTitle: "",
      }),
    },
    {
      name: "a title page with two par values",
      filing: par(
        "This statement relates to the Common Stock, par value \\$0.05 per share, of Hollin.",
        "Common Stock, par value \\$0.01 per share, once par value \\$0.10 per share",
      ),
    },
    {
      name: "a title page without the date of the event",
      filing: filingText({
        event: "",
        item5: "The date of the event which requires this filing is March 4, 2025.",
      }),
    },
    {
      name: "a wholly different address is another office",
      filing: office("1 Mill Lane, Albany, New York 12207"),
    },
    {
      name: "another suite of another house in the same street is another office",
      filing: office("112 East 42nd Street, Suite 240, New York, NY 10168"),
    },
    {
      name: "the same street in another city",
      filing: office("122 East 42nd Street, Suite 240, Albany, New York 12207"),
    },
    {
      name: "counsel in the same building",
      filing: office("122 East 42nd Street, Suite 240, New York, NY 10168", [
        "Peter Vale, Esq.",
        "Vale & Lund LLP",
        "122 E. 42nd Street, Suite 330",
        "New York, NY 10168",
      ]),
    },
    {
      name: "another reporting person in the same building",
      filing: filingText({
        persons: [LARKSPUR, ROE],
        notice: NOTICE,
        item2: [
          "(b) The business address of Jane M. Roe is 122 East 42nd Street, Suite 240, New York, NY 10168.",
        ],
      }),
    },
    { name: "an Item 1 that names no company before the term", filing: issuer("Albany") },
    {
      name: "a date before the event is none of it",
      filing: event("Within 60 days of the date of the event, on February 3, 2025, nothing was bought."),
    },
    ...["the event which required the original statement was", "the event of default is"].map((words) => ({
      name: `no date of the event: ${words}`,
      filing: event(`The date of ${words} January 9, 2025.`),
    })),
    {
      name: "a filer that is defined as the company",
      filing: item1("The shares are held by Thornbury Foods Corp. (the “Corporation”).", {
        item5: "Hollin Mills, Inc. agreed.",
        classTitle: "Common Stock",
      }),
    },
    {
      name: "a post office box ahead of the street",
      filing: office("P.O. Box 1200, 122 East 42nd Street, New York, NY 10163"),
    },
    {
      name: "several suites",
      filing: office("122 East 42nd Street, Suites 240 and 330, New York, NY 10168"),
    },
  ],
});
