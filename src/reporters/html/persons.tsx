import type { JSX } from "preact";
import type { Check, FileReport, ReportedPerson } from "../../audit/report.js";
import { Decimal, withSeparators } from "../../figures/decimal.js";
import { plural } from "../words.js";
import { holdingPicture } from "./holding-picture.js";
import { pictureOf, savedPicture, type Picture } from "./picture.js";
import type { Reading } from "./reading.js";
import { shown } from "./shown.js";
import { SIGNS, STATE_WORDS, stateOf, worst, type State } from "./state.js";

/** The rule that recomputes the percentage; what it says explains a picture that cannot be drawn. */
const RECOMPUTED = "percent-recompute";

/** Persons shown at once; more of them are folded. */
const UNFOLDED = 6;

/** Each reporting person: what is held, drawn to scale, and the percentage printed and recomputed. */
export function persons(file: FileReport, reading: Reading | null, prefix: string): JSX.Element | null {
  const { persons: all } = file.filing;
  if (all.length === 0) return null;
  const cards = all.map((person, index) => card(file, person, index, reading, prefix));
  return (
    <section class="persons" aria-labelledby={`${prefix}persons`}>
      <h3 id={`${prefix}persons`}>{all.length === 1 ? "The reporting person" : "The reporting persons"}</h3>
      <div class="cards">{cards.slice(0, UNFOLDED)}</div>
      {cards.length <= UNFOLDED ? null : (
        <details>
          <summary>{plural(cards.length - UNFOLDED, "further person")}</summary>
          <div class="cards">{cards.slice(UNFOLDED)}</div>
        </details>
      )}
    </section>
  );
}

function card(
  file: FileReport,
  person: ReportedPerson,
  index: number,
  reading: Reading | null,
  prefix: string,
): JSX.Element {
  const read = reading?.filing.persons[index];
  const picture =
    reading !== null && read !== undefined
      ? pictureOf(reading.filing, read)
      : reading === null
        ? savedPicture(file.filing, person)
        : null;
  const name = shown(person.name);
  return (
    <article class="person">
      <header>
        <h4>{name}</h4>
        {percentages(file, person)}
      </header>
      {picture === null ? plain(file, person) : drawn(picture, name, `${prefix}p${String(index)}`)}
    </article>
  );
}

function percentages(file: FileReport, person: ReportedPerson): JSX.Element {
  const state = statesOf(file.checks, person.name);
  const { recomputedPercent, printedPercent } = person;
  return (
    <p class="percents">
      <span>
        printed <b>{printedPercent === null ? "not stated" : `${shown(printedPercent)} %`}</b>
      </span>
      <span>
        recomputed{" "}
        <b>{recomputedPercent === null ? "–" : `${new Decimal(recomputedPercent).toFixed(4)} %`}</b>
      </span>
      {state === null ? null : (
        <span class={`sign ${state}`}>
          {SIGNS[state]} <span class="sr">{STATE_WORDS[state]}</span>
        </span>
      )}
    </p>
  );
}

function statesOf(checks: readonly Check[], name: string): State | null {
  const own = checks.filter(({ rule, persons: of }) => rule === RECOMPUTED && of.includes(name));
  return own.length === 0 ? null : worst(own.map(stateOf));
}

function drawn(picture: Picture, name: string, id: string): JSX.Element {
  const { numerator, outstanding, added, denominator } = picture;
  const held = numerator.minus(added);
  const parted = added.gt(0) && held.gte(0);
  return (
    <>
      {holdingPicture(picture, name, id)}
      <p class="fraction">
        <span class="over">
          <span>
            {parted ? <i>{`${withSeparators(held)} + ${withSeparators(added)} = `}</i> : null}
            <b>{withSeparators(numerator)}</b> beneficially owned
          </span>
          <span>
            {added.gt(0) ? <i>{`${withSeparators(outstanding)} + ${withSeparators(added)} = `}</i> : null}
            <b>{withSeparators(denominator)}</b>{" "}
            {added.gt(0) ? "outstanding, with the shares to be acquired" : "outstanding"}
          </span>
        </span>
      </p>
    </>
  );
}

/** Where the filing tells too little for a picture, what it does tell. */
function plain(
  { checks }: FileReport,
  { name, aggregateAmount, derivativeShares }: ReportedPerson,
): JSX.Element {
  const why = checks.find(
    ({ rule, verdict, persons: of }) =>
      rule === RECOMPUTED && verdict !== "not-applicable" && of.includes(name),
  );
  const count = (digits: string | null, none: string): string =>
    digits === null ? none : withSeparators(new Decimal(digits));
  return (
    <p class="untold">
      Beneficially owned: <b>{count(aggregateAmount, "not stated")}</b>; to be acquired:{" "}
      <b>{count(derivativeShares, "not told")}</b>.{" "}
      {shown(why?.message ?? "The filing does not tell enough to draw the holding to scale.")}
    </p>
  );
}
