/** The mail in which EDGAR sent filings: what is taken off, what stays, and that places stay true. */
import { describe, expect, it } from "@jest/globals";
import { decodeInlineTags } from "../../src/document/inline-markup.js";
import { MappedText } from "../../src/source/mapped-text.js";
import { openEnvelope } from "../../src/source/pem.js";
import { readSubmission } from "../../src/source/submission.js";

const opened = (text: string): string => openEnvelope(MappedText.identity(text)).text;

describe("the mail envelope of 1993 to 2001", () => {
  const open = [
    "-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
    "Proc-Type: 2001,MIC-CLEAR",
    " AnvvR+o3Xic/g+SvmA==",
    "",
  ];
  const close = ["-----END PRIVACY-ENHANCED MESSAGE-----", ""];
  const typed = ["Sole voting power", "- -0-", "- ------", "- - - -", "x - -0-"];
  const printed = "Sole voting power\n-0-\n------\n- - -\nx - -0-\n";

  it.each<[string, string[]]>([
    ["is taken off and its dashes are unescaped", [...open, ...typed, ...close]],
    ["may lack its end, as the rest of a torn file", [...open, ...typed, ""]],
    ["may have lost itself and left the escapes", [...typed, ""]],
  ])("%s", (_name, lines) => {
    expect(opened(lines.join("\n"))).toBe(printed);
    expect(opened(lines.join("\r\n"))).toBe(printed.replaceAll("\n", "\r\n"));
  });

  it.each([
    ["a rule drawn with dashes and blanks", "Hollin Mills\n- - - - - - - -\n(Name of Issuer)\n"],
    ["an escape where another line begins with a bare dash", "- -0-\n-----\n"],
    ["a list", "- 600,000 shares\n- 50,000 warrants\n"],
  ])("was never around %s, which stays as it is", (_name, text) => {
    expect(opened(text)).toBe(text);
  });

  it("keeps places true, with an entity inside an entity", () => {
    const text = [
      ...open,
      "<DOCUMENT>",
      "<TYPE>SC 13D",
      "<TEXT>",
      "- --- A &amp;amp; B &amp;#167; 9%",
      ...close,
    ].join("\n");
    const [document] = readSubmission(MappedText.identity(text)).documents;
    const page = decodeInlineTags(decodeInlineTags(document?.body ?? MappedText.identity("")));
    expect(page.text).toBe("--- A & B § 9%\n");
    const place = (shown: string) => {
      const at = page.text.indexOf(shown);
      const { start, end } = page.source(at, at + shown.length);
      return text.slice(start, end);
    };
    expect(["---", "A", "&", "§", "9%", "B § 9"].map(place)).toEqual([
      "---",
      "A",
      "&amp;amp;",
      "&amp;#167;",
      "9%",
      "B &amp;#167; 9",
    ]);
  });
});
