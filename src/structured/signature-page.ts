import { textFact } from "../extract/words/fact-maker.js";
import type { Fact } from "../filing/fact.js";
import type { Signature, SignaturePage } from "../filing/filing.js";
import { leafText } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { child, childrenCalled, leavesOf, type Element } from "./xml-tree.js";

/** What stands before the signer's name: a chain of entities, the conformed mark, "By:", "Name:". */
const LEAD = /^(?:[\s\S]*\/s\/|\s*(?:by|name)\s*:)?\s*/i;

/** "*", "/s/ *": the mark of a note that tells who signed; such a field is not empty (17 CFR 232.302). */
const MARK_ALONE = /^[*†‡][*†‡\s]*$/;

/** The signatures, one for each time that someone signed; `null` where the document has none. */
export function readSignaturePage({ data, words }: Form, read: FieldReader): SignaturePage | null {
  const info = child(data, "signatureInfo");
  const signers = childrenCalled(info ?? data, words.signature);
  const [first] = signers;
  const text = read.together(signers.flatMap(leavesOf), "\n");
  if (first === undefined || text === null) return null;
  return {
    heading: read.nameOf(info ?? first),
    signatures: signers.flatMap((signer) => signaturesOf(signer, read)),
    text,
    pictured: false,
    inFields: true,
  };
}

function signaturesOf(element: Element, read: FieldReader): Signature[] {
  const named = child(element, "signatureReportingPerson", "reportingPersonName");
  const person = read.text(named);
  return childrenCalled(element, "signatureDetails").flatMap((details) => {
    const field = child(details, "signature");
    const signer = signerOf(field, read);
    const signed = person ?? signer;
    const block = read.together([...leavesOf(named), ...leavesOf(details)], "\n");
    if (signed === null || block === null) return [];
    const title = read.text(child(details, "title"));
    const blank = signer === null && field !== null && !isMarkAlone(field) ? placeOf(field, read) : null;
    return [
      {
        person: signed,
        signer,
        title,
        date: read.date(child(details, "date")),
        blank,
        respelled: null,
        block,
      },
    ];
  });
}

/** What a field without a name holds: "/s/", a line; where it is empty, nothing, in the place of its name. */
function placeOf(field: Element, read: FieldReader): Fact<string> {
  return read.text(field) ?? { ...read.nameOf(field), value: "" };
}

function isMarkAlone(element: Element): boolean {
  return MARK_ALONE.test(leafText(element).text.replace(LEAD, ""));
}

/** The name behind the last mark; the asterisk of a note to it is not part of the name. */
function signerOf(element: Element | null, read: FieldReader): Fact<string> | null {
  if (element === null) return null;
  const text = leafText(element);
  const start = LEAD.exec(text.text)?.[0].length ?? 0;
  const end = text.text.replace(/(?<![\s*†‡])[\s*†‡]+$/, "").length;
  return /\p{L}/u.test(text.text.slice(start, end)) ? textFact(read.make, text, start, end) : null;
}
