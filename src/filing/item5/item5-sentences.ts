import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { textAround } from "../words/prose.js";
import { POWERS } from "../rows.js";

/** A sentence of Item 5, parted at a figure that it states. */
export interface Around {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/** The sentence that states a figure, parted at it. */
export function around(filing: Filing, fact: Fact<unknown>): Around {
  const paragraph = paragraphOf(filing, fact);
  const sentence = wholeSentences(paragraph).find((each) => each.includes(fact.printed)) ?? paragraph;
  const at = sentence.indexOf(fact.printed);
  if (at < 0) return { sentence, before: sentence, after: sentence };
  return { sentence, before: sentence.slice(0, at), after: sentence.slice(at + fact.printed.length) };
}

/** The paragraph that states a figure. */
export function paragraphOf(filing: Filing, fact: Fact<unknown>): string {
  return textAround(filing, { ...fact, value: fact.printed });
}

/** A stop behind an initial, a title or a legal form ends no sentence; one behind "Form 10-Q" does. */
const STOP =
  /(?<=[.!?]["”)]?)(?<!\b(?:Mrs?|Ms|Dr|Inc|Ltd|Co|Corp|No|St|Jr|Sr|approx|(?<!\d-)[A-Z])\.)\s+(?=[A-Z("“])/;

/** The sentences of a text, none ended by an initial or a title. */
export function wholeSentences(text: string): string[] {
  return text.split(STOP);
}

/** What leads to a row of captions: the paragraph before, where it ends in a colon. */
export function leadTo(filing: Filing, fact: Fact<unknown>): string {
  const index = filing.paragraphs.findIndex(
    ({ span }) => span.start <= fact.span.start && span.end >= fact.span.end,
  );
  const lead = filing.paragraphs
    .slice(Math.max(0, index - POWERS.length), Math.max(0, index))
    .findLast(({ value }) => !/\d\s*$/.test(value));
  return lead !== undefined && /:\s*$/.test(lead.value) ? lead.value : "";
}

/** What leads to the table that states a figure, ahead of the shares outstanding: the last prose before. */
export function tableLead(filing: Filing, fact: Fact<unknown>): string {
  const lead = filing.paragraphs.findLast(
    ({ span, value }) => span.end <= fact.span.start && /[.:;]\s*$/.test(value),
  );
  const told = wholeSentences(lead?.value ?? "").filter((sentence) => !OF_THE_CLASS.test(sentence));
  return unbased(told.join(" ")).replace(/\bbeneficially\s+owned\b/gi, "");
}

/** "According to its Form 10-Q there were 10,000,000 shares outstanding." tells nothing of the table itself. */
const OF_THE_CLASS = /^(?!.*\b(?:own|held|hold|table|following|below)).*\boutstanding\b/is;
const BASE = /\b(?:based\s+(?:up)?on|calculated|outstanding)\b/i;

/** What a sentence says ahead of the number of shares outstanding. */
export function unbased(text: string): string {
  return text.slice(0, BASE.exec(text)?.index);
}

/** "After the sales described in (c) below, the Fund owns": Item 5(c) tells of what was done, so that it is owned now. */
const SINCE_DONE =
  /\b(?:after|following|upon|as\s+a\s+result\s+of|reflecting)\s+(?:the|such|these|those|its|their|his|her)\s+(?:[a-z]+\s+){1,3}(?:described|reported|disclosed|referred\s+to|set\s+forth|listed)\s+(?:in|under)\s+(?:paragraph\s+|section\s+|item\s+5\s?)?\(c\)[^.;,\d]{0,40},(?=[^.;\d]{0,120}\b(?:owns?|holds?|have|has|is|are|may\s+be\s+deemed)\b)/i;

/** A sentence without such words. */
export function withoutDone(text: string): string {
  return text.replace(SINCE_DONE, "");
}
