import { headed, signatureLines } from "./render-lines.js";
import { bare, slot } from "./slots.js";
import { POWERS, type Answer, type Told, type ToldCover } from "./told.js";

/** How a filing agent sets pages: what differs from one to the next. */
export interface Agent {
  readonly escaped: (text: string) => string;
  readonly paragraph: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly title: (text: string) => string;
  readonly signature: (lines: readonly string[]) => string;
  readonly box: (ticked: boolean) => string;
  readonly mark: (mark: number) => string;
  readonly pageHead: (cusip: string, schedule: string) => string;
  /** A cover page's table: rows of number, caption, answer. The four powers stand beside their common caption. */
  readonly cover: (rows: {
    readonly before: readonly Row[];
    readonly powers: readonly Row[];
    readonly after: readonly Row[];
  }) => string;
  readonly footnote: (mark: number, text: string) => string;
  readonly captions: "upper" | "title";
}

/** A row of a cover page. */
export interface Row {
  readonly number: string;
  readonly caption: string;
  readonly answer: string;
}

const CAPTIONS = {
  upper: {
    name: "NAME OF REPORTING PERSON",
    group: "CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP",
    use: "SEC USE ONLY",
    funds: "SOURCE OF FUNDS",
    proceedings: "CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEMS 2(d) OR 2(e)",
    citizenship: "CITIZENSHIP OR PLACE OF ORGANIZATION",
    powers: [
      "SOLE VOTING POWER",
      "SHARED VOTING POWER",
      "SOLE DISPOSITIVE POWER",
      "SHARED DISPOSITIVE POWER",
    ],
    aggregate: "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
    excludes: "CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (%) EXCLUDES CERTAIN SHARES",
    percent: "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (%)",
    type: "TYPE OF REPORTING PERSON",
  },
  title: {
    name: "Names of Reporting Persons",
    group: "Check the Appropriate Box if a Member of a Group (see instructions)",
    use: "SEC Use Only",
    funds: "Source of Funds (see instructions)",
    proceedings: "Check if Disclosure of Legal Proceedings Is Required Pursuant to Items 2(d) or 2(e)",
    citizenship: "Citizenship or Place of Organization",
    powers: [
      "Sole Voting Power",
      "Shared Voting Power",
      "Sole Dispositive Power",
      "Shared Dispositive Power",
    ],
    aggregate: "Aggregate Amount Beneficially Owned by Each Reporting Person",
    excludes: "Check if the Aggregate Amount in Row (%) Excludes Certain Shares (see instructions)",
    percent: "Percent of Class Represented by Amount in Row (%)",
    type: "Type of Reporting Person (see instructions)",
  },
} as const;

/** Pages in HTML, as this agent sets them. */
export function renderHtml(told: Told, agent: Agent): string {
  const { escaped, paragraph, heading, title, box } = agent;
  const text = (line: string): string => paragraph(escaped(line));
  const filled = (answer: string, caption: string): string[] => [
    title(escaped(answer)),
    title(`(${caption})`),
  ];
  return [
    "<html><head><title>Schedule</title></head><body>",
    title("UNITED STATES"),
    title("SECURITIES AND EXCHANGE COMMISSION"),
    title("Washington, D.C. 20549"),
    title(`SCHEDULE ${told.schedule}`),
    title("Under the Securities Exchange Act of 1934"),
    ...(told.amendment === null ? [] : [title(`(Amendment No. ${told.amendment})*`)]),
    ...filled(told.issuer, "Name of Issuer"),
    ...filled(told.securityClass, "Title of Class of Securities"),
    ...filled(told.cusip, "CUSIP Number"),
    ...(told.schedule === "13D"
      ? [
          ...told.notice.map((line) => title(escaped(line))),
          title(
            "(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)",
          ),
        ]
      : []),
    ...filled(told.event, "Date of Event Which Requires Filing of This Statement"),
    ...(told.schedule === "13D"
      ? [
          paragraph(
            `If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of &#167;&#167;240.13d-1(e), 240.13d-1(f) or 240.13d-1(g), check the following box. ${box(told.prior13G)}`,
          ),
        ]
      : [
          paragraph(
            "Check the appropriate box to designate the rule pursuant to which this Schedule is filed:",
          ),
          ...(["b", "c", "d"] as const).map((rule) =>
            paragraph(`${slot(`title.rule.${rule}`, box(told.rules.includes(rule)))} Rule 13d-1(${rule})`),
          ),
        ]),
    ...told.covers.flatMap((cover) => [
      agent.pageHead(cover.pageCusip, told.schedule),
      agent.cover(rowsOf(told, cover, agent)),
      ...cover.notes.map((note, index) => agent.footnote(index + 1, escaped(note))),
    ]),
    ...told.preamble.map(text),
    ...told.items
      .flatMap((item) => headed(item, told.schedule))
      .map((line) =>
        /^Item \d+(?:\([a-e]\))?\. /.test(bare(line)) && bare(line).length < 200
          ? heading(escaped(line))
          : text(line),
      ),
    heading("SIGNATURES"),
    text(told.certification),
    paragraph(`Dated: ${told.dated}`),
    ...told.signatures.map((each) => agent.signature(signatureLines(each).map(escaped))),
    ...(told.agreement === null
      ? []
      : [
          heading("JOINT FILING AGREEMENT"),
          ...told.agreement.paragraphs.map(text),
          ...told.agreement.signatures.map((each) => agent.signature(signatureLines(each).map(escaped))),
        ]),
    "</body></html>",
    "",
  ].join("\n");
}

function rowsOf(
  { schedule }: Told,
  cover: ToldCover,
  { captions, box, mark, escaped }: Agent,
): Parameters<Agent["cover"]>[0] {
  const words = CAPTIONS[captions];
  const id = (name: string, text: string): string => slot(`cover.${String(cover.person)}.${name}`, text);
  const first = schedule === "13D" ? 7 : 5;
  const row = (number: number, caption: string, answer: string): Row => ({
    number: String(number),
    caption: caption.replace("%", String(first + 4)),
    answer,
  });
  const value = ({ text, marks }: Answer): string => text + marks.map(mark).join("");
  return {
    before: [
      row(1, words.name, escaped(cover.name)),
      row(
        2,
        words.group,
        id("group", `(a) ${box(cover.group.includes("a"))} (b) ${box(cover.group.includes("b"))}`),
      ),
      row(3, words.use, ""),
      ...(schedule === "13D"
        ? [
            row(4, words.funds, cover.funds),
            row(5, words.proceedings, id("proceedings", box(cover.proceedings))),
          ]
        : []),
      row(first - 1, words.citizenship, cover.citizenship),
    ],
    powers: POWERS.map((power, index) => row(first + index, words.powers[index] ?? "", value(cover[power]))),
    after: [
      row(first + 4, words.aggregate, value(cover.aggregateAmount)),
      row(first + 5, words.excludes, id("excludes", box(cover.excludes))),
      row(first + 6, words.percent, value(cover.percentOfClass)),
      row(first + 7, words.type, cover.types),
    ],
  };
}
