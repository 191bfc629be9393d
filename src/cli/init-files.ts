/** A file that `init` writes, from the working folder. */
export interface InitFile {
  readonly path: string;
  readonly text: string;
}

/** A configuration and a GitHub workflow that annotates pull requests. */
export function configurationFiles(): InitFile[] {
  const config = {
    $schema: "./node_modules/13d-audit/schema/13d-audit.config.schema.json",
    ruleset: "recommended",
    rules: {},
    failOn: "error",
    ignore: [],
    given: [],
  };
  return [
    { path: "13d-audit.config.json", text: `${JSON.stringify(config, null, 2)}\n` },
    { path: ".github/workflows/13d-audit.yml", text: WORKFLOW },
  ];
}

const WORKFLOW = `name: 13d-audit
on:
  pull_request:
    paths: ["filings/**"]
permissions:
  contents: read
  security-events: write
jobs:
  audit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes 13d-audit --format github --format sarif --output 13d-audit.sarif filings
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: 13d-audit.sarif
`;

/** A plug-in with one rule, its page, and a test that runs by itself. */
export function pluginFiles(): InitFile[] {
  return [
    { path: "our-policy/our-policy.mjs", text: PLUGIN },
    { path: "our-policy/our-policy.test.mjs", text: PLUGIN_TEST },
  ];
}

const PLUGIN = `// A plug-in for 13d-audit: rules of our own beside the form's.
import { defineRule } from "13d-audit";

const contactNamed = defineRule({
  id: "our-policy/contact-named",
  title: "The title page of a Schedule 13D says who is to receive notices",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, cover page", "our policy, section 4"],
  applies: { schedules: ["13D"] },
  *check(filing, { pass, fail }) {
    const { notice, formType } = filing;
    if (notice !== null) yield pass({ at: [notice], message: "The title page names a person for notices." });
    else yield fail({ at: [formType], message: "The title page names nobody to receive notices." });
  },
});

export const prefix = "our-policy";
export const rules = [contactNamed];
export const pages = {
  "our-policy/contact-named": "# our-policy/contact-named\\n\\nOur filings always name a person for notices.\\n",
};
`;

const PLUGIN_TEST = `// node our-policy.test.mjs: a table of cases; the first that breaks ends it with an error.
import { testRule } from "13d-audit";
import { rules } from "./our-policy.mjs";

const titlePage = (notice) => \`SCHEDULE 13D

Hollin Mills, Inc.
(Name of Issuer)

Common Stock
(Title of Class of Securities)

\${notice}
March 3, 2025
(Date of Event Which Requires Filing of This Statement)

1  NAME OF REPORTING PERSON Jane M. Roe
7  SOLE VOTING POWER 120,000
11 AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON 120,000
13 PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) 6.0%
14 TYPE OF REPORTING PERSON IN

Item 1. Security and Issuer.

Common Stock of Hollin Mills, Inc.
\`;

const NOTICE = \`Jane M. Roe, 12 Mill Lane, Hollin, CT 06001, (203) 555-0117
(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)
\`;

testRule(rules[0], {
  passing: [{ name: "a person for notices is named", filing: titlePage(NOTICE) }],
  failing: [{ name: "nobody is named", filing: titlePage(""), failures: [{ severity: "warning", message: "names nobody" }] }],
});
console.log("our-policy: all cases hold");
`;
