import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { matchesIn } from "../../src/figures/matches.js";
import { matchPercent } from "../../src/figures/percent-match.js";
import { percentOf } from "../../src/figures/percent.js";
import type { Base, Filing, Person } from "../../src/filing/filing.js";
import { baseOf } from "../../src/filing/percent/person-base.js";
import { proseOf } from "../../src/filing/words/prose.js";
import { mayBeSeveralClasses } from "../../src/filing/share-class.js";
import { count } from "../../src/filing/words/wording.js";

const CLASS = /\bclass\s+([a-z])\b/gi;
/** A paragraph that gives the title of the class alone, as Item 2(d) of a 13G does, speaks of no other. */
const LONGEST_TITLE = 120;

/**
 * The percentage is of the class that the title page names. Issuers with several classes have shares of one convertible into
 * another, so that the count of another class is a slip only where the filing speaks of one of the two nowhere else.
 */
export function* toldClassLetter(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const title = filing.securityClass;
  const [wanted, ...others] = lettersIn(title?.value ?? "");
  if (title === null || wanted === undefined || others.length > 0 || mayBeSeveralClasses(filing)) return;
  const [base] = filing.persons.flatMap((person) => baseOf(filing, person) ?? []);
  const counted = lettersIn(base?.class ?? "")[0];
  if (base === undefined || counted === undefined) return;
  const at = [title, base.shares];
  const counts = `the text counts ${count(base.shares)} shares of Class ${counted} outstanding`;
  if (counted === wanted) {
    yield pass({ at, message: `The title page names Class ${wanted}, of which ${counts}.` });
    return;
  }
  // A sentence that names both counts the other class beside its own.
  if (lettersIn(base.place.value).length > 1) return;
  if (!isByItself(base) || filing.bases.some((other) => lettersIn(other.class ?? "")[0] !== counted)) return;
  if (!base.forPercentages && !filing.persons.some((person) => isRightOver(base, person))) return;
  const spoken = spokenOf(filing, base);
  const stray = [wanted, counted].find((letter) => !spoken.has(letter));
  if (stray !== undefined)
    yield fail({
      at,
      message: `The title page names Class ${wanted}, but ${counts}, and the filing speaks of Class ${stray} nowhere else: one of the two letters is probably wrong.`,
    });
}

/** Whether a person's percentage is right over the count: it is then the class that is reported on, whatever it is called. */
function isRightOver({ shares }: Base, { aggregateAmount, percentOfClass }: Person): boolean {
  if (aggregateAmount === null || percentOfClass === null || aggregateAmount.value.isZero()) return false;
  return matchPercent(percentOfClass.value, percentOf(aggregateAmount.value, shares.value)) === "agrees";
}

function isByItself({ allClasses, plus, includes, given }: Base): boolean {
  return !allClasses && given !== true && plus.length + includes.length === 0;
}

/** The letters of classes of which the filing speaks besides the title and the sentence that counts the class. */
function spokenOf(filing: Filing, base: Base): ReadonlySet<string> {
  const texts = proseOf(filing).flatMap(({ value }) =>
    value.length <= LONGEST_TITLE && /^\W*class\s+[a-z]\b/i.test(value) ? [] : [value],
  );
  return new Set(texts.flatMap((value) => lettersIn(value.replaceAll(base.place.value, ""))));
}

function lettersIn(text: string): string[] {
  return [...new Set(matchesIn(text, CLASS).map(([, letter = ""]) => letter.toUpperCase()))];
}
