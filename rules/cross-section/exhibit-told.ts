import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { datesIn } from "../../src/figures/date.js";
import { matchesIn } from "../../src/figures/matches.js";
import { plainName } from "../../src/figures/names.js";
import { bareNumber } from "../../src/filing/exhibit-names.js";
import type { Exhibit, Filing } from "../../src/filing/filing.js";
import { once } from "../../src/filing/once.js";
import { headedTexts } from "../../src/filing/prose.js";

/** Exhibits that the form itself asks for, or that answer an Item by being there. */
const EXPECTED =
  /\b(?:joint (?:filing|acquisition|reporting)|agreement (?:to|regarding|of) (?:the )?(?:joint|file)|powers? of attorney|transactions|trading|directors|officers|schedule|13d-1\(k\))/i;
/** A word that may tell what a document is. */
const A_WORD = /^[a-z]{5,}$/;
/** So many letters are alike in "indemnify" and "indemnification". */
const STEM = 6;
/** "Lock-Up", whose halves are too short to tell. */
const COMPOUND = /\b[A-Z]{3,}-[A-Z]{2,}\b/gi;
/** Words of many documents. */
const GENERAL = new Set(
  "included contained attached dated among between agreement agreements exhibit incorporated reference filed herewith hereto hereby letter certain other party parties thereto therein named therewith company corporation issuer current report amended restated amendment statement commission securities exchange previously january february march april august september october november december limited partners capital holdings".split(
    " ",
  ),
);

/** Items 2 to 6 in plain words, and the days that they name. */
const told = once((filing: Filing): { readonly text: string; readonly days: ReadonlySet<string> } => {
  const prose = headedTexts(filing, "23456").join("\n");
  return { text: plainName(prose), days: new Set([...datesIn(prose)].map(({ value }) => value)) };
});

/** An entry of Item 7: referred to by number, or told of in words. */
export function* toldExhibit(
  filing: Filing,
  { number, description }: Exhibit,
  referredTo: ReadonlySet<string>,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  if (referredTo.has(bareNumber(number.value)) || EXPECTED.test(description.value)) return;
  const at = [number, description];
  const { text, days } = told(filing);
  if (text === "") return;
  const words = plainName(description.value)
    .split(" ")
    .filter((word) => A_WORD.test(word) && !GENERAL.has(word));
  const day = [...datesIn(description.value)].some(({ value }) => days.has(value));
  const compounds = matchesIn(description.value, COMPOUND).map(([word]) => plainName(word));
  if (day || [...words, ...compounds].some((word) => ` ${text} `.includes(` ${word} `)))
    yield pass({ at, message: `The Items tell of what Exhibit ${number.value} is.` });
  else if (words.some((word) => word.length > STEM && ` ${text}`.includes(` ${word.slice(0, STEM)}`)))
    yield unverified({
      at,
      message: `Exhibit ${number.value} is listed; whether the Items tell of it in other words is not plain.`,
    });
  else if (words.length + compounds.length === 0)
    yield unverified({
      at,
      message: `What Exhibit ${number.value} is cannot be told from its entry, so that it is not looked for in the Items.`,
    });
  else
    yield fail({
      severity: "info",
      at,
      message: `Exhibit ${number.value} is listed, but Items 2 to 6 neither refer to it by its number nor tell of it.`,
    });
}
