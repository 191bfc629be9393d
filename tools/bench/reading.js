// (b) Reading alone, and reading with all checks, warm, against the bare parser on the same bytes.
import { DomHandler, Parser } from "htmlparser2";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { audit, readFiling } from "../../dist/src/index.js";
import { inTurn, rounded } from "./measure.js";

const xml = (text) => {
  XMLValidator.validate(text);
  new XMLParser({ preserveOrder: true, captureMetaData: true, parseTagValue: false }).parse(text);
};
const html = (text) => {
  const parser = new Parser(new DomHandler(null, { withStartIndices: true, withEndIndices: true }));
  parser.end(text);
};

/** Ratios for each kind of file; `files` are `{ kind, text }`. */
export function benchReading(files, times = 5) {
  const ratios = {};
  for (const [kind, bare] of Object.entries({ xml, html, text: null })) {
    const texts = files.filter((file) => file.kind === kind).map(({ text }) => text);
    if (texts.length === 0) continue;
    const each = (work) => () => texts.forEach(work);
    const read = (text) => readFiling(text);
    const check = (text) => audit(readFiling(text));
    each(check)();
    const [reading, checking, parsing] = inTurn(
      [each(read), each(check), ...(bare === null ? [] : [each(bare)])],
      times,
    );
    const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
    ratios[kind] = {
      files: texts.length,
      "reading, MB a second": rounded(megabytes / (reading / 1000)),
      "reading and checks, milliseconds a file": rounded(checking / texts.length),
      ...(parsing === undefined
        ? {}
        : {
            "reading / bare parser": rounded(reading / parsing),
            "reading and checks / bare parser": rounded(checking / parsing),
          }),
    };
  }
  return ratios;
}
