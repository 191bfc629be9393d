import { factMaker } from "../extract/words/fact-maker.js";
import { readAttachments } from "../extract/exhibits/attachments.js";
import { readJointFilingAgreement } from "../extract/exhibits/joint-agreement.js";
import { withExhibits } from "../extract/transactions/transactions.js";
import { submissionHeader } from "../extract/title-page/submission-facts.js";
import { withConvertibles } from "../filing/rights/convertible-classes.js";
import type { Filing, JointFilingAgreement } from "../filing/filing.js";
import type { ToldTransactions } from "../filing/transaction.js";
import { MappedText } from "../source/mapped-text.js";
import { withShortRuns } from "../source/short-runs.js";
import type { SourceFile } from "../source/source-file.js";
import { mainDocument, readSubmission, type Submission } from "../source/submission.js";
import { NotAFilingError } from "./not-a-filing.js";
import { printedDocument, READERS } from "./readers.js";
import { describeForeign } from "./recognise.js";

export { NotAFilingError } from "./not-a-filing.js";

/**
 * Reads a Schedule 13D or 13G: a whole submission with header and exhibits, or one document alone.
 * @throws NotAFilingError where the file is something else, or no reporting person and no Item is found in it.
 */
export function readFiling(source: SourceFile): Filing {
  try {
    return read(source);
  } catch (error) {
    // What the machine cannot hold: an expression that goes too deep, a text that grows too long.
    if (error instanceof RangeError)
      throw new NotAFilingError("it nests or repeats something so often that it cannot be read");
    throw error;
  }
}

function read(source: SourceFile): Filing {
  const foreign = describeForeign(source.text);
  // An empty file may have been a filing.
  if (foreign !== null) throw new NotAFilingError(foreign, { otherKind: /\S/.test(source.text) });
  const submission = readSubmission(withShortRuns(MappedText.identity(source.text)));
  const main = mainDocument(submission);
  const filedAs = [main?.type?.text, submission.header?.formType?.text].filter((type) => type !== undefined);
  const printed =
    main && (READERS.find((reader) => reader.reads(main))?.read(source, main.body, filedAs) ?? null);
  if (printed === null) {
    const message = "no Schedule 13D or 13G: no reporting person and no Item could be read in it";
    throw new NotAFilingError(message, { otherKind: !/\b13[\s-]?[DG]\b/i.test(source.text) });
  }
  const filing = withConvertibles(printed);
  return {
    ...filing,
    header: submissionHeader(submission, factMaker(source)),
    jointFilingAgreement: filing.jointFilingAgreement ?? agreementAmongExhibits(filing, source, submission),
    transactions: filing.transactions && withListsOf(filing, filing.transactions, source, submission),
    attachments: readAttachments(submission, factMaker(source)),
  };
}

/** The transactions of Item 5(c) with those listed in exhibits. */
function withListsOf(
  { persons }: Filing,
  told: ToldTransactions,
  source: SourceFile,
  submission: Submission,
): ToldTransactions {
  const exhibits = submission.documents
    .filter(({ type, kind }) => /^\s*EX/i.test(type?.text ?? "") && kind !== "xml")
    .map(({ kind, body }) => printedDocument(kind === "html" ? "html" : "text", body));
  const people = persons.map(({ name, aliases }) => ({ name: name.value, aliases }));
  return withExhibits(told, exhibits, people, factMaker(source));
}

/** The joint filing agreement where it is filed as a document of its own. */
function agreementAmongExhibits(
  { persons }: Filing,
  source: SourceFile,
  submission: Submission,
): JointFilingAgreement | null {
  const names = persons.map(({ name }) => name.value);
  for (const { type, body, kind } of submission.documents) {
    if (!/^\s*EX/i.test(type?.text ?? "") || kind === "xml") continue;
    const agreement = readJointFilingAgreement(printedDocument(kind, body), factMaker(source), names);
    if (agreement !== null) return agreement;
  }
  return null;
}
