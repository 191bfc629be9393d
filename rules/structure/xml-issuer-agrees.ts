import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import type { Structure } from "../../src/filing/structure.js";
import { compareAddresses } from "./issuer-address.js";
import { agreement } from "./agreement.js";
import { SUSPENDS } from "./departure-words.js";

/** EDGAR compares what the cover page says of the issuer with Item 1, and the issuer with the filer. */
export default defineRule({
  id: "xml-issuer-agrees",
  title:
    "The issuer of a structured filing is the same on the cover page and in Item 1, and is not the filer",
  group: "structure",
  severity: "error",
  authority: [
    "17 CFR 232.301 (EDGAR Filer Manual)",
    "EDGAR Schedule 13D and 13G XML Technical Specification 2.2, Tables 7-2 and 7-3",
  ],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const { structure } = filing;
    if (structure === null) return;
    yield* filerIsIssuer(filing, structure, context);
    yield* issuerName(structure, context);
    yield* compareAddresses(structure.issuerAddress, context);
  },
});

function* filerIsIssuer(
  { issuer }: Filing,
  { filerCiks }: Structure,
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  const { cik } = issuer;
  if (cik === null || filerCiks.length === 0) return;
  const [same] = filerCiks.filter(({ value }) => bare(value) === bare(cik.value));
  if (same === undefined)
    yield pass({ at: [cik, ...filerCiks], message: "The filer's CIK is another than the issuer's." });
  else
    yield fail({
      at: [same, cik],
      expected: `another CIK than ${cik.value}`,
      actual: same.value,
      message: `The filer's CIK, ${same.value}, is that of the issuer. Whoever files is not the company whose shares are reported. ${SUSPENDS}`,
    });
}

/** EDGAR fills a CIK up to ten digits. */
function bare(cik: string): string {
  return cik.replace(/^0+/, "");
}

function* issuerName({ issuerName: name }: Structure, { pass, fail }: RuleContext): Generator<Verdict> {
  const { cover, item1 } = name;
  if (cover === null || item1 === null) return;
  const at = [item1, cover];
  const agrees = agreement(cover.value, item1.value);
  if (agrees === "same") {
    yield pass({ at, message: "Item 1 names the issuer as the cover page does." });
    return;
  }
  yield fail({
    at,
    ...(agrees === "spelling" ? { severity: "warning" } : {}),
    expected: cover.value,
    actual: item1.value,
    message: `Item 1 names the issuer “${item1.value}”, the cover page “${cover.value}”; EDGAR compares the two. ${SUSPENDS}`,
    repairs: asEachOther(item1, cover),
  });
}
