import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { accountFor, claimsWhole, concludesFrom, toldInPart } from "../../src/filing/roll-explanations.js";
import {
  amount,
  buyersOf,
  repairsOf,
  rollForwardsIn,
  type Rolled,
  type RollForward,
} from "../../src/filing/roll-forward.js";
import { addedUp, closingLeftOut, inWords, listedIn, partOf } from "../../src/filing/roll-wording.js";
import { count, list } from "../../src/filing/wording.js";

/** Purchases told closing by closing add up to what Item 3 or 5 states to be held and to have been paid. */
export default defineRule({
  id: "closing-roll-forward",
  title: "Closings told one by one add up to the securities held and to the price paid",
  group: "arithmetic",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Items 3, 5 and 6", "17 CFR 240.12b-20"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const roll of rollForwardsIn(filing)) yield verdict(filing, roll, context);
  },
});

function verdict(filing: Filing, roll: RollForward, { pass, fail, unverified }: RuleContext): Verdict {
  const buyers = buyersOf(filing, roll);
  const finding = { persons: buyers, ...figuresOf(roll) };
  const wrong = roll.figures.filter(({ short }) => !short.isZero());
  if (wrong.length === 0) {
    const message = `${listedIn(roll)} add up to what ${roll.holding.item} states: ${list(roll.figures.map(addedUp))}.`;
    return pass({ ...finding, message });
  }
  const differences = wrong.map(
    (figure) =>
      `${addedUp(figure)} where ${roll.holding.item} states ${amount(figure.stated.value, figure.money)}`,
  );
  const difference = `${listedIn(roll)} add up to ${differences.join("; ")}.`;
  const whole = claimsWhole(roll);
  const reason =
    doubt(filing, roll, buyers) ?? (whole || hasSecondWitness(filing, roll, wrong) ? null : MAY_BE_MORE);
  if (reason !== null)
    return unverified({
      ...finding,
      at: [...finding.at, ...reason.at],
      message: `${difference} ${reason.message}`,
    });
  return fail({
    ...finding,
    severity: whole ? "error" : "warning",
    message: `${difference} ${cause(roll, wrong)}`,
    repairs: wrong.length === 1 ? wrong.flatMap(repairsOf) : [],
  });
}

interface Doubt {
  readonly message: string;
  readonly at: readonly Fact<unknown>[];
}

const MAY_BE_MORE = because(
  [],
  "The text does not claim to tell of every purchase and grant, nor does a second figure bear the difference out.",
);

/**
 * Whether a second figure says that these are the same closings: several fall short by one and the same closing, or
 * the price adds up where a count does not, or the counts do where the price does not; or in a list that concludes
 * with what is held as a result, anything else adds up.
 */
function hasSecondWitness(filing: Filing, roll: RollForward, wrong: readonly Rolled[]): boolean {
  const right = roll.figures.filter(({ short }) => short.isZero());
  return right.length === 0
    ? roll.figures.length > 1 && closingLeftOut(roll) !== null
    : right.some(({ money }) => money) || wrong.every(({ money }) => money) || concludesFrom(filing, roll);
}

/** Why the difference may be no fault, or `null`. */
function doubt(filing: Filing, roll: RollForward, buyers: readonly Person[]): Doubt | null {
  const unsure = roll.closings.find(({ timesUnsure }) => timesUnsure)?.when;
  if (unsure !== undefined)
    return because([unsure], `“${unsure.printed}” leaves open whether as much was bought on each day.`);
  if (buyers.length > 1)
    return because([], "The closings name several reporting persons: who bought what cannot be told.");
  const [other] = roll.otherwise;
  if (other !== undefined)
    return because(
      [other.lot.shares],
      `${other.item} also states ${count(other.lot.shares)}, so that it cannot be told which is held.`,
    );
  const account = accountFor(filing, roll);
  if (account !== null)
    return because(
      [account],
      "A sale, conversion, transfer or the like that the filing tells of may account for it.",
    );
  const partial = toldInPart(filing, roll);
  return partial === null
    ? null
    : because(
        [partial],
        "The text does not claim to tell of every closing: others may stand in earlier filings.",
      );
}

function because(at: Doubt["at"], message: string): Doubt {
  return { at, message };
}

function figuresOf({ figures }: RollForward) {
  return {
    at: figures.flatMap(({ stated, parts }) => [stated, ...parts.map(({ figure }) => figure)]),
    expected: list(figures.map(({ stated, money }) => amount(stated.value, money))),
    actual: list(figures.map(({ told: sum, money }) => amount(sum, money))),
    working: figures.map(({ working }) => working).join("\n"),
  };
}

/** What probably happened: one closing left out, if every figure falls short by it, or else one figure wrong. */
function cause(roll: RollForward, wrong: readonly Rolled[]): string {
  const { figures } = roll;
  const left = closingLeftOut(roll);
  if (left !== null) {
    const each = list(figures.map((figure) => inWords(partOf(figure, left), figure)));
    const which = left.times > 1 ? "one of the closings" : "the closing";
    return `${figures.length > 1 ? "Each falls" : "That falls"} short by exactly ${which} told with “${left.when.printed}” (${each}): one such closing is probably not listed.`;
  }
  const gaps = list(wrong.map((figure) => gap(figure)));
  const right = figures.filter(({ short }) => short.isZero()).map(({ what }) => what);
  return right.length > 0
    ? `The list is ${gaps}, while the ${list(right)} of the same closings add up: one of the figures is probably wrong.`
    : `The list is ${gaps}: a closing is probably left out, or a figure wrong.`;
}

function gap(figure: Rolled): string {
  return `${inWords(figure.short.abs(), figure)} ${figure.short.gt(0) ? "short" : "over"}`;
}
