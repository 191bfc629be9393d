import type { Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { narrativeOf } from "./clause.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf } from "./prose.js";

/** Below this a number is one of rows, pages and days. */
export const LEAST = 100;

/** A number that stands alone among the cover pages, or behind a row's caption, is that row's answer, and told nowhere. */
const ANSWER =
  /^(?:(?:\d{1,2} )?(?:aggregate amount|(?:sole|shared) (?:voting|dispositive) power)[a-z ]{0,80})?\d[\d ]*(?:shares?|units?)?(?: of (?:the )?common stock)?$/i;

const numbersTold = onceTold((filing: Filing): ReadonlySet<string> => {
  const narrative = new Set(narrativeOf(filing));
  const told = proseOf(filing).filter((place) => narrative.has(place) || !isAnswer(place.value));
  return new Set(
    told.flatMap(({ value: text }) =>
      [...numbersIn(text)].flatMap(({ value }) => (value.gte(LEAST) ? [value.toFixed()] : [])),
    ),
  );
});

/** Whether the notes or the Items state a number of a hundred or more. */
export function tellsNumber(filing: Filing, number: Decimal): boolean {
  return numbersTold(filing).has(number.toFixed());
}

function isAnswer(text: string): boolean {
  return ANSWER.test(text.replace(/\W+/g, " ").trim());
}
