/** One filer's name in the place of another's: before a defined term, and in a list of the filers. */
import rule from "../../../rules/identity/name-spelling.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const FUND = { ...LARKSPUR, name: "Larkspur Fund, LP", heading: "Larkspur Fund, LP", notes: [], item5: null };
const MANAGER = { ...FUND, name: "Larkspur Managers LLC", heading: "Larkspur Managers LLC" };
const told = (...paragraphs: readonly string[]): string =>
  filingText({
    schedule: "13G",
    persons: [FUND, MANAGER, { ...ROE, name: "Jane M. Roe", notes: [], item5: null }],
    told: paragraphs,
  });

testRule(rule, {
  passing: [
    {
      name: "a list that names each filer once",
      filing: told("Each of Larkspur Fund, LP, Larkspur Managers LLC and Jane M. Roe files."),
      passes: 3,
    },
    {
      name: "a name again in the clause behind a list",
      filing: told("The statement is filed by Larkspur Fund, LP and Jane M. Roe, and Jane M. Roe signs it."),
      passes: 3,
    },
    {
      name: "each term stands behind its own name",
      filing: told(
        "The shares are held by Larkspur Fund, LP (the “Larkspur Fund”). Larkspur Managers LLC (“Larkspur Managers”) is its manager.",
      ),
      passes: 3,
    },
    {
      name: "a term behind an apposition, which is that of the name ahead of it",
      filing: told(
        "Larkspur Fund, LP (“Fund”) files with Larkspur Managers LLC, the general partner of Larkspur Fund, LP (“Larkspur Managers”).",
      ),
      passes: 3,
    },
    {
      name: "a term behind a clause on what the manager does for the fund",
      filing: told(
        "(i) Larkspur Fund, LP (“Larkspur Fund”); (ii) Larkspur Managers LLC, which serves as the investment adviser to Larkspur Fund, LP (“Larkspur Managers”).",
      ),
      passes: 3,
    },
    {
      name: "a term of its own that is made of no name",
      filing: told("Larkspur Managers LLC (the “Manager”) manages Larkspur Fund, LP (the “Partnership”)."),
      passes: 3,
    },
  ],
  failing: [
    {
      name: "a list that names one filer twice",
      filing: told("Each of Larkspur Fund, LP, Larkspur Fund, LP and Jane M. Roe files."),
      failures: [{ message: "The list behind “Each of” names Larkspur Fund, LP twice", severity: "warning" }],
    },
    {
      name: "a term made of one filer's name behind that of another",
      filing: told(
        "The shares are held by Larkspur Managers LLC (the “Larkspur Fund”). Larkspur Managers LLC (“Larkspur Managers”) is its manager.",
      ),
      failures: [
        {
          message:
            "The text calls Larkspur Managers LLC “Larkspur Fund”, which is made of the name of Larkspur Fund, LP",
        },
      ],
    },
    {
      name: "a term behind another's name where the owner is named in the sentence before only",
      filing: told(
        "The statement is filed for Larkspur Fund, LP. The shares are held by Larkspur Managers LLC (the “Larkspur Fund”). Larkspur Managers LLC (“Larkspur Managers”) is its manager.",
      ),
      failures: [{ message: "The text calls Larkspur Managers LLC “Larkspur Fund”" }],
    },
  ],
});
