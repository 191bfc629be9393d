import type { MappedText } from "../../source/mapped-text.js";
import { amendingSentence } from "../items/item-amending.js";

/** "…, formerly 900,000 Shares", "…, compared with 7.8% of the 9,000,000 outstanding before": what a clause goes on to tell of before. */
const GOES_ON =
  /(?:[,;]\s|\s\()(?:formerly|previously|as\s+compared|compared|up\s+from|down\s+from|versus)\s/i;
/** "(9,000,000 Shares outstanding prior to the offering).": the class of before, where nothing is told behind it. */
const CLASS_BEFORE =
  /\s\((?=[^()]{0,160}\boutstanding\b)(?=[^()]{0,160}\b(?:prior\s+to|previously|before)\b)[^()]{1,240}\)[\s.;]*$/i;
/** What is owned now, told ahead of it, and no time of it but the present. */
const OWNS_NOW = /\b(?:owns?|holds?|is|are|has|have|represents?|constitutes?|may\s+be\s+deemed)\b/i;
const COUNT = /\d,\d{3}|\d{5}/;
const FIGURE_NEAR = /^[^.;]{0,60}?\d/;

/** A clause without what it goes on to tell of the holding, or of the class, as it was before. */
export function nowOf(clause: MappedText): MappedText {
  const { text } = clause;
  const turn = GOES_ON.exec(text);
  const cut =
    turn !== null && tellsNow(text.slice(0, turn.index)) && FIGURE_NEAR.test(text.slice(turn.index + 1));
  const now = cut ? clause.slice(0, turn.index) : clause;
  const before = CLASS_BEFORE.exec(now.text);
  return before !== null && tellsNow(now.text.slice(0, before.index)) ? now.slice(0, before.index) : now;
}

function tellsNow(text: string): boolean {
  return OWNS_NOW.test(text) && COUNT.test(text);
}

/** A paragraph without the sentence that amends its Item, where more stands behind: "Item 5(a) is hereby amended as follows: …". */
export function withoutAmending(paragraph: MappedText): MappedText {
  const sentence = amendingSentence(paragraph.text, 0);
  if (sentence?.number !== "5") return paragraph;
  const behind = paragraph.slice(sentence.end);
  const start = behind.text.search(/\S/);
  return start < 0 ? paragraph : behind.slice(start);
}
