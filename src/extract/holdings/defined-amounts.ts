import type { Paragraph } from "../../document/paragraphs.js";
import { matchesIn } from "../../figures/matches.js";
import { MappedTextBuilder, type MappedText } from "../../source/mapped-text.js";
import { sentencesOf } from "../words/sentences.js";

/** `1,234,567 shares of Common Stock (the "Subject Shares")`: the number, what is counted, the term. */
const DEFINITION =
  /(?<![\d,.$])(\d{1,3}(?:,\d{3}){1,4})\s+((?:[^\s.;:()\d“"]{1,40}\s+){1,14})\((?:the\s+)?["“]((?:[A-Z][\w&’'-]{0,30}\s){0,5}(?:Shares|Securities))["”]\)/g;
/** More than shares as they are held, or less: what the term means is not plain from the number. */
const NOT_PLAIN = /\b(?:and|plus|or|with|includ|underl|issu(?!er)|upon|option|warrant|unit|note|per\b)/i;

/** A sentence on what is owned or voted; one that the term begins gives a percentage of what was told before. */
export const OWNED_OR_VOTED = /^(?!\s*#)[\s\S]*\b(?:powers?|own)/;

/** Another count ahead of the number in its sentence, and no other definition between: the term may be for both. */
const COUNT_AHEAD = /\d,\d{3}(?:[^.!?"”\n]|\.(?!\s[A-Z])){0,300}$/;
/** No filing has more such terms. */
const MOST = 20;

/** Numbers of shares by the term that is defined for one number only, and never used as the name of a kind of shares. */
function termsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  const prose = paragraphs.map(({ text }) => text.text).join("\n");
  const defined = matchesIn(prose, DEFINITION)
    .filter(
      ({ index, 2: unit = "" }) =>
        !NOT_PLAIN.test(unit) && !COUNT_AHEAD.test(prose.slice(Math.max(0, index - 300), index)),
    )
    .slice(0, MOST);
  return new Map(
    defined.flatMap(({ 1: number = "", 3: term = "" }): [string, string][] => {
      const same = defined.filter((other) => other[3] === term && other[1] === number);
      const quoted = matchesIn(prose, new RegExp(`["“](?:the )?${term}["”]`, "g"));
      const kind = new RegExp(
        String.raw`(?<!\b(?:[Tt]he|[Ss]uch)\s|["“])${term}\b|\d\sof\s\w+\s${term}\b|\b${term}\s(?:of|outstanding)\b`,
      );
      return same.length === quoted.length && !kind.test(prose) ? [[term, number]] : [];
    }),
  );
}

/** Others beside the shares of the term, a part of them, or none. */
const NOT_THESE =
  /^[^#]*$|#[^.;#]*\b(?:share|stock|option|warrant|unit)|\b(?:and|plus|or|with|addition\s+to|than|for|(?:half|part|portion|some|any)\s+of|interests?\s+in)\s+#|disclaim|pecuniary|\b(?:if|upon|will|would)\b|\d,\d{3}/i;

/** Paragraphs in which sentences that `wanted` fits have, in the place of such a term, the number that it stands for. */
export function withDefinedAmounts(
  paragraphs: readonly Paragraph[],
  everywhere: readonly Paragraph[],
  wanted: RegExp,
): readonly Paragraph[] {
  const terms = termsIn(everywhere);
  if (terms.size === 0) return paragraphs;
  const use = new RegExp(String.raw`\b[Tt]he\s(${[...terms.keys()].join("|")})\b(?!["”])`, "g");
  const spelledOut = (text: MappedText): MappedText => {
    const builder = new MappedTextBuilder();
    let done = 0;
    for (const [start, end] of sentencesOf(text.text)) {
      const sentence = text.text.slice(start, end);
      const uses = matchesIn(sentence, use);
      const rest = sentence.replace(use, "#");
      // Behind a percentage stands the class that it is of.
      const isOther =
        uses.some(([, term]) => term !== uses[0]?.[1]) || NOT_THESE.test(rest.replace(/%.*/s, ""));
      if (isOther || !wanted.test(rest)) continue;
      for (const { index, 0: words, 1: term = "" } of uses) {
        const from = start + index;
        builder.copy(text, done, from);
        done = from + words.length;
        builder.replace(`${terms.get(term) ?? ""} shares`, text, from, done);
      }
    }
    return done === 0 ? text : builder.copy(text, done, text.length).build();
  };
  return paragraphs.map((each) => ({ ...each, text: spelledOut(each.text) }));
}

/** `$1,250,000 (the "Second Purchase Amount")`: the amount, the term. */
const SUM_DEFINED =
  /([$€£]\s?\d[\d,]{0,20}(?:\.\d{1,2})?)\s+\((?:the\s+)?["“]((?:[A-Z][\w’'-]{0,30}\s){0,4}(?:Amount|Price|Consideration|Payment))["”]\)/g;

/** A text in which, behind its definition, a term for a sum of money has the sum in its place: "paid the Second Purchase Amount". */
export function withDefinedSums(text: MappedText): MappedText {
  const [defined, another] = matchesIn(text.text, SUM_DEFINED);
  if (defined === undefined || another !== undefined) return text;
  const { 0: whole, 1: sum = "", 2: term = "" } = defined;
  const behind = defined.index + whole.length;
  const use = new RegExp(String.raw`\bthe\s${term}\b(?!["”])`, "g");
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const { index, 0: words } of matchesIn(text.text.slice(behind), use)) {
    const from = behind + index;
    builder.copy(text, done, from);
    done = from + words.length;
    // The figure is the one that is printed where the term is defined.
    builder.copy(text, defined.index, defined.index + sum.length);
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}
