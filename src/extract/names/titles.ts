import { coreName, plainName, surname } from "../../figures/names.js";
import { aliasesOf, definedTerms, definitionsIn } from "./aliases.js";
import { namesApart } from "./names-apart.js";
import { namesInOrder } from "./family-first.js";
import { withoutInitials } from "./middle-initials.js";
import type { Named } from "./subject.js";

/** A reporting person by the name on the cover page. */
interface Reported {
  readonly name: string;
  readonly natural: boolean;
}

/** The persons with the names by which the text may call each of them and nobody else. */
export function namesIn(reported: readonly Reported[], texts: readonly string[]): Named[] {
  const definitions = definitionsIn(texts);
  const titles = titlesTold(reported, texts);
  const called = reported.map(({ name, natural }, index) => {
    const terms = definedTerms(name, definitions);
    const own = aliasesOf(name, natural, terms).filter((alias) => titles[index]?.has(alias) !== true);
    const further = natural ? [...withoutInitials(name, texts), ...namesInOrder(name, texts)] : [];
    return { name, terms, aliases: [...own, ...withWife(titles[index]), ...further] };
  });
  return namesApart(called).map(({ name, aliases }) => ({ name, aliases }));
}

/** "Mr. and Mrs. Roe" calls the husband, too, of whom "Mrs. Roe" is no name. */
function withWife(others: ReadonlySet<string> | undefined): string[] {
  return [...(others ?? [])].filter((title) => title.startsWith("mrs ")).map((title) => `mr and ${title}`);
}

const SPOUSE = /\b(?:wife|husband|spouse)\b/i;
const MARRIED = {
  his: /^ (?:and )?his (?:wife|spouse) $/,
  her: /^ (?:and )?her (?:husband|spouse) $/,
} as const;

/**
 * For each person the titled names that are another's: of a married couple of one family name one is Mr. and the other
 * Mrs. or Ms., where the text calls one of them "his wife" or "her husband" and uses both titles.
 */
function titlesTold(reported: readonly Reported[], texts: readonly string[]): ReadonlySet<string>[] {
  const none = reported.map(() => new Set<string>());
  const couples = couplesIn(reported);
  if (couples.length === 0) return none;
  const all = texts.join(" ");
  const prose = texts.filter((text) => SPOUSE.test(text)).map((text) => ` ${plainName(text)} `);
  for (const [husband, wife] of couples) {
    const [he, she] = [reported[husband], reported[wife]];
    if (he === undefined || she === undefined || !prose.some((text) => areMarried(text, he.name, she.name)))
      continue;
    const family = surname(he.name);
    const [mr, mrs] = [`mr ${family}`, [`mrs ${family}`, `ms ${family}`]];
    const plain = ` ${plainName(all)} `;
    if (!plain.includes(` ${mr} `) || !mrs.some((title) => plain.includes(` ${title} `))) continue;
    none[wife]?.add(mr);
    for (const title of mrs) none[husband]?.add(title);
  }
  return none;
}

/** Both orders of the only two natural persons of one family name. */
function couplesIn(reported: readonly Reported[]): [number, number][] {
  const natural = reported.flatMap(({ name, natural: is }, index) =>
    is ? [{ index, family: surname(name) }] : [],
  );
  return natural.flatMap((one) => {
    const others = natural.filter((other) => other !== one && other.family === one.family);
    return others.length === 1 ? others.map((other): [number, number] => [one.index, other.index]) : [];
  });
}

const HUSBAND_AND_WIFE = /^ (?:who are |are |as )?husband and wife /;

/** "Roe and Ann Roe, his wife", "Roe and his wife, Ann Roe", "Ann Roe and her husband, Roe", "Roe and Ann Roe, husband and wife". */
function areMarried(text: string, he: string, she: string): boolean {
  return placesOf(text, he).some((his) =>
    placesOf(text, she).some((hers) => {
      const [first, second] = his.start < hers.start ? [his, hers] : [hers, his];
      const pronoun = his === first ? MARRIED.his : MARRIED.her;
      const between = text.slice(first.end, second.start);
      if (his === first && /^ and $/.test(between) && HUSBAND_AND_WIFE.test(text.slice(second.end)))
        return true;
      if (pronoun.test(between)) return true;
      const behind = /^ (?:is )?(?:his|her) (?:wife|husband|spouse) /.exec(text.slice(second.end))?.[0] ?? "";
      return /^ (?:and )?$/.test(between) && pronoun.test(behind.replace(/^ is/, ""));
    }),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(text: string, name: string): Place[] {
  return [...new Set([plainName(name), coreName(name)])].flatMap((words) => {
    const places: Place[] = [];
    for (let at = text.indexOf(` ${words} `); at >= 0; at = text.indexOf(` ${words} `, at + 1))
      places.push({ start: at + 1, end: at + 1 + words.length });
    return places;
  });
}
