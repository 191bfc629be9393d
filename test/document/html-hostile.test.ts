import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { expectTruePlaces, readPage as read } from "./html-places.js";

describe("hostile pages", () => {
  it.each([
    ["deep nesting", "<div>".repeat(200_000) + "x"],
    ["tags that never end", "<b><i>x</b>".repeat(100_000)],
    ["tables in tables", "<table><tr><td>x".repeat(50_000)],
    ["end tags of nothing", "<b>".repeat(100_000) + "</i></table></td>".repeat(100_000) + "x"],
    ["a raised page", `<sup>${"1".repeat(1_000_000)}</sup>`],
    ["a page of ampersands", "&".repeat(1_000_000)],
    ["a page of spaces", "a" + "&nbsp;".repeat(300_000) + " ".repeat(300_000) + "b"],
    ["an unfinished tag", "x<td style='" + "<".repeat(500_000)],
  ])("%s", (_, html) => {
    // What is not linear in the page's length takes longer than the test may.
    expect(read(html).lines.length).toBeGreaterThan(0);
  });

  it.each(["", "   ", "<", "<!--", "<table>", "</td>", "&#xffffffff;", "<td></table><tr>"])("%j", (html) => {
    expect(() => read(html)).not.toThrow();
  });
});

describe("any nesting of tags", () => {
  const TAGS = ["p", "div", "b", "font", "table", "tr", "td", "span", "center", "li", "sup", "pre"];
  const node = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(
        "W",
        "W &nbsp; W",
        "<br>",
        " ",
        "&nbsp;&nbsp;&nbsp;",
        "</div>",
        "</p>",
        "<p>",
        "<td>",
        "<hr>",
      ),
      fc
        .tuple(fc.constantFrom(...TAGS), fc.array(tie("node"), { maxLength: 4 }), fc.boolean())
        .map(([tag, inner, ends]) => `<${tag}>${inner.join("")}${ends ? `</${tag}>` : ""}`),
    ),
  })).node;

  it("keeps the words, their order and their places", () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        let count = 0;
        const html = nodes.join("").replace(/W/g, () => `word${String((count += 1))}z`);
        expect(read(html).text.text.match(/word\d+z/g) ?? []).toEqual(html.match(/word\d+z/g) ?? []);
        expectTruePlaces(html);
      }),
      { numRuns: 500 },
    );
  });
});
