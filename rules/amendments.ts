import type { Rule } from "../src/audit/rule.js";
import amendedItemsDeclared from "./amendments/amended-items-declared.js";
import amendmentNoInText from "./amendments/amendment-no-in-text.js";
import amendmentNumberVsHistory from "./amendments/amendment-number-vs-history.js";
import amendmentVsFormType from "./amendments/amendment-vs-form-type.js";
import historyAscending from "./amendments/history-ascending.js";
import materialChangeShown from "./amendments/material-change-shown.js";
import previousAccession from "./amendments/previous-accession.js";
import previousAmendmentNumber from "./amendments/previous-amendment-number.js";
import previousPercentMoved from "./amendments/previous-percent-moved.js";
import previousPersons from "./amendments/previous-persons.js";

/** The checks of this group, by name. */
export const amendments: readonly Rule[] = [
  amendedItemsDeclared,
  amendmentNoInText,
  amendmentNumberVsHistory,
  amendmentVsFormType,
  historyAscending,
  materialChangeShown,
  previousAccession,
  previousAmendmentNumber,
  previousPercentMoved,
  previousPersons,
];
