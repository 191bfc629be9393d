import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { controlInWords, largestControlled, type Largest } from "../../src/filing/persons/control-chain.js";
import { controlsIn, type Control } from "../../src/filing/persons/control.js";
import { isDeemedToOwnAll } from "../../src/filing/persons/deemed-owner.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { lessAccountedFor } from "../../src/filing/totals/powerless.js";
import { asEachOther } from "../../src/filing/repair.js";
import { row } from "../../src/filing/rows.js";
import { count } from "../../src/filing/words/wording.js";

/**
 * Power is had directly or indirectly: who controls an entity has its power over the shares, too. A
 * warning, since control may leave the vote and the disposal to others.
 */
export default defineRule({
  id: "parent-covers-child",
  title: "Who controls a reporting person reports at least as many shares",
  group: "persons",
  severity: "warning",
  authority: ["17 CFR 240.13d-3(a)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const controls = controlsIn(filing);
    for (const controller of filing.persons) {
      const largest = largestControlled(controller, controls);
      if (largest !== null) yield verdict(filing, controller, largest, context);
    }
  },
});

function verdict(
  filing: Filing,
  controller: Person,
  { controlled, links, amount: other }: Largest,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const persons = [controller, controlled];
  const places = links.map(({ place }) => place);
  const own = controller.aggregateAmount;
  if (own === null) {
    const message = `The aggregate amount of ${controller.name.value}, in control of ${controlled.name.value}, could not be read.`;
    return unverified({ persons, at: [controller.name, ...places], message });
  }
  const at = [own, other, ...places];
  const rowName = row(filing, "aggregateAmount");
  if (own.value.gte(other.value)) {
    const message = `${controller.name.value} reports no fewer shares in ${rowName} than ${controlled.name.value} does.`;
    return pass({ persons, at, message });
  }
  const message = shortfall(rowName, controller, own, controlled, other, links);
  if (controller.excludesCertainShares?.value === true) {
    const doubt = "The box for shares left out is ticked; how many are left out is not told.";
    return unverified({
      persons,
      at: [...at, controller.excludesCertainShares],
      message: `${message} ${doubt}`,
    });
  }
  const less = lessAccountedFor(filing, controller, controlled);
  if (less?.disclaims === true) {
    const remark = `The text disclaims beneficial ownership for ${controller.name.value}.`;
    return pass({ persons, at: [...at, less.place], message, remark });
  }
  const told = less !== null && !(less.general && reportedByAnother(filing, persons, other));
  const doubt = doubtOf(filing, controlled, links, told);
  if (doubt !== null) return unverified({ persons, at, message: `${message} ${doubt}` });
  return fail({
    persons,
    at,
    expected: `at least ${count(other)} shares`,
    actual: `${count(own)} shares`,
    message: `${message} ${links.every(({ plain }) => plain) ? CONTROLS : DEEMED}`,
    repairs: asEachOther(own, other),
  });
}

const CONTROLS = "Whoever controls an entity has, indirectly, its power over the shares.";
const DEEMED = "The text says that the one may be deemed to own what the other holds.";

/** Whether a further person states the whole amount, from whose page what everybody disclaims has taken nothing. */
function reportedByAnother(filing: Filing, pair: readonly Person[], amount: Figure): boolean {
  return filing.persons.some(
    (person) => !pair.includes(person) && person.aggregateAmount?.value.eq(amount.value) === true,
  );
}

function shortfall(
  rowName: string,
  controller: Person,
  own: Figure,
  controlled: Person,
  other: Figure,
  links: readonly Control[],
): string {
  const fewer = `${rowName} of ${controller.name.value} states ${count(own)} shares, fewer than the ${count(other)} of ${controlled.name.value}`;
  return `${fewer}, ${controlInWords(controller, links)}.`;
}

function doubtOf(
  filing: Filing,
  controlled: Person,
  links: readonly Control[],
  told: boolean,
): string | null {
  const isOpen = (link: Control): boolean =>
    !link.plain && !isDeemedToOwnAll(filing, link.controller, link.controlled);
  if (links.some(isOpen))
    return "Whether that is control over all that it holds is not plain from the words.";
  if (told)
    return "The text speaks of power or ownership that is left to others or disclaimed, which may account for it.";
  return controlled.holdings.some(({ holder }) => holder !== null)
    ? "The larger amount takes in shares that others hold, over which there may be no control."
    : null;
}
