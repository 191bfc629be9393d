import { bareCusip } from "../figures/cusip.js";
import type { Filing } from "../filing/filing.js";
import { answered, answerIn } from "./answers.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { child, childrenCalled, descend, leavesOf } from "./xml-tree.js";

type CoverHeader = Pick<
  Filing,
  | "amendment"
  | "issuer"
  | "securityClass"
  | "cusips"
  | "eventDate"
  | "eventDateWords"
  | "issuerAddress"
  | "notice"
  | "previouslyFiled13G"
  | "titleAnswers"
>;

/** What EDGAR asks ahead of the reporting persons, and the issuer's address by Item 1. */
export function readCoverHeader(form: Form, read: FieldReader): CoverHeader {
  const { cover, data, words } = form;
  const issuer = child(cover, "issuerInfo");
  const notified = childrenCalled(child(cover, "authorizedPersons"), "notificationInfo");
  const item1 = descend(data, words.items, "item1");
  return {
    amendment: read.integer(child(cover, "amendmentNo")),
    issuer: {
      name: read.text(child(issuer, "issuerName")),
      cik: read.text(child(issuer, "issuerCIK", "issuerCik")),
    },
    securityClass: read.text(child(cover, "securitiesClassTitle")),
    cusips: readCusips(cover, read),
    eventDate: read.date(child(cover, ...words.eventDate)),
    eventDateWords: wordsWithoutDate(child(cover, ...words.eventDate), read),
    issuerAddress: readAddress(child(item1, ...words.issuerAddress), read),
    notice: read.together(
      notified.flatMap((info) => child(info, "personName") ?? []),
      "; ",
    ),
    previouslyFiled13G: read.flag(child(cover, "previouslyFiledFlag")),
    titleAnswers: readTitleAnswers(form, read),
  };
}

/** What the title page asks. EDGAR takes an empty CUSIP, and no notification, as an answer: then neither is kept. */
function readTitleAnswers({ schedule, cover, words }: Form, read: FieldReader): Filing["titleAnswers"] {
  const issuer = child(cover, "issuerInfo");
  const listed = child(issuer, "issuerCusips") ?? issuer;
  const cusip = answerIn(read, listed, "issuerCusipNumber", "issuerCUSIP", "issuerCusip");
  const notified = descend(cover, "authorizedPersons", "notificationInfo");
  return answered({
    issuer: answerIn(read, issuer ?? cover, "issuerName"),
    securityClass: answerIn(read, cover, "securitiesClassTitle"),
    cusip: cusip?.printed === null ? null : cusip,
    eventDate: answerIn(read, cover, ...words.eventDate),
    notice: schedule === "13D" ? answerIn(read, notified, "personName") : null,
  });
}

function wordsWithoutDate(element: ReturnType<typeof child>, read: FieldReader): Filing["eventDateWords"] {
  return read.date(element) === null ? read.text(element) : null;
}

/** The CUSIPs, which stand one by one since 2026 and stood in one flat element before. */
function readCusips(cover: Form["cover"], read: FieldReader): Filing["cusips"] {
  const issuer = child(cover, "issuerInfo");
  const listed = childrenCalled(child(issuer, "issuerCusips"), "issuerCusipNumber");
  const flat = childrenCalled(issuer, "issuerCUSIP", "issuerCusip");
  return [...listed, ...flat].flatMap((element) => {
    const cusip = read.as(element, (text) => bareCusip(text.text.trim()));
    // "None" and "N/A" name no security.
    return cusip !== null && /\d/.test(cusip.value) ? [{ ...cusip, onTitlePage: true }] : [];
  });
}

/** An address as an envelope has it; a 13G gives it in one piece, a 13D part by part. */
function readAddress(element: ReturnType<typeof child>, read: FieldReader): Filing["issuerAddress"] {
  const [state, zip] = [child(element, "stateOrCountry"), child(element, "zipCode")];
  if (state === null || zip === null) return read.together(leavesOf(element), ", ");
  const before = leavesOf(element).filter((leaf) => leaf.start < state.start);
  return read.lines([before, [state, zip]], ", ", " ");
}
