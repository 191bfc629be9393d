import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { saidOf } from "../words/clause.js";
import { isEntity } from "../signatures/capacity.js";
import { mentions } from "../persons/naming.js";

/** What kind of contract on the issuer's securities a sentence tells. */
export type DerivativeKind = "swap" | "option" | "forward" | "short sale" | "warrant";

/** A contract on the issuer's securities that is told outside of Item 6. */
export interface ToldDerivative {
  readonly kind: DerivativeKind;
  /** The words that name it. */
  readonly words: string;
  /** Told to be settled in cash, and nowhere in the sentence in shares. */
  readonly cashSettled: boolean;
  readonly where: string;
  readonly place: Fact<string>;
}

const KINDS: readonly (readonly [DerivativeKind, RegExp])[] = [
  [
    "swap",
    /\b(?:(?:cash[-\s]settled|total\s+return|equity)\s+)*swaps?\b(?:\s+agreements?)?|\bderivative\s+agreements?\b/i,
  ],
  [
    "forward",
    /\b(?:pre-?paid\s+)?(?:variable\s+)?forward\s+(?:purchase\s+|sale\s+)?(?:contracts?|agreements?|transactions?)\b/i,
  ],
  [
    "option",
    /\b(?:put|call)(?:\s+|\/call\s+)(?:options?|pairs?)\b|\b(?:over-the-counter|OTC|listed|exchange-traded|American-style|European-style)\s+(?:[\w-]+\s+){0,3}options?\b|\b(?:written|wrote|sold|purchased|bought)\s+(?:[\w,]+\s+){0,3}?(?:puts|calls)\b|\bcollars?\b/i,
  ],
  ["short sale", /\bshort\s+(?:sales?|positions?)\b/i],
  ["warrant", /\b(?:pre-?funded\s+)?warrants?\b/i],
];
/** The sentence says that the contract is there, or was made. */
const IS_THERE =
  /\b(?:entered\s+into|(?:is|are)\s+(?:a\s+)?part(?:y|ies)\s+to|holds?|owns?|beneficially\s+own\w*|purchased|bought|acquired|sold|wrote|(?:has|have)\s+(?:\w+\s+)?(?:economic\s+exposure|written|sold|purchased|acquired)|underlying|issuable\s+upon|referenc\w+|subject\s+to)\b/i;
/** A plan, a possibility, a denial, or a time that is over. */
const IS_NOT =
  /\b(?:no|not|none|neither|nor|without|may|might|could|would|will|shall|can|if|intends?|expects?|proposes?|plans?|potential\w*|from\s+time\s+to\s+time|expired|terminated|(?<!\b(?:cash|physically|net)[-\s])settled|unwound|closed\s+out|cancell?ed|previously|formerly|no\s+longer|prior\s+to|lock-?up|public\s+warrants?|other\s+(?:holders?|stockholders?|shareholders?)|exercised|diluted|(?:options?|puts)\b(?:[^.;]|\.\d){1,160}\b(?:was|were)\s+assigned(?!\s+to))\b/i;
/** Shares that came by an exercise, or by a put that was assigned to its writer: the warrant or option is spent. */
const SPENT =
  /\b(?:acquired|received|issued|purchased|obtained)\b(?:[^.;]|\.\d){1,100}?\b(?:upon|on|by|through|in)\s+(?:the\s+)?(?:\w+\s+)?(?:exercise\s+of|assignment\s+of\s+(?:[\w,-]+\s+){0,4}?puts?)\b/i;
/** What a contract is on that is not on the class. */
const ON_OTHERS =
  /\b(?:ind(?:ex|ices)|S&P|interest\s+rates?|foreign|currenc(?:y|ies)|exchange\s+rates?|commodit\w+|gold|oil|gas|credit|treasury)\b/i;
/** An exchange of shares, and the contracts of the issuer itself. */
const ANOTHERS = /\b(?:share|stock|debt)\s+swaps?\b|^\W*the\s+(?:issuer|company)\b/i;
const FILERS = /\breporting\s+persons?\b|\bthe\s+funds?\b|\b(?:he|she|it|they)\b/i;
/** A warrant of the sentence is somebody's own: others of the issuer's are told with the number outstanding. */
const HOLDS = /\b(?:beneficially\s+own\w*|holds?|held|owns?|owned|purchased|acquired|received)\b/i;
/** "may be deemed to own" denies no contract. */
const DEEMED = /\bmay\s+(?:also\s+)?be\s+deemed\b/gi;
const CASH = /\bcash[-\s]settle\w*|\bsettle\w*\s+(?:solely\s+|only\s+)?(?:in|for)\s+cash\b/i;
const PHYSICAL = /\bphysical\w*|\bin\s+shares\b|\bdeliver\w*/i;

/** The contracts on the issuer's securities that Items 3 to 5 and the notes tell; the first of each kind. */
export const derivativesTold = onceTold((filing: Filing): readonly ToldDerivative[] => {
  const found = proseOutsideItem6(filing).flatMap(({ where, place }) =>
    saidOf(place)
      .filter(
        (sentence) =>
          FILERS.test(sentence) ||
          filing.persons.some((person) => mentions(sentence, person)) ||
          where.includes("note"),
      )
      .flatMap((sentence) => inSentence(sentence, where, place) ?? []),
  );
  return found.filter(({ kind }, index) => found.findIndex((each) => each.kind === kind) === index);
});

/** Somebody granted a person, named between the two, an option for so many shares. */
const GRANTED = /\bgranted\s/i;
const OPTION =
  /\b(?:(?:stock\s+)?options?|warrants?)\s+to\s+(?:purchase|acquire|buy)(?=\s+(?:up\s+to\s+)?\d)/i;
/** Options of the issuer's people stand in no contract that Item 6 is customarily answered with. */
const AWARD = /\b(?:plans?|directors?|officers?|employees?|employment|vest\w*|consult\w*)\b/i;

/** An option or a warrant for shares that was granted to a reporting person which is an entity: `inSentence` knows listed options only. */
export const grantTold = onceTold((filing: Filing): ToldDerivative | null => {
  const entities = filing.persons.filter((person) => isEntity(filing, person));
  for (const { where, place } of proseOutsideItem6(filing))
    for (const sentence of saidOf(place)) {
      const option = OPTION.exec(sentence);
      if (option === null || IS_NOT.test(sentence) || AWARD.test(sentence)) continue;
      const [, grantee = ""] = sentence.slice(0, option.index).split(GRANTED);
      if (entities.some((person) => mentions(grantee, person)))
        return { kind: "option", words: option[0], cashSettled: false, where, place };
    }
  return null;
});

/** Words of contracts on securities, in whatever sentence. */
const SPOKEN_OF =
  /\b(?:(?:options?|warrants?)\s+(?:to\s+(?:purchase|acquire|buy)|agreements?)|(?:call|put)\s+options?|swaps?|forward\s+(?:purchase\s+|sale\s+)?(?:contracts?|agreements?))\b/i;

/** Where Items 3 to 5 or 7 or a note speak of an option, a warrant, a swap or a forward that is neither planned nor denied nor over; or `null`. */
export const derivativeSpokenOf = onceTold((filing: Filing): ToldDerivative | null => {
  const exhibits = filing.exhibits.map(({ description }) => ({ where: "Item 7", place: description }));
  for (const { where, place } of [...proseOutsideItem6(filing), ...exhibits])
    for (const sentence of saidOf(place)) {
      const words = SPOKEN_OF.exec(sentence)?.[0];
      if (words === undefined || IS_NOT.test(sentence) || ON_OTHERS.test(sentence)) continue;
      if (!SPENT.test(sentence) && !ANOTHERS.test(sentence) && !AWARD.test(sentence))
        return { kind: "option", words, cashSettled: false, where, place };
    }
  return null;
});

function proseOutsideItem6({ items, persons }: Filing): { where: string; place: Fact<string> }[] {
  return [
    ...items
      .filter(({ number }) => /^[345]/.test(number))
      .flatMap(({ number, paragraphs }) =>
        paragraphs.map((place) => ({ where: `Item ${number.charAt(0)}`, place })),
      ),
    ...persons.flatMap(({ footnotes }) =>
      footnotes.map(({ text }) => ({ where: "A note to a cover page", place: text })),
    ),
  ];
}

function inSentence(sentence: string, where: string, place: Fact<string>): ToldDerivative | null {
  if (IS_NOT.test(sentence.replace(DEEMED, " ")) || SPENT.test(sentence) || ANOTHERS.test(sentence))
    return null;
  if (!IS_THERE.test(sentence) || ON_OTHERS.test(sentence)) return null;
  for (const [kind, pattern] of KINDS) {
    const words = pattern.exec(sentence)?.[0];
    if (words !== undefined && (kind !== "warrant" || HOLDS.test(sentence)))
      return { kind, words, cashSettled: CASH.test(sentence) && !PHYSICAL.test(sentence), where, place };
  }
  return null;
}
