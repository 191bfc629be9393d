import type { Rule } from "../src/audit/rule.js";
import coverRequiredFields from "./cover-page/cover-required-fields.js";
import eventDatePlausible from "./cover-page/event-date-plausible.js";
import groupBoxBoth from "./cover-page/group-box-both.js";
import prior13gBox from "./cover-page/prior-13g-box.js";
import row12VsDisclaimer from "./cover-page/row12-vs-disclaimer.js";
import row5VsItem2de from "./cover-page/row5-vs-item2de.js";
import row6VsItem2f from "./cover-page/row6-vs-item2f.js";
import ruleBox13g from "./cover-page/rule-box-13g.js";
import ruleBoxVsType from "./cover-page/rule-box-vs-type.js";
import sourceCodeValid from "./cover-page/source-code-valid.js";
import thirteenGPassive20 from "./cover-page/thirteen-g-passive-20.js";
import typeCodeValid from "./cover-page/type-code-valid.js";
import typeVsName from "./cover-page/type-vs-name.js";

/** The checks of this group, by name. */
export const coverPage: readonly Rule[] = [
  coverRequiredFields,
  eventDatePlausible,
  groupBoxBoth,
  prior13gBox,
  row12VsDisclaimer,
  row5VsItem2de,
  row6VsItem2f,
  ruleBox13g,
  ruleBoxVsType,
  sourceCodeValid,
  thirteenGPassive20,
  typeCodeValid,
  typeVsName,
];
