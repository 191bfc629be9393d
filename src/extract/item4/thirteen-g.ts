import type { Document } from "../../document/document.js";
import { paragraphsOf, type Paragraph } from "../../document/paragraphs.js";
import type { Fact } from "../../filing/fact.js";
import type { Person, ThirteenG } from "../../filing/filing.js";
import { readAmountsTakenApart } from "../holdings/amounts-taken-apart.js";
import { boxIn } from "../cover/boxes.js";
import { item5Choice, marksAtHead } from "../cover/choice-marks.js";
import { readDesignatedRules } from "../title-page/designated-rules.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { item4Section } from "./item4-section.js";
import { readUnnamedItem4 } from "./item4-whole.js";
import { readItem5Box } from "../item5/item5-box.js";
import { linesOf, type ItemSection } from "../items/items.js";
import { readOwnershipTold } from "../item5/ownership-told.js";
import { rowsReferred } from "../notes/row-references.js";

/** The categories of Item 3 in the order of the form, for lists printed without letters. */
const CATEGORIES: readonly [string, RegExp][] = [
  ["a", /broker\s+or\s+dealer/i],
  ["b", /^\W*(?:a\s+)?bank\s+as\b/i],
  ["c", /insurance\s+company/i],
  ["d", /investment\s+company/i],
  ["e", /investment\s+advis[eo]r/i],
  ["f", /employee\s+benefit/i],
  ["g", /parent\s+holding/i],
  ["h", /savings\s+association/i],
  ["i", /church\s+plan/i],
  ["j", /non-u\.?\s?s\.?\s+institution/i],
  ["k", /^\W*(?:a\s+)?group\b/i],
];

/** The list's first entry, words and all, before its first box: boxes close their entries. */
const TRAILING = /(?<![^\s|])\(\s*a\s*\)[^\S\n]*[a-z]{3}[^\n]*$|(?<![^\s|])\(\s*a\s*\)\s+[a-z][^☐☒]{15,}$/i;

const LETTERED = /\(\s*[a-k]\s*\)/i;

/** What only a Schedule 13G asks: the rule on the title page, Items 3, 5 and 10. */
export function readThirteenG(
  document: Document,
  make: FactMaker,
  titleEnd: number,
  item: (number: string) => ItemSection | undefined,
  persons: readonly Person[],
): ThirteenG {
  const item4 = item4Section(item);
  return {
    ...readDesignatedRules(document, make, titleEnd),
    categories: readCategories(document, make, item("3")),
    item4: readUnnamedItem4(item4, persons, make),
    amountsTakenApart: readAmountsTakenApart(item4?.paragraphs ?? [], make),
    ownershipTold: readOwnershipTold(behindItem5(document, item), make),
    rowsReferred: item4 === undefined ? [] : rowsReferred(linesOf(item4), make),
    fivePercentOrLess: readItem5Box(document, make, item("5")),
    fivePercentNotApplicable: readNoFivePercent(document, make, item("5")),
    certification: readCertification(make, item("10")),
    certificationNotApplicable: readNotApplicable(make, item("10")),
  };
}

/** Item 6 and all that follows, the exhibits too. */
function behindItem5(document: Document, item: (number: string) => ItemSection | undefined): Paragraph[] {
  const start = ["6", "7", "8"].flatMap((number) => item(number)?.start ?? [])[0];
  return start === undefined ? [] : paragraphsOf(document, start, document.text.length);
}

function readCategories(document: Document, make: FactMaker, item3: ItemSection | undefined): Fact<string>[] {
  if (item3 === undefined) return [];
  const text = document.text.text.slice(item3.start, item3.end);
  if (boxIn(text) === null)
    return marksAtHead(text).flatMap(({ start, end }, index, marks) => {
      const letter = categoryAt(text.slice(0, start), text.slice(end, marks[index + 1]?.start));
      return letter === null ? [] : make(letter, document.text, item3.start + start, item3.start + end);
    });
  const found: Fact<string>[] = [];
  const trailing = TRAILING.test(text.slice(0, boxIn(text)?.start ?? 0));
  for (let from = 0; ;) {
    const box = boxIn(text.slice(from));
    if (box === null) return found;
    const [start, end] = [from + box.start, from + box.end];
    const next = boxIn(text.slice(end));
    const before = text.slice(from, start);
    const after = text.slice(end, next === null ? undefined : end + next.start);
    const letter = box.ticked ? (trailing ? categoryBefore(before) : categoryAt(before, after)) : null;
    if (letter !== null) found.push(make(letter, document.text, item3.start + start, item3.start + end));
    from = end;
  }
}

/** The category of a box that closes its entry: by the letter that opens the entry, else by its words. */
function categoryBefore(entry: string): string | null {
  const letter = /(?<![^\s|])\(\s*([a-k])\s*\)/i.exec(entry)?.[1];
  const words = entry.trim();
  return letter?.toLowerCase() ?? CATEGORIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The category of a box: by the letter before it, or behind it, or else by its words. */
function categoryAt(before: string, after: string): string | null {
  const left = /\(\s*([a-k])\s*\)[\s|]*$/i.exec(before)?.[1];
  const right = /^[\s|]*\(\s*([a-k])\s*\)/i.exec(after)?.[1];
  const words = CATEGORIES.find(([, pattern]) =>
    pattern.test(after.replace(LETTERED, "").slice(0, 120)),
  )?.[0];
  return (left ?? right ?? words ?? null)?.toLowerCase() ?? null;
}

/** The answer that Item 5 is not applicable, unless it is printed as a choice that is not marked. */
function readNoFivePercent(
  document: Document,
  make: FactMaker,
  item: ItemSection | undefined,
): Fact<string> | null {
  if (item === undefined) return null;
  const choice = item5Choice(document.text.text.slice(item.start, item.end));
  if (choice === null) return readNotApplicable(make, item);
  return choice.mark === null || choice.ceased
    ? null
    : make("not applicable", document.text, item.start + choice.mark.start, item.start + choice.mark.end);
}

const NOT_APPLICABLE = /(?:^|[.:\s])((?:n\s*\/\s*a|not\s+applicable|inapplicable)\b)[\s.*_]*$/i;

/** "Not applicable" as the whole answer: behind the caption, or a paragraph of its own. */
function readNotApplicable(make: FactMaker, item: ItemSection | undefined): Fact<string> | null {
  const texts = item === undefined ? [] : [item.headingText, ...item.paragraphs.map(({ text }) => text)];
  for (const text of texts) {
    const match = NOT_APPLICABLE.exec(text.text);
    const start = match === null ? 0 : match.index + match[0].indexOf(match[1] ?? "");
    if (match !== null) return textFact(make, text, start);
  }
  return null;
}

function readCertification(make: FactMaker, item10: ItemSection | undefined): Fact<string> | null {
  const paragraph =
    item10 &&
    [item10.headingText, ...item10.paragraphs.map(({ text }) => text)].find(({ text }) =>
      /\bcertif(?:y|ies)\b/i.test(text),
    );
  return paragraph === undefined ? null : textFact(make, paragraph);
}
