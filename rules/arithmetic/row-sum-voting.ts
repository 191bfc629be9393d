import { defineRule } from "../../src/audit/rule.js";
import { checkRowSum } from "./row-sum.js";

export default defineRule({
  id: "row-sum-voting",
  title:
    "Sole and shared voting power add up to the aggregate amount, or the power to dispose explains the rest",
  group: "arithmetic",
  severity: "warning",
  authority: [
    "17 CFR 240.13d-3(a)",
    "17 CFR 240.13d-101, Rows (7), (8) and (11)",
    "17 CFR 240.13d-102, Rows (5), (6) and (9)",
  ],
  applies: {},
  rulesets: ["recommended", "numbers"],
  check: (filing, context) => checkRowSum("voting", filing, context),
});
