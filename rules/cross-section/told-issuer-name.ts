import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { differInFirstWord, mayBeOneCompany, namesAgree } from "../../src/figures/company-names.js";
import { narrativeOf } from "../../src/filing/clause.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";

/** A company that changed its name is rightly called by both. */
const FORMER_NAME =
  /\b(?:former|f\/k\/a|d\/b\/a|n\/k\/a|now known|renamed|chang\w+ (?:\w+ ){0,2}name|name chang|successor|predecessor|doing business|merged)/i;

/** The issuer has the name of the cover page, or another of its own. */
export function* toldIssuerName(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  const cover = filing.issuer.name;
  const [stated] = filing.background.issuerNames;
  if (cover === null || stated === undefined) return;
  const { place, fact } = stated;
  const at = [fact, cover];
  if (namesAgree(cover.value, fact.value)) {
    yield pass({ at, message: `${place} names the issuer as the cover page does.` });
    return;
  }
  const message = `${place} calls the issuer “${fact.value}”; the cover page names it “${cover.value}”.`;
  const prose = narrativeOf(filing);
  const formerly = [cover, ...prose].some(({ value }) => FORMER_NAME.test(value));
  // A stray name stands once, while the rest of the text speaks of the cover page's issuer.
  const stray = prose.filter(({ value }) => namesAgree(value, fact.value)).length <= 1;
  // A 13G need not name the issuer but in its answers; a structured filing has a field for it in Item 1.
  const again = [...prose, filing.structure?.issuerName.item1 ?? null].filter((each) => each !== null);
  const known = place === "Item 1(a)" || again.some(({ value }) => namesAgree(value, cover.value));
  const alike = !known || mayBeOneCompany(cover.value, fact.value);
  if (formerly || !stray || (alike && !differInFirstWord(cover.value, fact.value)))
    yield unverified({ at, message: `${message} They may be two names of one company.` });
  else
    yield fail({
      at,
      expected: cover.value,
      actual: fact.value,
      message: `${message} One of them was probably left from another filing.`,
      ...(filing.structure === null ? {} : { follows: "xml-issuer-agrees" }),
      repairs: asEachOther(fact, cover),
    });
}
