import { defineRule } from "../../src/audit/rule.js";
import { SOURCE_CODES } from "../../src/filing/cover/printed-codes.js";
import { checkCodes } from "./printed-code.js";

export default defineRule({
  id: "source-code-valid",
  title: "Row 4 names the source of funds by the form's codes",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (4) and its instruction"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons)
      yield checkCodes(filing, person, "sourceOfFunds", SOURCE_CODES, context);
  },
});
