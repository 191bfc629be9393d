import { matchesIn } from "../figures/matches.js";
import { datesIn } from "../figures/date.js";
import { coreName, plainName } from "../figures/names.js";
import type { Fact } from "../filing/fact.js";
import type { CoveredTime, Manner, NoTransactions } from "../filing/transaction.js";
import type { MappedText } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { sentencesOf } from "./sentences.js";
import { EVERYONE, mentionsIn, type Named } from "./subject.js";

const MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** Words of where and how, the most telling first. */
const MANNERS: readonly (readonly [Manner, RegExp])[] = [
  [
    "open market",
    /\bopen[-\s]+market\b|\bmarket\s+(?:purchases?|sales?|transactions?|trades?)\b|\bbrok(?:er\w*|ed)\b|\bNYSE\b|\bStock\s+Exchange\b|\bNASDAQ\b|\bAMEX\b|\bover[-\s]the[-\s]counter\b|\bOTC\b|\b(?:on|through|over)\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,3}(?:exchange|market)s?\b(?!\s+act\b)|\bin\s+the\s+(?:public\s+)?market\b|\bRule\s+144\b|\b10b5-1\b|\bblock\s+(?:trades?|sales?|purchases?|transactions?)\b|\btrading\s+plan\b/i,
  ],
  [
    "private",
    /\bprivat\w+|\bnegotiated\b|\bsubscri\w+|\b(?:purchase|investment|sale|exchange|contribution)\s+agreements?\b|\bpursuant\s+to\s+(?:an?|the|that|its|such)\s+(?:\S+\s+){0,5}?agreements?\b|\b(?:from|to)\s+the\s+(?:Issuer|Company|Corporation)\b|\boff[-\s](?:market|exchange)\b|\bcross(?:ed|\s+trades?)\b|\bthird\s+part(?:y|ies)\b|\bdirectly\s+(?:from|to|with)\b/i,
  ],
  [
    "offering",
    /\boffering\b|\bIPO\b|\bunderwrit\w+|\breinvest\w+|\b401\(k\)|\bpurchase\s+plan\b|\brights\s+issue\b/i,
  ],
  [
    "merger or tender",
    /\btender(?:ed|s)?\b|\bmerger\b|\bbusiness\s+combination\b|\bscheme\s+of\s+arrangement\b/i,
  ],
  ["exercise", /\bexercis\w+/i],
  ["conversion", /\bconver(?:ted|sions?|ting)\b/i],
  ["gift", /\bgift\w*|\bdonat\w+|\bcharit\w+|\bbequ\w+|\binherit\w+|\bestate\b|\bby\s+will\b/i],
  [
    "award",
    /\baward\w*|\bgrant(?:s|ed)?\b|\bvest(?:s|ed|ing)?\b|\brestricted\s+(?:stock|shares?)\b|\b[RPD]SUs?\b|\bcompensat\w+|\bfees\b|\bwithh(?:eld|old\w*)\b|\bforfeit\w*|\bincentive\b/i,
  ],
  [
    "transfer",
    /\btransfer\w*|\bcontribut\w+|\bdistribut\w+|\bin[-\s]kind\b|\bpro[-\s]rata\b|\bdividends?\b|\bsplit\b|\bassign\w*|\bexchanged?\b|\brollover\b|\breorgani[sz]\w+|\bloan\w*|\bpledg\w+|\bdeposit\w*|\bredeem\w*|\bredemption\b|\bspin-?off\b|\bsurrender\w*|\bcancel\w*|\bexpir\w+|\blaps\w+/i,
  ],
  ["derivative", /\bswaps?\b|\bforwards?\b|\b(?:put|call)s?\b|\boptions?\b|\bderivativ\w+|\bshort\b/i],
];
/** What is told to be an award is none for being "exercisable" or made by the Issuer. */
const AWARDED = [
  "award",
  /\b(?:was|were|been)\s+(?:granted|awarded)\b|\b(?:grants?|awards?|vesting)\s+of\b|\bvested\b/i,
] as const;
/** A seller or a buyer by name says how: "purchased from Hollin Partners". */
const COUNTERPARTY = new RegExp(
  String.raw`\b(?:from|to)\s+(?:(?:an?|the|its|his|her|certain|other|each)\s+){0,2}(?:(?!(?:${MONTH})[a-z]{0,6}\.?\s+\d)[A-Z][\w.&'’-]+|(?:\w+\s+)?(?:sellers?|stockholders?|shareholders?|holders?|purchasers?|buyers?|investors?|affiliates?|counterpart(?:y|ies)|trusts?|institution\w*))\b`,
);

/** Where or how, as the words tell it first. */
export function mannerIn(
  text: MappedText,
  make: FactMaker,
  start = 0,
  end = text.length,
): Fact<Manner> | null {
  const words = text.text.slice(start, end);
  const kinds = [AWARDED, ...MANNERS, ["private", COUNTERPARTY] as const];
  for (const [manner, pattern] of kinds) {
    const match = pattern.exec(words);
    if (match !== null) return make(manner, text, start + match.index, start + match.index + match[0].length);
  }
  return null;
}

/** The one reporting person whom a text names, by index; `null` where it names several, or none. */
export function personNamed(text: string, persons: readonly Named[]): number | null {
  const plain = ` ${plainName(text)} `;
  const named = new Set(mentionsIn(plain, persons).map(({ person }) => person));
  const [only] = named;
  return named.size === 1 && only !== undefined && !EVERYONE.test(plain) ? only : null;
}

/** Whether a text has a word of another person's name, by which that person may be meant. */
export function mayNameAnother(text: string, persons: readonly Named[], person: number): boolean {
  const words = new Set(plainName(text).split(" "));
  const own = new Set(plainName(persons[person]?.name ?? "").split(" "));
  return persons.some(
    ({ name }, index) =>
      index !== person &&
      coreName(name)
        .split(" ")
        .some((word) => word.length > 3 && !own.has(word) && !COMMON.test(word) && words.has(word)),
  );
}

/** Words of many names, which sentences on transactions have, too. */
const COMMON =
  /^(?:fund|funds|master|capital|partners|management|investments?|advisors?|holdings?|group|trust|market|global|international|equity|value|growth|opportunit(?:y|ies)|special|common|stock|securities|trading|private|public|long|term|first|second|offshore|onshore|associates)$/;

const NEGATION =
  /\b(?:no|none|neither|not|nor|never)\b(?!\s+(?:consideration|longer|includ|count|reflect|admi|register|affiliat))/i;
const DEALT =
  /\b(?:transactions?|trad(?:e|es|ed|ing)|dealings?|effect(?:ed|uated)|engaged|purchas(?:ed?|es)|sold|sales?|acquired|dispos(?:ed|itions?)|bought)\b/i;
const BARE =
  /^\W*(?:c\)\s*)?(?:(?:recent\s+)?transactions?\b[^.:]{0,80}[.:–-]\s*)?(?:none|not\s+applicable|n\/?a|inapplicable|nil|no\s+transactions)[\s.]*$/i;
const EXCEPTING =
  /\b(?:except|other\s+than|save|apart\s+from|aside\s+from|besides|beyond|in\s+addition\s+to|with\s+the\s+exception|exclud\w+|(?:not|unless|as)\s+otherwise|previously|already|aside\b|further|additional|as\s+(?:described|disclosed|reported|set\s+forth|stated|noted|previously)|(?:no|any)\s+other\s+(?!persons?\b|individuals?\b|officers?\b|directors?\b|members?\b|part(?:y|ies)\b|entit))/i;
/** Words that make "no transactions" speak of some only … */
const LIMITED =
  /\b(?:open[-\s]market|class|series|preferred|warrants?|options?|notes?|units?|since|after|following|before|until|prior\s+to|sold|sell|sales?|dispos\w+)\b/i;
/** … and those that do not: both ways of dealing, and the time that the form asks for. */
const UNLIMITED =
  /\b(?:purchas\w+|acqui\w+|bought|buy)(?:\s+(?:\w+\s+){0,3}?|\s*[,/]\s*)(?:or|and|nor|\/)\s+(?:sold|sell|sales?|dispos\w+(?:\s+of)?)\b|\bsince\s+(?:the\s+)?(?:date\s+of\s+)?(?:(?:the|its|their)\s+)?(?:filing|most\s+recent|last|latest|previous|prior|original|initial)\b|\b(?:days?|period)\s+(?:immediately\s+)?(?:prior\s+to|before)\s+(?:the\s+)?(?:date|filing)\b|\bclass\s+of\s+securities\b/gi;
const FILERS =
  /\b(?:reporting|filing|group)\s+(?:persons?|group|members?)\b|\bfilers?\b|\bthere\s+(?:were|was|have|has)\b|\bundersigned\b|^\W*(?:\(c\)\W*)?(?:he|she|it|they)\b|\bpersons?\s+(?:named|identified|listed)\s+in\s+(?:response\s+to\s+)?item\s+2/i;

/** "directors of the Reporting Persons", "to the knowledge of Larkspur": nobody of these is a reporting person thereby. */
const THEIRS =
  /\b(?:[Dd]irectors?|[Oo]fficers?|[Mm]anagers?|[Mm]embers?|[Tt]rustees?|[Pp]artners?|[Aa]ffiliates?|[Ss]hareholders?|knowledge|belief)\s+(?:(?:and|or|executive|officers?|directors?|managing|controlling|persons?)\s+){0,5}of\s+(?:(?:any|each|either)\s+of\s+)?(?:the\s+[Rr]eporting\s+[Pp]ersons?|(?:the\s+)?(?:[A-Z][\w&.'’-]*\s?){1,6})/g;

/** The sentence as a statement that there were no transactions, or `null`. */
export function noTransactionsIn(
  sentence: MappedText,
  persons: readonly Named[],
  current: number | null,
  make: FactMaker,
): NoTransactions | null {
  const { text } = sentence;
  const bare = BARE.test(text);
  const negation = NEGATION.exec(text);
  if (!bare && (negation === null || !DEALT.test(text.slice(negation.index)))) return null;
  const whose = text.replace(THEIRS, " ");
  const named = personNamed(whose, persons);
  const plain = ` ${plainName(whose)} `;
  const impersonal = /\bno\s+(?:\w+\s+){0,2}transactions?\b/i.test(whose) && !/\bby\b/i.test(whose);
  const ofFilers = bare || impersonal || FILERS.test(whose) || mentionsIn(plain, persons).length > 0;
  const person = EVERYONE.test(plain) ? null : (named ?? (bare ? current : null));
  return {
    excepting: EXCEPTING.test(text),
    limited: LIMITED.test(text.replace(UNLIMITED, " ")),
    ofFilers,
    person: person === null ? null : (persons[person]?.name ?? null),
    place: textFact(make, sentence),
  };
}

const NUMBERS: Readonly<Record<string, number>> = { thirty: 30, "forty-five": 45, sixty: 60, ninety: 90 };
const DAYS =
  /\b(thirty|forty-five|sixty|ninety|\d{1,3})(?:\s*\(\s*\d{1,3}\s*\))?[-\s]+(?:calendar\s+)?days?\b|\b(?:past|last|preceding|prior|previous)\s+(?:two|2)\s+months\b/gi;
const SINCE_FILING =
  /\bsince\s+(?:the\s+)?(?:(?:date\s+of\s+)?(?:(?:the|its|their|his|her)\s+)?(?:filing|most\s+recent|last|latest|previous|prior|original|initial|recent)|Amendment|Schedule\s+13D)\b/gi;
const SINCE = /\bsince\s+(?:the\s+close\s+of\s+business\s+on\s+)?/gi;

/** The times that the words cover: "the past sixty days", "since June 18, 2000". */
export function timesCovered(text: MappedText, make: FactMaker): Fact<CoveredTime>[] {
  const days = matchesIn(text.text, DAYS).map((match) => {
    const word = match[1]?.toLowerCase();
    const number = word === undefined ? 60 : (NUMBERS[word] ?? Number(word));
    return place({ days: number, since: null, sinceFiling: false }, match.index, match[0].length);
  });
  const filings = matchesIn(text.text, SINCE_FILING).map((match) =>
    place({ days: null, since: null, sinceFiling: true }, match.index, match[0].length),
  );
  const dates = matchesIn(text.text, SINCE).flatMap((match) => {
    const from = match.index + match[0].length;
    const [date] = datesIn(text.text.slice(from, from + 30));
    if (date?.start !== 0) return [];
    return [
      place({ days: null, since: date.value, sinceFiling: false }, match.index, match[0].length + date.end),
    ];
  });
  return [...days, ...filings, ...dates];

  function place(covered: CoveredTime, start: number, length: number): Fact<CoveredTime> {
    return make(covered, text, start, start + length);
  }
}

const REFERENCE =
  /\b(Items?|Schedules?|Annex(?:es)?|Appendix|Appendices|Exhibits?|Attachments?)\s+(?!13[DG]\b|TO\b|5\s*\(c\))((?:\d{1,3}(?:\.\d{1,3})?|[A-Z]{1,2}(?:-\d{1,2})?|[IVX]{1,4})(?:\s*\(\s*[a-z\d]\s*\)){0,4})((?:\s*(?:,|and|or|&|through|to)\s*(?:and\s+)?(?:(?:Items?|Schedules?|Exhibits?)\s+)?(?:\d{1,3}|[A-Z])(?:\s*\(\s*[a-z]\s*\)){0,3}(?![\w,]\w)){0,6})/g;
/** Before a reference that only says who is meant: "persons listed on Schedule A". */
const WHO =
  /\b(?:named|listed|identified|referred\s+to|persons?\s+set\s+forth|individuals\s+set\s+forth|persons?|specified|officers|directors)\s+(?:in|on)\s+(?:(?:response|answer)\s+to\s+)?$/i;
const ELSEWHERE =
  /\b(?:described|set\s+forth|disclosed|reported|stated|noted|provided|indicated|referred\s+to|discussed|mentioned|contained|detailed|specified|listed)\s+(?:\w+\s+){0,3}?(?:herein|hereto|above|below|elsewhere|previously|in\s+this\s+(?:Schedule|Statement|Amendment|filing|Item)|in\s+the\s+(?:Schedule|Statement|Original|Initial)|on\s+the\s+cover|in\s+(?:paragraphs?|sections?))|\b(?:previously|herein|above)\s+(?:reported|disclosed|described)|\bincorporated\s+(?:herein\s+|in\s+this\s+Item\s+\S+\s+)?by\s+reference|\bOffer\s+to\s+Purchase\b|\b(?:see|cover)\s+pages?\b|\bthe\s+foregoing\b/gi;

const INCORPORATED = /\bincorporated\b|\bresponse\b|\binformation\b/i;

/** What the words refer to for transactions: `Item 3`, `Schedule B`, or `elsewhere`. */
export function referencesIn(text: MappedText, make: FactMaker): Fact<string>[] {
  const named = matchesIn(text.text, REFERENCE).flatMap((match) => {
    const [all, kind = "", first = "", more = ""] = match;
    if (WHO.test(text.text.slice(Math.max(0, match.index - 60), match.index))) return [];
    const one = kind
      .replace(/^(Item|Schedule|Exhibit|Attachment)s$/, "$1")
      .replace(/ices$/, "ix")
      .replace(/xes$/, "x");
    const numbers = [first, ...(more.match(/\d{1,3}(?:\s*\([a-z]\))?|\b[A-Z]\b/g) ?? [])];
    return numbers.map((number) =>
      make(`${one} ${number.replace(/\s/g, "")}`, text, match.index, match.index + all.length),
    );
  });
  const vague = sentencesOf(text.text)
    .map(([start, end]) => text.slice(start, end))
    .filter((sentence) => DEALT.test(sentence.text) || INCORPORATED.test(sentence.text))
    .flatMap((sentence) =>
      matchesIn(sentence.text, ELSEWHERE).map((match) =>
        make("elsewhere", sentence, match.index, match.index + match[0].length),
      ),
    );
  return [...named, ...vague];
}
