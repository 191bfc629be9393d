import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { POWERS, row, type RowName } from "../../src/filing/rows.js";
import { count, list, rows, stated } from "../../src/filing/words/wording.js";

const COUNTS = [...POWERS, "aggregateAmount"] as const satisfies readonly RowName[];

/** Counts of shares are whole numbers, and none is blank. Funds and depositary receipts do have fractions: nobody is misled. */
export default defineRule({
  id: "fractional-or-blank-shares",
  title: "The counts of shares on the cover pages are whole numbers, none of them blank",
  group: "derivatives",
  severity: "info",
  authority: ["17 CFR 240.13d-101, Rows (7)-(11)", "17 CFR 240.13d-102, Rows (5)-(9)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) yield* verdicts(filing, person, context);
  },
});

function* verdicts(
  filing: Filing,
  person: Person,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const printed = COUNTS.filter((name) => person[name] !== null);
  const fractional = COUNTS.filter((name) => person[name]?.value.isInteger() === false);
  const ofUnits = fractional.length > 0 && isInUnits(filing);
  const blank = COUNTS.filter((name) => person.answers[name]?.printed === null);
  if (blank.length > 0) {
    const at = stated([...blank.map((name) => person.answers[name]?.place), person.name]);
    const message = `${named(filing, blank)} ${blank.length > 1 ? "are" : "is"} blank. A blank may be read as none or as forgotten; 0 or "none" leaves no doubt.`;
    yield fail({ person, at, message, follows: "cover-required-fields" });
  }
  if (ofUnits) {
    const at = stated(fractional.map((name) => person[name]));
    const message = `${named(filing, fractional)} ${fractional.length > 1 ? "state" : "states"} a fraction; the class is one of units, of which fractions are usual.`;
    yield unverified({ person, at, message });
  } else if (fractional.length > 0) {
    const at = stated(fractional.map((name) => person[name]));
    const counts = list([...new Set(at.map(count))]);
    const message = `${named(filing, fractional)} ${fractional.length > 1 ? "state" : "states"} ${counts}, not a whole number of shares. Units of a fund or depositary receipts may have fractions; shares seldom have.`;
    yield fail({ person, at, message, actual: counts, expected: "whole numbers" });
  }
  if (blank.length + fractional.length > 0) return;
  const at = stated(printed.map((name) => person[name]));
  if (printed.length === 0) {
    const message = "No count of shares was read on the cover page.";
    yield unverified({ person, at: [person.name], message });
    return;
  }
  const message = `${named(filing, printed)} ${printed.length > 1 ? "state whole numbers" : "states a whole number"} of shares.`;
  yield pass({ person, at, message });
}

/** "Class S Units": a fund's; a unit of shares and warrants is whole. */
function isInUnits({ securityClass }: Filing): boolean {
  const title = securityClass?.value ?? "";
  return /\bunits?\b/i.test(title) && !/\b(?:consist\w*|compris\w*|warrants?|rights?)\b/i.test(title);
}

function named(filing: Filing, names: readonly RowName[]): string {
  return rows(names.map((name) => row(filing, name)));
}
