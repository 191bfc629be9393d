import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Composition, Filing, Item5Statement, Person } from "../../src/filing/filing.js";
import { fits } from "../../src/filing/parts/holdings.js";
import { item4Of } from "../../src/filing/item4/item4-wording.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { specifiedParts } from "./item5a-specifically.js";
import { addedUp, adding, differing } from "./parts-added-up.js";
import { partsOfSentences } from "./parts-of-sentence.js";
import { partsWithoutTotal } from "./parts-without-total.js";
import { againstNotes, ITEMS, otherCount } from "./parts-vs-notes.js";
import { toldPartsTwice } from "./told-parts-twice.js";
import { withoutLimits } from "./without-limits.js";

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
    const lists = [...listed(filing, context)];
    yield* lists;
    yield* partsOfSentences(filing, lists, context);
    yield* withoutLimits(filing, context);
  },
});

/** What was read as a list of parts. */
function* listed(filing: Filing, context: RuleContext): Generator<Verdict> {
  for (const person of filing.persons) {
    const { composition = null, aggregateAmount = null } = answerOf(person) ?? {};
    // Parts are read behind an amount, so that there is one.
    if (composition !== null && aggregateAmount !== null && !isOnePart(composition, aggregateAmount))
      yield verdict(filing, person, composition, aggregateAmount, context);
    else yield* againstText(filing, person, context);
  }
  for (const { place, composition, total } of ofNobody(filing)) {
    const finding = addedUp(place, composition, total);
    const difference = differing(filing, composition, finding, context);
    if (difference === null) yield adding(filing, composition, finding, context);
    // Of a parent's shares two subsidiaries may share some.
    else if (place === "Item 7" && difference.verdict === "fail")
      yield { ...difference, severity: "warning" };
    else yield difference;
  }
  yield* specifiedParts(filing, context);
  yield* partsWithoutTotal(filing, context);
  yield* toldPartsTwice(filing, context);
}

/** "650,000 shares of Class B Common Stock": the amount itself, which is taken apart by nothing. */
function isOnePart({ holdings }: Composition, amount: Figure): boolean {
  return holdings.length === 1 && holdings[0]?.shares.span.start === amount.span.start;
}

/**
 * What the Item takes apart without saying whose it is: "the Reporting Persons may be deemed to own …". In a 13D, whose Item 5
 * may speak of anybody, the amount is that of a cover page.
 */
function ofNobody(filing: Filing): { place: string; composition: Composition; total: Figure }[] {
  const { persons, thirteenG } = filing;
  const judged = persons.flatMap((person) => answerOf(person)?.composition?.place.span.start ?? []);
  return (thirteenG?.amountsTakenApart ?? filing.amountsTakenApart).flatMap((composition) => {
    const { place } = composition;
    const total = composition.total ?? amountOfAll(filing);
    const known = judged.some((start) => start >= place.span.start && start < place.span.end);
    if (total === null || known) return [];
    if (thirteenG === null) {
      const isReported = persons.some(({ aggregateAmount }) => aggregateAmount?.value.eq(total.value));
      return isReported ? [{ place: "Item 5(a)", composition, total }] : [];
    }
    if (composition.total !== null) return [{ place: whereabouts(filing, place), composition, total }];
    // Under a limit Row 9 may be less than all that it consists of.
    const capped = item4Of(filing).some(({ value }) => LIMITS.test(value));
    const claim = capped && !fits(composition, total.value) ? "continued" : composition.claim;
    return [{ place: "Item 4, by Row 9,", composition: { ...composition, claim }, total }];
  });
}

const LIMITS = /\b(?:blockers?|limit\w*|caps?|precludes?|prohibits?)\b/i;

/** Row 9, where every cover page states the same. */
function amountOfAll({ persons }: Filing): Figure | null {
  const first = persons[0]?.aggregateAmount ?? null;
  const same = persons.every(({ aggregateAmount: each }) => first !== null && each?.value.eq(first.value));
  return same ? first : null;
}

/** The answer to Item 5 of a 13D, or to Item 4 of a 13G. */
function answerOf({ item4, item5 }: Person): Item5Statement | null {
  return item5 ?? item4;
}

/** A person whose parts the text tells once for several, while the own note counts a right otherwise. */
function* againstText(filing: Filing, person: Person, { fail }: RuleContext): Generator<Verdict> {
  const other = otherCount(filing, person);
  if (other?.plain !== true) return;
  const { message, expected, actual, at, repairs } = other;
  yield fail({ person, message, expected, actual, at, repairs, severity: "warning" });
}

function verdict(
  filing: Filing,
  person: Person,
  composition: Composition,
  aggregate: Figure,
  context: RuleContext,
): Verdict {
  const place = ITEMS[filing.schedule];
  const finding = { person, ...addedUp(place, composition, composition.total ?? aggregate) };
  const difference = differing(filing, composition, finding, context);
  if (difference !== null) return difference;
  const disagreement = againstNotes(filing, person);
  if (disagreement !== null) {
    const { plain, ...told } = disagreement;
    const verdict = { ...finding, ...told, at: [...finding.at, ...told.at] };
    return plain
      ? context.fail(verdict)
      : context.unverified({
          ...verdict,
          message: `${told.message} They may take the holding apart by other lines.`,
        });
  }
  const other = otherCount(filing, person);
  if (other !== null) {
    const { plain, ...told } = other;
    const verdict = { ...finding, ...told, at: [...finding.at, ...told.at] };
    return plain ? context.fail({ ...verdict, severity: "warning" }) : context.unverified(verdict);
  }
  return adding(filing, composition, finding, context);
}
