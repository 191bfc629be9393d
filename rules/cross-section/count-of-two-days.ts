import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Fact } from "../../src/filing/fact.js";
import { differInOnePart, type IsoDate } from "../../src/figures/date.js";
import type { Base } from "../../src/filing/filing.js";
import { list } from "../../src/filing/words/wording.js";

/** A base whose day is told. */
type Dated = Base & { readonly asOf: Fact<IsoDate> };

/** One count that is told of more than one day: in the same words, one of the days is mistyped; `null` where there is one day. */
export function ofTwoDays(bases: readonly Base[], { fail, unverified }: RuleContext): Verdict | null {
  const dated = bases.filter((base): base is Dated => base.asOf !== null);
  const byDay = [...new Set(dated.map(({ asOf }) => asOf.value))].map((day) =>
    dated.filter(({ asOf }) => asOf.value === day),
  );
  const [often, ...others] = byDay.toSorted((one, other) => other.length - one.length);
  const [usual] = often ?? [];
  const [odd] = others.at(-1) ?? [];
  if (usual === undefined || odd === undefined) return null;
  const days = list(byDay.flatMap(([first]) => first?.asOf.printed ?? []));
  const finding = {
    at: [odd.asOf, usual.asOf],
    expected: usual.asOf.value,
    actual: odd.asOf.value,
  };
  const message = `Every mention of the class outstanding states ${withSeparators(usual.shares.value)} shares, but as of different days: ${days}.`;
  const same = others.length === 1 && differInOnePart(usual.asOf.value, odd.asOf.value);
  return same && wordsOf(usual) === wordsOf(odd)
    ? fail({
        ...finding,
        severity: "warning",
        message: `${message} The words are the same; one of the days is probably mistyped.`,
      })
    : unverified({ ...finding, message: `${message} Both may be right.` });
}

const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?(?=\s+\d)/gi;

/** The words of the sentence, whatever its numbers, days and marks. */
function wordsOf({ place }: Base): string {
  return place.value
    .replace(MONTHS, "M")
    .replace(/\d[\d,.]*/g, "0")
    .replace(/[^a-z0]+/gi, " ")
    .trim();
}
