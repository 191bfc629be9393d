import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { sentencesOf } from "../words/prose.js";

const PAID =
  /\b(?:purchase\s+price|consideration|aggregate\s+(?:cost|price|amount)|total\s+(?:cost|price)|paid|for\s+(?:an?\s+)?(?:aggregate|total)|sold\s+to|purchased|acquired|subscri\w+)\b/i;
const SUM = /[$€£¥]|\bUSD\b/;

/** Where another Item than the list of recent trades tells what was paid, or `null`. */
export const priceToldElsewhere = onceTold(({ items }: Filing): Fact<string> | null => {
  const paragraphs = items
    .filter(({ number }) => /^[12467]\b/.test(number))
    .flatMap((item) => item.paragraphs);
  const tells = (sentence: string): boolean => SUM.test(sentence) && PAID.test(sentence);
  return paragraphs.find((place) => sentencesOf(place).some(tells)) ?? inItem5(items);
});

/** In Item 5, only a sum of all: its trades are those of sixty days. */
function inItem5(items: Filing["items"]): Fact<string> | null {
  return (
    items
      .filter(({ number }) => /^5\b/.test(number))
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ value }) => SUM.test(value) && /\b(?:purchase\s+price|aggregate|total)\b/i.test(value)) ?? null
  );
}

const MONEY_FROM =
  /\b(?:working\s+capital|personal\s+funds|sources?\s+of\s+(?:the\s+)?(?:funds|funding)|(?:available|existing)\s+(?:cash|funds)|cash\s+on\s+hand|capital\s+contributions?|borrow(?:ed|ings?)|margin\s+(?:loans?|accounts?)|general\s+account|financed\s+(?:by|with|from|through)|funded\s+(?:by|with|from|through))\b/i;

/** Where another Item speaks of where money came from, or `null`. */
export const sourceToldElsewhere = onceTold(
  ({ items }: Filing): Fact<string> | null =>
    items
      .filter(({ number }) => /^[24-7]\b/.test(number))
      .flatMap(({ paragraphs }) => paragraphs)
      .find(({ value }) => MONEY_FROM.test(value)) ?? null,
);
