import {
  AMOUNT,
  amount,
  headAt,
  other,
  plainWords,
  powers,
  type Column,
  type Head,
} from "./table-captions.js";

/** More words are prose. */
const LONGEST = 700;

/**
 * The columns that the captions above a table name, without that of the persons. `null` where a word of them is no
 * part of a caption that is known: what stands in the column of another time or class must not be taken for the answer.
 * @param ofOwned whether the lead of the table says that it tells what is beneficially owned
 * @param figures how many figures a row has: "Total" and "Percent" may be one caption or two
 */
export function columnsNamed(captions: string, ofOwned: boolean, figures: number): Column[] | null {
  if (captions.length > LONGEST) return null;
  const words = plainWords(captions);
  const columns = columnsOf(words, ofOwned);
  if (columns?.length === figures) return columns;
  const apart = columnsOf(words.replace(TOTAL_AND_PERCENT, "$1 amount"), ofOwned);
  return apart?.length === figures ? apart : (columns ?? partsAndTotal(words, figures));
}

/** Kinds of stock in whatever order two typed lines of captions put their words, then "Total" and "Percent". */
const PARTS_AND_TOTAL =
  /^(?:(?:common|class [a-c]|series [a-z]|preferred|stock|shares?|warrants|options|convertible|notes) ){2,20}total(?: shares)? (?:percent(?:age)?|%)(?: of class)?$/;

/** The columns of what a holding is made of, whichever they are, with its total and percentage behind them. */
function partsAndTotal(words: string, figures: number): Column[] | null {
  const parts = figures - 2;
  if (parts < 2 || !PARTS_AND_TOTAL.test(words)) return null;
  return [...Array<Column>(parts).fill({ is: "other", powers: [] }), AMOUNT, { is: "percent", powers: [] }];
}

/** The column or row that a caption of its own names; `null` where it has other words besides, or names several. */
export function columnCalled(caption: string): Column | null {
  const words = plainWords(caption);
  const found = headAt(words, 0);
  return found?.end === words.length && found.head.kind === "column" ? found.head.column : null;
}

const TOTAL_AND_PERCENT = /\b(total|aggregate)(?= (?:percent|%))/;

function columnsOf(words: string, ofOwned: boolean): Column[] | null {
  const heads: Head[] = [];
  for (let at = 0; at < words.length;) {
    const found = headAt(words, at);
    if (found === null) return null;
    heads.push(found.head);
    at = found.end + 1;
  }
  const told = withBareNamed(withOwnedBelow(heads));
  const whose = told.findIndex(({ kind }) => kind === "whose");
  // Beside preferred stock without a total, the count of the common stock may be a part only.
  if (told.some(({ kind }) => kind === "bare"))
    return ofOwned && !/\bpreferred\b/.test(words) ? plainColumns(told, whose) : null;
  // The column of the persons may have no caption where the others leave no doubt of what they are.
  const isPlain = told.some((head) => head.kind === "column" && head.column.is === "powers");
  if (whose < 0 ? !isPlain : told.slice(0, whose).some(({ kind }) => kind !== "group")) return null;
  const columns = withStoreys(told, Math.max(whose, 0));
  return columns !== null && areTold(columns) ? columns : null;
}

/** "Aggregate Beneficially Owned" and the powers above, "Name", "Number", "Percent", "Sole" and "Shared" below: the number is of what is owned. */
function withOwnedBelow(heads: readonly Head[]): readonly Head[] {
  const whose = heads.findIndex(({ kind }) => kind === "whose");
  const [upper, ...groups] = heads.slice(0, Math.max(whose, 0));
  const [number, ...others] = heads.slice(whose + 1);
  const isOwned = upper?.kind === "column" && upper.column.is === "amount";
  if (!isOwned || number?.kind !== "bare" || groups.some(({ kind }) => kind !== "group")) return heads;
  return [...groups, ...heads.slice(whose, whose + 1), amount(), ...others];
}

/**
 * Beside its percentage and the powers over it, a count is what is owned ("Number of Shares", "Percentage", "Sole Voting
 * Power"); beside the total it is a part of it ("Shares", "Options", "Total").
 */
function withBareNamed(heads: readonly Head[]): Head[] {
  const has = (is: Column["is"]): boolean =>
    heads.some((head) => head.kind === "column" && head.column.is === is);
  if (!has("percent")) return [...heads];
  const named = has("amount") ? other() : has("powers") ? amount() : null;
  return heads.map((head) => (head.kind === "bare" && named !== null ? named : head));
}

/** "Name", "Shares of Common Stock", "% of Class"; on two lines the second begins with "Name" and ends the other captions. */
function plainColumns(heads: readonly Head[], whose: number): Column[] | null {
  const above = heads.slice(0, Math.max(whose, 0));
  const below = heads.slice(whose + 1);
  if (whose < 0 || (above.length > 0 && !below.every(({ kind }) => kind === "bare"))) return null;
  const named = above.length > 0 ? above : below;
  const columns = named.flatMap((head) =>
    head.kind === "bare" ? [AMOUNT] : head.kind === "column" ? [head.column] : [],
  );
  return columns.length === named.length && areTold(columns) ? columns : null;
}

/** Puts "Sole" and "Shared" below the captions that part into them: on their own line, or among the others of the lower. */
function withStoreys(heads: readonly Head[], whose: number): Column[] | null {
  const groups = heads.filter((head) => head.kind === "group");
  const shares = heads.filter((head) => head.kind === "share").map(({ share }) => share);
  const pairs = groups.map((_, index) => shares.slice(2 * index, 2 * index + 2));
  if (shares.length !== 2 * groups.length || pairs.some(([first, second]) => first === second)) return null;
  const parted = groups.flatMap(({ group }, index) =>
    (pairs[index] ?? []).map((share) => powers(share, group)),
  );
  const isUpper = heads.slice(0, whose).length === groups.length;
  const isLower = heads.slice(heads.length - shares.length).every(({ kind }) => kind === "share");
  if (!isUpper && !isLower) return null;
  return heads.flatMap((head) => {
    if (head.kind === "column") return [head.column];
    if (head.kind === "share") return isUpper ? parted.splice(0, 1) : [];
    return head.kind === "group" && !isUpper ? parted.splice(0, 2) : [];
  });
}

/** Whether a table states something of what is owned, and nothing of it twice. */
function areTold(columns: readonly Column[]): boolean {
  const told = columns.flatMap<string>(({ is, powers: names }) =>
    is === "powers" ? names : is === "other" ? [] : [is],
  );
  return told.length > 1 && new Set(told).size === told.length && columns.some(({ is }) => is !== "percent");
}
