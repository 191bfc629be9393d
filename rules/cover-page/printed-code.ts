import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { askedRow } from "../../src/filing/cover-answer.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { matchesIn } from "../../src/figures/matches.js";
import { printedCodes } from "../../src/filing/cover/printed-codes.js";
import { refusedBy } from "../../src/filing/structure.js";
import { list } from "../../src/filing/words/wording.js";

/** "The Roe Bank (RBK)", "(the “RBK”)": initials that the Items give. */
const INITIALS = /\(\s?(?:the\s)?["“]?([A-Z]{2,4})["”]?\s?\)/g;

/** Initials by which the Items call somebody; a person of the name may be joined to another on one cover page. */
function initialsIn({ items }: Filing): ReadonlySet<string> {
  const told = items.flatMap(({ paragraphs }) => paragraphs.map(({ printed }) => printed));
  return new Set(told.flatMap((text) => matchesIn(text, INITIALS).flatMap((match) => match[1] ?? [])));
}

/** Compares what stands in a row of codes with the codes that the form names. */
export function checkCodes(
  filing: Filing,
  person: Person,
  name: "sourceOfFunds" | "typeOfReportingPerson",
  codes: readonly string[],
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const row = askedRow(filing, name);
  const answer = printedCodes(person, name, codes);
  if (answer === null) {
    const printed = person.answers[name]?.printed;
    const at = [printed ?? person.answers[name]?.place ?? person.name];
    const message =
      printed === null || printed === undefined
        ? `No code was read in ${row}.`
        : `${row} states “${printed.value}”, which is not a list of codes alone.`;
    return unverified({ person, at, message });
  }
  const { printed, known } = answer;
  const others = known.length === 0 ? new Set<string>() : initialsIn(filing);
  const unknown = answer.unknown.filter((word) => !others.has(word));
  const at = [printed];
  if (unknown.length === 0) {
    const message = `${row} states ${list(known)}, ${known.length > 1 ? "codes" : "a code"} of the form.`;
    return pass({ person, at, message });
  }
  const remark =
    name === "typeOfReportingPerson" && unknown.includes("FI") ? " FI is a code of Schedule 13G only." : "";
  return fail({
    person,
    at,
    ...refusedBy(filing.structure, [printed]),
    expected: `of ${codes.join(", ")}`,
    actual: printed.value,
    message: `${row} states ${list(unknown)}, which the form does not name as ${unknown.length > 1 ? "codes" : "a code"}; its codes are ${list(codes)}.${remark}`,
  });
}
