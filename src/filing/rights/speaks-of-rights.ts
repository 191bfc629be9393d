import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf } from "../words/prose.js";
import { ownClassOut } from "../share-class.js";
import { withoutFilers } from "../words/without-filers.js";

/** Any word of rights: enough to leave a figure open where the filing tells of none that count. */
const SPEAKS_OF_RIGHTS =
  /\b(?:warrants?|stock\s+options|call\s+options|options\s+(?:to|that|which|held|vested|exercisable)|options?\s+to\s+(?:purchase|acquire)|convertible|conversion|convert(?:ed)?\b(?!\s+into\s+(?:(?:the|a)\s+)?right\s+to\s+receive\b[^.;]{0,60}(?:\bcash\b|[$€£]\s?\d))|exercisable|RSUs?|restricted\s+stock\s+units?|(?:OP|LLC|LTIP|LP|partnership|placement)\s+units?|vest(?:s|ed|ing)?\b|redeemable|preferred\s+(?:stock|shares)|class\s+[b-z]\b|founder\s+shares|exchangeable|acquire\s+within)/i;

/** Whether any word of the notes or the prose is one of rights to acquire, in whatever sense. */
export const speaksOfRights = onceTold((filing: Filing): boolean => {
  const ownOut = ownClassOut(filing);
  const filersOut = withoutFilers(filing);
  return proseOf(filing).some(({ value }) => SPEAKS_OF_RIGHTS.test(ownOut(filersOut(value))));
});
