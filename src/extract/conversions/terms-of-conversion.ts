import type { ConversionTerms } from "../../filing/conversion.js";
import { byKey } from "../../filing/grouped.js";
import type { Money } from "../../filing/money.js";
import type { ToldTerms } from "./conversion-terms.js";
import { names } from "../item3/named-debts.js";

/** Where a conversion is told: the paragraph and the sentence in it, counted from 0. */
type Where = Pick<ToldTerms, "paragraph" | "sentence">;

/** The terms of a conversion told at `at`, of preferred shares of `series` or of the debt that is called `term`. */
export type TermsFor = (at: Where, series: string | null, term: string | null) => ConversionTerms;

/** Of a conversion on which the text tells nothing. */
export const NO_TERMS: ConversionTerms = {
  statedValue: null,
  price: null,
  rate: null,
  cap: null,
  floor: null,
  floats: false,
};

/** What terms that bear on the same conversions agree on; `null` where none of them tells it. */
interface Agreed {
  readonly price: ConversionTerms | null;
  readonly statedValue: { readonly only: Money | null } | null;
}

/** Finds the terms of the same sentence, else of the same paragraph, else those told anywhere of the same series or debt. */
export function termsAmong(told: readonly ToldTerms[]): TermsFor {
  const inSentence = byKey(told, placeOf);
  const inParagraph = byKey(told, ({ paragraph }) => paragraph);
  const known = new Map<string, Agreed>();
  const agreedOnce = (key: string, terms: () => readonly ToldTerms[]): Agreed => {
    const agreed = known.get(key) ?? agreedOf(terms());
    known.set(key, agreed);
    return agreed;
  };
  return (at, series, term) => {
    const isOfSame = (each: ToldTerms) =>
      (term !== null && names(each.words, term)) ||
      (series !== null && each.series.size === 1 && each.series.has(series));
    const security = JSON.stringify([series, term]);
    // What a narrower level tells is looked for no further, so that a wider one need not hold it once more.
    const levels = [
      () => agreedOnce(placeOf(at), () => inSentence.get(placeOf(at)) ?? []),
      () =>
        agreedOnce(`${at.paragraph} ${security}`, () =>
          (inParagraph.get(at.paragraph) ?? []).filter((each) => each.series.size === 0 || isOfSame(each)),
        ),
      () => agreedOnce(security, () => told.filter(isOfSame)),
    ];
    const price = firstOf(levels, (level) => level.price);
    const statedValue = firstOf(levels, (level) => level.statedValue);
    return { ...(price ?? NO_TERMS), statedValue: statedValue?.only ?? null };
  };
}

function placeOf({ paragraph, sentence }: Where): string {
  return `${paragraph}.${sentence}`;
}

function firstOf<V>(levels: readonly (() => Agreed)[], of: (level: Agreed) => V | null): V | null {
  for (const level of levels) {
    const found = of(level());
    if (found !== null) return found;
  }
  return null;
}

function agreedOf(terms: readonly ToldTerms[]): Agreed {
  const priced = terms.filter(isPriced);
  const valued = terms.flatMap(({ statedValue }) => statedValue ?? []);
  const [first] = priced;
  const same = first !== undefined && priced.every((each) => isSamePrice(each, first)) ? first : NO_TERMS;
  return {
    price: first === undefined ? null : { ...onlyPrice(same), floats: priced.some(({ floats }) => floats) },
    statedValue: valued.length === 0 ? null : { only: onlyOne(valued) },
  };
}

function onlyPrice({ price, rate, cap, floor }: ConversionTerms): ConversionTerms {
  return { ...NO_TERMS, price, rate, cap, floor };
}

function isPriced({ price, rate, floats }: ConversionTerms): boolean {
  return price !== null || rate !== null || floats;
}

function isSamePrice(a: ConversionTerms, b: ConversionTerms): boolean {
  return (
    a.rate?.shares.value.toFixed() === b.rate?.shares.value.toFixed() &&
    (["price", "cap", "floor"] as const).every(
      (name) => a[name]?.value.toFixed() === b[name]?.value.toFixed(),
    )
  );
}

function onlyOne(values: readonly Money[]): Money | null {
  const [first] = values;
  return first !== undefined && values.every(({ value }) => value.eq(first.value)) ? first : null;
}
