import { matchesIn } from "../figures/matches.js";

/** A line longer than any typewriter's. */
export const LONGEST_TYPED_LINE = 140;
/** A line of fewer characters may end for any reason. */
const FULL_LINE = 50;
/** What is drawn or set in columns tells nothing of how prose is broken. */
const IN_COLUMNS = /\S(?: {2}|\t)\s*\S|(.)\1{19}/;
/** Where a line breaks off in mid-sentence, and how the next goes on with it. */
const BREAKS_OFF = /[a-z,]$/;
const GOES_ON = /^[a-z]{2,}[\s,;.]/;

/** Whether a line of prose is so full that it ends only where the typewriter's does, in mid-sentence. */
export function breaksOff(line: string): boolean {
  return BREAKS_OFF.test(line.trim()) && isFull(line);
}

/** Whether a line holds so many characters, gaps left out, that the typewriter may have ended it. */
export function isFull(line: string): boolean {
  return line.length >= FULL_LINE && line.trim().replace(/\s+/g, " ").length >= FULL_LINE;
}

/** Whether a line begins in mid-sentence: with a word in small letters that is no mark of a list. */
export function goesOn(line: string): boolean {
  return GOES_ON.test(line.trim());
}

/**
 * Whether prose is broken into lines of a fixed width. One long title, row of a table or address of a page
 * does not decide: where there are lines that no typewriter holds, more of the prose has to go on from line to line.
 */
export function isWrapped(text: string): boolean {
  let long = 0;
  let broken = 0;
  let last = "";
  for (const [line] of matchesIn(text, /[^\n\r\f]+|\n\r?\n|\r\r/g)) {
    if (line.length >= LONGEST_TYPED_LINE && !IN_COLUMNS.test(line)) long += 1;
    else if (breaksOff(last) && goesOn(line)) broken += 1;
    last = line;
  }
  return long === 0 || broken > long;
}
