import { decodeInlineTags } from "../../document/inline-markup.js";
import { iso, type IsoDate } from "../../figures/date.js";
import type { Fact } from "../../filing/fact.js";
import type { HeaderCompany, SubmissionHeader } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { CompanyTexts } from "../../source/submission-header.js";
import { mainDocument, type Submission } from "../../source/submission.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

const CIK_LENGTH = 10;

/**
 * The facts of a submission's header. A document that has only kept its own `<TYPE>` states the form
 * and nothing else; `null` where the file states neither.
 */
export function submissionHeader(submission: Submission, make: FactMaker): SubmissionHeader | null {
  const { header } = submission;
  const formType = header?.formType ?? mainDocument(submission)?.type ?? null;
  if (header === null && formType === null) return null;
  const subject = header?.subjectCompany ?? null;
  const company = (texts: CompanyTexts) => headerCompany(texts, make);
  return {
    formType: optionalText(formType, make),
    filedAsOf: dateFact(header?.filedAsOf ?? null, make),
    accessionNumber: optionalText(header?.accessionNumber ?? null, make),
    subjectCompany: subject === null ? null : company(subject),
    filedBy: header?.filedBy.map(company) ?? [],
    groupMembers: header?.groupMembers.map((member) => textFact(make, decodeInlineTags(member))) ?? [],
  };
}

function headerCompany({ name, cik }: CompanyTexts, make: FactMaker): HeaderCompany {
  return {
    name: name === null ? null : textFact(make, decodeInlineTags(name)),
    cik: cik !== null && /^\d{1,10}$/.test(cik.text) ? make(cik.text.padStart(CIK_LENGTH, "0"), cik) : null,
  };
}

function optionalText(text: MappedText | null, make: FactMaker): Fact<string> | null {
  return text === null ? null : textFact(make, text);
}

/** `20000901` as a date; `null` where it is none. */
function dateFact(text: MappedText | null, make: FactMaker): Fact<IsoDate> | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text?.text ?? "") ?? [];
  const value = iso(Number(year), Number(month), Number(day));
  return text === null || value === null ? null : make(value, text);
}
