import { headed, signatureLines } from "./render-lines.js";
import { slot } from "./slots.js";
import { POWERS, type Answer, type Told, type ToldCover } from "./told.js";

const CAPTIONS = [
  "SOLE VOTING POWER",
  "SHARED VOTING POWER",
  "SOLE DISPOSITIVE POWER",
  "SHARED DISPOSITIVE POWER",
];
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Markdown-like text, as converters make it of a filing's pages. */
export function renderMarkdown(told: Told): string {
  const text = [
    `SCHEDULE ${told.schedule}`,
    ...(told.amendment === null ? [] : [`(Amendment No. ${told.amendment})`]),
    told.issuer,
    "(Name of Issuer)",
    told.securityClass,
    "(Title of Class of Securities)",
    told.cusip,
    "(CUSIP Number)",
    ...(told.schedule === "13D"
      ? [
          ...told.notice,
          "(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)",
        ]
      : []),
    told.event,
    "(Date of Event Which Requires Filing of This Statement)",
    ...(told.schedule === "13D"
      ? [
          `If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of Rule 13d-1(e), 13d-1(f) or 13d-1(g), check the following box. ${box(told.prior13G)}`,
        ]
      : [
          "Check the appropriate box to designate the rule pursuant to which this Schedule is filed:",
          ...(["b", "c", "d"] as const).map(
            (rule) => `${slot(`title.rule.${rule}`, box(told.rules.includes(rule)))} Rule 13d-1(${rule})`,
          ),
        ]),
    ...told.covers.flatMap((cover) => coverPage(told, cover)),
    ...told.preamble,
    ...told.items.flatMap((item) => headed(item, told.schedule)),
    "SIGNATURES",
    told.certification,
    `Dated: ${told.dated}`,
    told.signatures.flatMap(signatureLines).join("\n"),
    ...(told.agreement === null
      ? []
      : [
          "JOINT FILING AGREEMENT",
          ...told.agreement.paragraphs,
          told.agreement.signatures.flatMap(signatureLines).join("\n"),
        ]),
  ].join("\n\n");
  return `${text.replace(/\$/g, "\\$").trimEnd()}\n`;
}

function box(ticked: boolean): string {
  return ticked ? '<input checked="" type="checkbox"/>' : '<input type="checkbox"/>';
}

function value({ text, marks }: Answer): string {
  return text + marks.map((mark) => ` ⁽${RAISED.charAt(mark)}⁾`).join("");
}

function coverPage({ schedule }: Told, cover: ToldCover): string[] {
  const id = (name: string, text: string): string => slot(`cover.${String(cover.person)}.${name}`, text);
  const first = schedule === "13D" ? 7 : 5;
  const row = (offset: number): string => String(first + offset);
  return [
    `CUSIP No. ${cover.pageCusip}`,
    [
      `1\tNAME OF REPORTING PERSON ${cover.name}`,
      `2\tCHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP ${id("group", `(a) ${box(cover.group.includes("a"))} (b) ${box(cover.group.includes("b"))}`)}`,
      "3\tSEC USE ONLY",
      ...(schedule === "13D"
        ? [
            `4\tSOURCE OF FUNDS ${cover.funds}`,
            `5\tCHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEM 2(d) OR 2(e) ${id("proceedings", box(cover.proceedings))}`,
          ]
        : []),
      `${row(-1)}\tCITIZENSHIP OR PLACE OF ORGANIZATION ${cover.citizenship}`,
      ...POWERS.map(
        (power, index) =>
          `${index === 0 ? "NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH" : ""}\t${row(index)}\t${CAPTIONS[index] ?? ""} ${value(cover[power])}`,
      ),
      `${row(4)}\tAGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON ${value(cover.aggregateAmount)}`,
      `${row(5)}\tCHECK BOX IF THE AGGREGATE AMOUNT IN ROW (${row(4)}) EXCLUDES CERTAIN SHARES ${id("excludes", box(cover.excludes))}`,
      `${row(6)}\tPERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (${row(4)}) ${value(cover.percentOfClass)}`,
      `${row(7)}\tTYPE OF REPORTING PERSON ${cover.types}`,
    ].join("\n"),
    ...cover.notes.map((note, index) => `(${String(index + 1)}) ${note}`),
  ];
}
