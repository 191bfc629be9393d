import type { Paragraph } from "../document/paragraphs.js";
import { datesIn, type IsoDate } from "../figures/date.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";

/** Where a sentence or an answer begins with a day: "As of the close of business on March 14, 2025". */
const AS_OF =
  /(?:^|[.;]\s{1,3})as\s+of\s+(?:the\s+(?:close|end|opening)\s+of\s+(?:the\s+)?(?:business|trading|market)\s+on\s+)?$/i;

interface OfDay {
  readonly day: IsoDate;
  readonly start: number;
  /** Where what is told of the day begins: behind a colon, else with the words of the day themselves. */
  readonly from: number;
}

function daysOf({ text: { text } }: Paragraph): OfDay[] {
  if (!/\bas\s+of\b/i.test(text)) return [];
  return [...datesIn(text)].flatMap(({ value: day, start, end }) => {
    const lead = AS_OF.exec(text.slice(0, start));
    if (lead === null) return [];
    const colon = /^\s?:\s*/.exec(text.slice(end))?.[0].length;
    return [{ day, start: lead.index, from: colon === undefined ? lead.index : end + colon }];
  });
}

/** The days of which an answer tells, where they are two: it states what was owned on each. */
export function twoDays(paragraphs: readonly Paragraph[]): readonly IsoDate[] {
  const days = [...new Set(paragraphs.flatMap((paragraph) => daysOf(paragraph).map(({ day }) => day)))];
  return days.length === 2 ? days : [];
}

/** What an answer tells of one of two days, with what it tells before either; all of it where it tells of one day only. */
export function toldOf(day: IsoDate | null, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (day === null || twoDays(paragraphs).length === 0) return paragraphs;
  let current: IsoDate | null = null;
  return paragraphs.flatMap((paragraph) => {
    const days = daysOf(paragraph);
    const parts = [{ day: current, start: 0, from: 0 }, ...days].map((part, index, all) => ({
      ...part,
      end: all[index + 1]?.start ?? paragraph.text.length,
    }));
    current = days.at(-1)?.day ?? current;
    return parts
      .filter((part) => (part.day === null || part.day === day) && part.end > part.from)
      .map(({ from, end }) => ({
        ...paragraph,
        text: named(paragraph.text.slice(from, end), paragraph.text),
      }));
  });
}

const VERB = String.raw`(?=\s(?:may|might|was|were|is|are|had|has|held|holds?|owned|owns?|beneficially|ceased)\b)`;
const EACH = new RegExp(String.raw`,\s(each|they)${VERB}`);
const EACH_OF = new RegExp(String.raw`,\s(each\sof\s[^;]{1,300}?)${VERB}`);

/** "As of March 14, 2025, each may be deemed to own …": each of those who were named of the day before. */
function named(told: MappedText, all: MappedText): MappedText {
  const [each, whom] = [EACH.exec(told.text), EACH_OF.exec(all.text)];
  if (each === null || whom === null) return told;
  const [behind, names] = [each.index + each[0].length, whom.index + whom[0].length];
  return new MappedTextBuilder()
    .copy(told, 0, behind - (each[1] ?? "").length)
    .copy(all, names - (whom[1] ?? "").length, names)
    .copy(told, behind, told.length)
    .build();
}
