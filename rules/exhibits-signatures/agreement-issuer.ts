import { isAmendment } from "../../src/filing/amended.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import {
  addsAWord,
  differInOneWord,
  haveEachAWord,
  mayBeOneCompany,
  namesAgree,
} from "../../src/figures/company-names.js";
import { respelling, type Respelling } from "../../src/figures/name-spelling.js";
import { sameName } from "../../src/figures/names.js";
import { latestSignature } from "../../src/filing/days/dates.js";
import type { Filing, JointFilingAgreement } from "../../src/filing/filing.js";
import { tellsFormerName } from "../../src/filing/persons/former-name.js";

/** The issuer that the agreement names is that of the cover page. */
export function* agreementIssuer(
  filing: Filing,
  agreement: JointFilingAgreement,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const { issuerNamed, text } = agreement;
  const name = filing.issuer.name;
  if (issuerNamed === null || name === null) return;
  const at = [issuerNamed, name];
  const isSame = sameName(name.value, issuerNamed.value);
  const spelled = isSame ? null : respelling(name.value, issuerNamed.value);
  if (spelled?.close === true) {
    yield fail({
      severity: "warning",
      at,
      expected: name.value,
      actual: issuerNamed.value,
      message: `The joint filing agreement spells the issuer ${issuerNamed.value}, and the cover page ${name.value}: one of the two is probably misspelt.`,
    });
    return;
  }
  const another = differInOneWord(name.value, issuerNamed.value);
  if (!another && mayBeOneCompany(name.value, issuerNamed.value)) {
    const differ = haveEachAWord(name.value, issuerNamed.value) || addsAWord(name.value, issuerNamed.value);
    if ((differ && !isSame) || (spelled !== null && !abbreviates(spelled)))
      yield unverified({
        at,
        message: `The agreement names ${issuerNamed.value}, and the cover page ${name.value}: whether they are one company is not plain.`,
      });
    else yield pass({ at, message: "The agreement names the issuer of the cover page." });
    return;
  }
  if (filing.persons.some((person) => mayBeOneCompany(person.name.value, issuerNamed.value))) return;
  const message = `The joint filing agreement is about securities of ${issuerNamed.value}; the cover page names ${name.value} as the issuer.`;
  if (tellsFormerName(filing) || mayBeOld(filing, agreement) || namesAgree(text.value, name.value))
    yield unverified({ at, message: `${message} The one may be a former name of the other.` });
  else
    yield fail({
      severity: "warning",
      at,
      expected: name.value,
      actual: issuerNamed.value,
      message: `${message} The agreement was probably copied from another filing.`,
    });
}

/** Whether one of the two words is the other cut short, or in the plural. */
function abbreviates({ from, to }: Respelling): boolean {
  return from.startsWith(to) || to.startsWith(from);
}

/** Whether an amendment may repeat an agreement of an earlier day, under a former name of the issuer. */
function mayBeOld(filing: Filing, { signatures }: JointFilingAgreement): boolean {
  const signed = latestSignature(filing)?.value ?? null;
  const ofTheDay = signed !== null && signatures.every(({ date }) => date?.value === signed);
  return isAmendment(filing) && (signatures.length === 0 || !ofTheDay);
}
