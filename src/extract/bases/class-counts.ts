import { isNearlySum } from "../../figures/nearly-sum.js";
import type { PrintedNumber } from "../../figures/number.js";
import type { Base, BaseTerm } from "../../filing/base.js";
import { lettered } from "../../filing/share-class.js";
import type { MappedText } from "../../source/mapped-text.js";
import { asidesIn, withoutAsides } from "../words/asides.js";
import type { FactMaker } from "../words/fact-maker.js";

/** The count of one lettered class among those that a total holds. */
interface ClassCount {
  readonly number: PrintedNumber;
  readonly class: string;
}

/** Before the count of the first class. */
const OPENS =
  /(?:\b(?:including|includes|consist(?:s|ing)\s+of|compris(?:es|ing|ed)(?:\s+of)?|represent(?:s|ing)|made\s+up\s+of|(?:sum|total)\s+of|being|of\s+which)|\b(?:shares|stock|units|outstanding):)\s+(?:\(\s*[i1ax]\s*\)\s*)?$|\s\($/i;
/** Brackets that tell the classes: "42,000,000 shares (consisting of 30,000,000 Class A Shares and …) outstanding", with a verb or none. */
const TAKES_APART =
  /^\((?:\s*(?:includ|consist|compris|represent|being|of\s+which|i\.e\.)[a-z.]*\s(?:of\s+)?(?:\(\s*[i1ax]\s*\)\s*)?\d|\d[\d,]*\s+(?:shares\s+of\s+)?class\s+[a-z]\b)/i;
/** The class behind its count. */
const CLASS =
  /^\s+(?:are\s+)?(?:shares\s+of\s+)?((?:series|class)\s+[a-z](?:\s+(?:(?:common|ordinary)\s+)?(?:stock|shares|units))?)\b/i;
/** Between a class and the count of the next. */
const JOINS =
  /^(?:\s+(?:issued\s+and\s+)?outstanding|\s+(?:issued|sold|placed|purchased|(?:underlying|(?:contained|included)\s+in)\s+(?:the\s+)?(?:private\s+)?(?:placement\s+)?units)\b[^,;\d]{0,60})?(?:,?\s+(?:and|as\s+well\s+as)|,|;|;\s+and)\s+(?:\(\s*(?:ii|iii|[23bcyz])\s*\)\s*)?$/i;

/** The bases of a sentence; where the first counts several classes and tells each, they stand before it, each for itself. */
export function withClasses(
  bases: readonly Base[],
  sentence: MappedText,
  first: PrintedNumber,
  counts: readonly PrintedNumber[],
  make: FactMaker,
): Base[] {
  const [total] = bases;
  const classes = classCountsIn(sentence.text, first, counts);
  if (total === undefined || classes.length === 0) return [...bases];
  const apart = { plus: [], includes: [], partOfSum: false };
  const includes = classes.map(({ number, class: name }): BaseTerm => {
    const shares = { ...make(number.value, sentence, number.start, number.end), marks: [] };
    return { shares, kind: "outstanding", subtracts: false, class: name };
  });
  const letters = new Set(classes.map(({ class: name }) => lettered(name)));
  const ofClasses = [...letters].flatMap((letter): Base[] => {
    const [first, ...plus] = includes.filter(({ class: name = "" }) => lettered(name) === letter);
    return first === undefined
      ? []
      : [{ ...total, ...apart, plus, shares: first.shares, class: first.class ?? null }];
  });
  return [...ofClasses, { ...total, ...apart, includes, allClasses: true }];
}

/**
 * "… a total of 11,500,000 shares outstanding, including 6,700,000 Class A Shares and 4,800,000 Class B Shares": the counts of the
 * lettered classes that the first count holds, where they come to it, or would but for one slip of the keys; else none.
 */
function classCountsIn(text: string, first: PrintedNumber, counts: readonly PrintedNumber[]): ClassCount[] {
  const asides = asidesIn(text, first.end).filter(
    ([start, end]) => !TAKES_APART.test(text.slice(start, end)),
  );
  const plain = withoutAsides(text, asides);
  const found: ClassCount[] = [];
  let end = first.end;
  for (const number of counts) {
    if (number.start < first.end || asides.some(([from, to]) => from < number.start && number.end < to))
      continue;
    const name = CLASS.exec(plain.slice(number.end, number.end + NEAR));
    const between = plain.slice(end, number.start);
    if (name === null || !(found.length === 0 ? OPENS : JOINS).test(between)) {
      if (found.length > 0) break;
      continue;
    }
    found.push({ number, class: name[1] ?? "" });
    end = number.end + name[0].length;
  }
  const letters = new Set(found.map(({ class: name }) => lettered(name)));
  const counted = found.map(({ number }) => number.value);
  const told = isNearlySum(first.value, counted) || isWholeList(text, first, found, plain.slice(end));
  return letters.size > 1 && told ? found : [];
}

/** "On the basis of a total of 29,370,000 ordinary shares, consisting of …)": words that leave no class out, though the counts do not add up. */
function isWholeList(
  text: string,
  first: PrintedNumber,
  [second]: readonly ClassCount[],
  rest: string,
): boolean {
  return (
    second !== undefined &&
    /\b(?:based\s+(?:up)?on|basis\s+of)\s+(?:an?\s+)?(?:total|aggregate)\s+of\s+$/i.test(
      text.slice(0, first.start),
    ) &&
    /^[^\d;()]{0,80}\b(?:consisting|comprised)\s+of\s+$/i.test(text.slice(first.end, second.number.start)) &&
    /^\s*(?:(?:issued\s+and\s+)?outstanding\s*)?(?:[).]|$)/i.test(rest)
  );
}

/** How far the words behind a count are looked at. */
const NEAR = 80;
