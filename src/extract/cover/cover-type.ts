import { matchesIn } from "../../figures/matches.js";
const TYPE = "(?:BD|BK|IC|IV|IA|EP|HC|SA|CP|CO|PN|IN|FI|OO)";
const CODES = new RegExp(String.raw`\b${TYPE}\b`, "g");
const NEXT_CODE = String.raw`(?=[^\S\n]*(?:[,;/&+]|and\b)\s*${TYPE}\b|[^\S\n]*\n[^\S\n]*${TYPE}[^\S\n]*(?:[(,;\n]|$))`;
const CODES_ALONE = String.raw`[\s,;/&+]{0,4}(?:${TYPE}\b[\s,;/&+]{0,4}){1,6}\)`;
/** What a code means, in brackets or behind a dash, with another code behind it; "(as to A)" parts two persons' codes. */
const MEANING = String.raw`(?:\((?!${CODES_ALONE}|\s*(?:as\s+to|for|with\s+respect)\b)[^()]{1,60}\)|[-–—]{1,2}\s?[A-Z]?[a-z]{2}[A-Za-z ]{0,40})${NEXT_CODE}`;
const MEANINGS = new RegExp(MEANING, "g");
const RUN = new RegExp(String.raw`^[\s(*]*${TYPE}\b(?:${MEANING}|[\s,;/&()+-]|and\b|${TYPE}\b)*`);
/** A line of codes and nothing else, in whatever case. */
const BARE = new RegExp(String.raw`^[\s(*]*(?:${TYPE}(?![a-z])[\s,;/&()*+\d-]*)+$`, "i");

/** The codes in the answer to the last row, with their place; `null` where there is none. */
export function typeCodes(answer: string): { codes: string[]; start: number; end: number } | null {
  const text = asCodes(answer);
  // What follows the answer is no part of the row: notes, the next page.
  const lines = /^\s*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)?/.exec(text)?.[0] ?? "";
  const codes = matchesIn(runIn(text) ?? lines, CODES);
  const [first] = codes;
  const last = codes.at(-1);
  if (first === undefined || last === undefined) return null;
  return { codes: codes.map((match) => match[0]), start: first.index, end: last.index + last[0].length };
}

/** A code is looked for so far behind what another means. */
const BEHIND = 100;

/** The codes that an answer begins with, what they mean left blank; `null` where it begins with none. */
function runIn(text: string): string | null {
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return null;
  const plain = text.slice(0, run.length + BEHIND).replace(MEANINGS, (meaning) => " ".repeat(meaning.length));
  return plain.slice(0, run.length);
}

/** The first line as the form's codes: typed in small letters, or with zeros for `OO`. Places stay. */
function asCodes(answer: string): string {
  const line = /^\s*\S[^\n]*/.exec(answer)?.[0] ?? "";
  const zeros = line.replace(/(?<![\d.,])00(?![\d.,%])/g, "OO");
  return (BARE.test(zeros) ? zeros.toUpperCase() : zeros) + answer.slice(line.length);
}
