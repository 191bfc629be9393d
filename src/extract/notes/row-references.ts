import { matchesIn } from "../../figures/matches.js";
import { REFERRING } from "../../filing/words/referring.js";
import type { RestatedRow } from "../../filing/totals/restated.js";
import type { RowReference } from "../../filing/thirteen-g.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { ITEM4_ASKED, ITEM4_ROWS } from "../item4/item4-questions.js";

/** A row by its number: "Row 9", "Item 5 on each cover page"; an Item without a cover page is one of the statement's own. */
const NUMBERED =
  /\b(?:(?:rows?|lines?)\s+\(?(\d{1,2})\)?|items?\s+\(?(\d{1,2})\)?(?=\s+(?:on|of|to|in|from)\s+(?:[\w'’()]+\s+){0,5}?cover\b))/gi;
/** "Rows 5 through 9", "Items 5 and 6". */
const SEVERAL =
  /\b(?:rows?|lines?|items?)\s+\(?\d{1,2}\)?\s*(?:[,&–—-]|and|or|through|to|thru)\s*(?:(?:rows?|items?)\s+)?\(?\d/i;
const REFERS = new RegExp(REFERRING, "i");
/** An answer that begins with its figure refers to no row for it, whatever is said of rows behind. */
const STATES_A_FIGURE = /^[\s:.–—-]*\d/;
/** The caption of Row 11 names the row that it is a percentage of. */
const OF_AMOUNT = /\bamount\s+(?:shown\s+)?(?:in|on)\s+(?:row|line|item)/i;

/** The one row of the cover page to which the answer to a question of Item 4 refers, or `null`. */
export function rowReferred(asked: RestatedRow, answer: MappedText, make: FactMaker): RowReference | null {
  const { text } = answer;
  if (STATES_A_FIGURE.test(text) || !REFERS.test(text) || SEVERAL.test(text) || OF_AMOUNT.test(text))
    return null;
  const numbers = matchesIn(text, NUMBERED).map(([, row, item]) => Number(row ?? item));
  const [number] = numbers;
  if (number === undefined || numbers.some((other) => other !== number)) return null;
  return { asked, number, place: textFact(make, answer) };
}

/** The same of a printed Item 4, whose answers stand behind the form's questions. */
export function rowsReferred(item4: MappedText, make: FactMaker): RowReference[] {
  const questions = ITEM4_ROWS.flatMap((asked) =>
    matchesIn(item4.text, ITEM4_ASKED[asked]).map(({ index, 0: words }) => ({
      asked,
      index,
      end: index + words.length,
    })),
  ).sort((a, b) => a.index - b.index);
  return questions.flatMap(({ asked, end }, place) => {
    const next = questions[place + 1]?.index ?? item4.length;
    return rowReferred(asked, item4.slice(end, next), make) ?? [];
  });
}
