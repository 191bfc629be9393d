import type { Document, Line } from "../document/document.js";
import { dateIn, type IsoDate } from "../figures/date.js";
import { sameName } from "../figures/names.js";
import type { Fact } from "../filing/fact.js";
import type { Signature, SignaturePage } from "../filing/filing.js";
import { textFact, type FactMaker } from "./fact-maker.js";

const HEADING = /^\W*signatures?(?:\s+pages?)?\W*$/i;
const AGREEMENT =
  /^\W*(?:exhibit\s+\S+\s*)?(?:joint\s+filing\s+(?:agreement|statement)|agreement\s+(?:of|for)\s+joint\s+filing|joint\s+filing)\W*$/i;
const SECTION =
  /^\W*(?:(?:schedule|Schedule|SCHEDULE)\s+(?:[A-Z](?![a-z])|[IVX]{1,4}\b|\d{1,2}\b)|(?:exhibit|Exhibit|EXHIBIT)\s+(?:index|Index|INDEX|[A-Z\d.]{1,6}\W*$)|(?:annex|Annex|ANNEX)\s+[A-Z\d]|appendix|Appendix|APPENDIX|(?:power of attorney|Power of Attorney|POWER OF ATTORNEY)\W*$)/;
const SIGNED = /^(\W*(?:by\s*:?\s*)?(?:\/s\/|s\/))\s*(.*)$/i;
const BLANK_BY = /^\W*by\s*:?[\s_]*$/i;
const TITLE = /^\W*(?:title|its)\s*:\s*\S/i;
const NOT_A_NAME =
  /^\W*(?:dated?\b|date\s*:|name\s*:|title\s*:|its\s*:|by\s*:|after\s+reasonable|\[|\(|signature)/i;

type Signing = { -readonly [K in keyof Signature]: Signature[K] };

/** The statement's signature page: the first headed so. */
export function readSignatures(document: Document, make: FactMaker): SignaturePage | null {
  return readPage(document, make, HEADING, (line) => SECTION.test(line) || AGREEMENT.test(line));
}

/** The joint filing agreement's signatures, where its text stands in the document. */
export function readJointFilingAgreement(document: Document, make: FactMaker): SignaturePage | null {
  return readPage(document, make, AGREEMENT, (line) => SECTION.test(line) && !HEADING.test(line));
}

function readPage(
  document: Document,
  make: FactMaker,
  heading: RegExp,
  ends: (line: string) => boolean,
): SignaturePage | null {
  const printed = (line: Line): string => document.text.text.slice(line.start, line.end);
  const first = document.lines.findIndex((line) => heading.test(printed(line)));
  const headingLine = document.lines[first];
  if (headingLine === undefined) return null;
  const rest = document.lines.slice(first + 1);
  const until = rest.findIndex((line) => ends(printed(line)));
  const lines = (until < 0 ? rest : rest.slice(0, until)).filter((line) => printed(line).trim() !== "");
  const page = new SignatureReader(document, make);
  return {
    heading: textFact(make, document.text, headingLine.start, headingLine.end),
    signatures: page.read(lines),
    text: textFact(
      make,
      document.text,
      lines[0]?.start ?? headingLine.end,
      lines.at(-1)?.end ?? headingLine.end,
    ),
  };
}

class SignatureReader {
  constructor(
    private readonly document: Document,
    private readonly make: FactMaker,
  ) {}

  read(lines: readonly Line[]): Signature[] {
    const signatures: Signing[] = [];
    let pageDate: Fact<IsoDate> | null = null;
    let read = 0;
    for (const [index, line] of lines.entries()) {
      const text = this.printed(line);
      const signed = SIGNED.exec(text);
      const last = signatures.at(-1);
      const date = this.dateOf(line);
      if (signed !== null || BLANK_BY.test(text)) {
        const given = this.given(lines, read, index, signed);
        signatures.push(...given.signatures);
        read = given.read;
      } else if (last !== undefined && TITLE.test(text)) {
        last.title = this.behindColon(line);
        read = index + 1;
      } else if (NOT_A_NAME.test(text)) {
        read = index + 1;
      }
      if (date === null || signed !== null) continue;
      if (last === undefined) pageDate ??= date;
      else last.date ??= date;
    }
    return signatures.map((signature) => ({ ...signature, date: signature.date ?? pageDate }));
  }

  /** The signatures that one signed line gives: for each entity named above "By:", else for the signer. */
  private given(lines: readonly Line[], from: number, index: number, signed: RegExpExecArray | null) {
    const line = lines[index];
    const start = (line?.start ?? 0) + (signed?.[1]?.length ?? 0);
    const signer = signed?.[2] ? textFact(this.make, this.document.text, start, line?.end ?? start) : null;
    const below = signed === null ? null : this.nameOn(lines[index + 1]);
    const own = below !== null && signer !== null && sameName(below.value, signer.value) ? below : null;
    const byAgent = /^\W*by\b/i.test(signed?.[0] ?? "By:");
    const entities = byAgent ? lines.slice(from, index).flatMap((above) => this.nameOn(above) ?? []) : [];
    const place = textFact(this.make, this.document.text, line?.start ?? 0, line?.end ?? 0);
    const persons = entities.length > 0 ? entities : [own ?? signer ?? place];
    const signatures = persons.map((person): Signing => ({ person, signer, title: null, date: null }));
    return { signatures, read: own === null ? index + 1 : index + 2 };
  }

  private nameOn(line: Line | undefined): Fact<string> | null {
    if (line === undefined) return null;
    const text = this.printed(line);
    if (NOT_A_NAME.test(text) || SIGNED.test(text) || !/[A-Z]/i.test(text)) return null;
    return textFact(this.make, this.document.text, line.start, line.end);
  }

  private behindColon(line: Line): Fact<string> {
    return textFact(
      this.make,
      this.document.text,
      line.start + this.printed(line).indexOf(":") + 1,
      line.end,
    );
  }

  private dateOf(line: Line): Fact<IsoDate> | null {
    const text = this.printed(line);
    const date = dateIn(text);
    return date && this.make(date.value, this.document.text, line.start + date.start, line.start + date.end);
  }

  private printed(line: Line): string {
    return this.document.text.text.slice(line.start, line.end);
  }
}
