import { LARKSPUR, ROE, type StatedFiling, type StatedPerson } from "./stated-filing.js";

export * from "./stated-filing.js";

const OUTSTANDING =
  "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, as the Issuer told the filers.";
const PREAMBLE =
  "This Amendment No. 2 amends the statement on Schedule 13D filed on January 15, 2025 and amended on February 10, 2025 (the “Statement”).";

const CERTIFICATION =
  "After reasonable inquiry and to the best of its or her knowledge and belief, each of the undersigned certifies that the information in this statement is true, complete and correct.";

/** The text of a filing, sound but for what `changes` says. */
export function filingText(changes: StatedFiling = {}): string {
  const filing = { ...defaults(changes), ...changes };
  const { persons } = filing;
  return [
    ...titlePage(filing),
    ...persons.flatMap((person) => coverPage(person, filing)),
    ...(filing.body === undefined ? narrative(filing) : paragraphs(filing.body)),
    "SIGNATURE",
    "",
    ...(filing.signaturePage ?? [
      CERTIFICATION,
      "",
      ...(filing.signedOn === "" ? [] : [`Dated: ${filing.signedOn}`, ""]),
      ...persons.filter((person) => person.signed !== false).flatMap(signature),
    ]),
    ...paragraphs(filing.annex),
    ...(filing.agreement === undefined ? [] : agreement(filing.agreement, filing.signedOn)),
  ].join("\n");
}

function narrative(filing: Whole): string[] {
  return filing.schedule === "13G" ? items13G(filing) : [filing.preamble, "", ...items(filing)];
}

type Optional =
  | "agreement"
  | "filedBy"
  | "pageCusip"
  | "issuer"
  | "classTitle"
  | "notice"
  | "titleLines"
  | "told"
  | "item1"
  | "item2"
  | "item6"
  | "item7"
  | "signaturePage"
  | "annex"
  | "body";
type Whole = Required<Omit<StatedFiling, Optional>> & Pick<StatedFiling, Optional>;

function defaults({ schedule = "13D" }: StatedFiling): Whole {
  return {
    schedule,
    amendment: "2",
    cusip: "09175M 507",
    event: "March 3, 2025",
    outstanding: OUTSTANDING,
    preamble: PREAMBLE,
    signedOn: "March 5, 2025",
    persons: [LARKSPUR, ROE],
    item3: "",
    item5: "",
  };
}

function titlePage(filing: Whole): string[] {
  return [
    `SCHEDULE ${filing.schedule}`,
    "",
    ...(filing.amendment === null ? [] : [`(Amendment No. ${filing.amendment})`, ""]),
    filing.issuer ?? "Hollin Mills, Inc.",
    "(Name of Issuer)",
    "",
    filing.classTitle ?? "Common Stock, par value \\$0.01 per share",
    "(Title of Class of Securities)",
    "",
    filing.cusip,
    "(CUSIP Number)",
    "",
    ...(filing.notice === undefined
      ? []
      : [
          ...[filing.notice].flat(),
          "(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)",
          "",
        ]),
    filing.event,
    "(Date of Event Which Requires Filing of This Statement)",
    "",
    ...(filing.titleLines ?? []).flatMap((line) => [line, ""]),
  ];
}

function coverPage(person: StatedPerson, filing: Whole): string[] {
  const first = filing.schedule === "13D" ? 7 : 5;
  const number = (offset: number): string => String(first + offset);
  const box = (ticked: boolean): string =>
    ticked ? '<input checked="" type="checkbox"/>' : '<input type="checkbox"/>';
  return [
    ...(filing.pageCusip === undefined ? [] : [`CUSIP No. ${filing.pageCusip}`, ""]),
    `1\tNAME OF REPORTING PERSON ${person.name}`,
    `2\tCHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP (a) ${box(person.group?.includes("a") === true)} (b) ${box(person.group?.includes("b") === true)}`,
    "3\tSEC USE ONLY",
    ...(filing.schedule === "13D" ? [`4\tSOURCE OF FUNDS ${person.source ?? "WC"}`] : []),
    ...(person.proceedings === undefined
      ? []
      : [
          `5\tCHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEM 2(d) OR 2(e) ${box(person.proceedings)}`,
        ]),
    `${String(first - 1)}\tCITIZENSHIP OR PLACE OF ORGANIZATION ${person.citizenship ?? "Delaware"}`,
    `NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH\t${number(0)}\tSOLE VOTING POWER ${person.soleVoting}`,
    `\t${number(1)}\tSHARED VOTING POWER ${person.sharedVoting}`,
    `\t${number(2)}\tSOLE DISPOSITIVE POWER ${person.soleDispositive}`,
    `\t${number(3)}\tSHARED DISPOSITIVE POWER ${person.sharedDispositive}`,
    `${number(4)}\tAGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON ${person.aggregate}`,
    `${number(5)}\tCHECK BOX IF THE AGGREGATE AMOUNT IN ROW (${number(4)}) EXCLUDES CERTAIN SHARES ${box(person.excludes === true)}`,
    `${number(6)}\tPERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (${number(4)}) ${person.percent}`,
    `${number(7)}\tTYPE OF REPORTING PERSON ${person.type}`,
    "",
    ...(person.notes ?? []).flatMap((note) => [note, ""]),
  ];
}

function paragraphs(texts: string | readonly string[] | undefined): string[] {
  return [texts ?? []].flat().flatMap((text) => [text, ""]);
}

function headed(heading: string, texts: string | readonly string[] | undefined): string[] {
  return texts === undefined || texts === "" ? [] : [heading, "", ...paragraphs(texts)];
}

function items13G(filing: Whole): string[] {
  return [
    ...paragraphs(filing.item1),
    ...paragraphs(filing.item2),
    "Item 4. Ownership.",
    "",
    filing.outstanding,
    "",
    ...told(filing),
  ];
}

function items(filing: Whole): string[] {
  const names = filing.filedBy ?? filing.persons.map((person) => person.heading ?? person.name);
  return [
    ...headed("Item 1. Security and Issuer.", filing.item1),
    "Item 2. Identity and Background.",
    "",
    "(a) This statement is filed by:",
    "",
    ...names.map(
      (name, index) =>
        `- (${["i", "ii", "iii", "iv", "v"][index] ?? "vi"}) ${name}${index === names.length - 1 ? "." : ";"}`,
    ),
    "",
    ...told(filing),
    ...paragraphs(filing.item2),
    ...(filing.item3 === "" ? [] : ["Item 3. Source and Amount of Funds.", "", filing.item3, ""]),
    "Item 5. Interest in Securities of the Issuer.",
    "",
    filing.outstanding,
    "",
    ...filing.persons.flatMap((person) => item5(person)),
    ...(filing.item5 === "" ? [] : [filing.item5, ""]),
    ...headed("Item 6. Contracts.", filing.item6),
    ...headed("Item 7. Material to be Filed as Exhibits.", filing.item7),
  ];
}

function told({ told: paragraphs = [] }: Whole): string[] {
  return paragraphs.flatMap((paragraph) => [paragraph, ""]);
}

function item5({ name, heading = name, item5: stated }: StatedPerson): string[] {
  if (stated === null || stated === undefined) return [];
  const power = (caption: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`- ${caption}: ${value}`];
  return [
    heading,
    "",
    ...(stated.owns === undefined ? [] : [`(a) ${heading} beneficially owns ${stated.owns}.`, ""]),
    ...(stated.percent === undefined ? [] : [`Percentage: ${stated.percent}`, ""]),
    ...power("Sole power to vote or direct the vote", stated.soleVoting),
    ...power("Shared power to vote or direct the vote", stated.sharedVoting),
    ...power("Sole power to dispose or direct the disposition", stated.soleDispositive),
    ...power("Shared power to dispose or direct the disposition", stated.sharedDispositive),
    "",
  ];
}

function signature({ name, type }: StatedPerson): string[] {
  if (type === "IN") return [`/s/ ${name}`, name, ""];
  return [name, "", "By: /s/ Jane M. Roe", "Name: Jane M. Roe", "Title: Manager", ""];
}

function agreement(names: readonly string[], signedOn: string): string[] {
  return [
    "JOINT FILING AGREEMENT",
    "",
    `Dated: ${signedOn}`,
    "",
    ...names.flatMap((name) => [`/s/ ${name}`, name, ""]),
  ];
}

/** Words whose dollar signs are escaped, as Markdown-like text has them. */
export const escaped = (words: string): string => words.replaceAll("$", "\\$");

/** The first line, 1-based, that has these words; 0 where none has. */
export const lineOf = (text: string, words: string): number =>
  text.split("\n").findIndex((line) => line.includes(words)) + 1;
