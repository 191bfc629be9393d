/** cover-vs-text-identity: the class of the title page against that of which the text tells the cover's own shares. */
import rule from "../../../rules/cross-section/cover-vs-text-identity.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE_ITEM4 } from "../../support/structured-13g.js";

/** A title, what Item 4(a) tells of the 650,000 shares of Row 9, and what Item 2(a) says. */
const titled = (title: string, amount: string, item2 = "Thorne Advisers LP"): string =>
  structured13G({ item2, item4: { ...THORNE_ITEM4, amount } }).replace(
    "<securitiesClassTitle>Common Stock<",
    `<securitiesClassTitle>${title}<`,
  );
const CLASS_A = "650,000 shares of Class A Common Stock";
const FOR_COMMON =
  "This statement is filed by Thorne Advisers LP with respect to the shares of Common Stock of the Issuer.";

testRule(rule, {
  passing: [
    {
      name: "the class outstanding is counted under the title's letter",
      filing: titled(
        "Class A Common Stock",
        `${CLASS_A}, of 10,000,000 shares of Class A Common Stock outstanding as of November 3, 2025.`,
      ),
      passes: 1,
    },
  ],
  failing: [
    ...[
      "650,000. He ceased to own more than 5% of the outstanding Class A Common Stock.",
      "650,000. The Class A Ordinary Shares (the “Shares”) reported herein are held by the Fund.",
      "650,000. Others receive the proceeds from the sale of, the CLASS A COMMON STOCK of the Issuer.",
    ].map((words) => ({
      name: `the class that is reported bears another letter: ${words}`,
      filing: titled("Class B Common Stock", words),
      failures: [{ message: "tells what it is filed with respect to as shares of Class A" }],
    })),
    ...[
      "650,000. The Fund owns the Common Stock reported in this statement.",
      "650,000. Thorne makes the decisions relating to the common stock, par value $0.001 per share, of the Issuer.",
      "650,000. Nobody else has an interest of more than five percent of the Ordinary Shares.",
    ].map((words) => ({
      name: `the class that is reported is no preferred stock: ${words}`,
      filing: titled("Series A Preferred Stock", words),
      failures: [{ message: "as common stock or ordinary shares, and speaks of preferred stock nowhere" }],
    })),
    {
      name: "the amount of Row 9 is told as shares of another letter",
      filing: titled("Class B Common Stock", CLASS_A),
      failures: [
        {
          severity: "warning",
          actual: "Class B Common Stock",
          message:
            "The title page names Class B Common Stock, but the text tells the 650,000 shares of Row 9 as shares of Class A, and speaks of Class B nowhere",
        },
      ],
    },
    {
      name: "the statement is filed with respect to another letter",
      filing: titled(
        "Class B Ordinary Shares",
        "650,000",
        "Thorne Advisers LP, with respect to the Class A Ordinary Shares",
      ),
      failures: [{ message: "tells what it is filed with respect to as shares of Class A" }],
    },
    {
      name: "the title is one of preferred stock, the text one of common stock only",
      filing: titled("Series A Preferred Stock", "650,000", FOR_COMMON),
      failures: [{ message: "as common stock or ordinary shares, and speaks of preferred stock nowhere" }],
    },
    {
      name: "the title is one of warrants, of which the text says nothing",
      filing: titled("Warrants", "650,000 ordinary shares"),
      failures: [
        { message: "The title page names Warrants, but the text tells the 650,000 shares of Row 9" },
      ],
    },
  ],
  notApplicable: [
    {
      name: "founders' shares of Class B, which become Class A",
      filing: titled(
        "Class A Ordinary Shares",
        "650,000 Class B Ordinary Shares, which will convert at the merger",
      ),
    },
    {
      name: "the same where nothing is said of what they become",
      filing: titled("Class A Ordinary Shares", "650,000 Class B Ordinary Shares"),
    },
    {
      name: "units of a partnership of the issuer, by their own letters",
      filing: titled("Class B Common Stock", "650,000 Class A Units of Hollin Mills OpCo LLC"),
    },
    {
      name: "shares of Class A that are convertible into the class reported",
      filing: titled("Class B Common Stock", `${CLASS_A}, which is convertible into Class B Common Stock`),
    },
    {
      name: "both letters told with the amount",
      filing: titled(
        "Class B Common Stock",
        `${CLASS_A} on conversion of 650,000 shares of Class B Common Stock`,
      ),
    },
    {
      name: "another class told besides, with another number",
      filing: titled(
        "Class A Common Stock",
        "650,000. The Issuer also has shares of Class C Common Stock, of which the Reporting Person owns 1,200.",
      ),
    },
    {
      name: "preferred stock that is told as the common stock that it becomes",
      filing: titled(
        "Series A Preferred Stock",
        "650,000 shares of Common Stock, into which the Preferred Stock converts",
      ),
    },
    {
      name: "a title of two kinds",
      filing: titled("Common Stock and Warrants", "650,000 shares of Common Stock"),
    },
    {
      name: "a house's form that says common stock of any security",
      filing: titled(
        "Preferred Class B1 Shares",
        "650,000. Others have the right to the proceeds from the sale of the common stock of the Issuer.",
      ),
    },
    {
      name: "words of the form on the common stock of the issuer",
      filing: titled(
        "Series A Preferred Stock",
        "650,000. No one person has an interest in the common stock of the Issuer.",
      ),
    },
  ],
});
