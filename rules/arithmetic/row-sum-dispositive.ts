import { defineRule } from "../../src/audit/rule.js";
import { checkRowSum } from "./row-sum.js";

export default defineRule({
  id: "row-sum-dispositive",
  title:
    "Sole and shared dispositive power add up to the aggregate amount, or the power to vote explains the rest",
  group: "arithmetic",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-3(a)(2)",
    "17 CFR 240.13d-101, Rows (9), (10) and (11)",
    "17 CFR 240.13d-102, Rows (7), (8) and (9)",
  ],
  applies: {},
  rulesets: ["recommended", "numbers"],
  check: (filing, context) => checkRowSum("dispositive", filing, context),
});
