import { defineRule } from "../../src/audit/rule.js";
import { declaresChange, isOfWhole, itemsDeclared } from "../../src/filing/cover/declared-changes.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item } from "../../src/filing/filing.js";
import { list } from "../../src/filing/words/wording.js";

/** Each Item of an amendment says whether it is restated or supplemented: a reader must know what stays of the one before. */
export default defineRule({
  id: "amended-items-declared",
  title: "Each Item of an amendment says how it changes the one before",
  group: "amendments",
  severity: "info",
  authority: ["17 CFR 240.13d-2(a)", "Release 33-11253, part II.A.3"],
  applies: { schedules: ["13D"], amendment: true },
  rulesets: ["form"],
  *check(filing, { pass, fail }) {
    const told = filing.items.filter(({ paragraphs }) => paragraphs.length > 0);
    const [first] = told;
    if (first === undefined) return;
    const preamble = before(filing, first);
    // EDGAR's form cannot do without Item 1, where the text before the Items has to stand. A list of exhibits holds what is
    // filed with the amendment: nothing of the one before is in question.
    const items = told.filter(
      ({ number }) => number !== "7" && (filing.previousAccession === null || number !== "1"),
    );
    const whole = preamble.find(({ value }) => isOfWhole(value));
    if (whole !== undefined) {
      yield pass({
        at: [whole],
        message: "The statement says that it is restated, or added to, as a whole.",
      });
      return;
    }
    const named = new Set(preamble.flatMap(({ value }) => itemsDeclared(value)));
    const silent = items.filter(
      (item) => !declares(item) && !named.has(item.number.charAt(0)) && !isDeclaredAbove(item, told),
    );
    const declared = items.filter((item) => !silent.includes(item));
    if (declared.length > 0)
      yield pass({
        at: declared.map(({ heading }) => heading),
        message: `How it changes the one before is told of ${names(declared)}.`,
      });
    if (silent.length > 0)
      yield fail({
        at: silent.map(({ heading }) => heading),
        message: `${names(silent)} ${silent.length === 1 ? "does" : "do"} not say whether the Item before is restated, supplemented or left as it is: a reader cannot tell what of it still holds.`,
      });
  },
});

const names = (items: readonly Item[]): string => {
  const numbers = [...new Set(items.map(({ number }) => number))];
  return `${numbers.length === 1 ? "Item" : "Items"} ${list(numbers)}`;
};

/** The text before the Items; a structured filing has it in Item 1. */
function before({ paragraphs }: Filing, first: Item): Fact<string>[] {
  const end = first.number === "1" ? first.span.end : first.span.start;
  return paragraphs.filter(({ span }) => span.start < end);
}

/** "Items 5(a) and (c) are amended to read:" may stand above the heading of Item 5, where the Item before ends. */
function isDeclaredAbove(item: Item, told: readonly Item[]): boolean {
  const last = told[told.indexOf(item) - 1]?.paragraphs.at(-1)?.value ?? "";
  return itemsDeclared(last).includes(item.number.charAt(0));
}

/** By its heading, or where it begins. */
function declares({ heading, paragraphs }: Item): boolean {
  return [heading, ...paragraphs.slice(0, 2)].some(({ value }) => declaresChange(value));
}
