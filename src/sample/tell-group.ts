import { unionOf } from "./figures.js";
import { slot } from "./slots.js";
import { count, percent, type Voice } from "./voice.js";

/** The group's own total, where its members report as one and nobody's page shows it (17 CFR 240.13d-5(b)(1)). */
export function tellGroupTotal(voice: Voice): string[] {
  const { model, figures, decimals, random } = voice;
  const { aggregateAmount, percentOfClass } = unionOf(model);
  if (model.group !== "a" || figures.some((each) => each.aggregateAmount === aggregateAmount)) return [];
  const shares = `${slot("group.aggregateAmount", count(aggregateAmount))} ${voice.shares}`;
  const part = slot("group.percentOfClass", percent(percentOfClass, decimals));
  return [
    random.pick([
      `The ${voice.filers}, as a group, beneficially own ${shares} in the aggregate, or ${part} of the class.`,
      `Together, the ${voice.filers} beneficially own an aggregate of ${shares}, representing ${part} of the class.`,
    ]),
  ];
}
