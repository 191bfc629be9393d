import type { Base } from "../base.js";
import type { Filing, Person } from "../filing.js";
import { countsOfClass } from "../bases/other-class.js";
import { lettered } from "../share-class.js";

/**
 * The count that a person's percentage rests on: one given by hand, else the one in the notes to the own
 * cover page, else the one beside "percentage … based on", else the first stated; of the security's own
 * class where several classes are counted. `null` where the filing states none.
 */
export function baseOf(filing: Filing, person: Person): Base | null {
  const wanted = lettered(filing.securityClass?.value ?? "");
  const counts = (wanted === null ? asOneClass(filing.bases) : filing.bases).filter(
    ({ partOfSum }) => !partOfSum,
  );
  const bases = countsOfClass(counts, filing.securityClass?.value ?? "");
  const handed = bases.filter((base) => base.given === true);
  const own = bases.filter((base) => person.footnotes.some(({ text }) => isWithin(base, text.span)));
  const others = bases.filter(
    (base) =>
      !filing.persons.some(({ footnotes }) => footnotes.some(({ text }) => isWithin(base, text.span))),
  );
  const pool = nonEmpty(handed, ofOneClass(own), ofOneClass(others), own, others, bases);
  const [first, ...rest] = ofClass(filing, forPercentages(notOfAnother(filing, pool)));
  if (first === undefined) return null;
  // The same count may be told again with what is added to it.
  const fuller = [...rest, ...bases].find(
    (base) => base.shares.value.eq(first.shares.value) && hasTerms(base),
  );
  return hasTerms(first) ? first : (fuller ?? first);
}

/** Of a class without a letter a total that tells its classes ("ordinary shares, including … Class A and … Class B") is the count; its classes are none. */
function asOneClass(bases: readonly Base[]): Base[] {
  const totals = bases.filter(
    ({ allClasses, includes, class: name }) =>
      allClasses && includes.length > 1 && lettered(name ?? "") === null,
  );
  const parts = new Set(totals.flatMap(({ includes }) => includes.map(({ shares }) => shares.span.start)));
  return bases.flatMap((base) => {
    if (totals.includes(base)) return { ...base, allClasses: false };
    return parts.has(base.shares.span.start) ? [] : base;
  });
}

function nonEmpty(...pools: readonly (readonly Base[])[]): readonly Base[] {
  return pools.find((pool) => pool.length > 0) ?? [];
}

/** A count of all classes together is no base where there is another. */
function ofOneClass(bases: readonly Base[]): readonly Base[] {
  return bases.filter((base) => !base.allClasses);
}

function forPercentages(bases: readonly Base[]): readonly Base[] {
  return nonEmpty(
    bases.filter((base) => base.forPercentages),
    bases,
  );
}

/** A count of another lettered class is no base where there is a count that need not be one. */
function notOfAnother(filing: Filing, bases: readonly Base[]): readonly Base[] {
  const wanted = lettered(filing.securityClass?.value ?? "");
  const isOther = (letter: string | null): boolean => wanted !== null && letter !== null && letter !== wanted;
  return nonEmpty(
    bases.filter((base) => !isOther(lettered(base.class ?? ""))),
    bases,
  );
}

function ofClass(filing: Filing, bases: readonly Base[]): readonly Base[] {
  const wanted = lettered(filing.securityClass?.value ?? "");
  return nonEmpty(
    bases.filter((base) => lettered(base.class ?? "") === wanted),
    bases,
  );
}

function hasTerms({ plus, includes }: Base): boolean {
  return plus.length + includes.length > 0;
}

function isWithin({ place }: Base, span: { readonly start: number; readonly end: number }): boolean {
  return place.span.start < span.end && place.span.end > span.start;
}
