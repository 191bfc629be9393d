import { errorPage } from "./error-page.js";
import { fileSignature } from "./file-signature.js";
import { otherForm } from "./other-form.js";
import { otherXml } from "./other-xml.js";

/** How much of a file's text tells what it is; no more of it is looked at. */
const RECOGNISED_WITHIN = 65_536;

/** Share of control characters above which a file is not text. */
const BINARY_SHARE = 0.02;

/** A heading or a title that is quoted comes from the file, and goes to a terminal. */
const UNPRINTABLE = /\p{C}/gu;

/** In this order: what is certain by a few bytes comes before what has to be read. */
const RECOGNISERS: readonly ((start: string) => string | null)[] = [
  fileSignature,
  binaryFile,
  otherXml,
  errorPage,
  otherForm,
];

/**
 * What a file is taken for where it cannot be a Schedule 13D or 13G, in one line, or `null` where it may
 * be one. It may be given the whole text or only its start.
 */
export function describeForeign(text: string): string | null {
  if (!/\S/.test(text)) return "the file is empty";
  const start = text.slice(0, RECOGNISED_WITHIN);
  for (const recognise of RECOGNISERS) {
    const foreign = recognise(start);
    if (foreign !== null) return foreign.replace(UNPRINTABLE, "");
  }
  return null;
}

function binaryFile(start: string): string | null {
  const control = start.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return control > start.length * BINARY_SHARE ? "a binary file, not a filing" : null;
}
