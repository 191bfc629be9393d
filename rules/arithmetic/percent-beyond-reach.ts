import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { percentWords } from "../../src/figures/percent.js";
import { beyondReach, type BeyondReach } from "../../src/filing/percent/beyond-reach.js";
import { baseDoubt } from "../../src/filing/words/certainty.js";
import type { PercentCase } from "../../src/filing/percent/percent-case.js";
import { percentRight } from "../../src/filing/percent/percent-repairs.js";
import { isPlainBase } from "../../src/filing/bases/plain-base.js";
import { isAbove } from "../../src/filing/percent/percent-reach.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { percentFinding } from "./percent-finding.js";

/**
 * The verdict on a percentage that no reading of the law can reach, in the place of one that leaves it open: what the text tells of rights,
 * limits and parts of the holding accounts for a figure between the class alone and the class with all the shares, for no other.
 */
export function orBeyondReach(subject: PercentCase, verdict: Verdict, { fail }: RuleContext): Verdict {
  const found = verdict.verdict === "unverified" ? beyondReach(subject) : null;
  if (found === null) return verdict;
  const { denominator, kind, told } = found;
  const finding = percentFinding(subject, denominator.minus(subject.outstanding));
  const at = told === null ? finding.at : [...finding.at, told];
  const reach = `No number of shares that there is a right to acquire gives so ${isAbove(subject) ? "much" : "little"}.`;
  const isCertain = kind === "point" && isPlainBase(subject) && baseDoubt(subject) === null;
  return fail({
    ...finding,
    at,
    message: `${finding.message} ${reach} ${wordsOf(subject, found)}`,
    repairs: percentRight(subject, denominator),
    ...(isCertain ? {} : { severity: "warning" as const }),
  });
}

function wordsOf({ filing, person }: PercentCase, { kind, told }: BeyondReach): string {
  const slip = { point: POINT, transposed: TRANSPOSED, told: "" }[kind];
  if (told === null) return slip;
  const other = filing.persons.find((each) => each !== person && each.percentOfClass === told);
  const place = other === undefined ? whereabouts(filing, told) : `The cover page of ${other.name.value}`;
  return `${slip} ${place} states ${percentWords(told.value)} for as many shares, which is right.`.trim();
}

const POINT = "The printed figure has the digits of that, with the decimal point lost or misplaced.";
const TRANSPOSED = "The printed figure is that with two digits transposed.";
