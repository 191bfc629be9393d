/** The schedules by any spelling: `Schedule 13D`, `SC 13G/A`, `13-D`, `Rule 13d-1`; not `13 directors`. */
const NAMED = /(?<!\d)13[\s-]{0,3}[DG]A?(?![a-z])/i;
const HEADED = /^\W*(?:(?:SCHEDULE|FORM|SC)\s*)?13[\s-]{0,3}[DG]A?(?![a-z])/i;

const MARKUP = /<(?:html|head|body|p|div|td|font)\b/i;
const BLOCK_TAG = /<\/?(?:p|div|tr|td|th|h[1-6]|center|br|title|table|li|hr|page)\b[^<>]{0,2000}>/gi;
const TAG = /<[^<>]{0,2000}>/g;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{1,30});/gi;

/** Whether a text names Schedule 13D or 13G, in whatever markup and whatever breath. */
export function namesSchedule(start: string): boolean {
  return NAMED.test(start.replace(TAG, "").replace(ENTITY, " "));
}

/** Whether a line of its own opens with the name of either schedule. */
export function isHeadedSchedule(lines: readonly string[]): boolean {
  return lines.some((line) => HEADED.test(line));
}

/** The lines that a reader sees, near enough to find a heading by. */
export function printedLines(start: string): string[] {
  const broken = MARKUP.test(start) ? start.replace(/[\r\n]+/g, " ").replace(BLOCK_TAG, "\n") : start;
  return broken
    .replace(TAG, "")
    .replace(ENTITY, " ")
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim());
}
