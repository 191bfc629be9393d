import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import { printedSlip } from "../../src/figures/typing-slip.js";
import {
  agree,
  MAY_DIFFER,
  namesSeveralClasses,
  ofSameAmount,
  speaksOfOtherMeasure,
  type Comparable,
} from "../../src/filing/percent/comparable.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { sharesOf } from "../../src/filing/parts/holdings.js";
import { asEachOther } from "../../src/filing/repair.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { row } from "../../src/filing/rows.js";
import { count, list } from "../../src/filing/words/wording.js";
import { areOfOneBlock, samePowers, sharesAll } from "./one-block.js";
import { percentToldOnce, toldOnceWords } from "./percent-told-once.js";

/**
 * Persons who state the same amount and are not compared, since the text speaks of rights to acquire and does not tell whose
 * they are. Where several agree and their powers are one more's, too, the shares are the same, rights and all.
 */
export function* ofUntold(
  filing: Filing,
  compared: readonly (readonly Comparable[])[],
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const known = new Set(compared.flat().map(({ aggregate }) => aggregate.value.toFixed()));
  for (const same of ofSameAmount(filing)) {
    const [first] = same;
    if (first === undefined || known.has(first.aggregate.value.toFixed())) continue;
    const odd = oddOneOut(same);
    const persons = same.map(({ person }) => person);
    if (same.every((one) => same.every((other) => agree(one, other))) || toldApart(persons)) continue;
    const told = same.map(
      ({ person, printed }) => `${person.name.value} states ${percentWords(printed.value)}`,
    );
    const message = `${list(told)}, ${same.length > 2 ? "all" : "both"} for ${count(first.aggregate)} shares (${row(filing, "aggregateAmount")}).`;
    const at = [...(odd === null ? [] : [odd]), ...same.filter((each) => each !== odd)].map(
      ({ printed }) => printed,
    );
    const alike =
      odd !== null && samePowers(persons) && !namesSeveralClasses(filing) && !speaksOfOtherMeasure(filing);
    const once = percentToldOnce(filing, same);
    yield alike || mistyped(same) || once !== null || areOfOneBlock(filing, same)
      ? fail({
          persons,
          at: once === null ? at : [...at, once],
          severity: "warning",
          message:
            once === null
              ? `${message} Their powers are the same, too: the same shares are the same part of the class.`
              : `${message} ${toldOnceWords(once)}`,
          repairs: asEachOther(...at),
        })
      : unverified({ persons, at, message: `${message} ${MAY_DIFFER}` });
  }
}

/** Who states the same amount with a percentage that agrees with none of theirs, but was not compared, since rights that are not told may be this person's alone. */
export function unlikeTheOthers(filing: Filing, same: readonly Comparable[]): Comparable | null {
  const persons = same.map(({ person }) => person);
  const others = ofSameAmount(filing)
    .filter((all) => all.some(({ person }) => persons.includes(person)))
    .flat()
    .filter(({ person }) => !persons.includes(person));
  const unlike = others.find(
    (other) =>
      !same.some((each) => agree(each, other)) &&
      !(isToldInFull(other) && toldApart([...persons, other.person])),
  );
  return unlike ?? null;
}

function isToldInFull({ person, aggregate }: Comparable): boolean {
  return person.holdings.length === 0 || sum(person.holdings.map(sharesOf)).eq(aggregate.value);
}

/** Whether different rights to acquire are told of them, so that the same amount is two percentages. */
function toldApart(persons: readonly Person[]): boolean {
  const told = persons.map(rightsToAcquire).filter((rights) => rights.known && rights.certain);
  return new Set(told.map((rights) => (rights.known ? rights.joining.toFixed() : ""))).size > 1;
}

/**
 * Whether persons report the very same shares, since each shares the power over all of them and their powers are the same, while
 * one of them differs from two or more who agree, or one slip of the keys parts the percentages: no right, class or measure
 * is one person's alone then.
 */
export function mistyped(same: readonly Comparable[]): boolean {
  const persons = same.map(({ person }) => person);
  return (
    samePowers(persons) &&
    same.every((each) => sharesAll(each, same.length)) &&
    (oddOneOut(same) !== null || areSlipped(same))
  );
}

/** The one who agrees with none of two others or more, who agree with one another; else `null`. */
function oddOneOut(same: readonly Comparable[]): Comparable | null {
  const odd = same.filter((one) => same.filter((other) => !agree(one, other)).length > same.length / 2);
  const [only, second] = odd;
  const rest = same.filter((each) => each !== only);
  return only !== undefined && second === undefined && rest.length > 1 ? only : null;
}

/** Percentages to the same decimals, all but one the same, or two that differ, by a slip of the keys. */
function areSlipped(same: readonly Comparable[]): boolean {
  const percents = same.map(({ printed }) => printed.value);
  const [first, second, ...more] = groupedBy(percents, ({ value }) => value.toFixed());
  const [[one], [other]] = [first ?? [], second ?? []];
  const decimals = new Set(percents.map((percent) => percent.decimals));
  if (one === undefined || other === undefined || more.length > 0 || decimals.size > 1) return false;
  return printedSlip(one.value, other.value, one.decimals, true) !== null;
}
