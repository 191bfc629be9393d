import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf } from "../words/prose.js";

const COUNT = String.raw`\d{1,3}(?:,\d{3}){2,4}`;
/** "5.1% of 55,000,118 shares", "(2,304,118 / 40,418,204)", "denominator 38,150,122", "shares outstanding: 55,000,118", "O/S 55,000,118". */
const MAY_BE_CLASS = new RegExp(
  String.raw`%[^%;\d]{1,40}${COUNT}|${COUNT}\s?[/÷]\s?${COUNT}|\b(?:denominator|outstanding|O/S|in\s+issue)\b[^.;\d]{1,40}${COUNT}|${COUNT}[^.;\d]{1,40}\b(?:outstanding|O/S|in\s+issue)\b`,
  "i",
);

/** Whether some words may tell the class outstanding, though no count of it was read. */
export const mayTellClass = onceTold((filing: Filing): boolean =>
  proseOf(filing).some(({ value }) => MAY_BE_CLASS.test(value)),
);
