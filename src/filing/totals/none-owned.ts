import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { sentencesIn } from "../words/prose.js";
import { mayBeSeveralClasses } from "../share-class.js";

/** All who report, and nothing that they own: "the Reporting Persons no longer beneficially own any shares of Common Stock". */
const NONE_OWNED =
  /\b(?:the\s+Reporting\s+Persons?\s+(?:each\s+|collectively\s+)?(?:no\s+longer|ceased\s+to)|none\s+of\s+the\s+Reporting\s+Persons)\s+(?:beneficially\s+)?(?:owns?|holds?)\s+any\s+(?:of\s+the\s+)?(?:Issuer['’]s\s+)?(?:shares?|securities|Shares?|Common\s+Stock|Ordinary\s+Shares)\b/;
/** What leaves some of them or some of it out, or has not come about. */
const QUALIFIED =
  /\b(?:other\s+than|except\w*|excluding|certain|if|will|would|may|upon|until|directly|series|class|preferred|warrants?|options?|notes?|derivative|rights?|board|held\s+by|owned\s+by|that|which|subject|such|disclaim\w*|pecuniary)\b/i;

/**
 * Where Item 5 says of all reporting persons that they own nothing any more; `null` where some cover page does not already
 * tell of the time after, so that the others may all be of the time before.
 */
export function noneOwnedTold(filing: Filing): Fact<string> | null {
  if (mayBeSeveralClasses(filing)) return null;
  if (!filing.persons.some(({ aggregateAmount }) => aggregateAmount?.value.isZero() === true)) return null;
  const paragraphs = filing.items
    .filter(({ number }) => number.startsWith("5"))
    .flatMap((item) => item.paragraphs);
  return (
    paragraphs.find(({ value }) =>
      sentencesIn(value).some((sentence) => NONE_OWNED.test(sentence) && !QUALIFIED.test(sentence)),
    ) ?? null
  );
}
