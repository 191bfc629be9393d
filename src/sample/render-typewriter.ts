import { bare, slot } from "./slots.js";
import { headed, signatureLines } from "./render-lines.js";
import { POWERS, type Answer, type Told, type ToldCover } from "./told.js";

const WIDTH = 78;
const RULE = "-".repeat(WIDTH);
const SIDE = ["NUMBER OF", "SHARES", "BENEFICIALLY", "OWNED BY", "EACH", "REPORTING", "PERSON", "WITH"];
const CAPTIONS = [
  "SOLE VOTING POWER",
  "SHARED VOTING POWER",
  "SOLE DISPOSITIVE POWER",
  "SHARED DISPOSITIVE POWER",
];

/** Pages of fixed width as they were typed in the 1990s. */
export function renderTypewriter(told: Told): string {
  const pages = told.covers.length + 1;
  return [
    ...titlePage(told),
    ...told.covers.flatMap((cover, index) => coverPage(told, cover, index + 2, pages + 3)),
    "<PAGE>",
    "",
    ...told.preamble.flatMap(paragraph),
    ...told.items.flatMap((item) => headed(item, told.schedule)).flatMap(paragraph),
    "<PAGE>",
    "",
    center("SIGNATURE"),
    "",
    ...paragraph(told.certification),
    `Dated: ${told.dated}`,
    "",
    ...told.signatures.flatMap(signatureLines).map((line) => `          ${line}`.trimEnd()),
    ...(told.agreement === null
      ? []
      : [
          "<PAGE>",
          "",
          center("JOINT FILING AGREEMENT"),
          "",
          ...told.agreement.paragraphs.flatMap(paragraph),
          ...told.agreement.signatures.flatMap(signatureLines).map((line) => `          ${line}`.trimEnd()),
        ]),
    "",
  ].join("\n");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - bare(text).length));
}

function center(text: string): string {
  return " ".repeat(Math.max(0, Math.floor((WIDTH - bare(text).length) / 2))) + text;
}

function paragraph(text: string): string[] {
  const lines: string[] = [];
  let line = "        ";
  for (const word of text.split(" ")) {
    if (bare(line).length + bare(word).length > WIDTH - 2) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd(), ""];
}

function titlePage(told: Told): string[] {
  const box = (ticked: boolean): string => (ticked ? "[X]" : "[ ]");
  const filled = (answer: string, caption: string): string[] => [center(answer), RULE, center(caption), ""];
  return [
    "",
    center("SECURITIES AND EXCHANGE COMMISSION"),
    center("WASHINGTON, D.C. 20549"),
    "",
    center(`SCHEDULE ${told.schedule}`),
    center("UNDER THE SECURITIES EXCHANGE ACT OF 1934"),
    ...(told.amendment === null ? [] : [center(`(AMENDMENT NO. ${told.amendment})*`)]),
    "",
    ...filled(told.issuer, "(Name of Issuer)"),
    ...filled(told.securityClass, "(Title of Class of Securities)"),
    ...filled(told.cusip, "(CUSIP Number)"),
    ...(told.schedule === "13D"
      ? [
          ...told.notice.map(center),
          RULE,
          center("(Name, Address and Telephone Number of Person"),
          center("Authorized to Receive Notices and Communications)"),
          "",
        ]
      : []),
    ...filled(told.event, "(Date of Event Which Requires Filing of This Statement)"),
    ...(told.schedule === "13D"
      ? [
          "If the filing person has previously filed a statement on Schedule 13G to report",
          "the acquisition which is the subject of this Schedule 13D, and is filing this",
          `schedule because of Rule 13d-1(e), 13d-1(f) or 13d-1(g), check the following box ${box(told.prior13G)}.`,
          "",
        ]
      : [
          "Check the appropriate box to designate the rule pursuant to which this Schedule",
          "is filed:",
          "",
          ...(["b", "c", "d"] as const).map(
            (rule) =>
              `     ${slot(`title.rule.${rule}`, box(told.rules.includes(rule)))} Rule 13d-1(${rule})`,
          ),
          "",
        ]),
  ];
}

function coverPage(told: Told, cover: ToldCover, page: number, pages: number): string[] {
  const { schedule } = told;
  const id = (name: string, text: string): string => slot(`cover.${String(cover.person)}.${name}`, text);
  const first = schedule === "13D" ? 7 : 5;
  const box = (ticked: boolean): string => (ticked ? "[X]" : "[ ]");
  const row = (number: number): string => String(number).padStart(2);
  const value = ({ text, marks }: Answer): string =>
    text + marks.map((mark) => ` (${String(mark)})`).join("");
  return [
    "<PAGE>",
    "",
    padded(`CUSIP No. ${cover.pageCusip}`, 30) +
      schedule.padEnd(25) +
      `Page ${String(page)} of ${String(pages)} Pages`,
    RULE,
    " 1    NAME OF REPORTING PERSON",
    "      S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON",
    "",
    `      ${cover.name}`,
    RULE,
    ` 2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*              ${id("group", `(a) ${box(cover.group.includes("a"))}`)}`,
    `                                                                     (b) ${box(cover.group.includes("b"))}`,
    RULE,
    " 3    SEC USE ONLY",
    "",
    RULE,
    ...(schedule === "13D"
      ? [
          " 4    SOURCE OF FUNDS*",
          `      ${cover.funds}`,
          RULE,
          " 5    CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO",
          `      ITEM 2(d) OR 2(e) ${id("proceedings", box(cover.proceedings))}`,
          RULE,
        ]
      : []),
    `${row(first - 1)}    CITIZENSHIP OR PLACE OF ORGANIZATION`,
    `      ${cover.citizenship}`,
    RULE,
    ...POWERS.flatMap((power, index) => [
      ` ${(SIDE[index * 2] ?? "").padEnd(15)}${row(first + index)}    ${CAPTIONS[index] ?? ""}`,
      ` ${(SIDE[index * 2 + 1] ?? "").padEnd(15)}      ${value(cover[power])}`,
      `${" ".repeat(16)}${"-".repeat(WIDTH - 16)}`,
    ]),
    `${row(first + 4)}    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON`,
    `      ${value(cover.aggregateAmount)}`,
    RULE,
    `${row(first + 5)}    CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (${String(first + 4)}) EXCLUDES CERTAIN SHARES* ${id("excludes", box(cover.excludes))}`,
    RULE,
    `${row(first + 6)}    PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (${String(first + 4)})`,
    `      ${value(cover.percentOfClass)}`,
    RULE,
    `${row(first + 7)}    TYPE OF REPORTING PERSON*`,
    `      ${cover.types}`,
    RULE,
    "                     *SEE INSTRUCTIONS BEFORE FILLING OUT!",
    "",
    ...cover.notes.flatMap((note, index) => paragraph(`(${String(index + 1)}) ${note}`)),
  ];
}
