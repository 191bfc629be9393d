import rule from "../../../rules/structure/mojibake.js";
import { readFiling, testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const told = (...item5: string[]) => filingText({ item5: item5.join("\n\n") });
const named = (name: string) => structured13G({ persons: [{ ...THORNE, name }] });
/** The same text in the bytes of another time. */
const windows1252 = (text: string) => readFiling(Buffer.from(text, "latin1"));

testRule(rule, {
  passing: [
    {
      name: "accents, dashes and quotation marks as they should be",
      filing: told("Société Générale — “the Bank” of São Paulo’s Älvsjö"),
    },
    { name: "a blank left in a draft, which is another check's", filing: told("It owns [●] Shares.") },
    { name: "questions", filing: told("Guess?, Inc. asked: why? Because Yahoo!? did. What??"), passes: 1 },
    {
      name: "an address of the web",
      filing: told("See https://www.hollin-mills.example/cgi?action=list and a@b.example?x"),
    },
    { name: "a name in capitals with a tilde", filing: told("BANCO DE SÃO PAULO, NÂZIM") },
    {
      name: "the section sign that EDGAR's own certification lost",
      filing: named("Thorne ?? 240.14a-11 Advisers LP"),
    },
    { name: "bytes of an old file that may have been guessed wrong", filing: windows1252(told("SociÃ©tÃ©")) },
  ],
  failing: [
    {
      name: "question marks in the place of a wide blank",
      filing: named("Thorne Partners???Fund I Co-Invest???GP LP"),
      failures: [
        {
          severity: "info",
          actual: "Partners???Fund and Co-Invest???GP",
          message: /^Characters are spoiled in Partners\?\?\?Fund and Co-Invest\?\?\?GP\. /,
        },
      ],
    },
    {
      name: "the sign for an unknown character",
      filing: told("Soci\ufffdt\ufffd Anonyme"),
      failures: [{ actual: "Soci\ufffdt\ufffd" }],
    },
    {
      name: "a letter lost",
      filing: told("The Fund of S?o Paulo and Z?rich, Switzerland"),
      failures: [{ actual: "S?o and Z?rich," }],
    },
    {
      name: "an apostrophe lost",
      filing: told("the Issuer?sale of Shares"),
      failures: [{ actual: "Issuer?sale" }],
    },
    {
      name: "decoded twice",
      filing: told("SociÃ©tÃ© and the Issuerâ€™s Â§ 5"),
      failures: [{ actual: "SociÃ©tÃ©, Issuerâ€™s and Â§" }],
    },
    {
      name: "in a cover page's name",
      filing: filingText({ persons: [{ ...LARKSPUR, name: "LARKSPUR Soci??t?? LLC", item5: null }] }),
      failures: [{ actual: "Soci??t??" }],
    },
    {
      name: "as many words as can be shown",
      filing: told("a\ufffdb c\ufffdd e\ufffdf g\ufffdh i\ufffdj"),
      failures: [{ message: "g\ufffdh and i\ufffdj. Letters" }],
    },
    {
      name: "more words than can be shown",
      filing: told("a\ufffdb c\ufffdd e\ufffdf g\ufffdh i\ufffdj k\ufffdl m\ufffdn a\ufffdb"),
      failures: [
        {
          actual: "a\ufffdb, c\ufffdd, e\ufffdf, g\ufffdh and i\ufffdj",
          message: "a\ufffdb, c\ufffdd, e\ufffdf, g\ufffdh and i\ufffdj and 2 further words.",
        },
      ],
    },
  ],
});
