import type { Document } from "../../document/document.js";
import type { IsoDate } from "../../figures/date.js";
import type { CoverAnswers, TitleField } from "../../filing/cover-answer.js";
import type { Fact } from "../../filing/fact.js";
import type { Cusip } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { amendmentIn } from "../items/amendment-number.js";
import { boxIn } from "../cover/boxes.js";
import { certainTitle } from "../cover/cover-answers.js";
import type { FactMaker } from "../words/fact-maker.js";
import { LabelledPage } from "./labelled-page.js";
import { scheduleTitle, type TitleSources } from "./schedule-title.js";
import { LABELS } from "./title-labels.js";

/** An amendment by the form under which it was filed, whatever its title page leaves blank. */
const FILED_AMENDED = /13\W?[DG]\s*\/\s*A\b/i;

/** What the first page states. */
export interface TitlePage {
  readonly schedule: "13D" | "13G";
  readonly formType: Fact<string>;
  readonly amendment: Fact<number> | null;
  readonly issuerName: Fact<string> | null;
  readonly securityClass: Fact<string> | null;
  readonly cusips: readonly Cusip[];
  readonly eventDate: Fact<IsoDate> | null;
  readonly eventDateWords: Fact<string> | null;
  readonly notice: Fact<string> | null;
  readonly noticeText: MappedText | null;
  readonly previouslyFiled13G: Fact<boolean> | null;
  readonly answers: CoverAnswers<TitleField>;
}

/** Reads the first page: everything before `end`. `null` where the document is neither Schedule 13D nor 13G. */
export function readTitlePage(document: Document, make: FactMaker, sources: TitleSources): TitlePage | null {
  const { end, filedAs } = sources;
  const text = document.text.text.slice(0, end);
  const title = scheduleTitle(document.text.text, sources);
  if (title === null) return null;
  const kind = title.schedule;
  const amendment = amendmentIn(text);
  const page = new LabelledPage(document, make, end);
  const amended = amendment !== null || title.amended || filedAs.some((type) => FILED_AMENDED.test(type));
  const eventDate = page.date(LABELS.event);
  // Only the form of a 13D asks who gets notices, and for an earlier 13G.
  const is13D = kind === "13D";
  return {
    schedule: kind,
    formType: make(`SCHEDULE ${kind}${amended ? "/A" : ""}`, document.text, title.start, title.end),
    amendment: amendment && make(amendment.value, document.text, amendment.start, amendment.end),
    issuerName: page.value(LABELS.issuer),
    securityClass: page.value(LABELS.class),
    cusips: page.cusips(),
    eventDate,
    eventDateWords: eventDate === null ? page.value(LABELS.event) : null,
    notice: is13D ? page.value(LABELS.notice) : null,
    noticeText: is13D ? page.text(LABELS.notice) : null,
    previouslyFiled13G: is13D ? readPreviously(document, make, text) : null,
    answers: certainTitle({
      issuer: page.answer(LABELS.issuer),
      securityClass: page.answer(LABELS.class),
      cusip: page.answer(LABELS.cusip),
      eventDate: page.answer(LABELS.event),
      notice: is13D ? page.answer(LABELS.notice) : null,
    }),
  };
}

/** The box behind "check the following box", for an earlier 13G on the same acquisition. */
function readPreviously(document: Document, make: FactMaker, text: string): Fact<boolean> | null {
  const lead = /previously\s+filed\s+a\s+statement\s+on\s+schedule\s+13g/i.exec(text);
  if (lead === null) return null;
  const box = boxIn(text.slice(lead.index, lead.index + 600));
  return box && make(box.ticked, document.text, lead.index + box.start, lead.index + box.end);
}
