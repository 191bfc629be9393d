import type { Failed } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { signsPersonally, type LegalForm } from "../../src/filing/persons/legal-form.js";
import { INSTITUTIONS, NEVER_NATURAL } from "../../src/filing/cover/printed-codes.js";
import { list } from "../../src/filing/words/wording.js";

interface FormOfName {
  readonly words: string;
  readonly fits: string[];
  readonly contradicts: string[];
  /** The code that the form has for just this, so that OO, for others, is not the one to be expected. */
  readonly own?: string;
}

/** What a name tells, which codes fit it, and which one contradicts it. */
export const FORMS: Readonly<Record<LegalForm, FormOfName>> = {
  corporation: { words: "a corporation", fits: ["CO", "OO"], contradicts: ["IN", "PN"], own: "CO" },
  partnership: { words: "a limited partnership", fits: ["PN", "OO"], contradicts: ["IN", "CO"], own: "PN" },
  company: { words: "a company", fits: ["CO", "OO", "PN"], contradicts: ["IN"] },
  natural: { words: "a natural person", fits: ["IN"], contradicts: ["CO", "PN"] },
  trust: { words: "a trust or the like", fits: ["OO"], contradicts: [] },
  entity: { words: "an entity", fits: [], contradicts: [] },
  open: { words: "no particular legal form", fits: ["IN"], contradicts: [] },
};

/** "Jane Roe and Roe Holdings LLC": a page of two may give the type of each. */
export const SEVERAL = /\band\b|[&/+]/i;

type Amiss = Pick<Failed, "severity" | "expected" | "message">;

/**
 * What is wrong with IN, which a natural person has whatever the business, and a firm never; `null` where that is not plain. The
 * message goes on from the codes that are stated.
 */
export function individualAmiss(
  filing: Filing,
  person: Person,
  form: LegalForm | null,
  known: readonly string[],
): Amiss | null {
  if (form === "natural") return known.includes("IN") ? null : withoutIn(filing, person, known);
  const { value: name } = person.name;
  const firm = form === null || SEVERAL.test(name) ? null : FORMS[form];
  const others = known.filter((code) => code !== "IN");
  if (
    firm?.contradicts.includes("IN") !== true ||
    !known.includes("IN") ||
    !others.some((code) => firm.fits.includes(code))
  )
    return null;
  return {
    expected: list(others),
    message: `, but ${name} is the name of ${firm.words}: IN is for individuals.`,
  };
}

function withoutIn(filing: Filing, person: Person, known: readonly string[]): Amiss | null {
  const natural = `${person.name.value} is the name of a natural person`;
  const never = known.find((code) => NEVER_NATURAL.has(code));
  if (never !== undefined)
    return { expected: "IN", message: `, but ${natural}, to whom ${never} is not open: IN would fit.` };
  if (known.every((code) => INSTITUTIONS.has(code)))
    return {
      severity: "info",
      expected: list(["IN", ...known]),
      message: ` without IN, but ${natural}: the form asks for all symbols that apply, and an individual is IN whatever the business.`,
    };
  // A trustee files as such; who signs in the own name and for no other is an individual.
  const isOther = known.every((code) => code === "OO") && signsPersonally(filing, person);
  return isOther
    ? {
        severity: "info",
        expected: "IN",
        message: ` alone, but ${natural}, who signs in the own name: the form has IN for an individual.`,
      }
    : null;
}
