import type { Filing, Person } from "../../filing/filing.js";
import { readCoverReferences, type Item5Letter } from "../item5/item5-references.js";
import { readLetteredCeased } from "../item5/ceased.js";
import { readExhibitReferences } from "../exhibits/exhibit-references.js";
import { readExhibits } from "../exhibits/exhibits.js";
import { asItem, textsOf } from "./items.js";
import { readSourceOfFunds } from "../item3/source-of-funds.js";
import type { TextLayout } from "../text-layout.js";
import { readThirteenG } from "../item4/thirteen-g.js";
import { readTransactions } from "../transactions/transactions.js";

type ItemFacts = Pick<Filing, "thirteenG" | "items" | "exhibits" | "exhibitsAgain" | "exhibitReferences"> &
  Pick<Filing, "item5References" | "fivePercentCeased" | "sourceOfFunds" | "transactions">;

/** What the Items of a printed schedule answer, each in its own form: a 13D's or a 13G's. */
export function readItemFacts(layout: TextLayout, persons: readonly Person[]): ItemFacts {
  const { document, make, title, titleEnd, bodyEnd, sections, item } = layout;
  const is13D = title.schedule === "13D";
  return {
    thirteenG: is13D ? null : readThirteenG(document, make, titleEnd, item, persons),
    item5References: is13D ? item5References(layout) : [],
    fivePercentCeased: is13D
      ? readLetteredCeased(
          ["5", "5(e)"].flatMap((number) => textsOf(item(number))),
          make,
        )
      : null,
    transactions: is13D ? transactionsIn(layout, persons) : null,
    sourceOfFunds: is13D ? sourceOfFundsIn(layout, persons) : null,
    items: sections.map((section) => asItem(document, section, make)),
    ...readExhibits(document, is13D ? item("7") : undefined, make, {
      lastItem: is13D ? undefined : sections.at(-1),
      bodyEnd,
    }),
    exhibitReferences: readExhibitReferences(
      sections.filter(({ number }) => /^[1-6]/.test(number)).flatMap(textsOf),
      make,
    ),
  };
}

function item5References({ make, sections }: TextLayout): Filing["item5References"] {
  const item5 = sections.filter(({ number }) => /^5(?:\([ab]\))?$/.test(number));
  return readCoverReferences(
    item5.flatMap((section) =>
      textsOf(section).map((text) => ({ text, letter: LETTERS[section.number] ?? null })),
    ),
    make,
  );
}

/** The Items of which the heading tells the letter. */
const LETTERS: Readonly<Record<string, Item5Letter>> = { "5(a)": "a", "5(b)": "b" };

function transactionsIn(
  { document, make, sections, title }: TextLayout,
  persons: readonly Person[],
): Filing["transactions"] {
  const item5c = sections.filter(({ number }) => number === "5(c)");
  const item5 = item5c.length > 0 ? item5c : sections.filter(({ number }) => number === "5");
  return readTransactions({
    document,
    paragraphs: item5.flatMap(({ paragraphs }) => paragraphs),
    lettered: item5c.length > 0,
    schedulesFrom: item5.at(-1)?.end ?? null,
    persons: persons.map(calledBy),
    classTitle: title.securityClass?.value ?? "",
    make,
  });
}

function sourceOfFundsIn(
  { make, sections }: TextLayout,
  persons: readonly Person[],
): Filing["sourceOfFunds"] {
  const [section, ...more] = sections.filter(({ number }) => number === "3");
  if (section === undefined) return null;
  const texts = [section, ...more].flatMap(textsOf);
  return readSourceOfFunds({ heading: section.heading, texts }, persons.map(calledBy), make);
}

function calledBy({ name, aliases }: Person): { name: string; aliases: readonly string[] } {
  return { name: name.value, aliases };
}
