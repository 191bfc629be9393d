import { matchesIn } from "../../figures/matches.js";
import { numberAtStart, numbersIn } from "../../figures/number.js";
import type { Figure } from "../../filing/fact.js";
import type { PowerName } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";

/** A power that a text states, behind a caption of its own or within a sentence. */
export interface StatedPower {
  readonly power: PowerName;
  readonly figure: Figure;
  readonly captioned: boolean;
  /** Whether it stands in a row of a table, whose captions tell what every figure is. */
  readonly tabled?: boolean;
  /** Where the words of the power begin. */
  readonly start: number;
}

/** "to vote, or to direct the vote of": the form's own words for either power, with its commas or without. */
const OR_DIRECT = String.raw`\s*(?:,\s*(?:or|and)|,|or|and)\s*(?:to\s+)?direct`;
const VOTE = String.raw`voting|power\s+to\s+vote(?:${OR_DIRECT}(?:\s+the\s+vot(?:e|ing))?(?:\s+of)?)?|power\s+to\s+direct\s+(?:the\s+)?vot(?:e|ing)(?:\s+of)?`;
const DISPOSE = String.raw`dispositive|investment|(?:power\s+)?(?:to\s+)?(?:dispose(?:(?:\s+of)?${OR_DIRECT}(?:\s+the\s+disposition)?)?|sell|direct\s+the\s+disposition)(?:\s+of)?`;
/** "to direct the voting and disposition of": what is directed besides. */
const DISPOSITION = String.raw`(?:the\s+)?disposition(?:\s+of)?`;
/** "shared power over all 804,000 Shares": to vote them and to dispose of them. */
const OVER = String.raw`power(?=\s+over\s+(?:(?:all|the|those|such|(?:an\s+aggregate|a\s+total)\s+of)\s+){0,3}\d)`;
/** "A and B share the power to vote", "A shares with B the power to vote", "shares with his sister, B, voting power", but no shares. */
const SHARE = String.raw`(?<![\d,]\s)(?<!\b(?:of|the|such|those|these|all|any|no|common|ordinary|which)\s)shares?\s+(?:with\s[^;:\d]{1,160}?\sthe\s+|with\s(?:his|her|its|their|m(?:r|r?s)\.)\s(?:(?!\b(?:sole|shared?|which|whom)\b)[^;:\d]){1,100}?\s)?(?:the\s+)?(?=power\s+(?:to|over)\s|voting\s+(?:power|(?:and|or)\s)|dispositive\s+power)`;
const POWER = new RegExp(
  String.raw`\b(sole\s+|shared\s+|alone\s+ha(?:s|ve)\s+(?:the\s+)?|${SHARE})(?:(${VOTE})(,?\s+(?:(?:and|or)\s+)?(?:to\s+)?(?:${DISPOSE}|${DISPOSITION}))?|(${DISPOSE})(,?\s+and\s+(?:to\s+)?vote\b)?|(${OVER}))(?:\s+powers?)?`,
  "gi",
);

/** Between a power's words and its number: "with his spouse", "with respect to an aggregate of", and nothing that starts another thought. */
const BETWEEN =
  /^[,)]?(?:\s*with\s(?!respect|regard)[^.,;:\d]{1,60}?(?=\s(?:with\s+(?:respect|regard)|over|as\s+to)\s))?(?:\s*(?:with\s+(?:respect|regard)\s+to|over|on|as\s+to|in|of|to|for|the|its|his|her|their|own|an?|aggregate|total|all|those|up|approximately|disposition|vote|voting|disposition\s+of|thereof|such))*\s*$/i;
const JOINED = /^(?:[\s,(]|and|or|the|as\s+well\s+as)+$/i;
const NEGATED = /\b(?:does|do|did)\s+not\s+have\s+(?:any\s+)?$|\b(?:has|have)\s+no\s+$/i;

/** The power that follows in the text, and its figure. */
interface Later {
  readonly start: number;
  readonly figure: Pick<StatedPower, "figure" | "captioned"> | null;
}

/** The powers stated between two offsets of `text`, in order; a figure that is not stated gives none. */
export function powersIn(text: MappedText, make: FactMaker): StatedPower[] {
  const stated: StatedPower[] = [];
  let next: Later = { start: text.length, figure: null };
  // From the end, since "sole voting and sole dispositive power over 500 shares" gives one figure to both.
  for (const match of matchesIn(text.text, POWER).reverse()) {
    const end = match.index + match[0].length;
    const joined: boolean = JOINED.test(text.text.slice(end, next.start));
    const figure: Later["figure"] = joined ? next.figure : figureBehind(text, end, next.start, make);
    next = { start: match.index, figure };
    if (figure === null || NEGATED.test(text.text.slice(0, match.index))) continue;
    stated.unshift(...powerNames(match).map((power) => ({ power, start: match.index, ...figure })));
  }
  return stated;
}

/** A caption of one power or two, up to behind its colon. */
export interface PowerCaption {
  readonly powers: readonly PowerName[];
  readonly start: number;
  readonly end: number;
}

/** The captions in a text that end in a colon. */
export function captionsIn(text: string): PowerCaption[] {
  return matchesIn(text, POWER).flatMap((match) => {
    const end = match.index + match[0].length;
    const colon = COLON.exec(text.slice(end, end + 80))?.[0];
    return colon === undefined
      ? []
      : [{ powers: powerNames(match), start: match.index, end: end + colon.length }];
  });
}

const COLON = /^[^:.;\d]{0,60}:\s*/;

function powerNames([, share = "", vote, both, dispose, voteToo, over]: RegExpMatchArray): PowerName[] {
  const sole = /^(?:sole|alone)\b/i.test(share);
  const names: PowerName[] = [];
  if ((vote ?? voteToo ?? over) !== undefined) names.push(sole ? "soleVotingPower" : "sharedVotingPower");
  if ((both ?? dispose ?? over) !== undefined)
    names.push(sole ? "soleDispositivePower" : "sharedDispositivePower");
  return names;
}

function figureBehind(
  text: MappedText,
  from: number,
  until: number,
  make: FactMaker,
): Pick<StatedPower, "figure" | "captioned"> | null {
  const rest = text.text.slice(from, until);
  const colon = /^[^:.;]{0,60}:\s*/.exec(rest);
  const captioned = colon === null ? null : numberAtStart(rest.slice(colon[0].length));
  const number =
    captioned === null
      ? sentenceNumber(rest)
      : {
          ...captioned,
          start: captioned.start + (colon?.[0].length ?? 0),
          end: captioned.end + (colon?.[0].length ?? 0),
        };
  if (number !== null)
    return { figure: markedFigure(make, text, from, number), captioned: captioned !== null };
  const bare = bareNumber(rest);
  return bare && { figure: markedFigure(make, text, from, bare), captioned: true };
}

/** "sole voting power 641,300; shared voting power 0": a caption without its colon, dots perhaps, and nothing but the figure behind it. */
function bareNumber(rest: string): ReturnType<typeof numberAtStart> {
  return BARE.test(rest) ? numberAtStart(rest.replace(LEADER, (dots) => " ".repeat(dots.length))) : null;
}

/** ". . . . .", "......": what leads the eye to the figure. */
const LEADER = /^\s*\.(?:\s?\.){1,80}/;
const BARE =
  /^(?:\s*\.(?:\s?\.){1,80})?\s+(?:0|nil|none|\d{1,3}(?:,\d{3})+|\d{4,9})(?:\s?[;.]\s*|,\s+(?:and\s+)?|\s+and\s+|\s+)?$/i;

/** What is counted: shares, or the class by its title alone, "500 of Common Stock", but no stock options. */
const UNIT =
  /^\s*(?:\S+\s+){0,4}?(?:shares?|ADSs?|units?|stock(?!\s+(?:option|appreciation|warrant|unit))|securities)\b/i;

function sentenceNumber(rest: string): ReturnType<typeof numberAtStart> {
  for (const number of numbersIn(rest)) {
    const unit = UNIT.test(rest.slice(number.end));
    return unit && BETWEEN.test(rest.slice(0, number.start)) ? (inAll(rest, number.end) ?? number) : null;
  }
  return null;
}

/** "… over 9,000 shares and 400 shares issuable upon exercise of options, or an aggregate of 9,400 shares". */
const IN_ALL = /^[^;]{1,300}?,\s+or\s+an?\s+(?:aggregate|total)\s+of\s+(?=\d)/i;

/** What the shares of a list come to in all, told behind it. */
function inAll(rest: string, from: number): ReturnType<typeof numberAtStart> {
  const lead = IN_ALL.exec(rest.slice(from))?.[0];
  if (lead === undefined) return null;
  const start = from + lead.length;
  const number = numberAtStart(rest.slice(start));
  const counts = number !== null && UNIT.test(rest.slice(start + number.end));
  return counts ? { ...number, start: start + number.start, end: start + number.end } : null;
}
