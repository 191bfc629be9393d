import { matchesIn } from "../../figures/matches.js";
import type { SourceCode } from "../../filing/source-of-funds.js";
import { isAnsweredNone, isAsked, isOfOtherSecurities } from "./source-answers.js";
import { SOURCE_HINTS } from "./source-hints.js";
import { SOURCE_WORDINGS } from "./source-wordings.js";
import type { SourceWording } from "./wording-of-source.js";

/** A source read in a sentence, with its place there. */
export interface FoundSource {
  readonly wording: SourceWording;
  /** Open where a negation stands before it, but perhaps of something else. */
  readonly stance: "affirmed" | "denied" | "open";
  readonly start: number;
  readonly end: number;
}

const NEGATION =
  /\b(?:no(?!\.\s?\d|\s+(?:later|less|more|longer|fewer|par)\b)|not(?!\s+(?:only|less|more)\b)|none|neither|nor|never|without|nothing|other\s+than|except(?:ing)?|rather\s+than|instead\s+of|exclud\w+)\b(?!\s+(?:[a-z]+,?\s+){0,3}?(?:commissions?|fees|costs|expenses|taxes|charges|markups?|discounts?)\b)/i;
/** Where a negation ends for certain, and where it may. */
const STOP = /[;:]|\bbut\b|\bhowever\b/i;
const MAY_STOP = /\b(?:and|which|who|while|whereas)\b|,\s+(?:the|such|all|his|her|its|their)\b/i;
const DENIED_BEHIND =
  /^\s*(?:(?:funds?|money|monies|amounts?|capital)\s+)?(?:was|were|is|are|has|have|had|will|did)\s+(?:been\s+|be\s+)?(?:not|never)\b/i;
/** "My account has margin but I do not use it", "a credit line, of which nothing was drawn". */
const UNUSED_BEHIND =
  /^[\w\s]{0,20},?\s*(?:but|which|although|though|and|of\s+which)\s+(?:[\w'’]+\s+){0,4}?(?:not|never|no|none|nothing)\s+(?:[\w'’]+\s+){0,4}?(?:us(?:e|ed|ing)|draw[ns]?|drew|borrow(?:ed)?|utili[sz]ed?)\b/i;
const EXCEPTED = /\b(?:except|other\s+than|unless|but\s+for|with\s+the\s+exception)\b/i;

/** The sources of a sentence in which names are put by, in order. What one wording has read, the next leaves alone. */
export function sourcesIn(masked: string): FoundSource[] {
  const found: FoundSource[] = [];
  for (const wording of SOURCE_WORDINGS) {
    for (const { 0: words, index } of matchesIn(masked, wording.words)) {
      const end = index + words.length;
      if (found.some((other) => index < other.end && other.start < end)) continue;
      found.push({ wording, start: index, end, stance: stanceOf(masked, wording, index, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function stanceOf(text: string, wording: SourceWording, start: number, end: number): FoundSource["stance"] {
  if (wording.kind === "no payment") return "affirmed";
  const behind = text.slice(end, end + 80);
  if (DENIED_BEHIND.test(behind) || UNUSED_BEHIND.test(behind) || isAnsweredNone(behind)) return "denied";
  const clause = text.slice(0, start).split(STOP).at(-1) ?? "";
  if (isAsked(text) || isOfOtherSecurities(clause, behind)) return "open";
  if (!NEGATION.test(clause)) return "affirmed";
  if (EXCEPTED.test(text)) return "open";
  const nearest = clause.split(MAY_STOP).at(-1) ?? "";
  return NEGATION.test(nearest) ? "denied" : "open";
}

/** Words that name what Item 3 is about, not where the money came from. */
const NEUTRAL =
  /\b(?:sources?|amounts?|sums?|total|use|type|nature|aggregate)(?:\s+and\s+amounts?)?\s+of\s+(?:(?:the|such|all|any)\s+)?(?:funds?|cash)(?:\s+or\s+other\s+consideration)?\b|\b(?:funds?|cash)\s+(?:or|and)\s+other\s+consideration\b|\b(?:such|these|those|the|all|any)\s+funds\b(?!\s+of\b)|\bfunds\s+(?:used|expended|required|utili[sz]ed|employed|paid|necessary|needed)\b|\b(?:for|in)\s+cash\b|\b(?:officers?|directors?|employees?|members?)(?:\s+(?:and\/or|and|or)\s+(?:officers?|directors?))?\s+of\s+the\s+(?:issuer|company|board)(?:['’]s\s+board)?\b|\b_+\b|\bmanagement\b|\bprivate(?:ly)?\s+(?:placements?|transactions?|purchases?|sales?|offerings?|investments?|negotiated)\b|\bpursuant\s+to\s+the\s+(?:issuer|company)['’]s\s+[\w\s]{1,60}?plan\b/gi;

/** A fund by its name or its defined term is somebody, not money. */
const A_FUND = /\b(?:[Tt]he|[Ee]ach|[Ss]uch|[Bb]y|[Oo]f|[Tt]hese)\s+(?:[A-Z]\w*\s+){0,3}Funds?\b/g;

const PROPER_NOUN = /\b(?:of|by|from|with|to)\s+(?:the\s+|an?\s+)?([A-Z][A-Za-z]+)/g;
/** Proper nouns of every filing, which name no affiliate. */
const NOBODY =
  /^(?:shares?|common|ordinary|preferred|stock|class|series|warrants?|options?|units?|notes?|issuer|company|corporation|reporting|filing|persons?|items?|board|exchange|securities|act|sec|nyse|nasdaq|new|american|schedule|statement|agreement|january|february|march|april|may|june|july|august|september|october|november|december|usd|us|mr|mrs|ms|dr|messrs)$/i;

/** Whether somebody else than the reporting persons, whose names are put by, may be named: an owner of the money. */
function namesSomebody(text: string): boolean {
  return matchesIn(text, PROPER_NOUN).some(([, noun = ""]) => !NOBODY.test(noun));
}

/** The codes that other words of the sentence may speak for. */
export function hintsIn(masked: string, found: readonly FoundSource[]): SourceCode[] {
  const open = found.filter(({ stance }) => stance === "open").flatMap(({ wording }) => wording.codes);
  // What denies a loan speaks of funds "borrowed or otherwise obtained" and of no source.
  const onlyDenies = found.length > 0 && found.every(({ stance }) => stance === "denied");
  const rest = found
    .reduce((text, { start, end }) => blanked(text, start, end), masked)
    .replace(NEUTRAL, " ")
    .replace(A_FUND, " partner ");
  const hinted = onlyDenies
    ? []
    : [
        ...SOURCE_HINTS.filter(({ words }) => words.test(rest)).flatMap(({ codes }) => codes),
        ...(found.some(({ wording }) => wording.money) && namesSomebody(rest) ? (["AF"] as const) : []),
      ];
  return [...new Set([...open, ...hinted])];
}

/** The text with blanks from `start` to `end`. */
export function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
