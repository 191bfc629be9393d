/** Paragraphs of typed pages: a sentence goes on over a page's foot and head, and ends where it ends. */
import { describe, expect, it } from "@jest/globals";
import { paragraphsOf } from "../../src/document/paragraphs.js";
import { readTextDocument } from "../../src/document/text-document.js";
import { MappedText } from "../../src/source/mapped-text.js";

const paragraphs = (text: string): string[] => {
  const document = readTextDocument(MappedText.identity(text));
  return paragraphsOf(document, 0, document.text.length).map((each) => each.text.text);
};

describe("a sentence that a page breaks is one paragraph", () => {
  const WHOLE = ["Includes 75,800 shares issuable upon exercise of call options."];

  it.each([
    ["a foot", "\n                Page 3 of 6 Pages\n\n<PAGE>\n\n"],
    ["a foot without the word page", "\n                4 of 6\n\n<PAGE>\n\n"],
    ["a foot of dashes and a head", "\n                -4-\n<PAGE>\nCUSIP NUMBER: 435632106\n\n"],
    ["a head with the name of the form", "\n<PAGE>\n\n            SCHEDULE 13G\n\nCUSIP NO.  435632106\n\n"],
    [
      "a head in one line",
      "\n<PAGE>\nCUSIP No. 435632106                   13G                    Page 3 of 6 Pages\n\n",
    ],
  ])("by %s", (_name, broken) => {
    expect(paragraphs(`Includes 75,800 shares issuable upon exercise of call${broken}options.\n`)).toEqual(
      WHOLE,
    );
  });

  it("and goes on in capitals within quotation marks or behind a word that ends no sentence", () => {
    const head = "\n<PAGE>\n\nCUSIP NUMBER: 435632106\n\n";
    expect(paragraphs(`the ordinary shares ("Class B Ordinary${head}Shares") are held by Roe.`)).toHaveLength(
      1,
    );
    expect(paragraphs(`the ordinary shares are held by${head}Larkspur Holdings L.P.`)).toHaveLength(1);
  });
});

it("keeps a zero ahead of a page's foot: no page has that number", () => {
  const answer = (figure: string): string[] =>
    paragraphs(
      `(iv) Shared power to dispose or to direct the disposition of:\n     ${figure}\n\n            Page 3 of 5 Pages\n<PAGE>\n\nITEM 5.\n`,
    );
  expect(answer("0")[0]).toMatch(/of:\s+0$/);
  expect(answer("3")[0]).toMatch(/of:$/);
});

it("keeps the CUSIP number that answers Item 2(e) at the end of a page, and no other there", () => {
  const answered = (question: string) =>
    paragraphs(`${question}\n\n     435632106\n\n<PAGE>\n\nItem 3.  Source of funds.\n`);
  expect(answered("Item 2(e) CUSIP Number:")).toContain("435632106");
  expect(answered("(e)  CUSIP No.:")).toContain("435632106");
  expect(answered("She holds 1,000 shares.")).not.toContain("435632106");
  const over = "Item 2(e).   CUSIP Number:\n\n              Page 4 of 7 Pages\n<PAGE>\n\n\n    435632106\n";
  expect(paragraphs(over)).toContain("435632106");
});

describe("what a page parts stays parted", () => {
  it("where the next page begins anew", () => {
    const head = "\n<PAGE>\n\nCUSIP NUMBER: 435632106\n\n";
    expect(paragraphs(`Larkspur Holdings L.P.${head}Jane M. Roe`)).toHaveLength(2);
    expect(paragraphs(`Signature of the undersigned${head}Item 5. Ownership`)).toHaveLength(2);
  });
});

it("a blank line within a sentence, as where a page's mark is lost, does not part it", () => {
  const first = "657,096 shares issued to affiliates of the reporting person upon the voluntary";
  expect(paragraphs(`${first}\n\nexercise of certain warrants.`)).toEqual([
    `${first} exercise of certain warrants.`,
  ]);
  expect(paragraphs(`${first}\n\nExercise of warrants.`)).toHaveLength(2);
  expect(paragraphs("the voluntary\n\nexercise of certain warrants.")).toHaveLength(2);
});

it.each(["Item 2(d)) held by certain funds.", "Item 4 above and in its notes.", "Items 3 and 4 tell."])(
  "a reference to an Item at the head of a line opens no paragraph: %s",
  (line) => {
    expect(paragraphs(`The shares of common stock (as they are defined in\n${line}`)).toHaveLength(1);
  },
);

it("an Item's heading opens one", () => {
  expect(paragraphs("The shares are held by Larkspur\nItem 4. Purpose of Transaction.")).toHaveLength(2);
  expect(paragraphs("The shares are held by Larkspur.\nItem 4 purpose of transaction")).toHaveLength(2);
});
