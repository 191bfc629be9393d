/** The HTML report in a browser: it shows, asks for nothing, leads from findings to figures and back, and everybody can use it. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { NotAFilingError, readFiling, type Filing } from "../../src/index.js";
import { describeInBrowser } from "../support/browser.js";
import { pageOf, pageOfText } from "../support/html-page.js";
import { describeShared, hasShared, shared } from "../support/shared.js";

const SLOW = 60_000;
/** Milliseconds are held to where nothing else runs: `TIMED=1 npx jest html-page`. */
const TIMED = process.env["TIMED"] === "1";

const sample = (name: string): string => pageOfText(readFileSync(`samples/${name}`), `samples/${name}`).html;
const FAULTY = sample("ault-alliance-faulty.txt");

/** What axe-core finds that is serious, a line each. */
async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as {
      axe: {
        run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await here.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id} ${String(nodes.length)}: ${nodes[0]?.html.slice(0, 300) ?? ""}`);
  });
}

/** Whether an element lies within the window, and within what scrolls around it. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((query) => {
    const { document, innerHeight } = globalThis as unknown as {
      document: { querySelector: (query: string) => Seen | null };
      innerHeight: number;
    };
    interface Seen {
      getBoundingClientRect: () => { top: number; bottom: number };
      closest: (query: string) => Seen | null;
    }
    const element = document.querySelector(query);
    if (element === null) return false;
    const { top, bottom } = element.getBoundingClientRect();
    const pane = element.closest(".as-filed")?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    return top >= Math.max(0, pane.top) - 1 && bottom <= Math.min(innerHeight, pane.bottom) + 1;
  }, selector);
}

const REAL: readonly [string, string][] = [
  ["the Ault filing", "filings/text/ault-alliance-13da-8.txt"],
  ["the Zivo filing", "filings/xml/daniel3303+Equibles__sc13da-zivo-truncated-endtag.xml"],
  ["a 13G", "filings/xml/0000102909-26-000036.xml"],
  ["an HTML 13D of 2012", "filings/legacy/0001193125-12-512480.htm"],
  ["an ASCII filing of 1995", "filings/legacy/0000950123-95-002568.txt"],
];

const PAGES: readonly [string, () => string][] = [
  ["a text filing with faults", () => FAULTY],
  ["a structured 13D", () => sample("hollin-mills-structured-13d.xml")],
  ["a structured 13G", () => sample("hollin-mills-structured-13g.xml")],
  ...(hasShared
    ? REAL.map(([name, path]): [string, () => string] => [
        name,
        () => pageOfText(readFileSync(shared(path)), path).html,
      ])
    : []),
];

describeInBrowser("the page of one filing", (open) => {
  it.each(PAGES)(
    "says nothing, asks for nothing, and axe finds nothing serious, in light and dark, wide and narrow: %s",
    async (_name, html) => {
      const text = html();
      const ways = [
        { colorScheme: "light", width: 1280 },
        { colorScheme: "dark", width: 390 },
      ] as const;
      for (const { colorScheme, width } of ways) {
        const { page, did } = await open(text, { colorScheme, viewport: { width, height: 900 } });
        await page.evaluate(() => {
          const { document } = globalThis as unknown as {
            document: { querySelectorAll: (query: string) => Iterable<{ open: boolean }> };
          };
          for (const each of document.querySelectorAll("details")) each.open = true;
        });
        expect(await seriousIn(page)).toEqual([]);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect({ did, overflow }).toEqual({ did: [], overflow: 0 });
        await page.context().close();
      }
    },
    SLOW * 2,
  );

  it(
    "leads from a finding to its figure, from the figure to its checks, and from there to the finding",
    async () => {
      const { page, did } = await open(FAULTY);
      const link = page.locator(".finding.error .places a").first();
      const figure = (await link.getAttribute("href")) ?? "";
      await link.click();
      expect(await isSeen(page, figure)).toBe(true);
      expect(await page.locator(".lit").first().textContent()).toBe("81");
      expect(await isSeen(page, ".finding.error .places")).toBe(true);
      await page.locator(figure).click();
      const panel = page.getByRole("dialog");
      expect(await panel.textContent()).toMatch(
        /Item 5, sole voting power.*WILLIAM B. HORNE.*Item 5\(b\) repeats/s,
      );
      await panel.getByRole("link").last().click();
      expect(page.url()).toMatch(/#f1-c\d+$/);
      expect(await isSeen(page, ".finding.error h4")).toBe(true);
      expect(did).toEqual([]);
      await page.context().close();
    },
    SLOW,
  );

  it(
    "shows a passing figure's check on hover and on focus, and Escape puts it away",
    async () => {
      const { page } = await open(FAULTY);
      const figure = page.locator(".as-filed a.m.pass", { hasText: "214,940,800" }).first();
      await figure.hover();
      expect(await page.locator(".tip").textContent()).toMatch(/^✓ .*\n/);
      await page.mouse.move(5, 5);
      expect(await page.locator(".tip").isVisible()).toBe(false);
      await figure.focus();
      expect(await page.locator(".tip").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.locator(".tip").isVisible()).toBe(false);
      await page.keyboard.press("Enter");
      expect(await page.getByRole("dialog").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").isVisible()).toBe(false);
      expect(await page.evaluate("document.activeElement.textContent")).toBe("214,940,800");
      await page.context().close();
    },
    SLOW,
  );

  it(
    "filters by weight and by words",
    async () => {
      const { page } = await open(FAULTY);
      await page.getByRole("button", { name: "Errors" }).click();
      expect(await page.locator(".finding:visible").count()).toBe(1);
      await page.getByRole("button", { name: "Everything" }).click();
      await page.getByRole("searchbox").fill("suite 240");
      expect(await page.locator(".finding:visible").count()).toBe(1);
      expect(await page.locator(".finding:visible").textContent()).toContain("Suite 330");
      await page.context().close();
    },
    SLOW,
  );

  it(
    "needs no script: findings, figures and checks lead to one another",
    async () => {
      const { page, did } = await open(FAULTY, { javaScriptEnabled: false });
      expect(await page.locator(".tools").isVisible()).toBe(false);
      const link = page.locator(".finding.error .places a").first();
      const figure = (await link.getAttribute("href")) ?? "";
      await link.click();
      expect(page.url().endsWith(figure)).toBe(true);
      await page.locator(figure).click();
      await page.locator(".figures li:target ul a").first().click();
      expect(await page.locator(".finding.error:target").count()).toBe(1);
      expect(did).toEqual([]);
      await page.context().close();
    },
    SLOW,
  );

  it(
    "prints every finding and the whole filing, with signs beside the colours",
    async () => {
      const { page } = await open(FAULTY);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".tools").isVisible()).toBe(false);
      const pane = await page.evaluate(
        "document.querySelector('.as-filed').scrollHeight - document.querySelector('.as-filed').clientHeight",
      );
      expect(pane).toBe(0);
      const sign = await page.evaluate(
        "getComputedStyle(document.querySelector('.as-filed a.m.error'), '::before').content",
      );
      expect(sign).toContain("✗");
      expect((await page.pdf({ printBackground: true })).length).toBeGreaterThan(20_000);
      await page.context().close();
    },
    SLOW,
  );

  it(
    "of a sample is small and shows at once",
    async () => {
      expect(Buffer.byteLength(FAULTY)).toBeLessThan(400_000);
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const { page } = await open(FAULTY);
        const painted = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
        await page.screenshot();
        times.push(Number(await page.evaluate(painted)));
        await page.context().close();
      }
      if (TIMED) expect(Math.min(...times)).toBeLessThan(300);
    },
    SLOW,
  );

  it(
    "of two megabytes stays usable",
    async () => {
      const row =
        "<p>On March 3, 2012 the Reporting Person sold <b>1,250</b> shares at $12.50 a share.</p><table><tr><td width='50%'>Total</td><td align='right'>1,250</td></tr></table>\n";
      const cells = readFileSync("samples/ault-alliance-faulty.txt", "utf8")
        .split("\n")
        .map((line) => `<p>${line.replaceAll("&", "&amp;").replace(/<(?!\/?input)/g, "&lt;")}</p>`);
      const text = `<html><body>${cells.join("\n")}${row.repeat(2_000_000 / row.length)}</body></html>`;
      const { page, did } = await open(pageOfText(text, "large.htm").html);
      const begun = Date.now();
      await page.locator(".places a").first().click();
      await page.getByRole("searchbox").fill("power");
      await page.locator(".finding:visible").first().waitFor();
      if (TIMED) expect(Date.now() - begun).toBeLessThan(5000);
      expect(did).toEqual([]);
      await page.context().close();
    },
    SLOW * 3,
  );
});

describeInBrowser("the page of a folder", (open) => {
  const filings = readdirSync("samples")
    .filter((name) => name !== "not-a-filing.txt")
    .map((name) => readFiling(readFileSync(`samples/${name}`), `samples/${name}`));

  it(
    "has a table that sorts, leads to each filing, and filters them",
    async () => {
      const { html } = pageOf(filings, (report) => ({
        ...report,
        errors: [{ path: "samples/not-a-filing.txt", message: "no Schedule 13D or 13G" }],
      }));
      const { page, did } = await open(html);
      const first = page.locator(".sortable tbody tr").first();
      await page.locator(".sortable thead").getByRole("button", { name: "Errors" }).click();
      await page.locator(".sortable thead").getByRole("button", { name: "Errors" }).click();
      expect(await first.textContent()).toContain("ault-alliance-faulty.txt");
      await page.locator(".tools").getByRole("button", { name: "Errors" }).click();
      expect(await page.locator(".filing:visible").count()).toBe(1);
      await first.getByRole("link").click();
      expect(page.url()).toMatch(/#f\d-top$/);
      expect(await page.locator(".index").textContent()).toContain("not-a-filing.txt");
      expect(await seriousIn(page)).toEqual([]);
      expect(did).toEqual([]);
      await page.context().close();
    },
    SLOW,
  );
});

describeShared("a folder of a hundred real filings", () => {
  describeInBrowser("opened", (open) => {
    it(
      "says nothing, asks for nothing, and its index has nothing serious for axe",
      async () => {
        const paths = ["legacy", "text", "xml"].flatMap((folder) =>
          readdirSync(shared(`filings/${folder}`)).map((name) => `filings/${folder}/${name}`),
        );
        const { page, did } = await open(pageOf(paths.slice(0, 100).flatMap(readable)).html);
        expect(await page.locator(".sortable tbody tr").count()).toBe(100);
        await page.getByRole("searchbox").fill("ault");
        expect(await page.locator(".filing:visible").count()).toBeGreaterThan(0);
        await page.getByRole("searchbox").fill("");
        await page.evaluate(
          "document.querySelectorAll('main > .filing:nth-child(n+5)').forEach((each) => each.remove())",
        );
        expect(await seriousIn(page)).toEqual([]);
        expect(did).toEqual([]);
        await page.context().close();
      },
      SLOW * 3,
    );
  });
});

function readable(path: string): Filing[] {
  try {
    return [readFiling(readFileSync(shared(path)), path)];
  } catch (error) {
    if (error instanceof NotAFilingError) return [];
    throw error;
  }
}
