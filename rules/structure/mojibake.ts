import { defineRule } from "../../src/audit/rule.js";
import { list } from "../../src/filing/words/wording.js";

/** EDGAR replaces characters that it does not take, and conversions spoil accents: what remains is no name. */
export default defineRule({
  id: "mojibake",
  title: "No name or word is spoiled by a conversion of its characters",
  group: "structure",
  severity: "info",
  authority: ["17 CFR 232.301, EDGAR Filer Manual"],
  applies: {},
  rulesets: ["form"],
  *check(filing, { pass, fail }) {
    const damaged = filing.slips.filter(({ kind }) => kind === "damage");
    if (damaged.length === 0) {
      yield pass({ at: [filing.formType], message: "No spoiled characters were found in the text." });
      return;
    }
    const words = [...new Set(damaged.map(({ printed }) => printed))];
    yield fail({
      at: damaged,
      actual: list(words.slice(0, SHOWN)),
      message: `Characters are spoiled in ${list(words.slice(0, SHOWN))}${words.length > SHOWN ? ` and ${String(words.length - SHOWN)} further words` : ""}. Letters with accents, dashes, quotation marks or blanks of a special width were probably lost when the text was converted.`,
    });
  },
});

/** More words than these are counted, not shown. */
const SHOWN = 5;
