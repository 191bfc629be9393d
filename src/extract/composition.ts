import { numbersIn, type PrintedNumber } from "../figures/number.js";
import { spelledNumbersIn } from "../figures/spelled-number.js";
import type { Figure } from "../filing/fact.js";
import type { Composition, Holding } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { markedFigure } from "./marked-figure.js";
import { sentencesOf } from "./sentences.js";

/** The verbs that take a figure apart; the second group names some parts only. */
const COMPLETE =
  /\b(?:represents?|reflects?|consists?(?:\s+solely)?\s+of|consisting(?:\s+solely)?\s+of|consists|compris(?:es?|ing|ed)(?:\s+of)?|composed\s+of)\b/gi;
const PARTIAL = /\b(?:includes?|including)\b/gi;

/** What is counted: shares of the class, by any of the names that filings give them. */
const UNIT = String.raw`(?:(?:[A-Z][\w-]*|of|restricted|ordinary|common|the|Issuer['’]s|non-voting|voting|additional|other)\s+){0,6}(?:[Ss]hares?|ADSs?|ADRs?|[Uu]nits?|[Ss]tock)\b`;
const COUNTED = new RegExp(String.raw`^\s*${UNIT}`);

/** A count of the class itself: "of the 9,950,000 shares outstanding". */
const THE_CLASS =
  /^[^.;,]{0,80}?\b(?:issued\s+and\s+)?outstanding\b(?!\s+(?:warrants?|options?|stock\s+options?))/i;

/** A right to acquire, in the words of 17 CFR 240.13d-3(d)(1)(i) and of its readers. */
const RIGHT =
  /\b(?:issuable|underl(?:ying|ie)|(?:upon|on)\s+(?:the\s+)?(?:full\s+)?(?:exercise|conversion|exchange|vesting|settlement)|rights?\s+to\s+acquire|exercisable|convertible|purchasable|subject\s+to\s+(?:\S+\s+){0,4}(?:options?|warrants?)|obtainable|acquirable)\b/i;

/** Counts that are not parts of the holding: what is converted or exercised, and ratios. */
const NOT_A_PART =
  /\b(?:conversion|exercise|exchange|vesting|settlement|converted|each)\s+of\s+(?:an?\s+aggregate\s+of\s+|up\s+to\s+|all\s+)?$|(?<!\b(?:aggregate|total|consists?|consisting|comprised|comprising|composed|owners?|ownership)\s)\bof\s+\$?$|\b(?:at|for|per|into)\s+\$?$/i;

/** Before a count that is told to be left out. */
const LEFT_OUT =
  /\b(?:excludes?|excluding|(?:does|do)\s+not\s+include|not\s+including|other\s+than)\s+(?:an\s+aggregate\s+of\s+|up\s+to\s+|any\s+)?$/i;

const INSTRUMENT =
  /\b(?:conversion|exercise|exchange|vesting|settlement)\s+of\s+(?:an?\s+aggregate\s+of\s+)?(?:[\d,.]+\s+)?(?:shares?\s+of\s+)?(?:outstanding\s+|certain\s+|the\s+)?([^,;.()]+?)(?=\s+(?:held|owned|currently|that|which|exercisable|within|granted|issued|at|by|and)\b|[,;.()]|$)|\bunderlying\s+(?:[\d,.]+\s+)?(?:outstanding\s+|certain\s+|vested\s+)?([^,;.()]+?)(?=\s+(?:held|owned|currently|that|which|exercisable|within|granted|issued|and)\b|[,;.()]|$)/i;
const HOLDER =
  /\b(?:held|owned)\s+(?:(?:directly|indirectly|of\s+record|jointly|solely)\s+)*by\s+([A-Z][^;.()]*?(?:,\s+(?:Inc|LLC|L\.?P|Ltd)\.?)?)(?=,\s+(?!Inc|LLC|L\.?P|Ltd)|\s+and(?:\s+\(|\s*$)|[;()]|\.(?:\s|$)|\s+(?:which|that|upon|over|as)\b|\s*$)/;

/**
 * The first sentence of `text` that takes a figure apart, read into its parts; `null` where none does.
 * Counts keep their place; a right to acquire is told from shares held by the words of the clause.
 */
export function readComposition(text: MappedText, make: FactMaker): Composition | null {
  const convertible = CONVERTIBLE_CLASS.exec(text.text)?.[1] ?? null;
  const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
  for (const [index, sentence] of sentences.entries()) {
    const composition =
      inSentence(sentence, make, true, convertible) ?? inSentence(sentence, make, false, convertible);
    if (composition === null) continue;
    // Counts in a further sentence ("Also reflects …") make the list one of some parts only.
    const more = sentences
      .slice(index + 1)
      .some((other) => ADDS.test(other.text) && countsIn(other.text, 0).length > 0);
    return more ? { ...composition, complete: false } : composition;
  }
  return null;
}

/** "Each share of Class B Common Stock is convertible": what is held of that class is a right to acquire. */
const CONVERTIBLE_CLASS =
  /\bshares?\s+of\s+(?:the\s+Issuer['’]s\s+)?(Class\s+[A-Z](?:\s+[A-Z]\w+){0,3})\s+(?:is|are|will\s+be)\s+(?:\w+\s+)?convertible\b/;

const ADDS =
  /^\W*(?:also|in\s+addition|additionally|plus|further)\b|\balso\s+(?:represents?|reflects?|includes?|holds?|owns?)\b/i;

function inSentence(
  sentence: MappedText,
  make: FactMaker,
  complete: boolean,
  convertible: string | null,
): Composition | null {
  for (const verb of sentence.text.matchAll(complete ? COMPLETE : PARTIAL)) {
    const from = verb.index + verb[0].length;
    const holdings = clauses(sentence.text, from).flatMap(([start, end]) =>
      holding(sentence, start, end, make, convertible),
    );
    const total = totalBefore(sentence, verb.index, make);
    if (holdings.every((each) => each.excluded) || isAnotherFigure(holdings, total)) continue;
    return { total, holdings, complete, place: textFact(make, sentence) };
  }
  return null;
}

/** One count that is not the figure itself takes nothing apart: "11,615,772 shares, which consist of units of 19,240,406". */
function isAnotherFigure(holdings: readonly Holding[], total: Figure | null): boolean {
  const [only, ...others] = holdings;
  return total !== null && others.length === 0 && only?.shares.value.gt(total.value) === true;
}

/** The clauses of a list: "(i) …, (ii) … and (iii) …" where enumerated, else one for each count. */
function clauses(text: string, from: number): [number, number][] {
  const marks = [...text.slice(from).matchAll(/(?<![\w(])\((?:[ivx]{1,5}|[a-hA-H\d])\)\s/g)].map(
    (mark) => from + mark.index,
  );
  const enumerated = marks.length > 0 && text.slice(from, marks[0]).trim().length < 40;
  const cuts = enumerated ? marks : countsIn(text, from).map((number) => number.start);
  return cuts.map((cut, index) => [cut, cuts[index + 1] ?? text.length]);
}

/** The counts behind `from` that may be parts: followed by a unit, and no object of a conversion. */
function countsIn(text: string, from: number): PrintedNumber[] {
  const rest = text.slice(from);
  return [...numbersIn(rest), ...spelledNumbersIn(rest)]
    .sort((a, b) => a.start - b.start)
    .map((number) => ({ ...number, start: from + number.start, end: from + number.end }))
    .filter(
      (number) =>
        COUNTED.test(text.slice(number.end)) &&
        !THE_CLASS.test(text.slice(number.end)) &&
        !NOT_A_PART.test(text.slice(from, number.start)),
    );
}

function holding(
  sentence: MappedText,
  start: number,
  end: number,
  make: FactMaker,
  convertible: string | null,
): Holding[] {
  const clause = sentence.text.slice(start, end);
  const [number] = countsIn(clause, 0);
  if (number === undefined) return [];
  const after = clause.slice(number.end);
  const shares = markedFigure(make, sentence, start, number, end);
  const ofClass = convertible !== null && isOfClass(after, convertible);
  const right = ofClass || RIGHT.test(after);
  const instrument = right ? INSTRUMENT.exec(after) : null;
  const holder = HOLDER.exec(after);
  const holderStart =
    start + number.end + (holder?.index ?? 0) + (holder?.[0].length ?? 0) - (holder?.[1]?.length ?? 0);
  return [
    {
      shares,
      kind: right ? "right-to-acquire" : "outstanding",
      instrument: (
        instrument?.[1] ??
        instrument?.[2] ??
        (ofClass ? convertible : right ? "right to acquire" : "shares")
      ).trim(),
      holder:
        holder?.[1] === undefined
          ? null
          : textFact(make, sentence, holderStart, holderStart + holder[1].length),
      excluded: LEFT_OUT.test(sentence.text.slice(0, start + number.start)),
    },
  ];
}

/** Whether what is counted is of the class: "500,000 shares of Class B Common Stock". */
function isOfClass(after: string, name: string): boolean {
  return after.replace(/^\s*(?:shares?\s+of\s+)?(?:the\s+Issuer['’]s\s+)?/, "").startsWith(name);
}

/** The figure that the sentence takes apart: "… own 162 Shares, consisting of". */
function totalBefore(sentence: MappedText, verb: number, make: FactMaker): Figure | null {
  const lead = sentence.text.slice(0, verb);
  const counts = countsIn(lead, 0);
  const last = counts.at(-1);
  if (last === undefined || /[.;]\s/.test(lead.slice(last.end))) return null;
  return markedFigure(make, sentence, 0, last, verb);
}
