import { addBusinessDays } from "../figures/business-days.js";
import { slot } from "./slots.js";
import { count, day, type Voice } from "./voice.js";

/** Where the count of the class was taken from. */
export function baseSource({ model, random }: Voice): string {
  const filed = day(addBusinessDays(model.asOf, 2));
  return random.pick([
    `as reported in the Issuer's quarterly report on Form 10-Q filed on ${filed}`,
    `as disclosed in the Issuer's annual report on Form 10-K filed with the Securities and Exchange Commission on ${filed}`,
    "as the Issuer told the filers",
    "according to information received from the Issuer",
  ]);
}

/** The sentence that says what the percentages rest on. */
export function tellBase(voice: Voice, id: string): string {
  const { model, random } = voice;
  const base = `${slot(`${id}.shares`, count(model.outstanding))} ${voice.shares} outstanding as of ${slot(`${id}.asOf`, day(model.asOf))}`;
  const source = baseSource(voice);
  const added =
    "; to these are added, for each person, the shares that such person has the right to acquire within sixty days, in accordance with Rule 13d-3(d)(1)(i)";
  const rights = voice.figures.some((each) => each.rights > 0) && random.oneIn(2) ? added : "";
  return random.pick([
    `The percentages in ${voice.statement} are based on ${base}, ${source}${rights}.`,
    `Percentages are calculated on the basis of ${base}, ${source}${rights}.`,
    `The calculation of each percentage is based upon ${base}, ${source}${rights}.`,
  ]);
}
