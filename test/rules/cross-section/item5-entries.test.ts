/** "(i) A … N shares, representing x %, (ii) B …" in one sentence: each entry tells its own person's figures. */
import amount from "../../../rules/cross-section/cover-vs-item5-aggregate.js";
import percent from "../../../rules/cross-section/cover-vs-item5-percent.js";
import recomputed from "../../../rules/arithmetic/percent-recompute.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const person = (name: string, shares: string, ofClass: string, kind = LARKSPUR): StatedPerson => ({
  ...kind,
  ...{ name, soleVoting: "0", soleDispositive: "0", sharedVoting: shares, sharedDispositive: shares },
  ...{ aggregate: shares, percent: ofClass, notes: [], item5: null },
});

const FUND = "Tarn Growth Fund LP may be deemed to be the beneficial owner of";
const PARTNER = "Tarn Partners LLC may be deemed to be the beneficial owner of";
const OWNER = "Ms. Roe may be deemed to be the beneficial owner of";
const sentence = {
  fund: `${FUND} 318,460 shares of Common Stock, representing approximately 3.2% of the outstanding shares`,
  partner: `${PARTNER} 652,310 shares of Common Stock, representing approximately 6.5% of the outstanding shares`,
  owner: `${OWNER} 652,310 shares of Common Stock, representing approximately 6.5% of the outstanding shares`,
  based: "in each case based on 10,000,000 shares of Common Stock outstanding as of March 3, 2025",
};

/** A fund, its general partner, and whoever owns that, with the answer to Item 5(a). */
const list = (told: Partial<typeof sentence>): string => {
  const { fund, partner, owner, based } = { ...sentence, ...told };
  return filingText({
    persons: [
      person("TARN GROWTH FUND LP", "318,460", "3.2%"),
      person("TARN PARTNERS LLC", "652,310", "6.5%"),
      person("JANE M. ROE", "652,310", "6.5%", ROE),
    ],
    outstanding: "",
    item5: `(a) As of the date hereof, (i) ${fund}, (ii) ${partner} and (iii) ${owner}, ${based}.`,
  });
};

const changed = (entry: "fund" | "partner" | "owner", from: string, to: string): string =>
  list({ [entry]: sentence[entry].replace(from, to) });

testRule(percent, {
  passing: [{ name: "the percentages of the cover pages", filing: list({}), passes: 3 }],
  failing: [
    {
      name: "another percentage in one entry, where another entry has the right one for as many shares",
      filing: changed("owner", "6.5%", "7.5%"),
      failures: [{ severity: "error", person: "JANE M. ROE", actual: "approximately 7.5 %" }],
    },
    {
      name: "a percentage that is below the right one",
      filing: changed("fund", "3.2%", "2.9%"),
      failures: [{ person: "TARN GROWTH FUND LP", actual: "approximately 2.9 %" }],
    },
  ],
  unverified: [
    {
      name: "an entry that tells its percentage by two measures",
      filing: list({
        owner: `${sentence.owner.replace("6.5%", "7.5%")} and 6.1% of the Common Stock and the units taken as one`,
      }),
      message: "Item 5 states several percentages in the same place.",
    },
    {
      name: "a list of which no entry is what a cover page states",
      filing: list({
        fund: sentence.fund.replace("318,460", "301,115"),
        partner: sentence.partner.replace("652,310", "640,205"),
        owner: sentence.owner.replace("6.5%", "7.5%"),
      }),
      message: "Item 5 states several percentages in the same place.",
    },
  ],
});

testRule(amount, {
  passing: [{ name: "the amounts of the cover pages", filing: list({}), passes: 3 }],
  failing: [
    {
      name: "an amount below the cover page's by two digits transposed, which another entry has right",
      filing: changed("partner", "652,310", "625,310"),
      failures: [{ person: "TARN PARTNERS LLC", expected: "652,310", actual: "625,310" }],
    },
  ],
  unverified: [
    {
      name: "an amount that the entry itself calls a part",
      filing: list({
        owner: `${OWNER.replace("to be", "directly to be")} 648,310 shares of Common Stock, representing approximately 6.5% of the outstanding shares`,
      }),
      message: "may speak of a part of the holding only",
    },
  ],
});

testRule(recomputed, {
  passing: [{ name: "percentages that the count gives", filing: list({}) }],
  failing: [
    {
      name: "the percentage of somebody who is called by no name of a cover page, for as many shares as one states",
      filing: list({
        owner: sentence.owner.replace("Ms. Roe", "The Tarn co-investor").replace("6.5%", "8.5%"),
      }),
      failures: [{ actual: "approximately 8.5 %" }],
    },
  ],
});
