import { Decimal } from "../../figures/decimal.js";
import { datesIn, type IsoDate } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import { isNamedAsTheClass } from "./closing-buyers.js";
import type { Lot } from "../closing.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { sentencesOf } from "../words/prose.js";

/** A sale to a reporting person, agreed in one sentence under a name of its own, that a later sentence tells to have closed. */
export interface ClosedPlacement {
  readonly item: string;
  /** The sentence that tells what was agreed. */
  readonly place: Fact<string>;
  /** The paragraph that tells of the closing. */
  readonly closed: Fact<string>;
  readonly day: IsoDate;
  readonly lot: Lot;
  readonly buyers: readonly Person[];
}

const AGREED = /\bagreed\s+to\s+(?:issue\s+and\s+sell|sell\s+and\s+issue|issue|sell)\b/;
/** "in a private placement (the “Private Placement”)" */
const CALLED =
  /\b(?:placement|offering|financing|sale|investment)\s+\(\s*(?:the\s+)?["“]([^"”()]{3,60})["”]\s*\)/gi;
/** "1,250,000 shares of Common Stock to Larkspur at a price of" */
const SOLD_TO = /(?<![\d.,$])(\d{1,3}(?:,\d{3})+|\d{3,})(\s[^.;\d]{3,160}?)\s+to\s+([^.;:\d]{2,120})/g;
/** How many sentences behind the agreement its closing may be told. */
const NEAR = 12;
/** From here on no buyer is named. */
const TERMS = /\s(?:at|for|pursuant|under|in|upon|on)\s.*$/s;

/** The sales that Items 3, 4 and 6 tell to have been agreed and then closed. */
export function closedPlacements(filing: Filing): ClosedPlacement[] {
  return filing.items
    .filter(({ number }) => /^[346]\b/.test(number))
    .flatMap(({ number, paragraphs }) => {
      const told = paragraphs.flatMap((place) => sentencesOf(place).map((sentence) => ({ place, sentence })));
      return told.flatMap(({ place, sentence }, index) => {
        const agreed = AGREED.exec(sentence);
        if (agreed === null) return [];
        const names = matchesIn(sentence, CALLED).flatMap(([, name]) => name ?? []);
        const [closing] = told.slice(index + 1, index + 1 + NEAR).flatMap((later) =>
          names.flatMap((name) => {
            const day = dayOfClosing(later.sentence, name);
            return day === null ? [] : [{ day, closed: later.place }];
          }),
        );
        if (closing === undefined) return [];
        return soldIn(filing, sentence.slice(agreed.index), place).map((sold) => ({
          item: `Item ${number}`,
          place: { ...place, value: sentence },
          ...closing,
          ...sold,
        }));
      });
    });
}

function soldIn(
  filing: Filing,
  words: string,
  place: Fact<string>,
): Pick<ClosedPlacement, "lot" | "buyers">[] {
  return matchesIn(words, SOLD_TO).flatMap(([, printed = "", what = "", whom = ""]) => {
    const buyers = filing.persons.filter((person) => mentions(whom.replace(TERMS, ""), person));
    if (buyers.length === 0 || !isNamedAsTheClass(filing, what)) return [];
    const shares = { ...place, value: new Decimal(printed.replaceAll(",", "")), printed, marks: [] };
    const lot: Lot = {
      kind: "shares",
      series: null,
      shares,
      underlying: false,
      owner: null,
      definite: false,
      rest: false,
    };
    return [{ lot, buyers }];
  });
}

const DONE = String.raw`(?:closed|(?:was|were)\s+(?:closed|completed|consummated))`;
const ON_DAY = new RegExp(String.raw`^,?\s+(?:the\s+)?§\s+${DONE}\s*(?:[.,;]|$)`);
const DAY_BEHIND = new RegExp(
  String.raw`^\W*(?:(?:The\s+)?§\s+${DONE}|The\s+closing\s+of\s+(?:the\s+)?§\s+(?:occurred|took\s+place))\s+on\s+$`,
);

/** "On April 29, 2025, Private Placement II closed.", "The closing of the Private Placement occurred on April 29, 2025.": the day; else `null`. */
function dayOfClosing(sentence: string, name: string): IsoDate | null {
  if (!sentence.includes(name)) return null;
  const [only, another] = datesIn(sentence);
  if (only === undefined || another !== undefined) return null;
  const [lead, rest] = [sentence.slice(0, only.start), sentence.slice(only.end)].map((part) =>
    part.replaceAll(name, "§"),
  );
  const isClosing =
    (/^\W*On\s+$/.test(lead ?? "") && ON_DAY.test(rest ?? "")) ||
    (DAY_BEHIND.test(lead ?? "") && /^\s*(?:[.,;]|$)/.test(rest ?? ""));
  return isClosing ? only.value : null;
}
