/** What the page that EDGAR makes of a structured filing is built of: rows with captions, boxes, the title page, the signatures. */

type Node = Readonly<Record<string, unknown>>;

export const at = (node: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((found, key) => (found as Node | undefined)?.[key], node);
export const text = (node: unknown, path: string): string => {
  const found = at(node, path);
  return typeof found === "string" ? found : "";
};
export const all = (node: unknown, path: string): unknown[] =>
  (at(node, path) as unknown[] | undefined) ?? [];
export const escaped = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
export const shares = (number: string): string => {
  if (number === "") return "";
  const [whole = "", cents = ""] = number.split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${cents.padEnd(2, "0").slice(0, 2)}`;
};
export const box = (ticked: boolean): string =>
  `<img src="Images/box-${ticked ? "checked" : "unchecked"}.jpg" alt="Checkbox ${ticked ? "checked" : "not checked"}">`;
export const shown = (words: string): string => `<div class="text">${escaped(words)}</div>`;
export const told = (words: string): string => `<div class="largetext">${escaped(words)}</div>`;
export const row = (mark: string, content: string): string =>
  `<tr>\n<td width="8%" class="tableClassValign">${mark}</td><td width="92%" class="tableClass">${content}</td>\n</tr>\n`;
export const captioned = (mark: string, caption: string, answer: string): string =>
  row(mark, `${caption}\n<br><br>${answer}`);
export const INSTITUTIONS = [
  ["BD", "Broker or dealer registered under section 15 of the Act (15 U.S.C. 78o);"],
  ["BK", "Bank as defined in section 3(a)(6) of the Act (15 U.S.C. 78c);"],
  ["IC", "Insurance company as defined in section 3(a)(19) of the Act (15 U.S.C. 78c);"],
  [
    "IV",
    "Investment company registered under section 8 of the Investment Company Act of 1940 (15 U.S.C. 80a-8);",
  ],
  ["IA", "An investment adviser in accordance with § 240.13d-1(b)(1)(ii)(E);"],
  ["EP", "An employee benefit plan or endowment fund in accordance with § 240.13d-1(b)(1)(ii)(F);"],
  ["HC", "A parent holding company or control person in accordance with § 240.13d-1(b)(1)(ii)(G);"],
  [
    "SA",
    "A savings association as defined in Section 3(b) of the Federal Deposit Insurance Act (12 U.S.C. 1813);",
  ],
  [
    "CP",
    "A church plan that is excluded from the definition of an investment company under section 3(c)(14) of the Investment Company Act of 1940 (15 U.S.C. 80a-3);",
  ],
  ["FI", "A non-U.S. institution in accordance with § 240.13d-1(b)(1)(ii)(J);"],
  ["OO", "Group, in accordance with Rule 240.13d-1(b)(1)(ii)(K)."],
] as const;
export const heading = (schedule: string): string =>
  `<table><tr><td class="center"><br><br><p><div align="center">\nSCHEDULE ${schedule}\n</div></p></td></tr></table>`;

export function titlePage(
  schedule: string,
  type: string,
  no: string,
  answers: readonly (readonly [string, string])[],
): string {
  const centred = (content: string): string => `<tr><td class="center">${content}</td></tr>\n`;
  return `<table role="presentation" id="scheader">${centred("\nSECURITIES AND EXCHANGE COMMISSION\n<br>Washington, D.C. 20549")}
${centred(`<br><br><div style="font-size:1.5em;">\nSCHEDULE ${schedule}\n</div><br><br>`)}
${centred("<div>\nUNDER THE SECURITIES EXCHANGE ACT OF 1934\n</div>")}
${centred(type.endsWith("/A") && no !== "" ? `<div class="information">\n(Amendment No. <span style="color:blue;">${no}</span>)\n</div><br><br>` : "")}
${answers.map(([caption, answer]) => centred(`<div class="information" style="color:blue;">${escaped(answer)}</div><div class="information"><hr class="separatorThin">(${caption})</div><br><br>`)).join("")}</table><br><br>`;
}

export function personRows(
  schedule: "13D" | "13G",
  cusip: string,
  answers: readonly (readonly [string, string])[],
): string {
  const first = schedule === "13D" ? 7 : 5;
  const rows = answers.map(([caption, answer], index) => ({ caption, answer, mark: String(index + 1) }));
  const inner = rows.slice(first - 1, first + 3);
  const line = ({ mark, caption, answer }: (typeof rows)[number]): string =>
    answer === "" ? row(mark, caption) : captioned(mark, caption, answer);
  return `${heading(schedule)}<table role="presentation" class="tableClass" id="cusipNumber"><tr><td width="25%">CUSIP No.</td><td width="75%"><div>${cusip}</div></td></tr></table><br><br>
<table role="presentation" class="tableClass" id="reportingPersonDetails">
${rows
  .slice(0, first - 1)
  .map(line)
  .join(
    "",
  )}<tr><td width="8%">Number of Shares Beneficially Owned by Each Reporting Person With:</td><td width="92%"><table class="innerTableClass">${inner.map(line).join("")}</table></td></tr>
${rows
  .slice(first + 3)
  .map(line)
  .join("")}</table>`;
}

export const remark = (words: string): string =>
  words === ""
    ? ""
    : `<br><div class="largetext"><span style="color:black;font-weight:bold;">Comments accompanying signature:</span>&nbsp;&nbsp;${escaped(words)}</div>`;

export function signatures(
  persons: readonly unknown[],
  name: string,
  details: string,
  signature: string,
): string {
  const cell = (caption: string, answer: string): string =>
    `<tr><td width="8%">${caption}</td><td width="92%">${escaped(answer)}</td></tr>`;
  const half = (inner: string): string =>
    `<table><tr><td width="50%">&nbsp;</td><td width="50%"><table>${inner}</table></td></tr></table>`;
  return `<table role="presentation" id="signatureInfo">${row("&nbsp;&nbsp;&nbsp;&nbsp;SIGNATURE", "&nbsp;")}${row("&nbsp;", '<div class="information">After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.<br><br></div>')}</table>
${persons
  .map(
    (person) =>
      half(`<tr><td width="100%">${shown(text(person, name))}</td></tr>`) +
      all(person, details)
        .map((each) =>
          half(
            cell("Signature:", text(each, signature)) +
              cell("Name/Title:", text(each, "title")) +
              cell("Date:", text(each, "date")),
          ),
        )
        .join(""),
  )
  .join("")}`;
}
