import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Decimal } from "../../src/figures/decimal.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { OF_BEFORE_SPLIT, splitBetween } from "../../src/filing/bases/split-between.js";
import { amountDoubt, isSoleAlone, powerDoubt } from "../../src/filing/item4/item4-doubt.js";
import { partDoubt, percentDoubt } from "../../src/filing/item4/item4-percent-doubt.js";
import { partInsideInWords } from "../../src/filing/rights/part-inside.js";
import { allAs, asEachOther, type Repair } from "../../src/filing/repair.js";
import {
  agreesIn,
  powersDiffer,
  restatedPowers,
  sameFigure,
  witness,
} from "../../src/filing/totals/restated.js";
import { COUNTED_ROWS, row } from "../../src/filing/rows.js";
import { count } from "../../src/filing/words/wording.js";

/** A person of whom Item 4 states figures. */
export interface Subject {
  readonly filing: Filing;
  readonly person: Person;
  readonly item4: Item5Statement;
}

/** The powers that differ: those that surely do in one verdict, each other in its own. */
export function differingPowers(subject: Subject, { fail, unverified }: RuleContext): Verdict[] {
  const { filing, person, item4 } = subject;
  const different = restatedPowers(person, item4)
    .filter(({ cover, narrative }) => !sameFigure(cover, narrative))
    .map((pair) => ({ ...pair, doubt: powerDoubt(filing, person, item4, pair) }));
  const certain = different.filter(({ doubt }) => doubt === null);
  const doubtful = different.flatMap((pair) => {
    if (pair.doubt === null) return [];
    const finding = powersDiffer(filing, person, [pair], "Item 4(c)");
    return [unverified({ person, ...finding, message: `${finding.message} ${pair.doubt}` })];
  });
  const [only] = certain;
  if (only === undefined) return doubtful;
  const inside = partInsideInWords(filing, only);
  const finding = powersDiffer(filing, person, certain, "Item 4(c)", inside === "");
  const places = { row: row(filing, only.power), item: "Item 4(c)" };
  const borneOut = inside || (certain.length === 1 ? witness(subject, only, places) : "");
  const repairs = certain.flatMap(({ cover, narrative }) => asEachOther(narrative, cover));
  return [fail({ person, ...finding, message: finding.message + borneOut, repairs }), ...doubtful];
}

/** The amount of Item 4(a) where it is not that of the cover page. */
export function differingAmount(subject: Subject, { fail, unverified }: RuleContext): Verdict[] {
  const { filing, person, item4 } = subject;
  const { aggregateAmount: cover } = person;
  const { aggregateAmount: narrative } = item4;
  if (cover === null || narrative === null) return [];
  if (sameFigure(cover, narrative)) return [];
  const at = [narrative, cover];
  const difference = count({ value: cover.value.minus(narrative.value).abs() });
  const message = `Item 4(a) states ${count(narrative)} shares; ${row(filing, "aggregateAmount")} of the cover page states ${count(cover)}: a difference of ${difference}.`;
  const finding = { person, at, expected: count(cover), actual: count(narrative), message };
  const doubt =
    amountDoubt(filing, person, item4, { cover, narrative }) ??
    (splitBetween(filing, cover.value, narrative.value) ? OF_BEFORE_SPLIT : null);
  if (doubt !== null) return [unverified({ ...finding, message: `${message} ${doubt}` })];
  if (isSoleAlone(person, item4, { cover, narrative })) {
    const left = `Over ${difference} shares power is shared: Item 4(a) probably leaves them out.`;
    const repairs = asEachOther(narrative, cover);
    return [fail({ ...finding, severity: "warning", message: `${message} ${left}`, repairs })];
  }
  const places = { row: row(filing, "aggregateAmount"), item: "Item 4(a)" };
  const borneOut =
    partInsideInWords(filing, { cover, narrative }) || witness(subject, { cover, narrative }, places);
  return [
    fail({
      ...finding,
      message: message + borneOut,
      repairs: [...everywhere(subject), ...asEachOther(narrative, cover)],
    }),
  ];
}

/** Where several rows differ by the same two figures, all rows of the one place put right at once. */
function everywhere({ person, item4 }: Subject): Repair<Decimal>[] {
  const [cover, narrative] = [person.aggregateAmount, item4.aggregateAmount];
  const pairs = COUNTED_ROWS.flatMap((name) => {
    const [a, b] = [person[name], item4[name]];
    const differs = a !== null && b !== null && cover?.value.eq(a.value) && narrative?.value.eq(b.value);
    return differs === true ? [{ a, b }] : [];
  });
  if (pairs.length < 2) return [];
  return [
    ...allAs(pairs.map(({ a, b }) => ({ fact: a, value: b.value }))),
    ...allAs(pairs.map(({ a, b }) => ({ fact: b, value: a.value }))),
  ];
}

/** The percentage of Item 4(b) where it is not that of the cover page. */
export function differingPercent(
  { filing, person, item4 }: Subject,
  { fail, unverified }: RuleContext,
): Verdict[] {
  const { percentOfClass: cover } = person;
  const { percentOfClass: narrative } = item4;
  if (cover === null || narrative === null) return [];
  if (agreesIn("percentOfClass", person, item4) === true) return [];
  const at = [narrative, cover];
  const stated = `Item 4(b) states ${percentWords(narrative.value)}; ${row(filing, "percentOfClass")} of the cover page states ${percentWords(cover.value)}.`;
  const finding = {
    person,
    at,
    expected: percentWords(cover.value),
    actual: percentWords(narrative.value),
    message: `${stated}${leftAtZero(narrative, cover)}`,
  };
  const doubt = partDoubt(person, item4) ?? percentDoubt(filing, person, item4, narrative);
  if (doubt !== null) return [unverified({ ...finding, message: `${stated} ${doubt}` })];
  const severity = percentAgreement(cover.value, narrative.value) === "near" ? "warning" : "error";
  return [fail({ ...finding, severity, repairs: asEachOther(narrative, cover) })];
}

/** A field of the structured form that nobody filled in holds a zero. */
function leftAtZero(narrative: Fact<Percent>, cover: Fact<Percent>): string {
  if (narrative.value.value.isZero()) return " Item 4(b) was probably left at zero.";
  return cover.value.value.isZero() ? " The cover page was probably left at zero." : "";
}
