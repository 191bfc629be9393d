import type { IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { daysOf } from "../words/prose.js";

const AS_OF = /\bas\s+of\s+(?:the\s+close\s+of\s+business\s+on\s+)?$/i;
/** What can be acquired as of a day to come says nothing of the day of the statement. */
const TO_COME = /\b(?:acquir\w*|exercis\w*|convert\w*|vest\w*|will|expir\w*)\b/i;

const AS_OF_CLASS = /\boutstanding\b[^.;]{0,60}$/i;

/** Whether the words before a day make it that of what is owned, not of the class. */
function isOfOwned(lead: string): boolean {
  return AS_OF.test(lead) && !AS_OF_CLASS.test(lead);
}

/** The days as of which Item 4 of a 13G says what is owned: "As of December 31, 1995, the Plan held …". */
export const ownedAsOf = onceTold(({ schedule, items }: Filing): readonly Fact<IsoDate>[] =>
  schedule !== "13G"
    ? []
    : items
        .filter(({ number }) => number.startsWith("4"))
        .flatMap(({ paragraphs }) => paragraphs.filter(({ value }) => !TO_COME.test(value)))
        .flatMap((place) =>
          daysOf(place)
            .filter(({ start }) => isOfOwned(place.value.slice(0, start)))
            .map(({ value }) => ({ ...place, value })),
        ),
);
