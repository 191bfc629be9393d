import { numbersIn } from "../../figures/number.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { itemsOwned } from "../words/prose.js";
import type { Count, RecitedSum } from "./recited-counts.js";

/** "- 400,000 shares held directly", "(ii) 37,660 as trustee": a line that begins with the number of a part. */
const PART = /^\W{0,6}(?:\(?[a-z\d]{1,3}[).]\s{1,3})?(\d{1,3}(?:,\d{3})+)\s+(?=[a-z(–-])/i;
const LEADS_TO_LIST = /:\s*$/;
const MOST_LINES = 20;

/** "Ms. Roe owns 650,000 shares (6.5%):" where the lines below, each of a part, take a cover page's amount apart. */
export function listedBelow(filing: Filing): RecitedSum[] {
  return itemsOwned(filing).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((head, index): RecitedSum[] => {
      const total = LEADS_TO_LIST.test(head.value) ? reportedIn(filing, head) : null;
      if (total === null) return [];
      const below = paragraphs.slice(index + 1, index + 1 + MOST_LINES).map(partOf);
      const end = below.indexOf(null);
      const parts = (end < 0 ? below : below.slice(0, end)).filter((part) => part !== null);
      return parts.length < 2 ? [] : [{ place: head, person: null, total, readings: [parts], isWhole: true }];
    }),
  );
}

function partOf(line: Fact<string>): Count | null {
  const printed = PART.exec(line.value)?.[1];
  const [number] = printed === undefined ? [] : [...numbersIn(printed)];
  return number === undefined ? null : { ...line, value: number.value, printed: printed ?? "" };
}

/** The last number of a line, where a cover page has it as its amount. */
function reportedIn({ persons }: Filing, head: Fact<string>): Count | null {
  const number = [...numbersIn(head.value)].findLast(({ value }) =>
    persons.some(({ aggregateAmount }) => aggregateAmount?.value.eq(value) === true),
  );
  return number === undefined
    ? null
    : { ...head, value: number.value, printed: head.value.slice(number.start, number.end) };
}
