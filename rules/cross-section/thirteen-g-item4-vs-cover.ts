import { defineRule, type Passed, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { percentAgreement } from "../../src/figures/percent-agreement.js";
import { percentWords, type Percent } from "../../src/figures/percent.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { amountDoubt, coverReference, percentDoubt, powerDoubt } from "../../src/filing/item4.js";
import { asEachOther } from "../../src/filing/repair.js";
import {
  agreesIn,
  powersDiffer,
  RESTATED_ROWS,
  restatedPowers,
  sameFigure,
  witness,
  type RestatedRow,
} from "../../src/filing/restated.js";
import { row } from "../../src/filing/rows.js";
import { count, rows, stated } from "../../src/filing/wording.js";
import { unlikeEveryCover } from "./item4-unnamed.js";

/** Item 4 asks for Rows 5 to 9 and 11 again; figures compare at the coarser of the two printed precisions. */
export default defineRule({
  id: "thirteen-g-item4-vs-cover",
  title: "Item 4 of a Schedule 13G repeats the figures of the cover page",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-102, Rows (5)-(9), (11) and Item 4"],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const unnamed = filing.thirteenG?.item4 ?? null;
    if (unnamed !== null) yield* unlikeEveryCover(filing, unnamed, context);
    for (const person of filing.persons) {
      if (person.item4 === null) yield silent(filing, person, context);
      else yield* compare({ filing, person, item4: person.item4 }, context);
    }
  },
});

/** A person of whom Item 4 states figures. */
interface Subject {
  readonly filing: Filing;
  readonly person: Person;
  readonly item4: Item5Statement;
}

function* compare(subject: Subject, context: RuleContext): Generator<Verdict> {
  const different = [...powers(subject, context), ...amount(subject, context), ...percent(subject, context)];
  yield* different;
  const agreeing = agreement(subject);
  if (agreeing !== null) yield context.pass(agreeing);
  else if (different.length === 0) yield silent(subject.filing, subject.person, context);
}

/** One pass for all rows that agree, or `null` where none does. */
function agreement({ filing, person, item4 }: Subject): Passed | null {
  const agreeing = RESTATED_ROWS.filter((name) => agreesIn(name, person, item4) === true);
  const missing = RESTATED_ROWS.filter((name) => agreesIn(name, person, item4) === null);
  if (agreeing.length === 0) return null;
  const called = (names: readonly RestatedRow[]): string => rows(names.map((name) => row(filing, name)));
  const remark = missing.length === 0 ? {} : { remark: `${called(missing)} could not be compared` };
  const at = stated<unknown>(agreeing.flatMap((name) => [item4[name], person[name]]));
  return { person, at, message: `Item 4 agrees with ${called(agreeing)}.`, ...remark };
}

/** Of a person whom Item 4 does not name: it may refer to the cover page, or state its figures once for all. */
function silent(filing: Filing, person: Person, { pass, unverified }: RuleContext): Verdict {
  const reference = coverReference(filing);
  if (reference !== null)
    return pass({ person, at: [reference], message: "Item 4 refers to the cover page for its figures." });
  const unnamed = filing.thirteenG?.item4 ?? null;
  const alike = unnamed && RESTATED_ROWS.every((name) => agreesIn(name, person, unnamed) !== false);
  const shared = alike === true ? agreement({ filing, person, item4: unnamed }) : null;
  if (shared !== null) return pass({ ...shared, message: `${shared.message} It names nobody.` });
  const heading = filing.items.find(({ number }) => number.startsWith("4"))?.heading;
  const message =
    filing.persons.length > 1
      ? "Item 4 states no figure that is certainly this person's."
      : "No figure could be read in Item 4.";
  return unverified({ person, at: [heading ?? person.name], message });
}

/** The powers that differ: those that surely do in one verdict, each other in its own. */
function powers({ filing, person, item4 }: Subject, { fail, unverified }: RuleContext): Verdict[] {
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
  const finding = powersDiffer(filing, person, certain, "Item 4(c)");
  const places = { row: row(filing, only.power), item: "Item 4(c)" };
  const borneOut = certain.length === 1 ? witness(filing, person, only, places) : "";
  const repairs = certain.flatMap(({ cover, narrative }) => asEachOther(narrative, cover));
  return [fail({ person, ...finding, message: finding.message + borneOut, repairs }), ...doubtful];
}

function amount({ filing, person, item4 }: Subject, { fail, unverified }: RuleContext): Verdict[] {
  const { aggregateAmount: cover } = person;
  const { aggregateAmount: narrative } = item4;
  if (cover === null || narrative === null) return [];
  if (sameFigure(cover, narrative)) return [];
  const at = [narrative, cover];
  const difference = count({ value: cover.value.minus(narrative.value).abs() });
  const message = `Item 4(a) states ${count(narrative)} shares; ${row(filing, "aggregateAmount")} of the cover page states ${count(cover)}: a difference of ${difference}.`;
  const finding = { person, at, expected: count(cover), actual: count(narrative), message };
  const doubt = amountDoubt(filing, person, item4, { cover, narrative });
  if (doubt !== null) return [unverified({ ...finding, message: `${message} ${doubt}` })];
  const places = { row: row(filing, "aggregateAmount"), item: "Item 4(a)" };
  const borneOut = witness(filing, person, { cover, narrative }, places);
  return [fail({ ...finding, message: message + borneOut, repairs: asEachOther(narrative, cover) })];
}

function percent({ filing, person, item4 }: Subject, { fail, unverified }: RuleContext): Verdict[] {
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
  const doubt = percentDoubt(filing, narrative);
  if (doubt !== null) return [unverified({ ...finding, message: `${stated} ${doubt}` })];
  const severity = percentAgreement(cover.value, narrative.value) === "near" ? "warning" : "error";
  return [fail({ ...finding, severity, repairs: asEachOther(narrative, cover) })];
}

/** A field of the structured form that nobody filled in holds a zero. */
function leftAtZero(narrative: Fact<Percent>, cover: Fact<Percent>): string {
  if (narrative.value.value.isZero()) return " Item 4(b) was probably left at zero.";
  return cover.value.value.isZero() ? " The cover page was probably left at zero." : "";
}
