import { sum } from "../../figures/decimal.js";
import { signed, type BaseTerm } from "../base.js";
import type { Figure } from "../fact.js";
import type { Filing } from "../filing.js";
import type { OutstandingSum } from "./outstanding-sum.js";
import { between, printedBetween } from "../parts/recited-counts.js";
import type { Recital, RecitedFigure } from "../recital.js";

/** "71,500,000 shares outstanding, that is 72,500,000", "of 34,826,225 shares, the sum of 33,040,512": what ties a total to its first term. */
const IS =
  /^ # (?:(?!(?:and|or|plus|less|owned|held|owns|holds|bought|sold) )[^\s#]+ ){0,12}?(?:that is|being|namely|which (?:is|equals)|equal to|equals|the sum of|which is the sum of|the difference of|the result of) (?:the )?# $/;
/** The first term counts the class, and the second goes to it or from it. */
const TAKEN =
  /^ # (?:[^\s#]+ ){0,9}?outstanding (?:(?!(?:and|plus|which) )[^\s#]+ ){0,16}?(?:less|minus|reduced by|decreased by|net of) (?:the )?# $/;
const ADDED =
  /^ # (?:[^\s#]+ ){0,9}?outstanding (?:(?!(?:less|minus|which) )[^\s#]+ ){0,16}?(?:and|plus|increased by) (?:the )?# $/;
/** What is no exact number, or may be a term without one. */
const INEXACT =
  / (?:approximately|about|roughly|nearly|rounded|thousand|million|certain|excluding|including|adss?|depositary|representing) /;
/** Behind the second term they may tell a further one without its number. */
const MORE = / (?:and|plus|less|minus|together|increased|reduced|adjusted) /;

/** The sums and differences of two counts that a sentence tells of the class outstanding without a list. */
export function recitedSumsOfClass({ persons, recitals }: Filing): readonly OutstandingSum[] {
  const owned = persons.flatMap(({ aggregateAmount }) => aggregateAmount?.value.toFixed() ?? []);
  return recitals.flatMap((recital) => {
    if (!recital.words.includes("outstanding")) return [];
    const counts = recital.figures.filter(({ isPercent, value }) => !isPercent && value.isInteger());
    const [total, first, second] = counts.slice(-3);
    if (total === undefined || first === undefined || second === undefined) return [];
    return owned.includes(total.value.toFixed()) ? [] : sumOf(recital, [total, first, second]);
  });
}

function sumOf(
  recital: Recital,
  [total, first, second]: readonly [RecitedFigure, RecitedFigure, RecitedFigure],
): OutstandingSum[] {
  const words = between(recital, first.at, second.at + 1);
  const subtracts = TAKEN.test(words);
  const told = IS.test(between(recital, total.at, first.at + 1)) && (subtracts || ADDED.test(words));
  if (!told || INEXACT.test(between(recital, Math.max(0, total.at - 3)))) return [];
  // "(i)", ";" and a further sign part more terms than two.
  if (/[;$]|\(\s*[iax]\s*\)/i.test(printedBetween(recital, total, second))) return [];
  const [one, other] = [asTerm(first, false), asTerm(second, subtracts)];
  const open = MORE.test(between(recital, second.at));
  const added = sum([one, other].map(signed));
  return [{ total: figureOf(total), place: recital.place, terms: [one, other], added, open }];
}

function asTerm(count: RecitedFigure, subtracts: boolean): BaseTerm {
  return { shares: figureOf(count), kind: "outstanding", subtracts };
}

function figureOf(count: RecitedFigure): Figure {
  return { ...count, marks: [] };
}
