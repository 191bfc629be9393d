import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Composition, Filing, Holding, Item5Statement, Person } from "../../src/filing/filing.js";
import {
  accountsOf,
  addends,
  fits,
  partsOf,
  rightsAmong,
  rightToAcquireIn,
  sharesOf,
} from "../../src/filing/holdings.js";
import { textAround } from "../../src/filing/prose.js";
import { mayBeMisread } from "../../src/filing/misreadings.js";
import { asHeld } from "../../src/filing/repair.js";
import { count } from "../../src/filing/wording.js";

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
    for (const { composition, total } of ofNobody(filing)) {
      const finding = addedUp("Item 4", composition, total);
      yield differing(filing, composition, finding, context) ?? adding(composition, finding, context);
    }
  },
});

/** What Item 4 of a 13G takes apart without saying whose it is: "the Reporting Persons may be deemed to own …". */
function ofNobody({ persons, thirteenG }: Filing): { composition: Composition; total: Figure }[] {
  const judged = persons.flatMap(({ item4 }) => item4?.composition?.place.span.start ?? []);
  return (thirteenG?.amountsTakenApart ?? []).flatMap((composition) => {
    const { total, place } = composition;
    const known = judged.some((start) => start >= place.span.start && start < place.span.end);
    return total === null || known ? [] : [{ composition, total }];
  });
}

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
  if (other !== null) return context.unverified({ ...finding, ...other, at: [...finding.at, ...other.at] });
  return adding(composition, finding, context);
}

/** A total, the parts told of it and what they add up to. */
interface Addition {
  readonly person?: Person;
  /** Where they are told. */
  readonly place: string;
  readonly total: Figure;
  readonly holdings: readonly Holding[];
  readonly at: readonly Figure[];
  readonly working: string;
  readonly expected: string;
  readonly actual: string;
}

function addedUp(place: string, composition: Composition, total: Figure): Addition {
  const holdings = partsOf(composition, total.value);
  const added = withSeparators(sum(holdings.map(sharesOf)));
  return {
    place,
    total,
    holdings,
    at: [total, ...holdings.map((holding) => holding.shares)],
    working: `${addends(holdings)} = ${added}`,
    expected: added,
    actual: count(total),
  };
}

/** Parts that do not fit their total, or `null` where they do. */
function differing(
  filing: Filing,
  composition: Composition,
  { place, total, holdings, ...finding }: Addition,
  { fail, unverified }: RuleContext,
): Verdict | null {
  if (fits(composition, total.value)) return null;
  const gap = withSeparators(sum(holdings.map(sharesOf)).minus(total.value).abs());
  const message = `${place} states ${finding.actual} shares; the parts that it names add up to ${finding.expected}: ${finding.working}, a difference of ${gap}.`;
  const around = textAround(filing, composition.place);
  return composition.claim === "continued" || mayBeMisread(composition, total.value, around)
    ? unverified({ ...finding, message: `${message} Other counts in the sentence may account for it.` })
    : fail({ ...finding, repairs: asHeld(total, holdings), message });
}

function adding(
  { claim }: Composition,
  { place, total: _total, holdings: _holdings, ...finding }: Addition,
  { pass }: RuleContext,
): Verdict {
  const message =
    claim === "whole"
      ? `The parts in ${place} add up to its total: ${finding.working}.`
      : `The parts that ${place} names do not exceed its total of ${finding.actual}: ${finding.working}.`;
  return pass({ ...finding, message });
}

const ITEMS = { "13D": "Item 5(a)", "13G": "Item 4(a)" } as const;
const TOLD = { "13D": "Item 5(a)", "13G": "Item 4" } as const;

/** The Item and the notes may group the parts differently, but not tell different rights to acquire. */
function againstNotes({ schedule }: Filing, person: Person) {
  const accounts = accountsOf(person).filter((account) => account.addsUp && account.complete);
  const item5 = accounts.find(({ told }) => told === TOLD[schedule]);
  const notes = accounts.find(({ told }) => told === "the notes to the cover page");
  if (item5 === undefined || notes === undefined) return null;
  const here = rightToAcquireIn(item5.holdings);
  const there = rightToAcquireIn(notes.holdings);
  if (here.eq(there)) return null;
  const message =
    `${ITEMS[schedule]} tells ${withSeparators(here)} shares that there is a right to acquire; ` +
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

/** The one right that a list of some parts names, under another count than the one right of the same kind in the other list. */
function otherCount({ schedule }: Filing, person: Person) {
  const accounts = accountsOf(person).filter(({ addsUp }) => addsUp);
  const item = accounts.find(({ told }) => told === TOLD[schedule]);
  const notes = accounts.find(({ told }) => told === "the notes to the cover page");
  if (item === undefined || notes === undefined) return null;
  const [here, ...moreHere] = rightsAmong(item.holdings);
  const [there, ...moreThere] = rightsAmong(notes.holdings);
  if (here === undefined || there === undefined || moreHere.length + moreThere.length > 0) return null;
  if (here.type !== there.type || sharesOf(here).eq(sharesOf(there))) return null;
  const [one, two] = [withSeparators(sharesOf(here)), withSeparators(sharesOf(there))];
  return {
    message: `${ITEMS[schedule]} tells ${one} shares to be acquired by ${here.instrument}, the notes to the cover page ${two} by ${there.instrument}. Whether the smaller number is a part of the larger is not told.`,
    expected: two,
    actual: one,
    at: [here.shares, there.shares],
  };
}
