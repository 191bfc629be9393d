/** A page opened in Debian's Chromium, with everything noted that a page should not do. */
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

// A browser that looks for updates is refused by a closed network, many times over.
const QUIETLY = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page and what it did: console messages, requests beyond itself, dialogs, errors, navigations. */
export interface Opened {
  readonly page: Page;
  readonly did: string[];
}

/** Opens HTML text as a file. */
export type Open = (html: string, options?: BrowserContextOptions) => Promise<Opened>;

/** A group of tests in a browser; where Chromium is absent it is skipped with a line that says so. */
export function describeInBrowser(name: string, body: (open: Open) => void): void {
  if (!existsSync(CHROMIUM)) {
    console.error(`${CHROMIUM} is absent: the tests of the HTML page in a browser are skipped.`);
    describe(name, () => {
      it.skip("is skipped: /usr/bin/chromium is absent", () => undefined);
    });
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIETLY });
    }, 60_000);
    afterAll(() => browser.close());
    body((html, options) => open(browser, html, options));
  });
}

async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(mkdtempSync(join(tmpdir(), "13d-audit-page-")), "report.html");
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const did: string[] = [];
  page.on("console", (message) => did.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => did.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    did.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => did.push("popup"));
  page.on("request", (request) => {
    if (request.url() !== url && request.url() !== "data:,") did.push(`request: ${request.url()}`);
  });
  page.on("framenavigated", (frame) => {
    if (!frame.url().startsWith(url)) did.push(`navigation: ${frame.url()}`);
  });
  await page.goto(url);
  return { page, did };
}
