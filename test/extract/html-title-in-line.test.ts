/** A title page in HTML whose answers stand ahead of their captions, in one paragraph with them. */
import { expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";

const EVENT = "(Date of Event Which Requires Filing of This Statement)";
const NOTICE =
  "(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)";
const SOUND = [
  "<p>Quillhaven Instruments, Inc.</p><p>(Name of Issuer)</p>",
  "<p>Common Stock</p><p>(Title of Class of Securities)</p><p>87507R 10 1</p><p>(CUSIP Number)</p>",
];

const read = (...lines: string[]): (string | undefined)[] => {
  const body = "<p>Item 1. Security and Issuer.</p><p>The Common Stock of Quillhaven Instruments, Inc.</p>";
  const page = `<html><body><p>SCHEDULE 13D</p>${lines.join("")}${body}</body></html>`;
  const { issuer, notice, eventDate, titleAnswers } = readFiling(Buffer.from(page), "page.htm");
  const blank = Object.entries(titleAnswers).filter(([, { printed }]) => printed === null);
  return [issuer.name?.value, notice?.value, eventDate?.value, ...blank.map(([name]) => name)];
};

it("the day of the event", () => {
  expect(read(...SOUND, `<p>Ann Lund, 1 Mill Lane</p><p>${NOTICE}</p><p>March 4, 2009 ${EVENT}</p>`)).toEqual(
    ["Quillhaven Instruments, Inc.", "Ann Lund, 1 Mill Lane", "2009-03-04"],
  );
});

it("who is to receive notices, and the day behind the caption of these", () => {
  expect(read(...SOUND, `<p>Ann Lund, 1 Mill Lane ${NOTICE} March 4, 2009 ${EVENT}</p>`)).toEqual([
    "Quillhaven Instruments, Inc.",
    "Ann Lund, 1 Mill Lane",
    "2009-03-04",
  ]);
});

it("a line to write on is no answer", () => {
  expect(read(...SOUND, `<p>Ann Lund, 1 Mill Lane</p><p>${NOTICE}</p><p>________ ${EVENT}</p>`)).toEqual([
    "Quillhaven Instruments, Inc.",
    "Ann Lund, 1 Mill Lane",
    undefined,
    "eventDate",
  ]);
});
