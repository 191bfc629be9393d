import { defineRule } from "../../src/audit/rule.js";
import { designation, rulesTicked } from "../../src/filing/cover/designated.js";
import { list } from "../../src/filing/words/wording.js";

/** The cover page asks under which of three rules the statement is filed; joint filers may come under different ones. */
export default defineRule({
  id: "rule-box-13g",
  title: "The cover page of a Schedule 13G designates one of Rules 13d-1(b), (c) and (d)",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-102, cover page", "17 CFR 240.13d-1(b), (c) and (d)"],
  applies: { schedules: ["13G"] },
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail, unverified }) {
    const thirteenG = designation(filing);
    if (thirteenG === null) return;
    const { rules, ruleList } = thirteenG;
    const letters = rulesTicked(thirteenG);
    const called = list(letters.map((letter) => `13d-1(${letter})`));
    const expected = "one of Rules 13d-1(b), (c) and (d)";
    if (letters.length === 1) {
      yield pass({ at: rules, message: `The cover page designates Rule ${called}.` });
    } else if (letters.length > 1 && filing.persons.length > 1) {
      const remark = "persons who file jointly may come under different rules";
      yield pass({ at: rules, message: `The cover page designates Rules ${called}.`, remark });
    } else if (letters.length > 1) {
      const message = `The cover page designates Rules ${called}; a single person files under one of them.`;
      yield fail({ at: rules, message, expected, actual: `Rules ${called}` });
    } else if (ruleList === null) {
      const message = "Whether a box for Rule 13d-1(b), (c) or (d) is checked could not be read.";
      yield unverified({ at: [filing.formType], message });
    } else {
      const message =
        "The cover page designates none of Rules 13d-1(b), (c) and (d) as the one that the statement is filed under.";
      yield fail({ at: [ruleList], message, expected, actual: "none" });
    }
  },
});
