import { someAddUpTo } from "../../figures/nearly-sum.js";
import type { Filing } from "../filing.js";
import { listedBelow } from "./listed-below.js";
import type { Recital, RecitedFigure } from "../recital.js";
import {
  between,
  CLAIMS_ALL,
  countsOf,
  isInBrackets,
  printedBetween,
  readingsOf,
  SOLD,
  type RecitedSum,
} from "./recited-counts.js";
import { besideRights, ofRow } from "./recited-rows.js";

/** Words by which the numbers behind a total take it apart. */
const TAKEN_APART =
  / (?:of which|of whom|of them|of these|consist\w*|compris\w*|includ\w*|composed|made up|being|namely|as follows|(?:which|these) are|held by|allocated) /;
/** "1,340,000 shares (6.1%): 900,000", "1,340,000 – 900,000": a list follows without a verb. */
const OPENS = /:\s|\s[–—-]\s|\($/;
/** What goes before a total that stands behind its parts. */
const TOTAL = / (?:total\w*|together|aggregat\w*|in all|altogether|combined|sum) /;
const MOST_PARTS = 8;
/** Where each part has a sentence of its own, there are no more of them. */
const MOST_SENTENCES = 20;

/** Every way in which the sentences of a filing take a total apart. */
export function recitedSums(filing: Filing): RecitedSum[][] {
  const within = filing.recitals.flatMap((recital) => {
    const counts = countsOf(filing, recital);
    const beside = besideRights(filing, recital, counts);
    if (counts.length < 2 || counts.length > MOST_PARTS + 1) return beside.length === 0 ? [] : [beside];
    const sums = [
      ...beside,
      ...totalFirst(recital, counts),
      ...totalLast(recital, counts),
      ...ofRow(filing, recital, counts),
    ];
    return sums.length === 0 ? [] : [sums];
  });
  return [...within, ...[...sentenceBySentence(filing), ...listedBelow(filing)].map((told) => [told])];
}

/** So many words tell one part from another. */
const TELLING_WORDS = 20;

/** "320,000 of the 3,276,997 shares are held in the account", one such sentence for each part. */
function sentenceBySentence({ recitals }: Filing): RecitedSum[] {
  const told = recitals.flatMap((recital) =>
    recital.figures.flatMap((part, index) => {
      const total = recital.figures[index + 1];
      const isPart = total?.at === part.at + 3 && part.value.lt(total.value);
      const isOf = isPart && / of (?:the|these|those) /.test(between(recital, part.at, total.at + 1));
      return isOf
        ? [{ recital, part, total, words: between(recital, part.at, part.at + TELLING_WORDS) }]
        : [];
    }),
  );
  const totals = told.filter(
    ({ total }, index) => told.findIndex((other) => other.total.value.eq(total.value)) === index,
  );
  return totals.flatMap(({ recital, total }): RecitedSum[] => {
    const parts = told.filter((each) => each.total.value.eq(total.value));
    const words = new Set(parts.map((each) => each.words));
    // What stands below several cover pages is told in the same words.
    const isOnce = words.size === parts.length && parts.length > 1 && parts.length <= MOST_SENTENCES;
    return isOnce
      ? [
          {
            place: recital.place,
            person: null,
            total,
            readings: [parts.map(({ part }) => part)],
            isWhole: false,
          },
        ]
      : [];
  });
}

function totalFirst(recital: Recital, [total, ...behind]: readonly RecitedFigure[]): RecitedSum[] {
  // "200,000 shares (8,000,000 before the split)": what stands alone in brackets may be counted otherwise.
  const isLess = ({ value }: RecitedFigure): boolean => total !== undefined && value.lt(total.value);
  const isAside = (part: RecitedFigure, next?: RecitedFigure): boolean =>
    isInBrackets(recital, part) && (next === undefined || printedBetween(recital, part, next).includes(")"));
  const parts = behind.filter((part, index) => isLess(part) || !isAside(part, behind[index + 1]));
  if (total === undefined || parts.length < 2 || !parts.every(isLess)) return [];
  const words = between(recital, total.at);
  const near = between(recital, total.at, parts[0]?.at);
  if (!TAKEN_APART.test(words) && !SOLD.test(words) && !OPENS.test(printedBetween(recital, total, parts[0])))
    return [];
  const isWhole = CLAIMS_ALL.test(near) || parts.every((part) => isInBrackets(recital, part));
  return [{ place: recital.place, person: null, total, readings: readingsOf(recital, parts), isWhole }];
}

function totalLast(recital: Recital, counts: readonly RecitedFigure[]): RecitedSum[] {
  const total = counts.at(-1);
  const parts = counts.slice(0, -1);
  const last = parts.at(-1);
  if (total === undefined || last === undefined || parts.length < 2) return [];
  if (
    !parts.every(({ value }) => value.lt(total.value)) ||
    !TOTAL.test(between(recital, last.at + 1, total.at))
  )
    return [];
  return [
    { place: recital.place, person: null, total, readings: readingsOf(recital, parts), isWhole: false },
  ];
}

/** Whether some of the numbers come to the total, whatever the rest count. */
export function addsUp({ total, readings }: RecitedSum): boolean {
  return readings.some((parts) =>
    someAddUpTo(
      parts.map(({ value }) => value),
      total.value,
    ),
  );
}
