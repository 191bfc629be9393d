import { matchesIn } from "../../figures/matches.js";

/** A security that stands for shares: what tells it from others, and how it is called. */
export interface OtherSecurity {
  /** `series A`, `class B`, `ADS`, `units`. */
  readonly key: string;
  readonly words: string;
}

/** The kinds, each with what its letter or its words tell. */
const KINDS: readonly (readonly [RegExp, (letter: string) => OtherSecurity])[] = [
  [
    /\b(?:ADSs?|ADRs?|American\s+[Dd]epositary\s+(?:[Ss]hares?|[Rr]eceipts?))\b/g,
    () => ({ key: "ADS", words: "ADSs" }),
  ],
  [
    /\b[Ss]eries\s+([A-Z](?:-?\d{1,2})?)\b/g,
    (letter) => ({ key: `series ${letter}`, words: `shares of Series ${letter} preferred stock` }),
  ],
  [
    /\b[Cc]lass\s+([A-Z])\s+(?=(?:[Cc]ommon|[Oo]rdinary|[Mm]ultiple|[Ss]hares?|[Ss]tock|LLC|Units?|[Ii]nterests?|[Nn]on)\b)/g,
    (letter) => ({ key: `class ${letter}`, words: `Class ${letter} shares or units` }),
  ],
  [
    /\b(?:OP|LP|LLC|[Cc]ommon|[Pp]artnership|Holdings|OpCo|[Pp]aired)\s+(?:[Ii]nterests?|[Uu]nits?)\b/g,
    () => ({ key: "units", words: "units" }),
  ],
  [
    /\b(?:[Ee]xchangeable|[Ff]ounder|[Mm]ultiple\s+[Vv]oting)\s+[Ss]hares?\b/g,
    () => ({ key: "exchangeable", words: "shares of the other class" }),
  ],
  [
    /\b[Pp]refer(?:red|ence)\s+(?:[Ss]tock|[Ss]hares?|[Uu]nits?)\b/g,
    () => ({ key: "preferred", words: "shares of preferred stock" }),
  ],
];

/** Every such security that `text` names, in order; "Series A Preferred Stock" once, by its letter. */
export function securitiesIn(text: string): (OtherSecurity & { readonly start: number })[] {
  const all = KINDS.flatMap(([pattern, make]) =>
    matchesIn(text, pattern).map((match) => ({ ...make(match[1] ?? ""), start: match.index })),
  ).sort((a, b) => a.start - b.start);
  return all.filter(({ key, start }, index) => {
    const before = all[index - 1];
    const lettered = before !== undefined && /^(?:series|class)\b/.test(before.key);
    return !(
      lettered &&
      /^(?:preferred|units|exchangeable)$/.test(key) &&
      start - before.start < OF_ONE_NAME
    );
  });
}

/** "Series A Cumulative Convertible Preferred Stock" is one name. */
const OF_ONE_NAME = 60;
/** Words that part a count from what is named behind it. */
const PARTS =
  /\b(?:and|or|held|owned|issuable|upon|which|that|into|for|by|with|plus|to|in|at|as|on|from|under)\b|[^\w\s'’.%-]/i;

/** The security that a count right before `after` counts, or `null` where that is none of these. */
export function securityCounted(after: string): OtherSecurity | null {
  const [first] = securitiesIn(after.slice(0, OF_ONE_NAME * 2));
  return first === undefined || PARTS.test(after.slice(0, first.start)) ? null : first;
}
