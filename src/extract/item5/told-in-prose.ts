import type { Paragraph } from "../../document/paragraphs.js";
import type { Filing, Person } from "../../filing/filing.js";
import { withClassesApart } from "../../filing/rights/class-terms.js";
import { countsApart } from "../../filing/bases/counts-beside.js";
import { withKindOfTitle } from "../../filing/bases/kind-of-title.js";
import { withOtherClassesLast } from "../../filing/bases/other-class.js";
import { withOwnTerms } from "../../filing/item5/own-terms.js";
import type { Table } from "../../filing/table.js";
import { readAmountsTakenApart } from "../holdings/amounts-taken-apart.js";
import { readBases } from "../bases/bases.js";
import { asNamed } from "../item2/background.js";
import { readClosings, type ItemProse } from "../purchases/closings.js";
import { readConversionPrices } from "../conversions/conversion-prices.js";
import { readConversions } from "../conversions/conversions.js";
import { readExchanges } from "../conversions/exchanges.js";
import type { FactMaker } from "../words/fact-maker.js";
import { readHistory } from "../items/history.js";
import { readIssuances } from "../purchases/issuances.js";
import { readPurchases } from "../purchases/purchases.js";
import { readRecitals } from "../words/recitals.js";
import { purchasesInTables } from "../purchases/table-purchases.js";
import { readToldCounts } from "../words/told-counts.js";
import { readToldExclusions } from "../holdings/told-exclusions.js";
import { readToldPercents } from "../words/told-percents.js";

/** The sentences of a filing, by where they stand, and what they are read against. */
export interface Prose {
  /** Whatever may tell of the class, of rights to acquire and of purchases. */
  readonly everywhere: readonly Paragraph[];
  /** Where the filing itself tells how many shares are outstanding: not in a contract that is typed behind it. */
  readonly ofClass: readonly Paragraph[];
  /** Where shares issued are told of. */
  readonly narrative: readonly Paragraph[];
  /** Where what the cover pages state is told again. */
  readonly recited: readonly Paragraph[];
  readonly items: readonly ItemProse[];
  readonly tables: readonly Table[];
  readonly schedule: Filing["schedule"];
  readonly securityClass: Filing["securityClass"];
  readonly issuer: string | null;
  readonly eventDate: Filing["eventDate"];
  readonly persons: readonly Person[];
}

type ToldInProse = Pick<
  Filing,
  | "bases"
  | "countsBeside"
  | "issuances"
  | "purchases"
  | "conversions"
  | "exchanges"
  | "conversionPrices"
  | "exclusions"
  | "closings"
  | "statedHoldings"
  | "toldCounts"
  | "amountsTakenApart"
  | "toldPercents"
  | "recitals"
  | "history"
>;

/** Reads what the sentences of a filing of any format tell of the class, of deals and of the figures stated elsewhere. */
export function readToldInProse(prose: Prose, make: FactMaker): ToldInProse {
  const { everywhere, ofClass, narrative, recited, items, tables, schedule, securityClass, persons } = prose;
  const bases = withOwnTerms(readBases(ofClass, make), persons);
  const title = securityClass?.value ?? "";
  return {
    ...countsApart(
      withOtherClassesLast(withClassesApart(withKindOfTitle(bases, title), title), title),
      prose,
    ),
    issuances: readIssuances(narrative, make),
    purchases: [...readPurchases(everywhere, make), ...purchasesInTables(tables)],
    conversions: readConversions(everywhere, make),
    exchanges: readExchanges(everywhere, securityClass, make),
    conversionPrices: readConversionPrices(everywhere, make),
    exclusions: readToldExclusions(everywhere, make),
    ...readClosings(items, persons.map(asNamed), make),
    toldCounts: schedule === "13D" ? readToldCounts(items, make) : [],
    amountsTakenApart:
      schedule === "13D"
        ? readAmountsTakenApart(
            items.filter(({ number }) => number.startsWith("5")).flatMap(({ paragraphs }) => paragraphs),
            make,
          )
        : [],
    toldPercents: readToldPercents(items, schedule, make),
    recitals: readRecitals(recited, make),
    history: readHistory(everywhere, schedule, make),
  };
}
