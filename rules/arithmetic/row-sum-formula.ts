import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person, PowerName } from "../../src/filing/filing.js";
import type { Repair } from "../../src/filing/repair.js";
import { powerSum, type PowerKind } from "../../src/filing/totals/power-sums.js";
import { rowFormula, type RowFormula } from "../../src/filing/totals/row-formula.js";
import { POWERS, row, SOLE_AND_SHARED, type CountedRow } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

type Finding = Omit<Parameters<RuleContext["pass"]>[0], "message">;

/** The verdict where Row 11 (9) itself says what it is the total of; `null` where it does not, or the other powers decide. */
export function byOwnFormula(
  kind: PowerKind,
  filing: Filing,
  person: Person,
  finding: Finding,
  context: RuleContext,
): Verdict | null {
  const aggregate = person.aggregateAmount;
  const formula = rowFormula(filing, person);
  if (formula === null || aggregate === null) return null;
  const { addends, total } = formula;
  const total11 = row(filing, "aggregateAmount");
  const own: readonly string[] = SOLE_AND_SHARED[kind];
  const names = addends.flatMap(({ name }) => name ?? []);
  const says = `${total11} says that it is the total of ${list(addends.map(({ words }) => words))}`;
  const working = `${addends.map(({ value }) => withSeparators(value)).join(" + ")} = ${withSeparators(total)}`;
  const states = `it states ${withSeparators(aggregate.value)}`;
  if (!names.some((name) => own.includes(name))) {
    const added = sum(addends.filter(({ name }) => name === null).map(({ value }) => value));
    const powers = powerSum(person, kind);
    if (powers.plus(added).eq(aggregate.value))
      return context.pass({
        ...finding,
        message: `${says}; the other two powers and the ${withSeparators(added)} shares come to as much.`,
      });
    if (total.eq(aggregate.value)) return null;
  }
  if (total.eq(aggregate.value)) return context.pass({ ...finding, working, message: `${says}; ${states}.` });
  const voting: readonly string[] = SOLE_AND_SHARED.voting;
  const named: PowerKind = names.some((name) => voting.includes(name)) ? "voting" : "dispositive";
  const suspect = suspectOf(formula, aggregate, person);
  return context.fail({
    ...finding,
    working,
    expected: withSeparators(total),
    message: `${says}, which come to ${withSeparators(total)}; ${states}. ${suspicion(suspect, filing)}`,
    // The check on the powers that the row names tells what is wrong; the other one follows from it.
    ...(kind === named ? { repairs: suspect?.repairs ?? [] } : { follows: `row-sum-${named}` }),
  });
}

/** A figure that one slip of the keys away makes the formula foot. */
interface Suspect {
  readonly words: string;
  readonly value: Decimal;
  readonly right: Decimal;
  /** The row that states the same power of the other kind: the sole powers, the shared ones. */
  readonly twin: { readonly name: PowerName; readonly value: Decimal } | null;
  readonly repairs: readonly Repair[];
}

/** The one figure to suspect, or `null` where none or several are a slip away: a row that its twin bears out is none. */
function suspectOf({ addends, total }: RowFormula, aggregate: Figure, person: Person): Suspect | null {
  const off = aggregate.value.minus(total);
  const terms = addends.map(({ name, words, value }): Suspect => {
    const right = value.plus(off);
    const fact = name === null ? null : person[name];
    const repairs = fact === null ? [] : [{ fact, value: right }];
    return { words, value, right, twin: name === null ? null : twinOf(name, person), repairs };
  });
  const words = withSeparators(aggregate.value);
  const repairs = [{ fact: aggregate, value: total }];
  const whole: Suspect = { words, value: aggregate.value, right: total, twin: null, repairs };
  const slips = [...terms, whole].filter(({ value, right }) => typingSlip(value, right) !== null);
  const told = slips.filter(({ twin, right }) => twin?.value.eq(right));
  const open = told.length > 0 ? told : slips.filter(({ twin, value }) => twin?.value.eq(value) !== true);
  const [only, ...others] = open;
  return others.length > 0 ? null : (only ?? null);
}

function twinOf(name: CountedRow, person: Person): Suspect["twin"] {
  const index = POWERS.findIndex((power) => power === name);
  const twin = index < 0 ? undefined : POWERS[(index + 2) % POWERS.length];
  const value = twin === undefined ? undefined : person[twin]?.value;
  return twin === undefined || value === undefined ? null : { name: twin, value };
}

function suspicion(suspect: Suspect | null, filing: Filing): string {
  if (suspect === null) return "Which of the figures is wrong is not told.";
  const { words, right, twin } = suspect;
  const stated = twin?.value.eq(right) === true ? `, which ${row(filing, twin.name)} states,` : "";
  return `${words} is probably mistyped: with ${withSeparators(right)}${stated} in its place they would agree.`;
}
