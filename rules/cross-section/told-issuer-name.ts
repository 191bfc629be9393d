import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { addsAWord, differInNumber, mayBeOneCompany, namesAgree } from "../../src/figures/company-names.js";
import { respelling } from "../../src/figures/name-spelling.js";
import { plainName } from "../../src/figures/names.js";
import type { Stated } from "../../src/filing/background.js";
import { COUNT_OF_CLASS, countedCompanies } from "../../src/filing/bases/counted-company.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { mayBeTwoNames } from "../../src/filing/persons/two-names.js";
import { capital } from "../../src/filing/words/wording.js";

/** The issuer has the name of the cover page, or another of its own: by Item 1, and wherever else the text is plainly about its stock. */
export function* toldIssuerName(filing: Filing, context: RuleContext): Generator<Verdict> {
  const cover = filing.issuer.name;
  if (cover === null) return;
  const names = [...filing.background.issuerNames, ...countedCompanies(filing)].filter(
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
      const besides =
        names.some((other) => other.place === place && agree(cover.value, other.fact.value)) ||
        (place.startsWith("Item 1") && isBorneOut(filing, cover.value));
      yield otherName(filing, stated, cover, besides, context);
    }
  }
}

/** Roe Acquisition II is no other name of Roe Acquisition I, and Roe Holdings, Inc. is seldom Roe, Inc. */
function agree(cover: string, name: string): boolean {
  return namesAgree(cover, name) && !differInNumber(cover, name) && !addsAWord(cover, name);
}

/** Whether EDGAR's header, or a structured filing's field of Item 1, has the cover page's name, too. */
function isBorneOut({ header, structure }: Filing, name: string): boolean {
  return [header?.subjectCompany?.name, structure?.issuerName.item1].some(
    (witness) => witness !== null && witness !== undefined && agree(name, witness.value),
  );
}

/** Of a name that is not the cover page's; `besides` tells whether the same place, or another witness, has that one. */
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
  if (!misspelt && mayBeTwoNames(filing, fact, cover, besides))
    return unverified({ at, message: `${message} They may be two names of one company.` });
  return fail({
    at,
    expected: cover.value,
    actual: fact.value,
    message: `${message} ${misspelt ? "One of the two is probably misspelt." : "One of them was probably left from another filing."}`,
    ...(filing.structure === null || !place.startsWith("Item 1") ? {} : { follows: "xml-issuer-agrees" }),
    // The sentence is longer than the name.
    ...(place === COUNT_OF_CLASS ? {} : { repairs: asEachOther(fact, cover) }),
  });
}
