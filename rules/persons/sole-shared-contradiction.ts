import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { largest, sum, ZERO, type Decimal } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person, PowerName } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import { row, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { count, list, rows } from "../../src/filing/words/wording.js";
import { besideShared, soleBesideShared } from "./sole-beside-shared.js";
import { soleForBoth, type SoleForBoth } from "./sole-for-both.js";
import { inWrongColumn, type WrongColumn } from "./sole-for-shared.js";

/**
 * If one person shares the power over a block with its holder, the holder's power over it is not sole.
 * A warning, not an error: many holding companies' pages are drawn so by custom.
 */
export default defineRule({
  id: "sole-shared-contradiction",
  title: "No block of shares is held with sole power by one person and with shared power by another",
  group: "persons",
  severity: "warning",
  authority: ["17 CFR 240.13d-3(a)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const { pass, fail } = context;
    for (const wrong of inWrongColumn(filing)) yield wrongColumn(filing, wrong, context);
    for (const both of soleForBoth(filing)) yield twiceSole(filing, both, context);
    const told = new Set<Person>();
    for (const sharer of filing.persons) {
      for (const holder of filing.persons) {
        const held = sharer === holder ? ZERO : heldThrough(sharer, holder);
        if (held.isZero()) continue;
        const blocks = Object.values(SOLE_AND_SHARED).flatMap(([sole, shared]) =>
          block(filing, held, holder, sole, sharer, shared),
        );
        if (blocks.length > 0) told.add(holder);
        yield verdict(holder, sharer, blocks, { pass, fail });
      }
    }
    for (const beside of soleBesideShared(filing))
      if (!told.has(beside.cover.person)) yield besideShared(filing, beside, context);
  },
});

/** A block that stands as sole power on one cover page and as shared power on another. */
interface Block {
  readonly soleRow: string;
  readonly sharedRow: string;
  readonly at: readonly [Figure, Figure];
}

function block(
  filing: Filing,
  held: Decimal,
  holder: Person,
  soleRow: PowerName,
  sharer: Person,
  sharedRow: PowerName,
): Block[] {
  const sole = holder[soleRow];
  const shared = sharer[sharedRow];
  if (sole?.value.eq(held) !== true || shared?.value.eq(held) !== true) return [];
  return [{ soleRow: row(filing, soleRow), sharedRow: row(filing, sharedRow), at: [sole, shared] }];
}

function verdict(
  holder: Person,
  sharer: Person,
  blocks: readonly Block[],
  { pass, fail }: Pick<RuleContext, "pass" | "fail">,
): Verdict {
  const persons = [holder, sharer];
  const [first] = blocks;
  if (first === undefined) {
    const message = "No block is sole power on one cover page and shared power on the other.";
    return pass({ persons, at: [holder.name, sharer.name], message });
  }
  const shares = count(first.at[0]);
  const message =
    `${holder.name.value} states sole power over ${shares} shares (${rows(blocks.map((each) => each.soleRow))}); ` +
    `${sharer.name.value} states shared power over the same number (${rows(blocks.map((each) => each.sharedRow))}) and names ` +
    `${holder.name.value} as their holder. A power that is shared is sole for neither.`;
  return fail({
    persons,
    at: blocks.flatMap((each) => each.at),
    expected: "shared power on both cover pages, or sole power on one",
    actual: `${shares} shares with sole power and with shared power`,
    message,
  });
}

function wrongColumn(filing: Filing, wrong: WrongColumn, { fail }: RuleContext): Verdict {
  const { cover, others, stated, usual } = wrong;
  const shares = count(cover[stated]);
  const names = list(others.map(({ person }) => person.name.value));
  return fail({
    persons: [cover.person, ...others.map(({ person }) => person)],
    at: [cover[stated], ...others.map((other) => other[usual])],
    expected: `${shares} in ${row(filing, usual)}`,
    actual: `${shares} in ${row(filing, stated)}`,
    message: `${row(filing, stated)} of ${cover.person.name.value} states ${shares}; ${names}, whose other rows are the same, state them in ${row(filing, usual)}. A power that is shared is sole for nobody: ${shares} probably stands in the wrong row.`,
  });
}

/** By custom many houses show a company's shares as sole power on its parent's page, too. */
function twiceSole(
  filing: Filing,
  { covers, stated, evidence, places }: SoleForBoth,
  { fail }: RuleContext,
): Verdict {
  const persons = covers.map(({ person }) => person);
  const figures = covers.flatMap((cover) => stated.map((name) => cover[name]));
  const shares = covers[0] === undefined ? "" : count(covers[0].aggregateAmount);
  return fail({
    persons,
    severity: "info",
    at: [...figures, ...places],
    expected: "shared power on all these cover pages, or sole power on one",
    actual: `${shares} shares with sole power on ${String(covers.length)} cover pages`,
    message: `${list(persons.map(({ name }) => name.value))} each state sole power over ${shares} shares (${rows(stated.map((name) => row(filing, name)))}). ${evidence} Power that several have over the same shares is shared.`,
  });
}

/** How many of a person's shares one sentence of the notes or of Item 5 says the other to hold; the most that any says. */
function heldThrough(person: Person, holder: Person): Decimal {
  const compositions = [person.item5?.composition, ...person.footnotes.map((note) => note.composition)];
  return compositions.reduce<Decimal>((most, composition) => {
    const parts = (composition?.holdings ?? []).filter(
      (part) => !part.excluded && part.holder !== null && isCalled(holder, part.holder.value),
    );
    return largest(most, sum(parts.map((part) => part.shares.value)));
  }, ZERO);
}
