import type { FundsSentence, ToldSource } from "../source-of-funds.js";

const ACCOUNT = /^margin\s+accounts?$/i;
/** "The shares are held by the Fund in commingled margin accounts", "may be kept through a margin account". */
const HELD_IN =
  /\b(?:held|kept|maintained|deposited|carried|custodied)\s+(?:[\w,'’.&-]+\s+){0,12}?(?:in|through|with)\s+(?:[\w'’-]+\s+){0,4}$/i;
/** Words by which the account lends: it extends credit, has a debit balance, holds the shares as collateral. */
const LENDS =
  /\b(?:borrow\w*|extend\w*|credit|loan\w*|len[dt]\w*|debits?|debt|indebted\w*|collateral|pledg\w+|secur(?:ed?|ing)|interest|financ\w+|leverag\w*|used\s+to|margin\s+(?!accounts?\b)\w+)\b/i;

/** Whether a margin account is told only as the place where the shares are held: that is no word of what paid for them. */
export function isWhereHeld({ place }: FundsSentence, source: ToldSource): boolean {
  if (!ACCOUNT.test(source.place.printed)) return false;
  const clauses = place.value
    .split(/[.;:](?=\s|$)/)
    .filter((clause) => clause.includes(source.place.printed));
  return (
    clauses.length > 0 &&
    clauses.every((clause) => {
      const before = clause.slice(0, clause.indexOf(source.place.printed));
      return HELD_IN.test(before) && !LENDS.test(clause.replaceAll(source.place.printed, " "));
    })
  );
}

/** The sources that a sentence tells, without margin accounts in which the shares are only held. */
export function sourcesPaidFrom(sentence: FundsSentence): readonly ToldSource[] {
  return sentence.sources.filter((source) => !isWhereHeld(sentence, source));
}

/** The margin accounts of which a sentence tells only that the shares are held in them. */
export function accountsHeldIn(sentence: FundsSentence): readonly ToldSource[] {
  return sentence.sources.filter((source) => isWhereHeld(sentence, source));
}
