import { plainName, withoutAsides } from "./names.js";

/** The forms in which companies' names end, in plain words; a longer one is none of the shorter ones that it ends with. */
const FORMS: readonly [string, RegExp][] = [
  ["llp", /\b(?:limited liability partnership|l ?l ?l ?p|l ?l ?p)$/],
  ["lp", /\b(?:limited partnership|l ?p)$/],
  ["llc", /\b(?:limited liability (?:company|co)|l ?l ?c)$/],
  ["plc", /\b(?:public limited (?:company|co)|p ?l ?c)$/],
  ["inc", /\b(?:incorporated|inc)$/],
  ["corp", /\b(?:corporation|corp)$/],
  ["ltd", /\b(?:limited|ltd)$/],
  ["co", /\b(?:company|co)$/],
];

/** The forms at the end of a name: two of "Roe & Co., Inc.", none of "Roe Fund". */
function formsOf(name: string): string[] {
  const forms: string[] = [];
  let rest = plainName(withoutAsides(name));
  for (;;) {
    const found = FORMS.find(([, pattern]) => pattern.test(rest));
    if (found === undefined) return forms;
    forms.push(found[0]);
    rest = rest.replace(found[1], "").trim();
  }
}

/** Whether two names end in legal forms that are not the same: "LLC" and "L.P."; where one has no form, nothing tells. */
export function differInForm(a: string, b: string): boolean {
  const [forms, others] = bothAmong(formsOf(a), formsOf(b));
  return forms.length > 0 && others.length > 0 && !forms.some((form) => others.includes(form));
}

/** "& Co." before another form is a word of the name: "Roe & Co., LLC" and "Roe & Co., Inc." differ. */
function bothAmong(forms: string[], others: string[]): [string[], string[]] {
  if (forms.length < 2 || others.length < 2) return [forms, others];
  const ending = (all: string[]): string[] => all.filter((form, index) => index === 0 || form !== "co");
  return [ending(forms), ending(others)];
}
