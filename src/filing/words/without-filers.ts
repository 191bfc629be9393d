import { filersStockOut } from "../persons/filer-stock.js";
import type { Filing } from "../filing.js";
import { namesOut } from "../persons/names-out.js";
import { onceTold } from "../once.js";

/** Takes out of a text what speaks of the filers themselves: stock that others have in them, and words in their names. */
export const withoutFilers = onceTold((filing: Filing): ((text: string) => string) => {
  const stockOut = filersStockOut(filing);
  const personsOut = namesOut(filing);
  return (text) => personsOut(stockOut(text));
});

/** The prose in order, without what speaks of the filers themselves. */
export const paragraphsWithoutFilers = onceTold((filing: Filing): readonly string[] => {
  const filersOut = withoutFilers(filing);
  return filing.paragraphs.map(({ value }) => filersOut(value));
});
