/** How the formats that people mistake for a filing begin, as the decoder shows their bytes. */
const SIGNATURES: readonly [RegExp, string][] = [
  [/^[^<]{0,1000}%PDF-\d/, "a PDF document"],
  [/^PK\x03\x04[\s\S]*word\//, "a Word document (.docx)"],
  [/^PK\x03\x04[\s\S]*xl\//, "an Excel workbook (.xlsx)"],
  [/^PK\x03\x04[\s\S]*opendocument\.text/, "an OpenDocument text (.odt)"],
  [/^PK(?:\x03\x04|\x05\x06)/, "a zip archive"],
  [/^\x1f‹/, "a gzip archive"],
  [/^ÐÏ\x11à/, "a Word document (.doc) or another file of old Microsoft Office"],
  [/^\{\\rtf/, "a rich text document (.rtf)"],
  [/^ÿØÿ/, "a JPEG picture"],
  [/^[\u0089‰]PNG/, "a PNG picture"],
  [/^GIF8[79]a/, "a GIF picture"],
  [/^(?:II\*\0|MM\0\*)/, "a TIFF picture"],
  [/^(?=[\s\S]{0,2000}\bMIME-Version:)[\s\S]{0,4000}multipart\/related/i, "a web archive (.mhtml)"],
  [/^\s*(?:\{\s*"|\[\s*\{\s*")/, "a JSON file"],
];

/** What a file is by the bytes that it begins with, where that is no text to audit. */
export function fileSignature(start: string): string | null {
  const kind = SIGNATURES.find(([signature]) => signature.test(start))?.[1];
  return kind === undefined ? null : `${kind}, not a filing; give the filing as text, HTML or XML`;
}
