import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Composition, Filing, Person } from "../../src/filing/filing.js";
import {
  accountsOf,
  addends,
  addsUpTo,
  counted,
  fits,
  rightToAcquireIn,
  sharesOf,
} from "../../src/filing/holdings.js";
import { textAround } from "../../src/filing/prose.js";
import { mayBeMisread } from "../../src/filing/misreadings.js";
import { asHeld } from "../../src/filing/repair.js";
import { count } from "../../src/filing/wording.js";

/** The parts in Item 5(a) add up to its own total, and are those of the cover page's notes. */
export default defineRule({
  id: "item5a-components",
  title: "The parts that Item 5(a) names add up to its total and agree with the notes of the cover page",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Item 5(a)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const { item5 } = person;
      // Parts are read behind an amount, so that there is one.
      if (item5?.composition && item5.aggregateAmount)
        yield verdict(filing, person, item5.composition, item5.aggregateAmount, context);
    }
  },
});

function verdict(
  filing: Filing,
  person: Person,
  composition: Composition,
  aggregate: Figure,
  context: RuleContext,
): Verdict {
  const total = composition.total ?? aggregate;
  const holdings = (addsUpTo(composition, total.value) ?? counted(composition)).filter(
    ({ within }) => !within,
  );
  const parts = holdings.map((holding) => holding.shares);
  const added = sum(holdings.map(sharesOf));
  const working = `${addends(holdings)} = ${withSeparators(added)}`;
  const finding = {
    person,
    at: [total, ...parts],
    working,
    expected: withSeparators(added),
    actual: count(total),
  };
  if (!fits(composition, total.value)) {
    const gap = withSeparators(added.minus(total.value).abs());
    const message = `Item 5(a) states ${count(total)} shares; the parts that it names add up to ${withSeparators(added)}: ${working}, a difference of ${gap}.`;
    if (
      composition.claim === "continued" ||
      mayBeMisread(composition, total.value, textAround(filing, composition.place))
    )
      return context.unverified({
        ...finding,
        message: `${message} Other counts in the sentence may account for it.`,
      });
    return context.fail({ ...finding, repairs: asHeld(total, holdings), message });
  }
  const disagreement = againstNotes(person);
  if (disagreement !== null) {
    const { plain, ...told } = disagreement;
    const verdict = { ...finding, ...told, at: [total, ...parts, ...told.at] };
    return plain
      ? context.fail(verdict)
      : context.unverified({
          ...verdict,
          message: `${told.message} They may take the holding apart by other lines.`,
        });
  }
  const message =
    composition.claim === "whole"
      ? `The parts in Item 5(a) add up to its total: ${working}.`
      : `The parts that Item 5(a) names do not exceed its total of ${count(total)}: ${working}.`;
  return context.pass({ ...finding, message });
}

/** Item 5(a) and the notes may group the parts differently, but not tell different rights to acquire. */
function againstNotes(person: Person) {
  const accounts = accountsOf(person).filter((account) => account.addsUp && account.complete);
  const item5 = accounts.find(({ told }) => told === "Item 5(a)");
  const notes = accounts.find(({ told }) => told === "the notes to the cover page");
  if (item5 === undefined || notes === undefined) return null;
  const here = rightToAcquireIn(item5.holdings);
  const there = rightToAcquireIn(notes.holdings);
  if (here.eq(there)) return null;
  const message =
    `Item 5(a) tells ${withSeparators(here)} shares that there is a right to acquire; ` +
    `the notes to the cover page tell ${withSeparators(there)}.`;
  // Shares by holder and shares by kind are two ways to tell one holding.
  const plain = here.gt(0) && there.gt(0);
  return {
    plain,
    message,
    expected: withSeparators(there),
    actual: withSeparators(here),
    at: notes.holdings.map((holding) => holding.shares),
  };
}
