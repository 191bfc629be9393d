import { dateIn } from "../figures/date.js";
import { bare, inSlots } from "./slots.js";
import type { Model } from "./model.js";
import type { Told, ToldItem } from "./told.js";

/** Text that an element holds. */
export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** `650,000` as a field takes it: `650000`; `6.5%` as `6.5`. */
export const field = (text: string): string => inSlots(text, (inner) => inner.replace(/[,%]/g, ""));
/** `March 3, 2025` as a field takes it: `03/03/2025`. */
export const fieldDate = (text: string): string =>
  inSlots(text, (inner) => {
    const [year = "", month = "", day = ""] = dateIn(inner)?.value.split("-") ?? [];
    return year === "" ? inner : `${month}/${day}/${year}`;
  });

/** Lines of an element with others inside. */
export function nested(name: string, inner: readonly string[]): string[] {
  return [`<${name}>`, ...inner.map((line) => `  ${line}`), `</${name}>`];
}

/** An element with a text in it, escaped. */
export function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** Nothing where there is no text: no element may be empty. */
export function optional(name: string, text: string): string[] {
  return bare(text).trim() === "" ? [] : [element(name, text)];
}

/** What an Item says, or one letter of it with what stands before the first; empty where it is not told. */
export function itemText(items: readonly ToldItem[], number: string, letter?: string): string {
  const item = items.find((each) => each.number === number);
  if (item === undefined) return "";
  if (letter === undefined) return item.lead.join("\n");
  const own = item.letters.find((each) => each.letter === letter)?.paragraphs ?? [];
  return [...(letter === "a" ? item.lead : []), ...own].join("\n");
}

/** An address, part by part. */
export function address(model: Model["issuer"]["address"]): string[] {
  return [
    element("com:street1", model.street),
    ...(model.suite === null ? [] : [element("com:street2", model.suite)]),
    element("com:city", model.city),
    element("com:stateOrCountry", model.code),
    element("com:zipCode", model.zip),
  ];
}

/** The frame of both schedules. */
export function submission(told: Told, model: Model, namespace: string, form: readonly string[]): string {
  const type = `SCHEDULE ${told.schedule}${told.amendment === null ? "" : "/A"}`;
  const filer = model.parties[0]?.cik ?? "";
  const previous =
    told.amendment === null ? [] : [`<previousAccessionNumber>${filer}-24-000017</previousAccessionNumber>`];
  const credentials = nested(
    "filer",
    nested("filerCredentials", [element("cik", filer), element("ccc", "XXXXXXXX")]),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<edgarSubmission xmlns="http://www.sec.gov/edgar/${namespace}" xmlns:com="http://www.sec.gov/edgar/common">`,
    ...[
      ...nested("headerData", [
        element("submissionType", type),
        ...previous,
        ...nested("filerInfo", [...credentials, element("liveTestFlag", "LIVE")]),
      ]),
      ...nested("formData", form),
    ].map((line) => `  ${line}`),
    "</edgarSubmission>",
    "",
  ].join("\n");
}
