import { sum, withSeparators, ZERO, type Decimal } from "../../figures/decimal.js";
import { percentOf, percentWords } from "../../figures/percent.js";
import { classOutstanding, rightsInBase, type Base, type BaseTerm } from "../base.js";
import type { Filing } from "../filing.js";
import { countedAmong, sharesOf } from "../parts/holdings.js";
import { allowedBy } from "../percent/percent-bounds.js";
import type { PercentOfClass } from "../percent/percent-case.js";
import { quotient } from "../percent/percentage.js";
import { row } from "../rows.js";
import { count, part } from "./wording.js";

/** Places of the quotient: enough to see on which side of any printed rounding it lies. */
const PLACES = 6;

/** The calculation as one writes it on paper, a line each: numerator, base, quotient, what the printed figure allows. */
export function workingOf(subject: PercentOfClass, added: Decimal): string {
  return [
    ...numerator(subject),
    ...baseLines(subject.filing, subject.base),
    ...sinceCount(subject),
    ...otherClass(subject),
    division(subject, added),
    allowed(subject),
  ].join("\n");
}

/** `214,940,800 / (35,846,318 + 214,915,571) = 214,940,800 / 250,761,889 = 85.715098 %` */
export function division(subject: PercentOfClass, added: Decimal): string {
  const { aggregate, outstanding } = subject;
  const short = quotientWords(subject, added);
  return added.isZero() ? short : `${quotient(aggregate.value, outstanding, added)} = ${short}`;
}

/** `214,940,800 / 250,761,889 = 85.715098 %` */
export function quotientWords({ aggregate, outstanding }: PercentOfClass, added: Decimal): string {
  const denominator = outstanding.plus(added);
  return `${count(aggregate)} / ${withSeparators(denominator)} = ${percentOf(aggregate.value, denominator).toFixed(PLACES)} %`;
}

function numerator({ filing, rights, aggregate }: PercentOfClass): string[] {
  if (!rights.known) return [];
  const parts = countedAmong(rights.holdings);
  const total = sum(parts.map(sharesOf));
  const [only, ...others] = parts;
  if (only === undefined || !total.eq(aggregate.value) || others.length === 0) return [];
  return [`${parts.map(part).join(" + ")} = ${count(aggregate)} (${row(filing, "aggregateAmount")})`];
}

/** `35,846,318 shares outstanding as of July 23, 2024 (line 210)`, with what the text adds to it or takes from it. */
export function baseLines(filing: Filing, base: Base): string[] {
  const dated = base.asOf === null ? "" : ` as of ${base.asOf.printed}`;
  const where =
    base.given === true
      ? "given by hand"
      : `line ${String(filing.source.lines.at(base.shares.span.start).line)}`;
  const stated = `${count(base.shares)} shares outstanding${dated} (${where})`;
  const rights = rightsInBase({ ...base, plus: [] });
  const issued = base.plus.filter(({ kind }) => kind !== "right-to-acquire");
  if (rights.length === 0 && issued.length === 0) return [stated];
  const steps = [
    ...rights.map(({ shares }) => ` - ${count(shares)} to be acquired, counted with them`),
    ...issued.map((term) => ` ${term.subtracts ? "-" : "+"} ${count(term.shares)} ${sinceWords(term)}`),
  ];
  return [stated, `${count(base.shares)}${steps.join("")} = ${withSeparators(classOutstanding(base))}`];
}

/** What has become of a term of a base since its count. */
export function sinceWords({ kind, subtracts }: BaseTerm): string {
  if (subtracts) return "repurchased since";
  return kind === "untold" ? "added by the text" : "issued since";
}

/** Where the percentage takes in what the issuer has sold since the count. */
function sinceCount({ base, issuedSince }: PercentOfClass): string[] {
  if (issuedSince === undefined) return [];
  const issued = classOutstanding(base).plus(issuedSince);
  return [
    `${withSeparators(classOutstanding(base))} + ${withSeparators(issuedSince)} issued since = ${withSeparators(issued)}`,
  ];
}

/** Where a count of several classes holds the person's own shares of the other class already. */
function otherClass({ base, outstanding, issuedSince = ZERO }: PercentOfClass): string[] {
  const all = classOutstanding(base).plus(issuedSince);
  const counted = all.minus(outstanding);
  if (counted.isZero()) return [];
  return [
    `${withSeparators(all)} - ${withSeparators(counted)} of the other class, held by the person and added back below = ${withSeparators(outstanding)}`,
  ];
}

function allowed({ printed }: PercentOfClass): string {
  const { from, to } = allowedBy(printed.value);
  const words = `${percentWords(printed.value)} printed`;
  if (printed.value.relation !== "equal") return words;
  return `${words}: anything from ${from.toFixed()} % to ${(to ?? ZERO).toFixed()} %`;
}
