import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf } from "../words/prose.js";

const TELLS =
  /\b13d-1\s{0,3}\(h\)|\b(?:previously|formerly|originally|initially)\b[^.]{1,150}\bschedule\s+13D\b|\bschedule\s+13D\b[^.]{1,150}\b(?:previously|formerly|originally|initially|in\s+lieu|convert\w{0,5}|replac\w{1,4}|supersed\w{1,4})\b/i;

/** Where the text speaks of an earlier Schedule 13D, or of the rule by which one comes back from it; `null` where nowhere. */
export const priorThirteenD = onceTold(
  (filing: Filing): Fact<string> | null => proseOf(filing).find(({ value }) => TELLS.test(value)) ?? null,
);
