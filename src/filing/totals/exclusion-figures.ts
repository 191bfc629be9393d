import { sum } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing, Holding, Person } from "../filing.js";
import { accountsOf } from "../parts/accounts.js";
import { countedAmong, sharesOf } from "../parts/holdings.js";
import { mentions } from "../persons/naming.js";
import { once, onceTold } from "../once.js";
import { proseOf } from "../words/prose.js";
import { POWERS } from "../rows.js";
import { countsTold } from "../bases/counts-beside.js";

/** Every count that the filing reports of anyone, or of the class: what stands among them is not left out. */
export const figuresReported = once((filing: Filing): ReadonlySet<string> => {
  const ofPersons = filing.persons.flatMap((person) => [
    person.aggregateAmount,
    ...POWERS.map((power) => person[power]),
    ...accountsOf(person).flatMap(({ holdings }) => countedAmong(holdings).map(({ shares }) => shares)),
  ]);
  const ofClass = countsTold(filing).map(({ shares }) => shares);
  return new Set(
    [...ofPersons, ...ofClass].flatMap((figure) => (figure === null ? [] : [figure.value.toFixed()])),
  );
});

/**
 * Whether the text takes the whole aggregate amount apart by who holds the shares, so that a count which is no part of it lies
 * outside. Of a part told by its kind, "600,000 shares", it may be some.
 */
export function partsTold(person: Person): boolean {
  const { aggregateAmount: whole } = person;
  return (
    whole !== null &&
    accountsOf(person).some(({ holdings, complete }) => {
      const parts = countedAmong(holdings);
      const isWhole = complete && parts.length > 1 && sum(parts.map(sharesOf)).eq(whole.value);
      return isWhole && parts.every(isOfHolder);
    })
  );
}

/** Whether a part says who holds it: another by name, or the person itself. What is yet to be issued nobody holds. */
function isOfHolder({ kind, holder, words }: Holding): boolean {
  return kind === "right-to-acquire" || holder !== null || /\b(?:directly|of\s+record)\b/i.test(words);
}

/** Any word by which a text may leave shares out or disclaim them. */
const WORD =
  /\bdisclaim|\b13d-4\b|\badmission\b|\bexclu(?:d(?:es?|ed|ing)|sive\s+of)\b(?!\s+(?:\S+\s+){0,3}?(?:traffic|commissions?|brokerage|fees|taxes|definition)\b)|\bnot\s+(?:\w+\s+)?(?:includ|reflect)|\b(?:other\s+than|in\s+addition\s+to)\s+(?:\S+\s+){0,6}?(?:shares|securities|stock)\b|\bomit|\bleft\s+out\b|\bden(?:y|ies|ied)\b|\bnot\s+(?:\w+\s+){0,3}?(?:claim|count|report|attribut|deem|beneficial)|\bno\s+(?:beneficial|economic|pecuniary)\b|\bwithout\s+(?:counting|regard)|\bnet\s+of\b|\bcash[-\s]settled\b|\bnotional\b|\bownership\s+limitation|\bbut\s+for\b|\bnot\s+(?:\w+\s+){0,3}?(?:admit|permit|exercisable|convertible|vest)|\bnone\s+of\s+(?:[\w-]+\s+){1,4}?(?:is|are)\s+(?:\w+\s+)?(?:exercisable|convertible)/i;
/** Row 12 (10) itself, as the cover page captions it. */
const CAPTION = /\brows?\b[^a-z]{1,12}\bexcludes?\b[^a-z]{0,24}(?:certain\s+shares)?/gi;

/** The form's own words: the cover page "shall not be deemed to be “filed”". */
const FORM_WORDS = /\bnot\s+be\s+deemed\s+(?:to\s+be\s+)?["“”'‘’]{0,2}filed\b/gi;

/** The first note or paragraph with such a word, or `null`. */
export const wordOfExclusion = once(
  (filing: Filing): Fact<string> | null =>
    proseOf(filing).find(({ value }) => WORD.test(value.replace(CAPTION, " ").replace(FORM_WORDS, " "))) ??
    null,
);

/** "Ms. Roe is deemed to own beneficially the shares that are held by each of the funds". */
const DEEMED =
  /\bdeemed\b[^.;]{1,60}?\b(?:beneficial\s+ownership\s+of|beneficially\s+own|own\s+beneficially|beneficial\s+owners?\s+of)\b(?:[^.;]|(?<=\b\w{1,4})\.){1,160}?\b(?:owned|held|reported|owns?|holds?)\b/gi;
/** "By virtue of her relationship to the fund": whose shares they are, not who is deemed to own them. */
const BECAUSE = /\b(?:by\s+(?:virtue|reason)|as\s+(?:a\s+result|the\s+\w+)|because|through|due\s+to)\b/i;
/** Neither behind an initial nor behind a legal form. */
const SENTENCE_ENDS = /(?<=\b(?!(?:Inc|Corp|Ltd|LLC)\b)\w{3,}[.;])\s/;

/** Shares of others that the text deems to be owned by someone, with what stands before: who that is. */
export interface DeemedOwned {
  readonly place: Fact<string>;
  readonly lead: string;
}

const deemed = onceTold((filing: Filing): readonly DeemedOwned[] =>
  proseOf(filing).flatMap((place) =>
    matchesIn(place.value, DEEMED).map(({ index }) => ({
      place,
      lead: (place.value.slice(0, index).split(SENTENCE_ENDS).at(-1) ?? "").split(BECAUSE)[0] ?? "",
    })),
  ),
);

/** Where the text deems shares of others to be owned: by this person where it names anyone so, else by somebody; `null` where it does not. */
export function deemedOwned(
  filing: Filing,
  person: Person,
): (DeemedOwned & { readonly named: boolean }) | null {
  const all = deemed(filing);
  const own = all.find(({ lead }) => mentions(lead, person));
  const [any = null] = all;
  const told = own ?? any;
  return told && { ...told, named: own !== undefined };
}
