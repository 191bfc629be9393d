import { datesIn, type IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { countBefore, reportsFiled } from "./later-days.js";
import { onceTold } from "../once.js";
import { daysOf, proseOf } from "../words/prose.js";

/** A quarterly or annual report that the prose names for a period, with the days that it gives to it. */
export interface ReportTimes {
  /** `Form 10-Q` */
  readonly what: string;
  readonly period: IsoDate;
  readonly filed: IsoDate | null;
  /** The day as of which it is said to count the class. */
  readonly counted: IsoDate | null;
  readonly place: Fact<string>;
}

/** From a report to the end of its period: "Form 10-Q (File No. 1-2345), filed on November 5, 2025, for the quarter ended". */
const FOR_PERIOD =
  /\bform\s+(10-?[KQ]|20-?F|40-?F)\b(?!\/A)([^;]{1,160}?)\b(?:quarter|year|period|months|weeks)\s+end(?:ed|ing)\s+(?:on\s+)?$/i;
const ENDED = /\bend(?:ed|ing)\s+(?:on\s+)?$/i;
/** The last report that is named before the end of a period. */
const LAST_NAMED = /\bform\s+[124]0-?[KQF]\b(?!.+\bform\s+[124]0-?[KQF]\b)/is;
/** What is of another report, or of another version of this one. */
const ANOTHER =
  /\b(?:forms?\s+\d|reports?|prospectus|statement|supplement\w*|amend\w*|restat\w*|10-?[KQ])\b|\/A\b/i;
const FILING = /\bfiled\b/i;
const WITHIN = 260;

/** The periodic reports of the prose with their times, where nothing else stands between these. */
export const reportTimes = onceTold((filing: Filing): readonly ReportTimes[] => {
  const filings = reportsFiled(filing);
  return proseOf(filing)
    .filter(({ value }) => /\bend(?:ed|ing)\b/i.test(value))
    .flatMap((place) =>
      daysOf(place).flatMap(({ value: period, start, end }) => {
        const from = Math.max(0, start - WITHIN);
        const lead = ENDED.test(place.value.slice(from, start)) ? place.value.slice(from, start) : "";
        const at = lead.search(LAST_NAMED);
        const named = at < 0 ? null : FOR_PERIOD.exec(lead.slice(at));
        if (named === null || ANOTHER.test(named[2] ?? "")) return [];
        const report = from + at;
        const own = filings.find(
          (day) =>
            day.place === place &&
            (day.start > end
              ? isNothingBetween(place.value.slice(end, day.start))
              : day.start > report && day.start < start),
        );
        const within = [...datesIn(named[2] ?? "")];
        if (own === undefined ? within.length > 0 : within.length > 1) return [];
        const what = `Form ${(named[1] ?? "").toUpperCase().replace(/^(\d\d)-?/, "$1-")}`;
        return [{ what, period, filed: own?.date ?? null, counted: countBefore(place.value, report), place }];
      }),
    );
});

/** "(as filed with the Commission on": neither another day nor another report. */
function isNothingBetween(text: string): boolean {
  return (
    FILING.test(text) && !text.includes(";") && !ANOTHER.test(text) && datesIn(text).next().done === true
  );
}
