import type { PrintedNumber } from "../../figures/number.js";
import { asidesIn } from "../words/asides.js";
import { OF_SO_MANY } from "./base-term.js";

const COUNTS =
  /^\s*(?:(?:Series\s+\d{1,2}|[^\s\d,;.()]+)\s+){0,7}?(?:shares?|units?|stock|ADSs?|ADRs?|warrants?|options?|outstanding|issued\s+(?:at|in|on|upon))\b/i;
/** The filer's own holding beside the base is no term of it. */
const OWNED =
  /\b(?:owns?|owned|ownership\s+of|holds?|owners?\s+of|sold|represent\w*)\s+(?:(?:an?|the|all|of|aggregate|total)\s+)*$/i;
/** "… plus 101,000 option shares, Ms. Roe owns 11.9% of the class, or 958,500 shares": the holding again, behind its percentage. */
const OR_SO_MANY =
  /(?:%|\bper\s?cent)[^.;\d%]{0,80},?\s+or\s+(?:(?:an?|the|approximately|aggregate|total|of)\s+)*$/i;
/** How far the words around a count are looked at. */
const NEAR = 300;

/** The counts of shares from the first base on; where that stands in brackets, within them. */
export function sharesFrom(
  text: string,
  first: PrintedNumber,
  counts: readonly PrintedNumber[],
  bases: readonly PrintedNumber[],
): PrintedNumber[] {
  const around = asidesIn(text, 0).find(([start, end]) => start < first.start && first.end < end);
  const end = Math.min(around?.[1] ?? Infinity, listBehind(text, first, counts, bases));
  const told = counts.filter(({ start }) => start >= first.start && start < end);
  return told.filter((count) => isTerm(count, text, bases) && !isPartOfTerm(count, text, told));
}

/** "10% of the 9,470,311 shares outstanding, plus 190,000 under options: 857,000 held directly …": a colon behind what is added opens a list of what is held. */
function listBehind(
  text: string,
  first: PrintedNumber,
  counts: readonly PrintedNumber[],
  bases: readonly PrintedNumber[],
): number {
  const added = counts.find((count) => count.start > first.start && isTerm(count, text, bases));
  const colon = added === undefined ? -1 : text.slice(added.end).search(/:\s+(?:\(\w{1,4}\)\s+)?\d/);
  return added === undefined || colon < 0 ? Infinity : added.end + colon;
}

function isTerm(count: PrintedNumber, text: string, bases: readonly PrintedNumber[]): boolean {
  if (bases.includes(count)) return true;
  return (
    COUNTS.test(text.slice(count.end, count.end + NEAR).replace(OF_SO_MANY, "")) &&
    ![OWNED, OR_SO_MANY].some((words) => words.test(text.slice(Math.max(0, count.start - NEAR), count.start)))
  );
}

/** "6,950,000 Class B Shares (including the 600,000 Shares under options)": in brackets behind another term than the first count. */
function isPartOfTerm(count: PrintedNumber, text: string, counts: readonly PrintedNumber[]): boolean {
  const aside = asidesIn(text, 0).find(([start, end]) => start < count.start && count.end < end);
  return aside !== undefined && counts.filter(({ end }) => end <= aside[0]).length > 1;
}
