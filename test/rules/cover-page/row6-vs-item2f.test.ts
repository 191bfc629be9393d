import rule from "../../../rules/cover-page/row6-vs-item2f.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";
import { PERSON, person13G, readWhole, schedule13D, schedule13G } from "../../structured/structured-xml.js";

const llc = { ...LARKSPUR, citizenship: "Delaware" };
const roe = { ...ROE, citizenship: "U.S.A." };
const told = (answer: string, persons: readonly StatedPerson[] = [llc, roe]): string =>
  filingText({ persons, item2: [`(f) ${answer}`] });
const of = (citizenship: string, answer: string): string => told(answer, [{ ...ROE, citizenship }]);
const told13G = (answer: readonly string[], persons: readonly StatedPerson[] = [llc, roe]): string =>
  filingText({ schedule: "13G", persons, item2: ["Item 2(c). Citizenship:", ...answer] });
const xml = (code: string, answer: string): ReturnType<typeof readWhole> =>
  readWhole(
    schedule13D({
      persons: PERSON.replace(">DE<", `>${code}<`),
      items: `<item2><citizenship>${answer}</citizenship></item2>`,
    }),
  );
const xml13G = (answer: string): ReturnType<typeof readWhole> =>
  readWhole(
    schedule13G({
      persons: person13G("Jane M. Roe"),
      item4: `</items><items><item2><citizenship>${answer}</citizenship></item2>`,
    })
      .replace("<items>", "")
      .replace("</items><items>", "<items>"),
  );

testRule(rule, {
  passing: [
    {
      name: "every natural person at once",
      filing: told(
        "Each natural person named in Item 2 of this Schedule 13D is a citizen of the United States.",
        [roe],
      ),
      passes: 1,
    },
    {
      name: "a natural person's state with its country",
      filing: told("Ms. Roe is a citizen of the United States.", [
        { ...ROE, citizenship: "New Jersey, USA" },
      ]),
      passes: 1,
    },
    {
      name: "the natural persons apart from the companies",
      filing: told(
        "Larkspur Holdings LLC is organized in Delaware. All natural persons are United States citizens.",
      ),
      passes: 2,
    },
    {
      name: "each person in a sentence of its own",
      filing: told(
        "Larkspur Holdings LLC is a Delaware limited liability company. Ms. Roe is a citizen of the United States of America.",
      ),
      passes: 2,
    },
    {
      name: "organized under the laws of a State; American",
      filing: told(
        "Larkspur Holdings LLC is organized under the laws of the State of Delaware. Jane M. Roe is an American citizen.",
      ),
      passes: 2,
    },
    {
      name: "several persons in one sentence",
      filing: told("Messrs. Doe and Vale are each a citizen of the United States.", [
        { ...roe, name: "PETER DOE" },
        { ...roe, name: "JOHN VALE" },
      ]),
      passes: 2,
    },
    {
      name: "England and Wales is the United Kingdom",
      filing: of("United Kingdom", "Ms. Roe is a citizen of England and Wales."),
      passes: 1,
    },
    {
      name: "a term for the citizens of a country",
      filing: of("Sweden", "Ms. Roe is a Swedish citizen."),
      passes: 1,
    },
    {
      name: "New Jersey is not Jersey",
      filing: told("Larkspur Holdings LLC is organized in New Jersey.", [
        { ...LARKSPUR, citizenship: "State of New Jersey" },
      ]),
      passes: 1,
    },
    {
      name: "a State with its country",
      filing: of("Delaware, United States", "Jane M. Roe - DE"),
      passes: 1,
    },
    {
      name: "a country beside one of its States",
      filing: of("United States", "Ms. Roe is a citizen of Texas."),
      passes: 1,
      remark: /^one names the country, the other a state in it$/,
    },
    {
      name: "two citizenships, of which the cover page names one",
      filing: of("Israel", "Ms. Roe is a citizen of Israel and the United States."),
      passes: 1,
      remark: /^Item 2 names United States besides$/,
    },
    { name: "an answer that is the place alone", filing: of("Cayman Islands", "Cayman Islands"), passes: 1 },
    {
      name: "a 13G, the names above the places",
      filing: told13G(["Larkspur Holdings LLC", "Delaware", "Jane M. Roe", "United States"]),
      passes: 2,
    },
    {
      name: "a 13G, one place for each person in order",
      filing: told13G(["(i) Delaware", "(ii) United States"]),
      passes: 2,
    },
    {
      name: "a 13G for all persons at once",
      filing: told13G(
        ["Each of the Reporting Persons is organized under the laws of Delaware."],
        [llc, { ...llc, name: "LARKSPUR GP LLC" }],
      ),
      passes: 2,
    },
    {
      name: "EDGAR's code",
      filing: xml("E9", "The Reporting Person is a Cayman Islands exempted company."),
      passes: 1,
    },
    {
      name: "EDGAR's code of Georgia, the country",
      filing: xml("2Q", "The Reporting Person is a citizen of Georgia."),
      passes: 1,
    },
    { name: "EDGAR's code in a 13G, both times", filing: xml13G("X1"), passes: 1 },
    {
      name: "a place of organisation told in Item 2(a) only",
      filing: filingText({
        persons: [llc],
        filedBy: ["Larkspur Holdings LLC, a Delaware limited liability company"],
      }),
      passes: 1,
    },
    {
      name: "a place that stands in a person's name is none",
      filing: told("Roe Europe (London) Delaware Fund LP is a Cayman Islands partnership.", [
        { ...llc, name: "ROE EUROPE (LONDON) DELAWARE FUND LP", citizenship: "Cayman Islands" },
      ]),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "for information: a natural person with a state for a country",
      filing: told("Ms. Roe is a citizen of the United States.", [{ ...ROE, citizenship: "Delaware" }]),
      failures: [{ severity: "info", expected: "United States", actual: "Delaware" }],
    },
    {
      name: "another country",
      filing: told(
        "Larkspur Holdings LLC is a Delaware limited liability company. Ms. Roe is a citizen of Sweden.",
      ),
      failures: [
        {
          person: "JANE M. ROE",
          severity: "warning",
          expected: "Sweden",
          actual: "United States",
          message:
            "Row 6 of the cover page names United States; Item 2 names Sweden. One of the two is probably wrong.",
          line: 37,
        },
      ],
    },
    {
      name: "another State",
      filing: told(
        "Larkspur Holdings LLC is a Nevada corporation. Ms. Roe is a citizen of the United States.",
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC", expected: "Nevada", actual: "Delaware" }],
    },
    {
      name: "neither of two citizenships",
      filing: of("France", "Ms. Roe is a citizen of Israel and Canada."),
      failures: [{ expected: "Israel and Canada", actual: "France" }],
    },
    {
      name: "Row 4 of a 13G",
      filing: told13G(["Larkspur Holdings LLC - Delaware", "Jane M. Roe - Bermuda"]),
      failures: [
        {
          person: "JANE M. ROE",
          message: "Row 4 of the cover page names United States; Item 2 names Bermuda.",
        },
      ],
    },
    {
      name: "EDGAR's code of another place",
      filing: xml("D0", "The Reporting Person is a Cayman Islands exempted company."),
      failures: [{ expected: "Cayman Islands", actual: "Bermuda" }],
    },
  ],
  unverified: [
    {
      name: "the citizenship of a person's officers",
      filing: told("The officers of Larkspur Holdings LLC are citizens of Japan.", [llc]),
      message: "Whether Item 2 speaks of this person alone is not plain from the words.",
    },
    {
      name: "the natural persons but one",
      filing: told("Every natural person other than Ms. Roe is a United States citizen.", [roe]),
      message: /^Item 2\(f\) does not say plainly whose/,
    },
    {
      name: "the natural persons, where only a company files",
      filing: told("Every natural person named in this Schedule 13D is a United States citizen.", [llc]),
      message: /^Item 2\(f\) does not say plainly whose/,
    },
    {
      name: "a name that matches nobody",
      filing: told("Mr. Vale is a citizen of Sweden."),
      message: /^Item 2\(f\) does not say plainly whose citizenship or place of organization it gives\.$/,
    },
    {
      name: "one place for several persons",
      filing: told("Delaware"),
      message:
        /^Row 6 of the cover page names United States; Item 2 names Delaware\. Whether Item 2 speaks of this person alone is not plain from the words\.$/,
    },
    {
      name: "a sentence that speaks of another company besides",
      filing: told("Ms. Roe, the manager of Thornbury Fund, a Cayman Islands company, is retired.", [roe]),
      message: "Whether Item 2 speaks of this person alone is not plain",
    },
    {
      name: "another company whose name begins with the person's",
      filing: told("Larkspur Holdings Cayman Ltd. is its subsidiary.", [llc]),
      message: "Whether Item 2 speaks of this person alone is not plain",
    },
    {
      name: "another company that differs by a numeral",
      filing: told("Larkspur Holdings II is a Cayman Islands company.", [llc]),
      message: "Whether Item 2 speaks of this person alone is not plain",
    },
    {
      name: "another company that differs by its form",
      filing: told("Larkspur Holdings LP is a Cayman Islands partnership.", [llc]),
      message: "Whether Item 2 speaks of this person alone is not plain",
    },
    {
      name: "two citizenships on both, of which one is the same",
      filing: of("Canada and Sweden", "Ms. Roe is a citizen of Canada and of the United Kingdom."),
      message: "Whether Item 2 speaks of this person alone is not plain from the words.",
    },
    {
      name: "the answer refers to the cover page's responses",
      filing: of("Canada", "Incorporated by reference to the responses of each."),
      message: "Item 2(f) refers to another place.",
    },
    {
      name: "a cover page with two places, of which Item 2 names one",
      filing: of("Israel and United States", "Ms. Roe is a citizen of Israel."),
      message: "names Israel and United States; Item 2 names Israel.",
    },
    {
      name: "places in order that differ may be in another order",
      filing: told13G(["(i) Bermuda", "(ii) United States"]),
      message: "names Delaware; Item 2 names Bermuda",
    },
    {
      name: "a place that nobody knows",
      filing: of("Ruritania", "Ms. Roe is a citizen of Sweden."),
      message: /^Row 6 names no state or country that is known\.$/,
    },
  ],
  notApplicable: [
    { name: "Item 2 says nothing of it", filing: filingText({ persons: [llc, roe] }) },
    { name: "a cover page without it", filing: of("", "Ms. Roe is a citizen of the United States.") },
    { name: "a cover page without it, and an answer that refers to it", filing: of("", "See Row 6.") },
    {
      name: "an address in Item 2 is no citizenship",
      filing: filingText({
        persons: [llc, roe],
        item2: ["(b) The address of Ms. Roe is 1 Mill Lane, Albany, New York 12207."],
      }),
    },
  ],
});
