/** The project's table of EDGAR's schema says what the SEC's own schema files say. */
import { expect, it } from "@jest/globals";
import { schemaOf, type ElementRule } from "../../src/structured/schema.js";
import { STATE_CODES } from "../../src/structured/state-codes.js";
import { childrenCalled, parseXml, type Element } from "../../src/structured/xml-tree.js";
import { MappedText } from "../../src/source/mapped-text.js";
import { describeShared, readShared } from "../support/shared.js";

type Shown = readonly [path: string, least: number, most: number, type: string];

/** What each type of the SEC's files is called in the table. */
const TYPES: Readonly<Record<string, string>> = {
  SCHEMA_VERSION_TYPE: "five characters",
  ACCESSION_NUMBER_TYPE: "an accession number as 0001234567-25-000001",
  CIK_TYPE: "one to ten digits",
  CCC_TYPE: "eight characters",
  LIVE_TEST_TYPE: "LIVE or TEST",
  TRUE_FALSE_TYPE: "true or false",
  YES_NO_TYPE: "Y or N",
  MEMBER_TYPE: "a or b",
  GROUP_TYPE: "a or b",
  NAME_TYPE: "at most 30 characters",
  STRING_30_TYPE: "at most 30 characters",
  STREET_TYPE: "at most 40 characters",
  STRING_150_TYPE: "at most 150 characters",
  STRING_2K_TYPE: "at most 2,000 characters",
  TEXTAREA_20K_TYPE: "at most 20,000 characters",
  INTEGER_TYPE_3: "a whole number from 1 to 999",
  DATE_TYPE2: "a date as MM/DD/YYYY",
  DECIMAL_TYPE14_2_NONNEGATIVE:
    "a number from 0 to 99999999999999.99 with at most two decimals and no commas",
  PERCENT_TYPE: "a number from 0 to 100 without a percent sign",
  PERCENTAGE_TYPE: "a number from 0 to 100 without a percent sign",
  CUSIP_OR_EMPTY: "nine to twelve letters, digits, @, * or #",
  STATE_COUNTRY_CODE: "one of EDGAR's two-character codes of states and countries",
  ZIP_TYPE: "at most ten letters, digits, blanks, # or -",
  EDGAR_PHONE_TYPE: "at most twenty letters, digits, blanks, or # ( ) , . -",
  INTERNET_ADDRESS_TYPE: "an e-mail address of at most eighty characters",
};

function attribute({ within, start, contentStart }: Element, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(within.text.slice(start, contentStart))?.[1];
}

function below(element: Element, name: string): Element[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...below(each, name)]);
}

function parsed(file: string): Element {
  const root = parseXml(MappedText.identity(readShared(`schema/xsd/${file}`).replace(/^\uFEFF/, "")));
  if (root === null) throw new Error(`${file} could not be read`);
  return root;
}

/** The elements of an SEC schema, in their order, as the table shows them. */
function* shownOf(element: Element, types: ReadonlyMap<string, Element>, path: string): Generator<Shown> {
  const type = attribute(element, "type")?.replace(/^\w+:/, "");
  const least = Number(attribute(element, "minOccurs") ?? 1);
  const most = attribute(element, "maxOccurs") ?? "1";
  const own = `${path}/${attribute(element, "name") ?? ""}`;
  const named = type === undefined ? undefined : types.get(type);
  const codes =
    named === undefined ? [] : below(named, "enumeration").map((each) => attribute(each, "value") ?? "");
  const parts = below(named ?? element, "sequence").flatMap((sequence) =>
    childrenCalled(sequence, "element"),
  );
  const listed = codes.length > 2 ? `one of ${codes.join(", ")}` : codes.join(" or ");
  const shown = type === undefined ? "" : (TYPES[type] ?? (parts.length > 0 ? "" : listed));
  yield [own, least, most === "unbounded" ? Infinity : Number(most), shown];
  // Attached documents are taken as they are.
  if (type !== "EDGAR_DOCUMENTS_TYPE") for (const part of parts) yield* shownOf(part, types, own);
}

function* tabled(rule: ElementRule, path: string): Generator<Shown> {
  const own = `${path}/${rule.name}`;
  const type = rule.parts.length > 0 || rule.anything ? "" : (rule.value?.asked ?? "");
  yield [own, rule.least, rule.most, type];
  for (const part of rule.parts) yield* tabled(part, own);
}

describeShared("the table of EDGAR's schema", () => {
  it.each(["13D", "13G"] as const)(
    "has the elements of Schedule %s as the SEC's files have them",
    (schedule) => {
      const files = [
        parsed(`eis_Schedule${schedule}_Filer.xsd`),
        parsed("eis_Common.xsd"),
        parsed("eis_stateCodes.xsd"),
      ];
      const types = new Map<string, Element>();
      for (const file of files.toReversed())
        for (const type of [...childrenCalled(file, "complexType"), ...childrenCalled(file, "simpleType")])
          types.set(attribute(type, "name") ?? "", type);
      const [root] = files.flatMap((file) => childrenCalled(file, "element"));
      if (root === undefined) throw new Error("no root element");
      expect([...tabled(schemaOf(schedule), "")]).toEqual([...shownOf(root, types, "")]);
    },
  );

  it("has EDGAR's codes of states and countries", () => {
    const codes = below(parsed("eis_stateCodes.xsd"), "enumeration").map((each) => attribute(each, "value"));
    expect([...STATE_CODES].sort()).toEqual([...codes].sort());
  });
});
