import { defineRule } from "../../src/audit/rule.js";
import { TYPE_CODES } from "../../src/filing/cover/printed-codes.js";
import { checkCodes } from "./printed-code.js";

export default defineRule({
  id: "type-code-valid",
  title: "The last row names the type of reporting person by the form's codes",
  group: "cover-page",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-101, Row (14) and its instruction",
    "17 CFR 240.13d-102, Row (12) and its instruction",
  ],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons)
      yield checkCodes(filing, person, "typeOfReportingPerson", TYPE_CODES[filing.schedule], context);
  },
});
