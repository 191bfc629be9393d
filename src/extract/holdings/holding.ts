import type { Fact } from "../../filing/fact.js";
import type { Holding } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { Clause } from "./clauses.js";
import { nounBehind } from "../words/counts.js";
import { isLeftOut, neverConverts, reasonIn } from "./exclusions.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { exercise } from "./exercised.js";
import { firstDayIn } from "./first-day.js";
import { instrumentIn, type FoundInstrument } from "./instruments.js";
import { markedFigure } from "../notes/marked-figure.js";
import { assumesRight, endOfWords, isRightOfPart, leavesRightOpen, RIGHT } from "./open-rights.js";
import { isShareInUnit, isWarrantInUnits } from "./placement-units.js";
import { conversionRatio, depositaryRatio } from "../conversions/ratios.js";

/** What the whole text tells of its terms, for every sentence in it. */
export interface Terms {
  readonly make: FactMaker;
  /** The class told to be convertible: what is held of it is a right to acquire. */
  readonly convertible: string | null;
  /** How many shares a depositary share stands for, where the text says so anywhere. */
  readonly depositary: Holding["each"];
  /** Whether the text says that a unit is a share and a warrant or a right. */
  readonly units: boolean;
  /** All of it: "those 50,000 shares" are what it told before. */
  readonly whole: string;
}

/** Before a count: "options to purchase", "warrants exercisable for", "RSUs covering". */
const RIGHT_BEFORE =
  /\b(?:options?|warrants?|rights?|notes?|debentures?|units?|RSUs?|PSUs?|calls?|preferred|privileges?|forward)\b[^;]{1,120}\b(?:to\s+(?:purchase|acquire|buy|receive|subscribe\s+for)|exercisable|convertible|exchangeable|for|into|covering|over|on|of|underlying|entitling)\b|\brights\s+to\s+(?:(?:an?|aggregate|total|of|up\s+to)\s+){0,4}$/i;
/** Nouns that are a right by themselves. */
const RIGHT_ITSELF =
  /\b(?:(?:note|conversion)\s+shares|warrants?|options?|RSUs?|PSUs?|DSUs?|restricted\s+(?:stock|share)\s+units?|calls)\b/i;
/** Straight behind a noun: the security counted is the one that converts. */
const CONVERTS =
  /^[\s,]*(?:\([^)]*\)[\s,]*)*(?:(?:which|that|each\s+of\s+which)\s+)?(?:(?:is|are|may\s+be|currently|immediately|presently|automatically|as)\s+)*(?:convertible|converts?|exchangeable|redeemable)\b/i;
const OTHER_SECURITY =
  /\b(?:class|series|preferred|preference|units?|exchangeable|multiple|founder|notes?|debentures?)\b/i;
const RESTRICTED = /\b(?:restricted|unvested|subject\s+to\s+vesting|forfeiture)\b/i;
const DEPENDS =
  /\bsubject\s+to\s+(?:\S+\s+){0,12}?(?:limit\w*|blockers?|cap|percentage|approval|conditions?|event|occurrence|(?:4|9|19)\.9\d*\s*%)/i;
const HOLDER =
  /\b(?:held|owned)\s+(?:(?:directly|indirectly|beneficially|of\s+record|jointly|solely)\s+)*(?:by|in\s+the\s+name\s+of|for\s+the\s+accounts?\s+of)\s+((?:his|her|its)\s+(?:spouse|wife|husband|children|minor\s+children)|[A-Z](?:[^;.()]|(?<=\b(?:[A-Z]|Mrs?|Ms|Dr))\.)*?(?:,\s+(?:Inc|LLC|L\.?P|Ltd)\.?)?)(?=,\s+(?!Inc|LLC|L\.?P|Ltd)|(?<!\s)\s+and(?:\s+\(|\s*$)|[;()]|(?<!\b(?:[A-Z]|Mrs?|Ms|Dr))\.\s|\.$|(?<!\s)\s+(?:which|that|upon|over|as|of\s+which|issuable|underlying)\b|(?<!\s)\s*$)/;
/** "shares of Common Stock AFT has the right to acquire", "shares that the Fund may acquire": who has the right, ahead of the verb. */
const ACQUIRER =
  /\b(?:shares?|[Ss]tock|[Uu]nits?)\s+(?:(?:that|which)\s+)?(?:the\s+)?([A-Z][^,;.()\d]{0,60}?)\s+(?:(?:currently|presently)\s+)?(?:ha(?:s|ve)\s+the\s+right\s+to|may)\s+acquire\b/;
/** "500,000 shares issuable under each of three series of warrants": so many times as many. */
const TIMES_OVER = /\b(?:under|upon|of|by)\s+each\s+of\s+(?:the\s+)?(?:two|three|four|five|several|\d)\b/i;

/** The part of a holding that a clause of `sentence` tells. */
export function readHolding(sentence: MappedText, clause: Clause, terms: Terms): Holding {
  const { number, text, start, end } = clause;
  const before = text.slice(start, number.start);
  const whole = text.slice(number.end, end);
  const after = whole.slice(0, endOfWords(whole));
  const exercised = exercise(text.slice(0, number.start), after);
  const found =
    acquiredBy(before, after, exercised, terms) ??
    pointedBack(before, text.slice(number.start, number.end), terms);
  const never = neverConverts(after);
  const beside = isWarrantInUnits(text.slice(0, number.start), after);
  const excluded = never || beside || isLeftOut(sentence.text, number.start, after);
  return {
    shares: markedFigure(terms.make, sentence, 0, number, end),
    kind: found === null ? "outstanding" : "right-to-acquire",
    type: found?.type ?? (RESTRICTED.test(after) ? "restricted-stock" : "shares"),
    instrument: found?.name ?? "shares",
    words: `${before.trimStart()}${after}`.replace(/\s+/g, " ").trim(),
    open:
      leavesRightOpen(whole) ||
      (found !== null && TIMES_OVER.test(after)) ||
      (found === null && (assumesRight(whole) || isRightOfPart(after) || exercised === "perhaps")),
    holder: holderIn(sentence, after, number.end, terms.make),
    excluded,
    exclusion: never ? "told" : beside ? "beside" : excluded ? reasonIn(sentence.text) : null,
    within: clause.within,
    each: eachIn(sentence.slice(number.end, end), nounBehind(after), terms),
    conditional: DEPENDS.test(after),
    newlyIssued: found?.newlyIssued ?? null,
    exercisableFrom: firstDayIn(sentence, number.end, end, terms.make),
  };
}

/** "of which 50,000 are options": the noun stands behind the verb. */
const ARE =
  /^\s*(?:of\s+(?:which|these|those)\s+)?(?:are|is)\s+(?=(?:[\w-]+\s+){0,2}(?:options?|warrants?|RSUs?)\b)/i;

/** By what right the shares of a clause may be acquired, or `null` where they are held. */
function acquiredBy(
  before: string,
  after: string,
  exercised: ReturnType<typeof exercise>,
  { convertible, units }: Terms,
): FoundInstrument | null {
  const noun = nounBehind(after.replace(ARE, " "));
  if (isShareInUnit(before, after, units)) return null;
  const ofClass = convertible !== null && isOfClass(after, convertible);
  const itself = RIGHT_ITSELF.test(noun);
  const ahead = RIGHT_BEFORE.test(before);
  const told = itself || ahead || ofClass;
  if (!told && (exercised !== "none" || !RIGHT.test(after) || isRightOfPart(after))) return null;
  if (ofClass && !RIGHT.test(after)) return { type: "other-class", name: convertible, newlyIssued: true };
  // The nearest words decide: the noun counted, what stands before it, then what follows.
  const behind = upTo(after.replace(ARE, " ").slice(noun.length));
  const counted = CONVERTS.test(behind) || itself ? instrumentIn(noun) : null;
  const found =
    counted ??
    (ahead ? instrumentIn(before) : null) ??
    instrumentIn(behind) ??
    (OTHER_SECURITY.test(noun) ? instrumentIn(noun) : null);
  const whole = instrumentIn(`${before} ${after}`);
  const issued = found?.newlyIssued ?? (whole?.type === found?.type ? whole?.newlyIssued : null) ?? null;
  return found === null
    ? { type: "right-to-acquire", name: "right to acquire", newlyIssued: null }
    : { ...found, newlyIssued: issued };
}

/** "may exercise 50,000 of the 90,000 warrants": up to the next words, by which the same count is a right to acquire. */
const TOLD_FIRST = /^(?:[^.;,()]|(?<=\d),(?=\d)){0,80}?(?=\s+(?:and|but|or)\s|[.;()]|,(?!\d)|$)/i;

/** By what right "those 50,000 shares" may be acquired, as the text told it of the same count before; or `null`. */
function pointedBack(before: string, printed: string, { whole }: Terms): FoundInstrument | null {
  if (!/\b(?:those|these|such)\s+$/i.test(before)) return null;
  const at = whole.indexOf(printed) + printed.length;
  const words = TOLD_FIRST.exec(whole.slice(at, at + 2 * TOLD_WITHIN))?.[0] ?? "";
  return RIGHT_ITSELF.test(words) || RIGHT.test(words) ? instrumentIn(words) : null;
}

const TOLD_WITHIN = 80;

/** The words that say what is exercised, without who holds it. */
function upTo(after: string): string {
  return /^.*?(?=\b(?:held|owned)\s+(?:directly\s+|of\s+record\s+)?by\b|$)/is.exec(after)?.[0] ?? after;
}

/** Whether what is counted is of the class: "500,000 shares of Class B Common Stock". */
function isOfClass(after: string, name: string): boolean {
  return after.replace(/^\s*(?:shares?\s+of\s+)?(?:the\s+Issuer['’]s\s+)?/, "").startsWith(name);
}

/** Who is told to hold what the words `after` a count speak of, which begin at `from` of the sentence; or `null`. */
export function holderIn(
  sentence: MappedText,
  after: string,
  from: number,
  make: FactMaker,
): Fact<string> | null {
  const match = HOLDER.exec(after) ?? ACQUIRER.exec(after);
  if (match?.[1] === undefined) return null;
  const start = from + match.index + match[0].lastIndexOf(match[1]);
  return textFact(make, sentence, start, start + match[1].length);
}

function eachIn(after: MappedText, noun: string, terms: Terms): Holding["each"] {
  if (/\b(?:ADSs?|ADRs?|American\s+deposit[ao]ry)\b/i.test(noun))
    return depositaryRatio(after, terms.make) ?? terms.depositary;
  // "issuable upon conversion of preferred stock, each convertible into 10 shares" counts the shares already.
  return /\b(?:issuable|underlying|(?:up)?on\s+(?:the\s+)?(?:conversion|exercise|exchange))\b/i.test(
    after.text,
  )
    ? null
    : conversionRatio(after, terms.make);
}
