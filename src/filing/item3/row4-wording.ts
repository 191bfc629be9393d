import type { Row4Case } from "./row4-case.js";
import type { SourceCode } from "../source-of-funds.js";
import { list } from "../words/wording.js";

/** What the codes of Row 4 mean, by its instruction. */
export const CODE_MEANINGS: Readonly<Record<SourceCode, string>> = {
  SC: "the issuer's own funds",
  BK: "a bank loan",
  AF: "an affiliate's funds",
  WC: "working capital",
  PF: "personal funds",
  OO: "other sources",
};

type Told = Pick<Row4Case, "person" | "own">;

/** "an award (OO or SC) for Jane M. Roe; of a purchase …": what Item 3 tells of each one's own acquisitions. */
export function tellingsOf(cases: readonly Told[]): string {
  const tellings = [...new Set(cases.map(tellingOf))];
  const [only] = tellings;
  if (cases.length === 1 && only !== undefined) return only;
  return tellings
    .map((telling) => {
      const of = cases.filter((each) => tellingOf(each) === telling);
      return `${telling} for ${list(of.map(({ person }) => person.name.value))}`;
    })
    .join("; of ");
}

function tellingOf({ own }: Told): string {
  const ways = [...own.money, ...own.unpaid].map(({ kind, codes }) => `${kind} (${codes.join(" or ")})`);
  const unsourced = own.bought && own.money.length === 0 ? ["a purchase whose source is not told"] : [];
  return list([...new Set([...ways, ...unsourced])]);
}
