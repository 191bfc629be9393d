import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import {
  derivativeSpokenOf,
  derivativesTold,
  grantTold,
  type ToldDerivative,
} from "../../src/filing/rights/derivatives-told.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Holding } from "../../src/filing/filing.js";
import { answers, denialIn } from "../../src/filing/items/item6-answer.js";

/** Since then Item 6 names derivatives that are settled in cash, too (Release 33-11253). */
const CASH_SETTLED_FROM = "2024-02-05";

/** Options, swaps, forwards and warrants told elsewhere are contracts that Item 6 asks for. */
export default defineRule({
  id: "item6-derivatives",
  title: "Item 6 does not say that there are no contracts where other Items tell of derivatives",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 6", "Release 33-11253"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const item6 = filing.items.find(({ number }) => number === "6");
    if (item6 === undefined) return;
    const denial = denialIn(item6);
    const told = derivativesTold(filing);
    if (denial !== null) yield denied(filing, denial, told, context);
    else
      for (const derivative of told)
        yield answered(item6.heading, derivative, answers(item6, derivative.kind), context);
  },
});

/** Where Item 6 tells or refers: whether a derivative of other Items is among it. */
function answered(
  heading: Fact<string>,
  { words, where, place }: ToldDerivative,
  isAnswered: boolean,
  { pass, unverified }: RuleContext,
): Verdict {
  const told = `${where} tells of ${article(words)}`;
  return isAnswered
    ? pass({ at: [heading, place], message: `${told}, and Item 6 tells of such, or refers to other places.` })
    : unverified({
        at: [heading, place],
        message: `${told}; Item 6 tells of other contracts, and whether it is among them is not plain.`,
      });
}

function denied(
  filing: Filing,
  denial: Fact<string>,
  told: readonly ToldDerivative[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { persons, eventDate } = filing;
  const inForce = eventDate !== null && eventDate.value >= CASH_SETTLED_FROM;
  const asked = told.find(({ cashSettled }) => inForce || !cashSettled) ?? grantTold(filing);
  if (asked !== null)
    return fail({
      at: [denial, asked.place],
      expected: `${article(asked.words)}, or a reference to where it is told`,
      actual: "no contracts",
      message: `${asked.where} tells of ${article(asked.words)} on the issuer's securities, but Item 6 says that there are no contracts with respect to them and refers to nothing.`,
    });
  const [inCash] = told;
  if (inCash !== undefined)
    return unverified({
      at: [denial, inCash.place],
      message: `${inCash.where} tells of ${article(inCash.words)}, and Item 6 says that there are no contracts; before February 5, 2024 the form did not name contracts settled in cash.`,
    });
  const right = persons.flatMap(({ holdings }) => holdings).find(isByContract);
  if (right !== undefined)
    return unverified({
      at: [denial, right.shares],
      message: `Item 6 says that there are no contracts; there is a right to acquire ${right.shares.printed} shares (${right.instrument}), and whether by a contract that Item 6 asks for is not plain.`,
    });
  const spoken = derivativeSpokenOf(filing);
  if (spoken !== null)
    return unverified({
      at: [denial, spoken.place],
      message: `Item 6 says that there are no contracts; ${spoken.where} speaks of ${article(spoken.words)}, and whether it is a contract that Item 6 asks for is not plain.`,
    });
  return pass({
    at: [denial],
    message:
      "Item 6 says that there are no contracts, and no swap, option, forward or warrant is told elsewhere.",
  });
}

/** Awards of the issuer to its people are customarily not told in Item 6; a conversion right is part of the security. */
const CUSTOMARY: readonly Holding["type"][] = [
  "stock-option",
  "restricted-stock-unit",
  "convertible-preferred",
  "other-class",
  "partnership-unit",
  "unit",
];

function isByContract({ kind, type, excluded }: Holding): boolean {
  return kind === "right-to-acquire" && !excluded && !CUSTOMARY.includes(type);
}

function article(words: string): string {
  if (/s$/i.test(words)) return words;
  return /^[aeiou]/i.test(words) ? `an ${words}` : `a ${words}`;
}
