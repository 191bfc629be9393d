import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import {
  differInFirstWord,
  differInNumber,
  haveEachAWord,
  mayBeOneCompany,
  namesAgree,
} from "../../src/figures/company-names.js";
import { respelling } from "../../src/figures/name-spelling.js";
import { plainName } from "../../src/figures/names.js";
import type { Stated } from "../../src/filing/background.js";
import { narrativeOf } from "../../src/filing/clause.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { capital } from "../../src/filing/wording.js";

/** A company that changed its name is rightly called by both. */
const FORMER_NAME =
  /\b(?:former|f\/k\/a|d\/b\/a|n\/k\/a|now known|renamed|chang\w+ (?:\w+ ){0,2}name|name chang|successor|predecessor|doing business|merged)/i;

/** The issuer has the name of the cover page, or another of its own: by Item 1, and wherever else the text is plainly about its stock. */
export function* toldIssuerName(filing: Filing, context: RuleContext): Generator<Verdict> {
  const cover = filing.issuer.name;
  if (cover === null) return;
  const names = filing.background.issuerNames.filter(
    ({ place, fact }) =>
      place.startsWith("Item 1") ||
      !filing.persons.some(({ name }) => mayBeOneCompany(name.value, fact.value)),
  );
  const asOnCover = new Set<string>();
  const judged = new Set<string>();
  for (const stated of names) {
    const { place, fact } = stated;
    if (agree(cover.value, fact.value)) {
      if (!asOnCover.has(place))
        yield context.pass({
          at: [fact, cover],
          message: `${capital(place)} names the issuer as the cover page does.`,
        });
      asOnCover.add(place);
    } else if (!judged.has(plainName(fact.value))) {
      judged.add(plainName(fact.value));
      const besides = names.some((other) => other.place === place && agree(cover.value, other.fact.value));
      yield otherName(filing, stated, cover, besides, context);
    }
  }
}

/** Roe Acquisition II is no other name of Roe Acquisition I. */
function agree(cover: string, name: string): boolean {
  return namesAgree(cover, name) && !differInNumber(cover, name);
}

/** Of a name that is not the cover page's; `besides` tells whether the same place has that one, too. */
function otherName(
  filing: Filing,
  { place, fact }: Stated<string>,
  cover: Fact<string>,
  besides: boolean,
  { fail, unverified }: RuleContext,
): Verdict {
  const at = [fact, cover];
  const message = `${capital(place)} calls the issuer “${fact.value}”; the cover page names it “${cover.value}”.`;
  const misspelt = respelling(cover.value, fact.value)?.close === true;
  if (!misspelt && mayBeSame(filing, fact, cover, besides))
    return unverified({ at, message: `${message} They may be two names of one company.` });
  return fail({
    at,
    expected: cover.value,
    actual: fact.value,
    message: `${message} ${misspelt ? "One of the two is probably misspelt." : "One of them was probably left from another filing."}`,
    ...(filing.structure === null || !place.startsWith("Item 1") ? {} : { follows: "xml-issuer-agrees" }),
    repairs: asEachOther(fact, cover),
  });
}

function mayBeSame(filing: Filing, fact: Fact<string>, cover: Fact<string>, besides: boolean): boolean {
  const prose = narrativeOf(filing);
  if ([cover, ...prose].some(({ value }) => FORMER_NAME.test(value))) return true;
  // A stray name stands once, while the rest of the text speaks of the cover page's issuer.
  if (prose.filter(({ value }) => namesAgree(value, fact.value)).length > 1) return true;
  const [own, other] = [cover.value, fact.value];
  if (differInFirstWord(own, other) || differInNumber(own, other)) return false;
  if (besides && haveEachAWord(own, other)) return false;
  // A 13G need not name the issuer but in its answers; a structured filing has a field for it in Item 1.
  const again = [...prose, filing.structure?.issuerName.item1 ?? null].filter((each) => each !== null);
  const answered = filing.background.issuerNames[0]?.place === "Item 1(a)";
  return !(answered || again.some(({ value }) => namesAgree(value, own))) || mayBeOneCompany(own, other);
}
