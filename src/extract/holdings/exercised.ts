import { matchesIn } from "../../figures/matches.js";

/** What was exercised already is held: "312,000 shares acquired upon the exercise of warrants". */
const EXERCISED =
  /\b(?:(?<!\b(?:be|to)\s)(?:issued|received|acquired|obtained|purchased|bought|delivered)|which\s+vested)\s+(?:(?!issuable|underlying|subject|\d{1,3},\d{3}|\d{5})[^\s;()]+\s+){0,10}?(?:upon|on|from|through|pursuant\s+to|in\s+connection\s+with|following)\s+(?:the\s+|such\s+|his\s+|her\s+|its\s+)?(?:\w+\s+){0,2}(?:exercise|conversion|vesting|settlement|exchange)\b/i;
/** Straight behind a count: "shares of Common Stock upon the net exercise of", "of them on conversion of". */
const BY_EXERCISE =
  /^(?:\s+(?:of|the|to|them|these|those|such|additional|more|shares?|common|ordinary|stock|it|him|her|[A-Z][\w'’-]{0,30})){0,9},?\s+(?:[Uu]pon|on|by|from|through|via|in|following|as\s+a\s+result\s+of)\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:[\w-]+\s+){0,2}(?:exercises?|conversions?|vesting|settlement|exchange)\b(?!\s+(?:price|rate|ratio))/;
/** Behind an exercise: it is to come, or only may. */
const TO_COME =
  /\b(?:issuable|deliverable|obtainable|acquirable|underlying|exercisable|within\s+(?:60|sixty)|may(?!\s+\d)|can|could|would|will|shall|if|not|(?:is|are|be)\s+(?:entitled|convertible|exchangeable))\b/i;
/** The verbs by which shares are told to be had, or to be had one day; the last of them before a count governs it. */
const VERB =
  /\b(?:acquired?|received?|obtained?|purchased?|bought|buy|acquiring|receiving|obtaining|holds?|held|holding|owns?|owned|owning|ha(?:s|ve)\s+(?:the|an?)|includ\w+|consist\w*|compris\w*|represent\w*|reflect\w*|entitl\w+|beneficial\w*|rights?|granted|awarded|sold|exercisable|convertible\s+(?:in)?to)\b/gi;
const ACQUIRED = /^(?:acquired|received|obtained|purchased|bought)$/i;
/** Before such a verb: what may be, or never was. */
const NO_ACT =
  /\b(?:may|might|can|could|would|will|shall|must|to|if|when|once|not|never)\s+(?:(?:be|been|have|also|deemed)\s+){0,3}$/i;
/** "2,200,000 shares acquired in the offering and 312,000 shares upon exercise": of the first it is told, of the second perhaps. */
const OF_SHARES = /\b(?:shares?|stock|securities|units?|interests?|ADSs)\s+$/i;
/** So far before a count its verb is looked for. */
const NEAR = 300;

/** Whether shares were acquired already by the exercise or conversion of which the words behind their count tell; `before` is all that the sentence tells ahead. */
export function exercise(before: string, after: string): "done" | "perhaps" | "none" {
  if (EXERCISED.test(after)) return "done";
  const told = BY_EXERCISE.exec(after)?.[0];
  if (told === undefined || TO_COME.test(after.slice(told.length))) return "none";
  const lead = before.slice(-NEAR);
  const verb = matchesIn(lead, VERB).at(-1);
  const ahead = lead.slice(0, verb?.index);
  if (verb === undefined || !ACQUIRED.test(verb[0]) || NO_ACT.test(ahead)) return "none";
  return OF_SHARES.test(ahead) ? "perhaps" : "done";
}
