import { matchesIn } from "../../figures/matches.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { namer } from "./control.js";
import type { Filing, Person } from "../filing.js";
import { onceTold } from "../once.js";

const OFFICE_FIRST = String.raw`(?:\s+(?:(?:is|serves|acts)\s+(?:as\s+)?|in\s+(?:its|his|her)\s+capacity\s+as\s+|as\s+)(?:\w+\s+){1,6}?(?:of|for|to)\s+(?:the\s+)?@\d+(?:\s+and)?(?:\s+as\s+such)?)?(?:\s+(?:therefore|thus|also))?`;
const TO_OWN = String.raw`(?:to\s+)?(?:be\s+|have\s+|share\s+)?(?:an?\s+|the\s+)?(?:indirect(?:ly)?\s+)?(?:beneficial\s+owner(?:ship)?|beneficially\s+own|own\s+beneficially)`;
const WHATEVER = String.raw`(?:all|any|the)\s+(?:of\s+the\s+)?(?:class\s+[a-z]\s+)?(?:shares|securities|(?:common\s+|ordinary\s+)?stock|(?:common|ordinary)\s+shares)`;
/**
 * "@0 may be deemed to beneficially own the shares held by @3", the names put by numbers: who is the adviser or manager of @3 may
 * come first, as "@0 serves as investment adviser for @3 and may be deemed a beneficial owner of any securities held by @3".
 */
const DEEMED = new RegExp(
  String.raw`(?<first>@\d+(?:\s+(?:and\s+)?(?:the\s+)?@\d+){0,6})${OFFICE_FIRST}\s+(?:may|might|can|could)\s+(?:\w+\s+)?be\s+deemed\s+${TO_OWN}\s+(?:\w+\s+){0,18}?${WHATEVER}\s+(?:\w+\s+){0,8}?(?:held|owned)\s+(?:\w+\s+){0,3}?by\s+(?:the\s+)?(?<second>@\d+)`,
  "g",
);
/** What keeps the words from all that the other holds. */
const IN_PART =
  /\b(?:not|never|neither|nor|except|excluding|other|portion|part|some|certain|only|solely|pecuniary|if|upon|until|prior|previously|formerly|\d{3,})\b/;

/** Behind the holder's name: that not all is meant. */
const BUT =
  /^\s+(?:except|excluding|other|that|which|to\s+the\s+extent|in\s+excess|with\s+respect|but\s+not|for\s+the\s+account)\b/;

/** Whether the text says that a person may be deemed to own whatever another of the reporting persons holds. */
export function isDeemedToOwnAll(filing: Filing, owner: Person, holder: Person): boolean {
  const [first, second] = [owner, holder].map((person) => `@${String(filing.persons.indexOf(person))}`);
  return deemedOwners(filing).some(
    ({ owners, held }) => held === second && first !== undefined && owners.includes(first),
  );
}

/** Who may be deemed to own all that another holds, by the numbers put for their names. */
interface DeemedOwners {
  readonly owners: readonly string[];
  readonly held: string;
}

const deemedOwners = onceTold((filing: Filing): readonly DeemedOwners[] => {
  const numbered = namer(filing.persons);
  return narrativeOf(filing)
    .flatMap((place) => saidOf(place))
    .filter((sentence) => /deemed/i.test(sentence))
    .flatMap((sentence) => matchesIn(numbered(sentence), DEEMED))
    .filter(
      ({ 0: whole, index, input }) => !IN_PART.test(whole) && !BUT.test(input.slice(index + whole.length)),
    )
    .map(({ groups }) => ({
      owners: groups?.["first"]?.split(/\s+/) ?? [],
      held: groups?.["second"] ?? "",
    }));
});
