/**
 * A filing as text, told by its facts: rule tests change one fact of a sound filing and see what is
 * found. Every value is what is printed; an empty string prints the caption with nothing behind it.
 */
export interface StatedPowers {
  readonly soleVoting: string;
  readonly sharedVoting: string;
  readonly soleDispositive: string;
  readonly sharedDispositive: string;
}

export interface StatedItem5 extends Partial<StatedPowers> {
  /** What follows "beneficially owns". */
  readonly owns?: string;
  readonly percent?: string;
}

export interface StatedPerson extends StatedPowers {
  readonly name: string;
  /** How Item 5 heads the person's paragraphs. */
  readonly heading?: string;
  readonly aggregate: string;
  readonly percent: string;
  readonly type: string;
  readonly excludes?: boolean;
  /** Notes below the cover page, each with its mark: `(1) Represents …`. */
  readonly notes?: readonly string[];
  /** `null` where Item 5 does not mention the person. */
  readonly item5?: StatedItem5 | null;
  readonly signed?: boolean;
}

export interface StatedFiling {
  readonly schedule?: "13D" | "13G";
  readonly amendment?: string | null;
  readonly cusip?: string;
  /** A page head's CUSIP, where pages carry one. */
  readonly pageCusip?: string;
  readonly event?: string;
  /** Further lines of the title page: boxes, say. */
  readonly titleLines?: readonly string[];
  readonly outstanding?: string;
  readonly preamble?: string;
  readonly filedBy?: readonly string[];
  readonly agreement?: readonly string[];
  readonly signedOn?: string;
  readonly persons?: readonly StatedPerson[];
  /** What Item 5 says besides. */
  readonly item5?: string;
}

/** Larkspur holds 600,000 shares and options over 50,000: 650,000 / (9,950,000 + 50,000) = 6.50 %. */
export const LARKSPUR: StatedPerson = {
  name: "LARKSPUR HOLDINGS LLC",
  heading: "Larkspur Holdings LLC",
  soleVoting: "650,000 ⁽¹⁾",
  sharedVoting: "0",
  soleDispositive: "650,000 ⁽¹⁾",
  sharedDispositive: "0",
  aggregate: "650,000",
  percent: "6.5%",
  type: "OO",
  notes: [
    "(1) Represents (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.",
  ],
  item5: {
    owns: "650,000 Shares, consisting of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
    percent: "6.5%",
    soleVoting: "650,000",
    sharedVoting: "0",
    soleDispositive: "650,000",
    sharedDispositive: "0",
  },
};

/** Jane Roe holds 120,000 shares and nothing to acquire: 120,000 / 9,950,000 = 1.2060 %. */
export const ROE: StatedPerson = {
  name: "JANE M. ROE",
  heading: "Jane M. Roe",
  soleVoting: "120,000 ⁽¹⁾",
  sharedVoting: "0",
  soleDispositive: "120,000 ⁽¹⁾",
  sharedDispositive: "0",
  aggregate: "120,000",
  percent: "1.2%",
  type: "IN",
  notes: ["(1) Consists of 120,000 shares of Common Stock."],
  item5: {
    owns: "120,000 Shares, consisting of 120,000 Shares",
    percent: "1.2%",
    soleVoting: "120,000",
    sharedVoting: "0",
    soleDispositive: "120,000",
    sharedDispositive: "0",
  },
};

const OUTSTANDING =
  "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, as the Issuer told the filers.";
const PREAMBLE =
  "This Amendment No. 2 amends the statement on Schedule 13D filed on January 15, 2025 and amended on February 10, 2025 (the “Statement”).";

/** The text of a filing, sound but for what `changes` says. */
export function filingText(changes: StatedFiling = {}): string {
  const filing = { ...defaults(changes), ...changes };
  const { persons } = filing;
  return [
    ...titlePage(filing),
    ...persons.flatMap((person) => coverPage(person, filing)),
    ...(filing.schedule === "13G" ? [] : [filing.preamble, ""]),
    ...(filing.schedule === "13G" ? ["Item 4. Ownership.", "", filing.outstanding, ""] : items(filing)),
    "SIGNATURE",
    "",
    ...(filing.signedOn === "" ? [] : [`Dated: ${filing.signedOn}`, ""]),
    ...persons.filter((person) => person.signed !== false).flatMap(signature),
    ...(filing.agreement === undefined ? [] : agreement(filing.agreement, filing.signedOn)),
  ].join("\n");
}

type Whole = Required<Omit<StatedFiling, "agreement" | "filedBy" | "pageCusip" | "titleLines">> &
  Pick<StatedFiling, "agreement" | "filedBy" | "pageCusip" | "titleLines">;

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
    item5: "",
  };
}

function titlePage(filing: Whole): string[] {
  return [
    `SCHEDULE ${filing.schedule}`,
    "",
    ...(filing.amendment === null ? [] : [`(Amendment No. ${filing.amendment})`, ""]),
    "Hollin Mills, Inc.",
    "(Name of Issuer)",
    "",
    "Common Stock, par value \\$0.01 per share",
    "(Title of Class of Securities)",
    "",
    filing.cusip,
    "(CUSIP Number)",
    "",
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
    `2\tCHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP (a) ${box(false)} (b) ${box(false)}`,
    "3\tSEC USE ONLY",
    ...(filing.schedule === "13D" ? ["4\tSOURCE OF FUNDS WC"] : []),
    `${String(first - 1)}\tCITIZENSHIP OR PLACE OF ORGANIZATION Delaware`,
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

function items(filing: Whole): string[] {
  const names = filing.filedBy ?? filing.persons.map((person) => person.heading ?? person.name);
  return [
    "Item 2. Identity and Background.",
    "",
    "(a) This statement is filed by:",
    "",
    ...names.map(
      (name, index) =>
        `- (${["i", "ii", "iii", "iv", "v"][index] ?? "vi"}) ${name}${index === names.length - 1 ? "." : ";"}`,
    ),
    "",
    "Item 5. Interest in Securities of the Issuer.",
    "",
    filing.outstanding,
    "",
    ...filing.persons.flatMap((person) => item5(person)),
    ...(filing.item5 === "" ? [] : [filing.item5, ""]),
  ];
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
