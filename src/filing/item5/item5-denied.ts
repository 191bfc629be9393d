import type { Filing, Person } from "../filing.js";
import { wholeSentences } from "./item5-sentences.js";
import { isCalled } from "../persons/naming.js";
import { once } from "../once.js";
import { itemTexts } from "../words/prose.js";
import { SOLE_AND_SHARED } from "../rows.js";

/** "The Reporting Persons have no power to dispose of any shares": what a sentence denies, and of which shares. */
const DENIES_POWER =
  /^\W{0,4}(?:\(?b\)\s)?(?:(?:neither|no|none\s+of\s+the)\s+(?:of\s+the\s+)?(?<all>reporting\s+persons?)\s+(?:has|have)\s+any|(?<who>[^,;:()]{2,80}?)\s+(?:(?:has|have)\s+no|(?:does|do)\s+not\s+have\s+(?:any|the)))\s+(?:power\s+to\s+(?<act>vote|dispose(?:\s+of)?)(?:,?\s+or\s+(?:to\s+)?direct\s+the\s+(?:vote|voting|disposition)(?:\s+of)?,?)?|(?<kind>voting|dispositive)\s+power\s+(?:over|with\s+respect\s+to|in\s+respect\s+of))\s+(?:(?<these>them|(?:those|these|such)\s+shares)|any\s+(?:(?:of\s+the|common|ordinary|class\s+[a-z])\s+){0,2}(?:shares|units|stock|securities)(?:\s+of\s+(?:the\s+)?(?:common|ordinary|class\s+[a-z]\s+common)\s+(?:stock|shares))?(?:\s+of\s+the\s+(?:issuer|company))?)\s*\.?$/i;
const EVERYONE = /^(?:the\s+)?(?:reporting|filing)\s+persons?$/i;

/** "It has no power to dispose of them": whom the sentence before may be about. */
const PRONOUN = /^(?:it|he|she)$/i;
/** Another whom "it" may stand for. */
const ANOTHER =
  /\b(?:inc|incorporated|corp|corporation|company|co|llc|l\.?p|ltd|limited|trust|bank|partners(?:hip)?|fund|foundation|group|issuer|parent|subsidiary|estate)\b/i;
const SUBJECT =
  /^\W{0,4}(?:\(?[ab]\)\s(?:and\s\(b\)\s)?)?(?<who>[^,;:()]{2,80}?)\s+(?:may|has|have|is|shares?|owns?|holds?|beneficially)\s/i;

/** What Item 5 denies in words, by the sentences that end behind "any shares", or in those of the sentence `before`. */
const denials = once((filing: Filing) =>
  itemTexts(filing, "5").flatMap((text) =>
    wholeSentences(text).flatMap((sentence, index, all) => {
      const told = DENIES_POWER.exec(sentence)?.groups;
      const said = told?.["who"] ?? told?.["all"];
      if (said === undefined) return [];
      const before = all[index - 1] ?? "";
      const isNamed = !PRONOUN.test(said);
      const subject = SUBJECT.exec(before);
      const isPlain = isNamed || (/^it$/i.test(said) && !ANOTHER.test(before.slice(subject?.[0].length)));
      return {
        who: isNamed ? said : (subject?.groups?.["who"] ?? ""),
        isPlain,
        sentence: sentence.trim(),
        voting: /^vot/i.test(told?.["act"] ?? told?.["kind"] ?? ""),
        before: told?.["these"] === undefined ? null : before,
      };
    }),
  ),
);

/**
 * The rows above nothing of a power that Item 5 denies the person over any shares, or over those that the sentence before
 * counts; the sentence, and whether it names the person; else `null`.
 */
export function powerDenied(filing: Filing, person: Person) {
  for (const { who, isPlain, sentence, voting, before } of denials(filing)) {
    if (!EVERYONE.test(who) && !isCalled(person, who)) continue;
    const held = SOLE_AND_SHARED[voting ? "voting" : "dispositive"].filter((power) => {
      const figure = person[power];
      return figure?.value.gt(0) === true && before?.includes(figure.printed) !== false;
    });
    if (held.length > 0) return { sentence, isPlain, held };
  }
  return null;
}
