import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { datesIn } from "../../src/figures/date.js";
import { matchesIn } from "../../src/figures/matches.js";
import { plainName } from "../../src/figures/names.js";
import { isAmendment } from "../../src/filing/amended.js";
import { bareNumber } from "../../src/filing/papers/exhibit-names.js";
import type { Exhibit, Filing } from "../../src/filing/filing.js";
import type { Fact } from "../../src/filing/fact.js";
import { denialIn } from "../../src/filing/items/item6-answer.js";
import { once } from "../../src/filing/once.js";
import { headedTexts } from "../../src/filing/words/prose.js";

/** Exhibits that the form itself asks for, or that answer an Item by being there. */
const EXPECTED =
  /\b(?:joint (?:filing|acquisition|reporting)|agreement (?:to|regarding|of) (?:the )?(?:joint|file)|powers? of attorney|transactions|trading|directors|officers|schedule|13d-1\([kf]\))/i;
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

/** Papers called by another word than what they are of: a confirmation is the paper of an option, a swap or a forward. */
const PAPERS_OF: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bconfirmations?\b/i,
    /\b(?:swaps?|forwards?|options?|collars?|derivatives?|prepaid|share lending|repurchase transactions?)\b/,
  ],
];
/** "(previously filed)", "filed with the Original Schedule 13D": an earlier statement has told of it, where this one amends other Items. */
const FILED_BEFORE =
  /\b(?:(?:previously|heretofore|originally|already)\s+filed|filed\s+(?:previously|heretofore|earlier)|filed\s+(?:(?:as\s+(?:an\s+)?exhibits?\s+(?:[\w.]{1,8}\s+)?)?(?:with|to|in|on)|as\s+part\s+of)\s+(?:the\s+)?(?:original|initial|prior|previous|earlier|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|schedule\s+13|statement|amendment\s+(?:no\.?\s*)?\d))\b/i;

/** "Agreement referred to in Item 6", "as described under Items 4 and 6": the entry itself says where it is told of. */
const TOLD_IN_ITEM =
  /\b(?:described|referred\s+to|referenced|discussed|mentioned|disclosed|set\s+forth|summari[sz]ed)\s+(?:above\s+)?(?:in|under)\s+(?:response\s+to\s+)?Items?\s+[2-6]\b/i;

/** Agreements about the issuer's securities, which Item 6 asks for. */
const CONTRACT =
  /\b(?:(?:investors?|registration|stockholders?|shareholders?)['’]?\s+rights\s+|(?:stockholders?|shareholders?)['’]?\s+|voting\s+(?:and\s+support\s+)?|support\s+|pledge\s+|option\s+|standstill\s+|cooperation\s+|lock-?up\s+)agreement\b/i;
/** What is filed to file together, and what the underwriters of an offering have agreed, is none. */
const OTHER_AGREEMENT =
  /\b(?:joint\s+(?:filing|acquisition)|underwriting|merger)\s+agreement|\bpartnership\s+agreement/gi;

/** Where Item 6 of a first statement says that there are no contracts, and no Item speaks of an agreement; else `null`. */
const deniedContracts = once((filing: Filing): Fact<string> | null => {
  const item6 = filing.items.find(({ number }) => number === "6");
  const prose = headedTexts(filing, "2345").join("\n").replace(OTHER_AGREEMENT, " ");
  const spokenOf = /\b(?:agreements?|contracts?|exhibits?)\b/i.test(prose);
  return item6 === undefined || isAmendment(filing) || spokenOf ? null : denialIn(item6);
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
  const denial = deniedContracts(filing);
  const contract = CONTRACT.exec(description.value)?.[0];
  if (denial !== null && contract !== undefined) {
    yield fail({
      at: [...at, denial],
      expected: "the contract in Item 6, as Item 7 lists it",
      actual: denial.printed,
      message: `Item 7 lists Exhibit ${number.value}, an agreement (${contract}), but Item 6 says that there are no contracts, and no other Item speaks of an agreement.`,
    });
    return;
  }
  const words = plainName(description.value)
    .split(" ")
    .filter((word) => A_WORD.test(word) && !GENERAL.has(word));
  const day = [...datesIn(description.value)].some(({ value }) => days.has(value));
  const compounds = matchesIn(description.value, COMPOUND).map(([word]) => plainName(word));
  const isPaperOf = PAPERS_OF.some(([paper, of]) => paper.test(description.value) && of.test(text));
  if (day || isPaperOf || [...words, ...compounds].some((word) => ` ${text} `.includes(` ${word} `)))
    yield pass({ at, message: `The Items tell of what Exhibit ${number.value} is.` });
  else if (words.some((word) => word.length > STEM && ` ${text}`.includes(` ${word.slice(0, STEM)}`)))
    yield unverified({
      at,
      message: `Exhibit ${number.value} is listed; whether the Items tell of it in other words is not plain.`,
    });
  else if (FILED_BEFORE.test(description.value) && isAmendment(filing))
    yield unverified({
      at,
      message: `Exhibit ${number.value} was filed before; what it is of, an earlier statement may tell.`,
    });
  else if (TOLD_IN_ITEM.test(description.value))
    yield unverified({
      at,
      message: `Exhibit ${number.value} is listed as what another Item tells of; whether that Item does in other words is not plain.`,
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
