import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { hasSecondWitness, MAY_BE_MORE, rollDoubt } from "../../src/filing/trades/roll-doubt.js";
import { claimsWhole } from "../../src/filing/trades/roll-explanations.js";
import {
  amount,
  buyersOf,
  repairsOf,
  rollForwardsIn,
  type RollForward,
} from "../../src/filing/trades/roll-forward.js";
import { addedUp, listedIn, probableCause } from "../../src/filing/trades/roll-wording.js";
import { list } from "../../src/filing/words/wording.js";
import { pricesOfClosings } from "./closing-unit-price.js";

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
    yield* pricesOfClosings(filing, context);
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
    rollDoubt(filing, roll, buyers) ?? (whole || hasSecondWitness(filing, roll, wrong) ? null : MAY_BE_MORE);
  if (reason !== null)
    return unverified({
      ...finding,
      at: [...finding.at, ...reason.at],
      message: `${difference} ${reason.message}`,
    });
  return fail({
    ...finding,
    severity: whole ? "error" : "warning",
    message: `${difference} ${probableCause(roll, wrong)}`,
    repairs: wrong.length === 1 ? wrong.flatMap(repairsOf) : [],
  });
}

function figuresOf({ figures }: RollForward) {
  return {
    at: figures.flatMap(({ stated, parts }) => [stated, ...parts.map(({ figure }) => figure)]),
    expected: list(figures.map(({ stated, money }) => amount(stated.value, money))),
    actual: list(figures.map(({ told: sum, money }) => amount(sum, money))),
    working: figures.map(({ working }) => working).join("\n"),
  };
}
