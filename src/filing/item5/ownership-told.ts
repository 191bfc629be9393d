import { datesIn } from "../../figures/date.js";
import type { Decimal } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import type { Percent } from "../../figures/percent.js";
import {
  MAY_DIFFER,
  namesSeveralClasses,
  rangeOf,
  speaksOfOtherMeasure,
  speaksOfOtherUnits,
} from "../percent/comparable.js";
import { rightsSpokenOf } from "../words/explanations.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { isCalled } from "../persons/naming.js";
import type { OwnershipTold } from "../thirteen-g.js";

/** "The interest of one person, Mill Growth Fund, an investment company, in the Common Stock amounted to …". */
const INTEREST_OF =
  /^\W*the\s+interests?\s+of\s+(?:(?:one|another|an?|the)\s+(?:such\s+|other\s+)?(?:person|client|fund|account|portfolio|entity|subsidiary),\s+)?/i;

/** "As reported herein, …", and the like, for use in patterns that begin with it. */
export const REPORTED_HEREIN = String.raw`as\s+(?:is\s+)?reported\s+(?:herein|above|in\s+this\s+(?:schedule|statement|filing)),\s+`;

/** "The shares are its clients'; as reported herein, Roe LP holds 2,118,000 shares": the cover page's amount once more. */
const AS_REPORTED = new RegExp(String.raw`^(?:[^.]{0,300}[;,.]\s+)?${REPORTED_HEREIN}`, "i");

/** Words of a number that several have together: "the parties to the agreement collectively own …", "Roe LP is one of four holders which …". */
const TOGETHER =
  /\b(?:together|jointly|collectively|combined|aggregate|part(?:y|ies)|members?|one\s+of)\b|\bother\s+(?:stock|share)?holders\b/i;
/** A group, but not one that is part of a company's name. */
const GROUP = /\bgroups?\b|["“]Groups?\b|\b(?:[Tt]he|[Ss]uch|[Tt]his|[Aa]ny|[Ee]ach|of|a)\s+Groups?\b/;
/** The last line of a list. */
const TOTAL = /^\W{0,9}(?:grand\s+)?total\b/i;
/** A verb of more than one subject, and no infinitive. */
const OF_MORE_THAN_ONE =
  /(?<!\b(?:to|may|might|could|would|will|shall|does|did|not)\s{1,3}(?:[a-z]{1,20}ly\s{1,3})?)\b(?:own|hold|have|are|were)\b/i;

/** Whether a number is told of several together, some of whom need not be reporting persons. */
export function isOfSeveral({ shares, sentence: { value } }: OwnershipTold): boolean {
  const before = value.slice(0, Math.max(0, value.indexOf(shares.printed)));
  const listed = /\sand\s|[&,]/.test(before) && OF_MORE_THAN_ONE.test(before.slice(-80));
  return listed || TOTAL.test(value) || TOGETHER.test(value) || GROUP.test(value);
}

/** What ends the name that a sentence opens with. */
const endsAt = (words: string): RegExp => new RegExp(String.raw`,|\s\(|\s(?:${words}|[-–—])\s`, "g");
const ENDS = endsAt("is|are|was|may|in");
const ENDS_OR_HOLDS = endsAt("is|are|was|may|in|holds|owns|beneficially");

/** The reporting person whose name the sentence opens with, or whose interest it tells: "Roe Advisers LP (“Roe”), an investment adviser, is …". */
export function ownerIn({ persons }: Filing, { sentence }: OwnershipTold): Person | null {
  const value = sentence.value.replace(INTEREST_OF, "").replace(AS_REPORTED, "");
  const verbs = value === sentence.value ? ENDS : ENDS_OR_HOLDS;
  const ends = matchesIn(value, verbs).map(({ index }) => index);
  const names = ends.map((end) => value.slice(0, end).replace(/^\W*(?:the\s+)?/i, ""));
  return persons.find((person) => names.some((name) => isCalled(person, name))) ?? null;
}

/** Why a number told of somebody's shares may be of something else than the cover page's, or `null`. */
export function ownershipDoubt(filing: Filing, { sentence }: OwnershipTold): string | null {
  const event = filing.eventDate?.value;
  if (event !== undefined && [...datesIn(sentence.value)].some(({ value }) => value !== event))
    return "The sentence may tell of another day than the cover page.";
  return speaksOfOtherUnits(filing) || namesSeveralClasses(filing)
    ? "The text speaks of other classes or units, of which one of the two may be."
    : null;
}

/** Why such a number and its percentage may be of another class than those of the cover page, or `null`. */
export function percentageDoubt(filing: Filing, told: OwnershipTold): string | null {
  const otherClass = rightsSpokenOf(filing) !== null || speaksOfOtherMeasure(filing);
  return ownershipDoubt(filing, told) ?? (otherClass ? MAY_DIFFER : null);
}

/** How many shares the class has, by a number of them and the percentage that they are said to be. */
export interface ImpliedClass {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** The class by a count and its percentage; `null` where the percentage is zero or no more than a limit. */
export function impliedClass(shares: Figure, { value: percent }: Fact<Percent>): ImpliedClass | null {
  if (percent.relation !== "equal" || percent.approximate || percent.value.lte(0)) return null;
  const { from, to } = rangeOf(percent);
  if (from.lte(0) || shares.value.lte(0)) return null;
  const whole = shares.value.times(100);
  return { from: whole.div(to).ceil(), to: whole.div(from).floor() };
}
