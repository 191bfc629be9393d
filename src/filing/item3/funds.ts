import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { isWhereHeld, sourcesPaidFrom } from "../persons/margin-account.js";
import { holdsOnlyOwn } from "../totals/own-shares.js";
import type { FundsSentence, SourceCode, SourceKind, SourceOfFunds, ToldSource } from "../source-of-funds.js";

/** Ways of acquiring shares that no money of the filer's paid for. */
const UNPAID: readonly SourceKind[] = [
  "an award",
  "a gift or inheritance",
  "a merger or exchange",
  "a distribution",
  "no payment",
];

/** Whether shares were acquired by it without paying. */
export function isUnpaid({ kind }: ToldSource): boolean {
  return UNPAID.includes(kind);
}

/** Whether a source is borrowed money. */
export function isLoan({ kind }: ToldSource): boolean {
  return kind === "a loan" || kind === "margin credit";
}

/** Whether a sentence tells of borrowed money. */
export function tellsOfLoan(sentence: FundsSentence): boolean {
  return sourcesPaidFrom(sentence).some(isLoan);
}

/** Whether a statement is a first one, by its number and by the form's name. */
export function isInitial({ amendment, formType }: Filing): boolean {
  return amendment === null && !/\/A\b/.test(formType.value);
}

/** Why Item 3 may tell less than Row 4 stands for, or `null` where it tells the whole. */
export function partlyTold(
  filing: Filing,
  told: SourceOfFunds,
): { reason: string; at: Fact<unknown> } | null {
  if (told.refersTo !== null)
    return { reason: "Item 3 refers to another place, which may tell of it", at: told.refersTo };
  if (told.sentences.length === 0) return { reason: "no answer was read in Item 3", at: told.heading };
  if (!told.complete) return { reason: "Item 3 is too long to be read to its end", at: told.heading };
  if (!isInitial(filing))
    return told.restated
      ? null
      : { reason: "Item 3 of an amendment may tell of the latest purchases only", at: told.heading };
  return filing.items.some(({ number }) => /^4\b/.test(number))
    ? null
    : { reason: "where Item 3 ends could not be told", at: told.heading };
}

/** Whether a sentence speaks of the person, or names nobody. */
export function mayConcern(sentence: FundsSentence, { name }: Person): boolean {
  return sentence.concerns.length === 0 || sentence.concerns.includes(name.value);
}

/** How Item 3 stands to one code of a person's Row 4. */
export interface CodeStanding {
  readonly code: SourceCode;
  /**
   * - `told`: a source that the code stands for is told, and may be this person's
   * - `open`: words of the same kind, or a source that custom allows the code for
   * - `others`: told of other reporting persons only
   * - `denied`: Item 3 says that there is none
   * - `untold`: nothing in Item 3 speaks for it
   */
  readonly standing: "told" | "open" | "others" | "denied" | "untold";
  readonly source: ToldSource | null;
}

/** How Item 3 stands to `code` on the cover page of `person`. */
export function standingOf(
  filing: Filing,
  { sentences }: SourceOfFunds,
  person: Person,
  code: SourceCode,
): CodeStanding {
  const all = sentences.flatMap((sentence) => sentence.sources.map((source) => ({ sentence, source })));
  const others = filing.persons.length > 1 && !holdsOnlyOwn(filing, person);
  const telling = all.filter(
    ({ sentence, source }) =>
      source.codes.includes(code) || (code === "AF" && others && source.money && !isOf(sentence, person)),
  );
  // An affiliate's funds are told of somebody else.
  const own = telling.find(
    ({ sentence, source }) =>
      ((code === "AF" && others) || mayConcern(sentence, person)) && !isWhereHeld(sentence, source),
  );
  if (own !== undefined) return { code, standing: "told", source: own.source };
  const allowed = all.find(
    ({ sentence, source }) =>
      (source.tolerated.includes(code) || (source.codes.includes(code) && isWhereHeld(sentence, source))) &&
      mayConcern(sentence, person),
  );
  const hinted = sentences.some((sentence) => sentence.hints.includes(code) && mayConcern(sentence, person));
  if (allowed !== undefined || hinted) return { code, standing: "open", source: allowed?.source ?? null };
  const [other] = telling;
  if (other !== undefined) return { code, standing: "others", source: other.source };
  const denial = sentences
    .flatMap(({ denied }) => denied)
    .find(({ kind, codes }) => code === "BK" && codes.includes(code) && kind !== "no payment");
  return denial === undefined
    ? { code, standing: "untold", source: null }
    : { code, standing: "denied", source: denial };
}

/** Whether a sentence speaks of this person and of no other. */
function isOf({ concerns }: FundsSentence, { name }: Person): boolean {
  return concerns.length === 1 && concerns[0] === name.value;
}

/** What Item 3 tells of one person's own acquisitions. */
export interface OwnAcquisitions {
  readonly sentences: readonly FundsSentence[];
  /** Ways of acquiring without paying that are told of this person by name, or where nobody else reports. */
  readonly unpaid: readonly ToldSource[];
  /** Money that is told of this person alone. */
  readonly money: readonly ToldSource[];
  /** Whether it may have bought anything, by a sentence that names it or nobody. */
  readonly mayHaveBought: boolean;
  /** Whether it is told by name to have bought something. */
  readonly bought: boolean;
}

/** What Item 3 tells of what one person acquired: by sentences that name it, or nobody. */
export function acquisitionsOf(
  { persons }: Filing,
  { sentences }: SourceOfFunds,
  person: Person,
): OwnAcquisitions {
  const concerning = sentences.filter((sentence) => mayConcern(sentence, person));
  const sole = persons.length === 1;
  const byName = (sentence: FundsSentence): boolean => sole || sentence.acquirers.includes(person.name.value);
  return {
    sentences: concerning,
    unpaid: concerning
      .filter((sentence) => byName(sentence) && !sentence.prospective)
      .flatMap(({ sources }) => sources.filter(isUnpaid)),
    money: concerning
      .filter((sentence) => (sole || isOf(sentence, person)) && !sentence.prospective)
      .flatMap(({ sources }) => sources.filter(({ money }) => money)),
    mayHaveBought: concerning.some(
      ({ bought, sources }) => bought || sources.some(({ money, kind }) => money || kind === "a conversion"),
    ),
    bought: concerning.some((sentence) => sentence.bought && byName(sentence)),
  };
}
