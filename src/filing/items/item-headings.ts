import { matchesIn } from "../../figures/matches.js";
import { narrativeOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { captionOf } from "./item-captions.js";
import { onceTold } from "../once.js";

/** How many Items the schedule has. */
export const ITEMS: Readonly<Record<Filing["schedule"], number>> = { "13D": 7, "13G": 10 };

const NUMBER = String.raw`\d{1,2}(?:\s?\([a-k]\))*`;
const NUMBERS = new RegExp(NUMBER, "gi");
const LIST = String.raw`${NUMBER}(?:\s?(?:[,;&–—-]|and|or|through|thru|to)(?:\s?and)?\s?(?:items?\s)?${NUMBER}){1,9}`;
/** "Items 5-9. Not applicable", "Items 7, 8 and 9: None": several Items under one heading. */
const TOGETHER = new RegExp(
  String.raw`^[\W_]{0,8}items?\.?\s(?:nos?\.?\s)?(${LIST})\s?(?:$|[.:;(–—-]|(?:(?:is|are)\s)?(?:not\b|n\/?a\b|none\b|nil\b|inapplicable\b|omitted\b))`,
  "i",
);
/** "Item 6. None.", which no caption makes a heading. */
const ALONE =
  /^[\W_]{0,8}item\s(\d{1,2})\s?[.:–—-]{1,2}\s?(?:not\b|n\/?a\b|none\b|nil\b|no\b|inapplicable\b|omitted\b|see\b)/i;
const LISTED = new RegExp(String.raw`\bitems\s(?:nos?\.?\s)?(${LIST})`, "gi");
const RANGE = /^\s?(?:through|thru|to|[-–—])/i;

/** The Items that have a heading of their own or with others, by number, each with its heading. */
export const itemsHeaded = onceTold((filing: Filing): ReadonlyMap<number, Fact<string>> => {
  const headed = new Map<number, Fact<string>>();
  const add = (number: number, place: Fact<string>): void => {
    if (!headed.has(number)) headed.set(number, place);
  };
  for (const { number, heading } of filing.items) add(Number.parseInt(number, 10), heading);
  for (const paragraph of behindCovers(filing)) {
    const text = spaced(paragraph.value);
    const list = (TOGETHER.exec(text) ?? ALONE.exec(text))?.[1];
    for (const number of numbersOf(list ?? "")) add(number, paragraph);
  }
  return headed;
});

/** The prose without the cover pages, whose captions name Items, too; all of it where Items stand before them. */
function behindCovers(filing: Filing): readonly Fact<string>[] {
  const last = Math.max(0, ...filing.persons.map(({ name }) => name.span.start));
  return filing.items.some(({ span }) => span.start < last) ? filing.paragraphs : narrativeOf(filing);
}

/** Whether the Items' headings were read in the form's order, so that none was taken from another place. */
export function areInOrder({ items }: Pick<Filing, "items">): boolean {
  const numbers = items.map(({ number }) => Number.parseInt(number, 10));
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
}

/** Where an Item without a heading that was read may be answered after all: its caption, its number, a list that holds it; or `null`. */
export function mayBeHeaded(filing: Filing, number: number): Fact<string> | null {
  const caption = captionOf(filing.schedule, number);
  const named = nameOf(number);
  const told = unheaded(filing).find(
    ({ text }) => caption(text) || named.test(text) || isListed(text, number),
  );
  return told?.place ?? null;
}

/** What stands behind the cover pages, each paragraph without the heading that it begins with. */
const unheaded = onceTold((filing: Filing): readonly { place: Fact<string>; text: string }[] => {
  const headings = filing.items.map(({ heading }) => spaced(heading.value));
  return behindCovers(filing).map((place) => ({
    place,
    text: withoutHeading(spaced(place.value), headings),
  }));
});

/** What a paragraph says behind another Item's heading, whose caption may hold the same words. */
function withoutHeading(text: string, headings: readonly string[]): string {
  const heading = headings.find((each) => text.startsWith(each));
  return heading === undefined ? text : text.slice(heading.length);
}

const WORDS = "one|two|three|four|five|six|seven|eight|nine|ten".split("|");
const ROMAN = "i|ii|iii|iv|v|vi|vii|viii|ix|x".split("|");

/** "Item No. 6", "ITEM VI", "Item six" where a sentence or a line may begin. */
function nameOf(number: number): RegExp {
  const [word = "", roman = ""] = [WORDS[number - 1], ROMAN[number - 1]];
  return new RegExp(
    String.raw`(?:^|[.:;)\]|*–—-]\s?)["“']?items?\W{0,4}(?:no\.?|number)?\W{0,3}(?:${String(number)}|${word}|${roman})\b`,
    "i",
  );
}

function isListed(text: string, number: number): boolean {
  return matchesIn(text, LISTED).some(([, list = ""]) => numbersOf(list).includes(number));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** `5, 6, 7` of "5-7", "5, 6 and 7". */
function numbersOf(list: string): number[] {
  const found: number[] = [];
  let end = 0;
  for (const match of matchesIn(list, NUMBERS)) {
    const number = Number.parseInt(match[0], 10);
    const last = found.at(-1);
    if (last !== undefined && RANGE.test(list.slice(end, match.index)))
      for (let between = last + 1; between < number; between += 1) found.push(between);
    found.push(number);
    end = match.index + match[0].length;
  }
  return found;
}
