import type { Paragraph } from "../../document/paragraphs.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { Region } from "../words/placeholders.js";

/** Where the parts of a document begin and end. */
interface Parts {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly exhibitList: { readonly start: number; readonly end: number } | undefined;
}

/** The paragraphs of a document of text or HTML with the region in which each stands; `isNote` tells notes on the covers. */
export function passagesOf(
  paragraphs: readonly Paragraph[],
  parts: Parts,
  isNote: (text: MappedText) => boolean,
): { readonly text: MappedText; readonly region: Region }[] {
  return paragraphs.map(({ text, start }) => {
    const region = regionAt(start, parts);
    return { text, region: region === "cover" && isNote(text) ? "notes" : region };
  });
}

function regionAt(start: number, { bodyStart, bodyEnd, exhibitList }: Parts): Region {
  if (start >= bodyEnd) return "attached";
  if (start < bodyStart) return "cover";
  return exhibitList !== undefined && start >= exhibitList.start && start < exhibitList.end
    ? "exhibits"
    : "items";
}
