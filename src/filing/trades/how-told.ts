import type { Filing } from "../filing.js";
import { once } from "../once.js";
import type { Transaction } from "../transaction.js";
import { sentencesIn } from "../words/prose.js";
import { PLANNED, speaksOfPlace } from "../words/speaks-of-place.js";

const BOUGHT_OR_SOLD =
  /\b(?:acquired|purchased|bought|sold|made|effected)\s+(?:\w+\s+){0,4}?(?:in|on|through|by|over|from)\b/i;

/** "All of the Shares were acquired in open market transactions", in Item 5(a). */
export const sentencesOnHow = once(({ items }: Filing): readonly string[] =>
  items
    .filter(({ number }) => number.startsWith("5"))
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ value }) => sentencesIn(value)))
    .filter((each) => !PLANNED.test(each) && BOUGHT_OR_SOLD.test(each) && speaksOfPlace(each)),
);

/** "All purchases and sales reported herein were made …": a sentence that begins with all of them; all of somebody's shares may be none of these. */
const ALL_ACQUIRED =
  /^\W*(?:\([a-e]\)\s*)?all\s+(?:of\s+)?(?:(?:the|such|these|those)\s+)?(?:purchases(?:\s+and\s+sales)?|transactions|trades)(?:\s+(?:of|in)(?:\s+[A-Z][\w-]*){1,4}?)?(?:\s+(?:reported|described|listed|set\s+forth)\s+(?:herein|above|below))?\s+(?:were|have\s+been)\s+(?:acquired|purchased|bought|made|effected)\s/i;
const ALL_SOLD =
  /^\W*(?:\([a-e]\)\s*)?all\s+(?:of\s+)?(?:(?:the|such|these|those)\s+)?(?:purchases\s+and\s+sales|sales(?:\s+and\s+purchases)?|transactions|trades)\s/i;

/** The sides of which a sentence of Item 5 tells the place for all at once. */
export const howAll = once((filing: Filing): ReadonlySet<Transaction["side"]> => {
  const sentences = sentencesOnHow(filing).filter((each) => !/\b(?:except|other\s+than)\b/i.test(each));
  const told = (side: Transaction["side"], all: RegExp) =>
    sentences.some((each) => all.test(each)) ? [side] : [];
  return new Set([...told("acquired", ALL_ACQUIRED), ...told("disposed", ALL_SOLD)]);
});
