import type { Report } from "../../src/audit/report.js";
import type { Filing } from "../../src/filing/filing.js";
import { audit, readFiling, rules } from "../../src/index.js";
import { REPORTED_RULES } from "./reported-rules.js";
import { filingText, LARKSPUR, ROE } from "./filing-text.js";

/** What a filing may print in a name to break a report: quotes, escapes, formulas, ends of sections, marks that reorder. */
export const HOSTILE_NAMES = [
  `=cmd|' /C calc'!A0`,
  `"Quoted" <b>100%</b> :: ]]> & Sons`,
  `::error file=x::hidden %0A, [click](https://example.org) @everyone #1`,
  `Right \u202e to left \u0007 bell`,
] as const;

/**
 * A run over filings whose persons bear these names, with failures at every level, and a file that was not read.
 * The names are put in behind the readers, which take some of these marks for markup.
 */
export function hostileReport(paths: readonly string[] = ["drafts/a draft, 100 %.txt"]): Report {
  return {
    schemaVersion: 1,
    tool: { name: "13d-audit", version: "1.2.3" },
    ruleset: "all",
    settings: "0123456789abcdef",
    rules: REPORTED_RULES,
    given: [],
    files: paths.map((path) => audit(hostileFiling(path), rules).report),
    errors: [{ path: "drafts/=1+1\n::error::.txt", message: 'no filing: "]]>" <a>' }],
    skipped: 0,
  };
}

/** The aggregate amounts do not add up, so that every person has a failure. */
function hostileFiling(path: string): Filing {
  const persons = HOSTILE_NAMES.map((_, index) => ({
    ...(index % 2 === 0 ? LARKSPUR : ROE),
    name: `Person ${"ABCD".charAt(index)} LLC`,
    heading: `Person ${"ABCD".charAt(index)} LLC`,
    aggregate: "9,000,000",
  }));
  const filing = readFiling(filingText({ persons }), path);
  const issuer = filing.issuer.name;
  return {
    ...filing,
    issuer: {
      ...filing.issuer,
      name: issuer && { ...issuer, value: "+1 Mills\nInc.", printed: "+1 Mills\nInc." },
    },
    persons: filing.persons.map((person, index) => {
      const name = HOSTILE_NAMES[index] ?? "";
      return { ...person, name: { ...person.name, value: name, printed: name } };
    }),
  };
}
