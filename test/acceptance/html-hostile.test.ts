/** Filing text is data: whatever a filing, a path or a reason says, the page shows it and runs, loads and obeys nothing. */
import { expect, it } from "@jest/globals";
import { Parser } from "htmlparser2";
import { factsIn } from "../../src/filing/fact.js";
import { readFiling, type Filing } from "../../src/index.js";
import { describeInBrowser } from "../support/browser.js";
import { htmlOfBreaks, htmlOfCells, structured, typewritten, type Clothed } from "../support/clothes.js";
import { filingText } from "../support/filing-text.js";
import { hostileReport } from "../support/hostile-report.js";
import { pageOf, pageOfText } from "../support/html-page.js";
import { LARKSPUR, ROE } from "../support/stated-filing.js";

/** What would run, load, break out or lead away, were it taken for markup. */
const ATTACKS = [
  `<script>window.ran=1;alert(1)</script>`,
  `</script><script>window.ran=1</script>`,
  `</style><script>window.ran=1</script><style>`,
  `<img src=x onerror="window.ran=1;alert(1)">`,
  `"><svg onload=alert(1)><a href="javascript:window.ran=1">x</a>`,
  `' onmouseover='window.ran=1' x='`,
  `]]>"]]&gt;<!--<iframe src="http://192.0.2.1/"></iframe>-->`,
  `--><meta http-equiv="refresh" content="0;url=http://192.0.2.1/"><base href="http://192.0.2.1/">`,
  `<link rel="stylesheet" href="http://192.0.2.1/x.css"><style>@import "http://192.0.2.1/y.css";</style>`,
  `<p style="background:url(http://192.0.2.1/z.png)" class="tools" id="f1-top">z</p>`,
  `<form action="http://192.0.2.1/"><input autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">`,
  `<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)"><details open ontoggle=alert(1)>`,
  `&lt;script&gt;window.ran=1&lt;/script&gt;&#60;img src=x onerror=alert(1)&#62;`,
  `\u202egnp.exe\u2066 \u0000\u0007\u001b[31m \ud800 ${"𝔘".repeat(3)}`,
];

const ALL = ATTACKS.join("\n\n");
/** Those that leave a typed page one: two tags of HTML would make another page of it. */
const TAGLESS = ATTACKS.filter((attack) => !/<(?:p|div|span|html|head|body)\b/.test(attack)).join("\n");
const CLOTHED: Clothed = { persons: [LARKSPUR, ROE], outstanding: "9,950,000" };
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const lodged = (text: string, before: string, what: string): string =>
  text.replaceAll(before, `${what}${before}`);
/** XML has no room for controls and halves of pairs. */
const forXml = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\ud800-\udfff]/g, "");

/** The attacks where each format keeps its prose, raw and as a careful filer would write them. */
const FILES: readonly [string, string][] = [
  ["in text", filingText({ preamble: ALL })],
  ["in a typed page", lodged(typewritten(CLOTHED), "Item 5", `\n${TAGLESS}\n\n`)],
  ["as markup of a page", lodged(htmlOfCells(CLOTHED), "Item 5", `</p>${ALL}<p>`)],
  ["as text of a page", lodged(htmlOfBreaks(CLOTHED), "Item 5", `<p>${escaped(ALL)}</p>`)],
  [
    "escaped in XML",
    structured(CLOTHED).replaceAll("Larkspur Holdings LLC", forXml(escaped(ATTACKS[3] ?? ""))),
  ],
  [
    "in a section of XML",
    structured(CLOTHED).replaceAll("</fundsSource>", `<![CDATA[${forXml(ATTACKS[0] ?? "")}]]></fundsSource>`),
  ],
];

/** The filing with every text that it states made hostile behind the readers' backs. */
function poisoned(filing: Filing): Filing {
  let turn = 0;
  const poison = (): string => ATTACKS[(turn += 1) % ATTACKS.length] ?? "";
  for (const [, fact] of factsIn(filing))
    if (typeof fact.value === "string" && !/^\d{4}-\d\d-\d\d$/.test(fact.value) && fact.value.length > 1)
      Object.assign(fact, { value: poison(), printed: poison() });
  return filing;
}

/** Whatever a page must not hold: elements and attributes besides those that its templates write. */
function foreignIn(html: string): string[] {
  const allowed =
    /^(?:html|head|meta|link|title|style|script|body|[ap]|nav|div|button|input|output|main|header|footer|article|section|h[1-6]|span|[big]|br|hr|ul|li|dl|dt|dd|code|details|summary|figure|figcaption|svg|path|rect|text|table|tbody|thead|caption|tr|td|th)$/;
  const foreign: string[] = [];
  let scripts = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!allowed.test(name)) foreign.push(name);
      if (name === "script" || name === "style" || name === "input") scripts += 1;
      for (const [key, value] of Object.entries(attributes)) {
        if (/^(?:on|style$|src|action|formaction|background)/i.test(key)) foreign.push(`${name} ${key}`);
        if (key === "href" && !value.startsWith("#") && value !== "data:,")
          foreign.push(`${name} href=${value}`);
      }
    },
  });
  parser.end(html);
  return scripts === 3 ? foreign : [...foreign, `${String(scripts)} scripts, styles and inputs`];
}

describeInBrowser("a hostile filing", (open) => {
  const pages: readonly [string, () => string][] = [
    ...FILES.map(([name, text]): [string, () => string] => [
      name,
      () => pageOf([readFiling(text, name)]).html,
    ]),
    ["in every fact", () => pageOf([poisoned(readFiling(filingText(), `${ATTACKS[0] ?? ""}.txt`))]).html],
    [
      "in names, paths, reasons and what was given by hand",
      () =>
        pageOf([], (report) => ({
          ...report,
          given: ATTACKS,
          files: hostileReport([ATTACKS.slice(0, 7).join("/"), ATTACKS.slice(7).join("/")]).files.map(
            (file) => ({
              ...file,
              checks: file.checks.map((check, index) => ({
                ...check,
                suppression:
                  check.verdict === "fail"
                    ? { reason: ATTACKS[index % 14] ?? "", owner: ATTACKS[index % 14] ?? "", expires: null }
                    : null,
              })),
            }),
          ),
          errors: ATTACKS.map((attack) => ({ path: attack, message: attack })),
        })).html,
    ],
  ];

  it.each(pages)(
    "runs nothing, loads nothing, leads nowhere: %s",
    async (_where, page) => {
      const html = page();
      expect(foreignIn(html)).toEqual([]);
      const opened = await open(html);
      await opened.page.evaluate(
        "document.querySelectorAll('details').forEach((each) => { each.open = true; })",
      );
      for (const link of await opened.page
        .locator(".as-filed a.m, .pin")
        .all()
        .then((all) => all.slice(0, 5)))
        await link.click({ force: true });
      await opened.page.keyboard.press("Escape");
      await opened.page.locator(".tools input").fill("<script>");
      await opened.page.waitForTimeout(200);
      expect(await opened.page.evaluate("window.ran ?? null")).toBeNull();
      expect(await opened.page.evaluate("document.scripts.length")).toBe(1);
      expect(opened.did).toEqual([]);
      await opened.page.context().close();
    },
    60_000,
  );
});

/** A page of ours with something behind it, and what the fault issue asks of its nesting and its size. */
const LARGE: readonly [string, string][] = [
  ["boxes nested 10,000 deep", "<div>".repeat(10_000)],
  ["tables nested 10,000 deep", "<table><tr><td>1,000 ".repeat(10_000)],
  ["a table of 50,000 cells", `<table>${`<tr>${"<td>1,234</td>".repeat(1000)}</tr>`.repeat(50)}</table>`],
];

describeInBrowser("a page that is nested or large beyond measure", (open) => {
  it.each(LARGE)(
    "is shown and does nothing: %s",
    async (_name, behind) => {
      const { html } = pageOfText(`${htmlOfBreaks(CLOTHED)}${behind}`, "filing.htm");
      const opened = await open(html);
      expect(await opened.page.locator(".as-filed").count()).toBeGreaterThan(0);
      expect(opened.did).toEqual([]);
      await opened.page.context().close();
    },
    60_000,
  );
});

it("shows hostile text as it stands, and controls as a mark", () => {
  const { html } = pageOf([readFiling(filingText({ preamble: ALL }))]);
  expect(html).toContain("&lt;img src=x onerror=");
  expect(html).not.toMatch(/[\0-\x08\v\x0e-\x1f\u202e\u2066]/);
});

it("forbids by its policy whatever is not its own", () => {
  const { html } = pageOf([readFiling(filingText())]);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'$/,
  );
});
