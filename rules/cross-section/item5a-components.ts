import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Composition, Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { addends, fits, partsOf, sharesOf } from "../../src/filing/holdings.js";
import { textAround } from "../../src/filing/prose.js";
import { mayBeMisread, misprintIn, NO_NUMBER } from "../../src/filing/misreadings.js";
import { asHeld } from "../../src/filing/repair.js";
import { count } from "../../src/filing/wording.js";
import { againstNotes, ITEMS, otherCount } from "./parts-vs-notes.js";
import { specifiedParts } from "./item5a-specifically.js";

/** The parts in Item 5(a), or 4(a) of a 13G, add up to its own total, and are those of the cover page's notes. */
export default defineRule({
  id: "item5a-components",
  title:
    "The parts that Item 5(a), or 4(a) of a 13G, names add up to its total and agree with the notes of the cover page",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Item 5(a)", "17 CFR 240.13d-102, Item 4(a)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const { composition = null, aggregateAmount = null } = answerOf(person) ?? {};
      // Parts are read behind an amount, so that there is one.
      if (composition !== null && aggregateAmount !== null)
        yield verdict(filing, person, composition, aggregateAmount, context);
    }
    yield* specifiedParts(filing, context);
  },
});

/** The answer to Item 5 of a 13D, or to Item 4 of a 13G. */
function answerOf({ item4, item5 }: Person): Item5Statement | null {
  return item5 ?? item4;
}

function verdict(
  filing: Filing,
  person: Person,
  composition: Composition,
  aggregate: Figure,
  context: RuleContext,
): Verdict {
  const total = composition.total ?? aggregate;
  const place = ITEMS[filing.schedule];
  const holdings = partsOf(composition, total.value);
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
    const message = `${place} states ${count(total)} shares; the parts that it names add up to ${withSeparators(added)}: ${working}, a difference of ${gap}.`;
    const misprint = misprintIn(filing, composition.place);
    if (misprint !== null)
      return context.unverified({
        ...finding,
        message: `${message} The sentence prints ${misprint}, ${NO_NUMBER}`,
      });
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
  const disagreement = againstNotes(filing, person);
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
  const other = otherCount(filing, person);
  if (other !== null) return context.unverified({ ...finding, ...other, at: [total, ...parts, ...other.at] });
  const message =
    composition.claim === "whole"
      ? `The parts in ${place} add up to its total: ${working}.`
      : `The parts that ${place} names do not exceed its total of ${count(total)}: ${working}.`;
  return context.pass({ ...finding, message });
}
