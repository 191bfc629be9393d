import { plainName } from "../../figures/names.js";
import type { NoTransactions } from "../../filing/transaction.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { EVERYONE, mentionsIn, type Named } from "../names/subject.js";
import { personNamed } from "./transaction-persons.js";

const NEGATION =
  /\b(?:no|none|neither|not|nor|never)\b(?!\s+(?:consideration|longer|includ|count|reflect|admi|register|affiliat))/i;
/** Words of dealing in securities, whether it was done or not. */
export const DEALT =
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
  ownClassOut: (text: string) => string,
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
    limited: LIMITED.test(ownClassOut(text).replace(UNLIMITED, " ")),
    ofFilers,
    person: person === null ? null : (persons[person]?.name ?? null),
    place: textFact(make, sentence),
  };
}
