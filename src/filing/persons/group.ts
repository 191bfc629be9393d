import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { mentions } from "./naming.js";
import { once } from "../once.js";

/**
 * - `affirms`: they are a group
 * - `may-be-deemed`: they may be taken for one
 * - `no-admission`: nothing is to be read as an admission that they are one
 * - `denies`: they are none, or disclaim being one
 */
export type GroupStance = "affirms" | "may-be-deemed" | "no-admission" | "denies";

/** What the text says of reporting persons as a group in the sense of section 13(d)(3) or 13(g)(3). */
export interface GroupStatement {
  readonly stance: GroupStance;
  /** Of whom it is said. */
  readonly persons: readonly Person[];
  readonly place: Fact<string>;
}

/** "Group" as a noun of its own; that of a name ("GS Group") has the name before it. */
const GROUP =
  /\b(?:a|an|any|the|such|said|one|single|same|statutory|this|other|of|as|13\(d\)(?:\(3\))?)\s+group\b/i;
/** A group with someone else, or a statement with an exception, says nothing of the reporting persons as such. */
const WITH_OTHERS =
  /\bgroup\s+(?:(?:among|between)(?!\s+(?:them|(?:any\s+of\s+)?the\s+(?:reporting|filing|undersigned)))|including|that\s+includes|formed\s+by)\b|\bparties\s+to\s+(?!this\s+(?:statement|filing|schedule)\b)|\b(?:and|or)\s+the\s+(?!other\s+reporting|reporting|filing|undersigned|existence|formation|rules)[A-Z]\w+[^.]{1,60}\bgroup\b|\b(?:purchasers|investors|signatories)\b|\bgroup\b[^.]{1,120}?\bwith\s+(?!respect|each\s+other|one\s+another|the\s+other\s+reporting|any\s+(?:of\s+the\s+)?other\s+reporting)|\b(?:together|concert|along|jointly|acting)\s+with\s+(?!each\s+other|one\s+another|the\s+other\s+reporting|any\s+(?:of\s+the\s+)?other\s+reporting)|\bgroup\s+(?:consist|compris|compos)\w+|\b(?:other|third)\s+(?:person|part|stockholder|shareholder|holder|investor|signator)/i;
const SUCH_GROUP = /\b(?:such|said|that|the)\s+(?:a\s+)?group\b/i;
const EXCEPTS =
  /\b(?:other\s+than|except|apart\s+from|besides|excluding|save\s+for|certain\s+of|some\s+of)\b/i;
const PECUNIARY = /\bexcept\s+to\s+the\s+extent\b[^.]*/i;
const SUPPOSES =
  /\b(?:if|would|whether|were\s+to|unless|until|in\s+the\s+event|a\s+group\s+has\s+filed|each\s+member)\b/i;
const PAST =
  /\b(?:no\s+longer|ceased|formerly|previously|dissol\w+|terminat\w+|was|were|had|withdr\w+|expired)\b/i;

const DENIALS: readonly RegExp[] = [
  /\bdisclaim(?:s|ed|ing)?\b[^.]{1,80}?\b(?:membership|members?|status|existence|constitut\w+|part|formation|form|formed|are|acting|being)\b(?:(?!\bbeneficial|\bown)[^.]){1,60}?\bgroup\b/i,
  /\b(?:membership|existence|participation)\s+(?:of|in)\s+(?:a|any|such)\s+group\b[^.]{1,60}\bdisclaimed\b/i,
  /\b(?:are|is|do|does|have|has)\s+not\s+(?:(?!admi|affirm|conced|acknowledg|constru|deemed|requir|oblig|intend|plan|expect|propos)\w+\s+){0,4}?(?:an?|any|part\s+of|members?\s+of)\s+(?:\w+\s+)?group\b/i,
  /\bnone\s+of\s+(?:the\s+reporting\s+persons|them)\s+(?:is|are)\s+(?:an?\s+)?(?:members?|part)\s+of\s+(?:a|any)\s+group\b/i,
  /\bden(?:y|ies)\b(?:(?!\bbeneficial)[^.]){1,60}\bgroup\b/i,
  /\b(?:filing|files?|filed|report\w*)\b[^.]{1,80}\b(?:but|and)\s+not\s+as\s+(?:members\s+of\s+)?(?:a|any)\s+group\b/i,
  /\bgroup\b[^.]{1,100}\bdisclaims?\s+(?:any\s+)?(?:membership|participation)\s+in\s+(?:one|it|such\s+(?:a\s+)?group)\b/i,
];
const ADMISSION =
  /\b(?:admission|admits?|admitted|concedes?|conceded|acknowledges?|acknowledged|construed|affirms?|affirmation|evidence)\b/i;
const NEGATION = /\b(?:not|no|nor|neither|nothing|none|never|without|disclaim\w*|den(?:y|ies))\b/i;
const DEEMED =
  /\b(?:may|might|could|can)\b[^.]{1,60}\bgroup\b|\b(?:deemed|considered|regarded|treated|alleged|believed?)\b/i;
const AFFIRMS =
  /\b(?:are|is|constitutes?|forms?|formed|comprises?|acts?|acting)\s+(?:(?:together|jointly|as|each|all|both|collectively|considered)\s+)*(?:members?\s+of\s+|part\s+of\s+)?(?:an?|the|one)\s+(?:single\s+|statutory\s+)?group\b(?!\s+(?:of\s+(?!persons)|consist|compris))|\bthe\s+members\s+of\s+(?:the|such|this|said)\s+group\s+are\s+(?:all\s+)?(?:of\s+)?the\s+(?:two\s+|three\s+|four\s+|five\s+|six\s+)?reporting\s+persons\b/i;

/** Who is a member of a group with somebody else is a member: "The Reporting Persons are members of a group with Roe Partners LP". */
const MEMBERS_WITH =
  /\bReporting\s+Persons\s+(?:are|is)\s+(?:each\s+|all\s+)?(?:members|part)\s+of\s+a\s+group\s+with\s+[A-Z]/;

const stances: readonly [GroupStance, (sentence: string) => boolean][] = [
  ["denies", (sentence) => !PAST.test(sentence) && DENIALS.some((denial) => denial.test(sentence))],
  ["no-admission", (sentence) => ADMISSION.test(sentence) && NEGATION.test(sentence)],
  ["may-be-deemed", (sentence) => DEEMED.test(sentence) && !NEGATION.test(sentence)],
  ["affirms", (sentence) => AFFIRMS.test(sentence) && !NEGATION.test(sentence) && !PAST.test(sentence)],
];

/** Everything that the notes and the prose say of the reporting persons as a group, in order. */
export const groupStatements = once((filing: Filing): readonly GroupStatement[] =>
  narrativeOf(filing)
    .filter(({ value }) => GROUP.test(value.replace(/["“”]/g, "")))
    .flatMap((place) => {
      const said = saidOf(place);
      // "Such group" is the one just spoken of, which may take in others.
      const others = said.some((sentence) => GROUP.test(sentence) && WITH_OTHERS.test(sentence));
      return said.flatMap((sentence) => {
        const stance = others && SUCH_GROUP.test(sentence) ? null : stanceOf(sentence);
        const persons = stance === null ? [] : meant(sentence, filing);
        return stance === null || persons.length === 0 ? [] : [{ stance, persons, place }];
      });
    }),
);

/** How one sentence stands to a group, or `null` where it says nothing of that kind, or not plainly. */
function stanceOf(said: string): GroupStance | null {
  const sentence = said.replace(PECUNIARY, "");
  if (!GROUP.test(sentence) || SUPPOSES.test(sentence)) return null;
  if (MEMBERS_WITH.test(sentence) && !EXCEPTS.test(sentence) && !PAST.test(sentence)) return "affirms";
  if (WITH_OTHERS.test(sentence) || EXCEPTS.test(sentence)) return null;
  return stances.find(([, holds]) => holds(sentence))?.[0] ?? null;
}

const EVERYONE =
  /\b(?:(?:the|these|such|all|both|each|that|of|said)\s+(?:of\s+the\s+)?(?:reporting|filing)\s+persons?|reporting\s+persons|the\s+undersigned|filing\s+parties|such\s+persons?|parties\s+to\s+this\s+(?:statement|filing))\b/i;
/** "The Larkspur Reporting Persons" are some of them. */
const SOME = /\b[A-Z][\w.-]+\s+Reporting\s+Persons?\b/;
const NOT_A_NAME = /\b(?:The|These|Such|All|Both|Each|That|Of|Said|Other)\s+Reporting\s+Persons?\b/;

/** "The three constitute a group" */
const NUMBERED = /^the\s+(two|three|four|five|six)\s+(?:together\s+)?(?:constitute|form|are|act|comprise)\b/i;
const NUMBERS = ["", "one", "two", "three", "four", "five", "six"];

/** The reporting persons whom a sentence means: those named, else all where it speaks of them together. */
function meant(sentence: string, { persons }: Filing): readonly Person[] {
  if (SOME.test(sentence) && !NOT_A_NAME.test(sentence)) return [];
  const number = NUMBERED.exec(sentence)?.[1]?.toLowerCase() ?? "";
  if (EVERYONE.test(sentence) || NUMBERS.indexOf(number) === persons.length) return persons;
  return persons.filter((person) => mentions(sentence, person));
}

/** "No longer a member of a Section 13(d) group", "the group has been dissolved". */
const ENDED =
  /\b(?:no\s+longer|ceased\s+to)\s+(?:\w+\s+){0,4}?(?:an?|the|any|such|said|their)\s+(?:[\w()]+\s+){0,3}group\b|\b(?:the|such|said|their)\s+group\s+(?:has\s+been|was|is|had)\s+(?:\w+\s+)?(?:terminated|dissolved|disbanded)\b|\bwithdr(?:awn|ew)\s+from\s+(?:the|such|said|their)\s+group\b/i;
const MAY_END = /\b(?:if|until|unless|would|may|might|shall|will|when|event|whether)\b/i;

/** Where the text says that the group has ended, or that somebody has left it; `null` where it does not. */
export function groupEnded(filing: Filing): Fact<string> | null {
  const tells = (said: string): boolean => {
    const sentence = said.replace(/["“”]/g, "");
    const ended = ENDED.exec(sentence);
    return ended !== null && !MAY_END.test(sentence.slice(0, ended.index));
  };
  return (
    narrativeOf(filing).find((place) => /\bgroup\b/i.test(place.value) && saidOf(place).some(tells)) ?? null
  );
}

/** The members by Row 2: the persons whose cover page ticks (a) and not (b). */
export function membersOf({ persons }: Filing): Person[] {
  return persons.filter(({ groupBoxes }) => isOnly(groupBoxes, "a"));
}

/** Whether `letter` is the one box of Row 2 that is ticked. */
export function isOnly(boxes: Person["groupBoxes"], letter: "a" | "b"): boolean {
  return boxes.length > 0 && boxes.every(({ value }) => value === letter);
}
