import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { itemSubject } from "../../src/filing/items/item-captions.js";
import { ITEMS, itemsHeaded } from "../../src/filing/items/item-headings.js";
import { missingItems } from "../../src/filing/items/missing-items.js";
import { isStructured } from "../../src/filing/words/whole.js";
import { list } from "../../src/filing/words/wording.js";

/** A first statement answers every Item; one that does not apply is answered by saying so. */
export default defineRule({
  id: "items-present",
  title: "A first statement answers every Item of the schedule",
  group: "narrative",
  severity: "error",
  authority: [
    "17 CFR 240.13d-101, General Instruction A and Items 1 to 7",
    "17 CFR 240.13d-102, Items 1 to 10",
  ],
  applies: { amendment: false },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { certain, perhaps } = missingItems(filing);
    const blank = isStructured(filing)
      ? filing.items.filter(({ paragraphs }) => paragraphs.length === 0)
      : [];
    if (certain.length + perhaps.length > 0) yield* absent(filing, context);
    else if (blank.length === 0)
      yield context.pass({
        at: [...itemsHeaded(filing).values()],
        message: `Items 1 to ${String(ITEMS[filing.schedule])} are all there.`,
      });
    for (const { number, heading } of blank)
      yield context.fail({
        at: [heading],
        follows: "xml-schema-required",
        message: `Item ${number} (${itemSubject(filing.schedule, Number(number))}) is there, but nothing is entered in it. An Item that does not apply is answered by saying so.`,
      });
  },
});

function* absent(filing: Filing, { fail, unverified }: RuleContext): Generator<Verdict> {
  const { certain, perhaps, doubt } = missingItems(filing);
  const headings = [...itemsHeaded(filing).values()];
  if (doubt !== null) {
    const missing = [...certain, ...perhaps.map(({ number }) => number)];
    yield unverified({
      at: [doubt.place, ...headings],
      message: `No heading was read for ${itemsOf(missing)}, but ${doubt.reason}.`,
    });
    return;
  }
  if (perhaps.length > 0)
    yield unverified({
      at: perhaps.map(({ place }) => place),
      message: `No heading was read for ${itemsOf(perhaps.map(({ number }) => number))}, but words of the caption or the number stand in the text.`,
    });
  const needless = certain.filter((number) => needsNoWords(filing, number));
  const needed = certain.filter((number) => !needless.includes(number));
  const at = [filing.formType, ...headings];
  if (needed.length > 0)
    yield fail({
      at,
      follows: "xml-schema-required",
      message: `${named(filing, needed)} ${needed.length > 1 ? "are" : "is"} missing; the filing has ${itemsOf([...itemsHeaded(filing).keys()])}. A first statement answers every Item, if only by saying that it does not apply.`,
    });
  if (needless.length > 0)
    yield fail({
      at,
      severity: "info",
      message: `${named(filing, needless)} is missing. Under Rule 13d-1(d) it certifies nothing, but the form asks to say so.`,
    });
}

function named({ schedule }: Filing, numbers: readonly number[]): string {
  return list(numbers.map((number) => `Item ${String(number)} (${itemSubject(schedule, number)})`));
}

/** Item 10 certifies something under Rules 13d-1(b) and (c) only. */
function needsNoWords({ thirteenG }: Filing, number: number): boolean {
  const rules = thirteenG?.rules ?? [];
  return number === 10 && rules.length > 0 && rules.every(({ value }) => value === "d");
}

/** `Items 1, 2 and 5`. */
function itemsOf(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b).map(String);
  return sorted.length > 1 ? `Items ${list(sorted)}` : `Item ${sorted.join("")}`;
}
