import { matchesIn } from "../figures/matches.js";
import { textFact } from "../extract/words/fact-maker.js";
import type { Mended } from "../filing/filing.js";
import type {
  AddressParts,
  Departure,
  GivenTwice,
  Signatory,
  Structure,
  ToldAgain,
} from "../filing/structure.js";
import { checkStructure } from "./check-structure.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import type { MendedXml } from "./mend.js";
import { child, childrenCalled, descend, type Element } from "./xml-tree.js";

/** What EDGAR would look at in the document's own frame, beside what it states. */
export function readStructure(
  { root, repairs }: MendedXml,
  form: Form,
  told: ToldAgain,
  read: FieldReader,
): Structure {
  const { departures, elements, figures } = checkStructure(root, form, read);
  return {
    departures: [...mendings(root, repairs), ...frameOf(root, form, read), ...departures],
    elements,
    figures,
    laterSchema: laterSchema(root, read),
    complete: root.closed,
    filerCiks: childrenCalled(descend(root, "headerData", "filerInfo"), "filer").flatMap(
      (filer) => read.text(descend(filer, "filerCredentials", "cik")) ?? [],
    ),
    ...givenTwice(form, read),
    signatories: signatoriesOf(form, read),
    told,
  };
}

/** The version that EDGAR's releases since March 2026 write into the files. */
const KNOWN_SCHEMA = "X0202";

function laterSchema(root: Element, read: FieldReader): Structure["laterSchema"] {
  const version = read.text(child(root, "schemaVersion"));
  return version !== null && /^X\d{4}$/.test(version.value) && version.value > KNOWN_SCHEMA ? version : null;
}

const OF_THE_ROOT = {
  element: "edgarSubmission",
  path: "",
  edgar: "suspends",
  about: "frame",
  person: null,
} as const;

/** What had to be mended to read the document at all; that it breaks off is told apart. */
function mendings(root: Element, repairs: readonly Mended[]): Departure[] {
  const mended = root.closed ? repairs : repairs.slice(0, -1);
  return mended.map(({ message, place }) => ({
    ...OF_THE_ROOT,
    kind: "malformed",
    place,
    stated: null,
    asked: message,
  }));
}

const NAMESPACES = {
  "13D": "http://www.sec.gov/edgar/schedule13D",
  "13G": "http://www.sec.gov/edgar/schedule13g",
} as const;

/** The namespace of the root, and instructions to a program that reads the file. */
function frameOf(root: Element, { schedule }: Form, read: FieldReader): Departure[] {
  const asked = NAMESPACES[schedule];
  const stated = namespaceOf(root);
  const place = read.nameOf(root);
  const own: Departure[] =
    stated === asked ? [] : [{ ...OF_THE_ROOT, kind: "namespace", place, stated, asked }];
  return [...own, ...instructions(root, read)];
}

function namespaceOf({ within: xml, start, contentStart }: Element): string | null {
  const tag = xml.text.slice(start, contentStart);
  const prefix = /^<([\w.-]+):/.exec(tag)?.[1];
  const declared = matchesIn(tag, /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g);
  return declared.find(([, name]) => name === prefix)?.[2] ?? null;
}

const INSTRUCTION =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?(?<target>[\w.:-]*)(?:[^\w.:-][\s\S]*?)??\?>/g;
const VERSION_1 = /\bversion\s*=\s*["']1\.0["']/;

function instructions({ within: xml }: Element, read: FieldReader): Departure[] {
  // Nearly every file has the declaration alone.
  if (xml.text.lastIndexOf("<?") <= 0 && VERSION_1.test(xml.text.slice(0, 100))) return [];
  return matchesIn(xml.text, INSTRUCTION).flatMap((match): Departure[] => {
    const target = match.groups?.["target"];
    if (target === undefined || (target === "xml" && VERSION_1.test(match[0]))) return [];
    const asked = target === "xml" ? "version 1.0 of XML" : "no processing instruction";
    const place = textFact(read.make, xml, match.index, match.index + match[0].length);
    return [{ ...OF_THE_ROOT, kind: "instruction", place, stated: match[0], asked }];
  });
}

const ADDRESS_PARTS = ["street1", "street2", "city", "stateOrCountry", "zipCode"] as const;

function addressParts(element: Element | null, read: FieldReader): AddressParts {
  const whole = element !== null && element.children.length === 0 ? read.text(element) : null;
  if (whole !== null) return { whole };
  const parts = ADDRESS_PARTS.map((name) => [name, read.text(child(element, name))] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== null));
}

type Twice = Pick<Structure, "issuerName" | "issuerAddress" | "securityClass">;

function givenTwice({ data, cover, words }: Form, read: FieldReader): Twice {
  const issuer = child(cover, "issuerInfo");
  const item1 = descend(data, words.items, "item1");
  const both = (at: Element | null, again: Element | null): GivenTwice => ({
    cover: read.text(at),
    item1: read.text(again),
  });
  return {
    issuerName: both(child(issuer, "issuerName"), child(item1, "issuerName")),
    securityClass: both(child(cover, "securitiesClassTitle"), child(item1, "securityTitle")),
    issuerAddress: {
      cover: addressParts(child(issuer, "address", ...words.issuerAddress), read),
      item1: addressParts(child(item1, ...words.issuerAddress), read),
    },
  };
}

function signatoriesOf({ data, words }: Form, read: FieldReader): Signatory[] {
  const signers = childrenCalled(child(data, "signatureInfo") ?? data, words.signature);
  return signers.flatMap((signer) => {
    const name = read.text(child(signer, "signatureReportingPerson", "reportingPersonName"));
    return name === null ? [] : [{ name, signatures: childrenCalled(signer, "signatureDetails").length }];
  });
}
