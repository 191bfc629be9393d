import { matchesIn } from "../../src/figures/matches.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import { asEachOther } from "../../src/filing/repair.js";
import type { GivenTwice } from "../../src/filing/structure.js";

/** Compares the class of securities on the cover page with that of Item 1. */
export function* checkClassTitle(
  { cover, item1 }: GivenTwice,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  if (cover === null || item1 === null) return;
  const at = [item1, cover];
  const message = `Item 1 calls the class “${item1.value}”, the cover page “${cover.value}”`;
  const [there, here] = [plainName(item1.value), plainName(cover.value)];
  if (there === here) {
    yield pass({ at, message: "Item 1 calls the class as the cover page does." });
  } else if (otherLetter(there, here) || otherKind(there, here)) {
    yield fail({
      at,
      expected: cover.value,
      actual: item1.value,
      message: `${message}: these are two classes.`,
      repairs: asEachOther(item1, cover),
    });
  } else {
    yield unverified({ at, message: `${message}; both may mean the same class.` });
  }
}

/** The letters or numbers behind "Class" and "Series". */
function lettersOf(title: string): Set<string> {
  return new Set(matchesIn(title, /\b(?:class|series)\s(\w{1,2})\b/g).map(([, letter = ""]) => letter));
}

/** Whether each names its class by a letter, and none of them is the other's. */
function otherLetter(a: string, b: string): boolean {
  const [one, two] = [lettersOf(a), lettersOf(b)];
  return two.size > 0 && one.size > 0 && ![...one].some((letter) => two.has(letter));
}

/** Whether each names one kind of security alone, common stock, preferred stock or warrants, and not the same. */
function otherKind(a: string, b: string): boolean {
  const [one, two] = [kindOf(a), kindOf(b)];
  return one !== null && two !== null && one !== two;
}

const KINDS = {
  common: /\b(?:common|ordinary)\b/,
  preferred: /\bprefer(?:red|ence)\b/,
  warrants: /\bwarrants?\b/,
} as const;

function kindOf(title: string): string | null {
  const [kind = null, ...others] = Object.entries(KINDS).flatMap(([name, words]) =>
    words.test(title) ? name : [],
  );
  return others.length > 0 ? null : kind;
}
