/** `1 error`, `2 errors`. */
export function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? "" : "s"}`;
}

/** No word is longer, nor a path that anybody clicks on; what is, takes a table as long as its length times itself. */
const LONGEST_WORD = /\S{200}(?=\S)/g;

/** Breaks text into lines of at most `columns` characters, at spaces where there are any. */
export function wrap(text: string, columns: number, indent = ""): string[] {
  const width = Math.max(20, columns - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.replace(LONGEST_WORD, "$& ").split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, indent + line];
}
