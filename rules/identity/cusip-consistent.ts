import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { isSameCusip } from "../../src/figures/cusip.js";
import type { Cusip, Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { mayBeSeveralClasses } from "../../src/filing/share-class.js";
import { list } from "../../src/filing/words/wording.js";

/** Page heads and Item 2(e) repeat a CUSIP of the title page. */
export default defineRule({
  id: "cusip-consistent",
  title: "The CUSIP is the same wherever the filing prints it",
  group: "identity",
  severity: "error",
  authority: ["17 CFR 240.13d-101, cover page", "17 CFR 240.13d-102, cover page and Item 2(e)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const listed = filing.cusips.filter(({ onTitlePage }) => onTitlePage);
    // A title page that gives none leaves the page heads to be compared with the first of them.
    const known = listed.length > 0 ? listed : filing.cusips.slice(0, 1);
    const repeated = filing.cusips.filter((cusip) => !known.includes(cusip));
    if (repeated.length === 0) return;
    yield verdict(filing, known, repeated, context);
  },
});

function verdict(
  filing: Filing,
  known: readonly Cusip[],
  repeated: readonly Cusip[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const strays = repeated.filter(({ value }) => !known.some((cusip) => isSameCusip(cusip.value, value)));
  const first = list(printedOnce(known));
  if (strays.length === 0)
    return pass({
      at: [...known, ...repeated],
      message: `All ${String(known.length + repeated.length)} places print the CUSIP ${first}.`,
    });
  const values = list(printedOnce(strays));
  const at = [...strays, ...known];
  const found = `The first place prints the CUSIP ${first}; ${String(strays.length)} other ${strays.length === 1 ? "place prints" : "places print"} ${values}.`;
  const doubt = doubtOf(filing);
  if (doubt !== null) return unverified({ at, message: `${found} ${doubt}` });
  return fail({
    at,
    repairs: strays.flatMap((stray) => known.flatMap((cusip) => asEachOther(cusip, stray))),
    expected: list([...new Set(known.map(({ value }) => value))]),
    actual: values,
    message: found,
  });
}

function printedOnce(cusips: readonly Cusip[]): string[] {
  return [...new Set(cusips.map(({ printed }) => printed))];
}

/** A security that stands for the class, or into which it may be taken apart, has a CUSIP of its own. */
const OTHER_SECURITY =
  /\bdepositary|\b(?:AD[SR]s?|GDRs?|represent(?:s|ing|ed)|consist(?:s|ing)|underlying)\b/i;
const CHANGE =
  "(?:split|consolidat|reclassif|reorgani|merger|former|previous|prior|old\\b|new\\b(?!\\s+york)|chang|replac)";
const CHANGED = new RegExp(`\\bcusip\\b[^\\n]{1,150}\\b${CHANGE}|\\b${CHANGE}[^\\n]{1,150}\\bcusip\\b`, "i");

/** Why a CUSIP may differ from the title page's and still be right, or `null`. */
function doubtOf(filing: Filing): string | null {
  const { securityClass } = filing;
  if (mayBeSeveralClasses(filing) || (securityClass !== null && OTHER_SECURITY.test(securityClass.value)))
    return "The statement may concern several securities, of which the title page gives one CUSIP.";
  return filing.paragraphs.some(({ value }) => CHANGED.test(value))
    ? "The text tells of a change of the CUSIP, which may account for it."
    : null;
}
