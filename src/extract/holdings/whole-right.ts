import type { Composition, Footnote } from "../../filing/filing.js";
import { POWERS } from "../../filing/rows.js";
import type { Amounts } from "../notes/comment-marks.js";
import { MARK } from "../notes/comment.js";
import { instrumentIn } from "./instruments.js";
import { speaksOfOwnRight } from "./open-rights.js";

/** "Represents shares of Common Stock issuable upon conversion of Class B Common Stock": all of what the note is on. */
const WHOLE_RIGHT =
  /^\W*(?:represents?|reflects|comprises|consists?\s+(?:solely\s+|entirely\s+|only\s+)?of)\s+(?:the\s+)?(?:shares\s+(?:of\s+(?:[A-Z][\w-]*\s+){1,5})?|(?:Common|Ordinary|Class\s+[A-Z])\s+(?:[A-Z][\w-]*\s+){0,4})(?:(?:that|which)\s+(?:are|may\s+be)\s+)?((?:issuable|obtainable|acquirable|deliverable|underlying)\s[^.;\d]{1,160})/i;
/** A word of anything besides, or a count, which tells the parts by itself. */
const BESIDES =
  /\b(?:and|plus|also|includ\w+|together|addition\w*|other|certain|some|portion|part|exclud\w+|except|held)\b|\d,\d{3}|\d{4}/i;

/** Behind one right another: nothing but rights. */
const AND_RIGHT =
  /\band\s+(?=(?:(?:the|on|upon)\s+){0,2}(?:exercise|conversion|exchange|redemption)\s+of\b)/gi;

/** "Includes warrants exercisable within sixty days.": parts without a number. */
const PARTS_UNTOLD =
  /^\W*(?:\w{1,2}\)\W*)?(?:includ|consist|represent|compris|reflect)\w*\b\D{1,300}(?:\d{1,2}\b\D{0,100}){0,3}$/i;

/** The lists of one right by which notes without a number tell the whole amount that they are on. */
export function wholeRights(notes: readonly Footnote[], rows: Amounts): Composition[] {
  const aggregate = rows.aggregateAmount;
  const figures = [aggregate, ...POWERS.map((power) => rows[power])].filter(
    (figure) => figure !== null && aggregate?.value.eq(figure.value) === true,
  );
  const [note, ...others] = notes.filter(
    ({ mark }) => mark === MARK || figures.some((figure) => figure?.marks.includes(mark)),
  );
  if (note === undefined || others.length > 0 || aggregate === null || note.composition !== null) return [];
  const said = note.text.value;
  const words = WHOLE_RIGHT.exec(said)?.[1] ?? "";
  const found = BESIDES.test(said.replace(AND_RIGHT, "")) ? null : instrumentIn(words);
  const open = found === null && PARTS_UNTOLD.test(said) && speaksOfOwnRight(said);
  if ((found === null && !open) || aggregate.value.isZero()) return [];
  return [
    {
      total: null,
      claim: found === null ? "some" : "whole",
      place: note.text,
      holdings: [
        {
          shares: aggregate,
          kind: found === null ? "outstanding" : "right-to-acquire",
          type: found?.type ?? "shares",
          instrument: found?.name ?? "shares",
          words,
          open,
          holder: null,
          excluded: false,
          exclusion: null,
          within: false,
          each: null,
          conditional: false,
          newlyIssued: found?.newlyIssued ?? null,
          exercisableFrom: null,
        },
      ],
    },
  ];
}
