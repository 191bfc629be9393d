import type { JSX } from "preact";
import { percentOf } from "../../figures/percent.js";
import { withSeparators, type Decimal } from "../../figures/decimal.js";
import type { Picture, Stretch } from "./picture.js";

const WIDTH = 640;
const BAR = 30;
/** Narrower than this share of the bar, a holding is drawn a second time, enlarged. */
const SMALL = 0.2;
/** A line that can be seen at all. */
const HAIR = 1.5;
const LETTER_ROOM = 14;

interface Laid extends Stretch {
  readonly letter: string;
  readonly x: number;
  readonly width: number;
}

/** A holding drawn to scale, its parts lettered, with the fraction that it makes. */
export function holdingPicture(picture: Picture, name: string, id: string): JSX.Element {
  const { numerator, denominator } = picture;
  const lettered = picture.stretches.map((stretch, index) => ({
    ...stretch,
    letter: String.fromCharCode(65 + index),
  }));
  const whole = laid(lettered, denominator);
  const own = whole.filter(({ kind }) => kind !== "others");
  const share = numerator.div(denominator).toNumber();
  const enlarge = own.length > 0 && share < SMALL && (own.length > 1 || share < 0.02);
  const height = enlarge ? 128 : 62;
  const first = own[0]?.x ?? WIDTH;
  return (
    <figure class="holding">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} role="img" aria-labelledby={id}>
        <title id={id}>
          {`${name}: ${withSeparators(numerator)} of ${withSeparators(denominator)} shares, ${percentOf(numerator, denominator).toFixed(4)} per cent`}
        </title>
        {own.length > 0 ? bracket(first, WIDTH - first) : null}
        {bar(whole, 12)}
        {scale(12 + BAR)}
        {enlarge ? enlarged(lettered, numerator, first) : null}
      </svg>
      <figcaption>{legend(lettered)}</figcaption>
    </figure>
  );
}

function laid(stretches: readonly (Stretch & { letter: string })[], whole: Decimal): Laid[] {
  let x = 0;
  return stretches.map((stretch) => {
    const width = stretch.shares.div(whole).times(WIDTH).toNumber();
    const at = { ...stretch, x, width };
    x += width;
    return at;
  });
}

function bar(stretches: readonly Laid[], y: number): JSX.Element[] {
  return stretches.flatMap(({ kind, letter, x, width }) => [
    <rect
      class={`p-${kind}`}
      x={round(Math.min(x, WIDTH - HAIR))}
      y={y}
      width={round(Math.max(width, HAIR))}
      height={BAR}
    />,
    ...(width < LETTER_ROOM
      ? []
      : [
          <text class={`t-${kind}`} x={round(x + width / 2)} y={y + BAR / 2 + 4} text-anchor="middle">
            {letter}
          </text>,
        ]),
  ]);
}

/** A brace over what is the person's. */
function bracket(x: number, width: number): JSX.Element {
  const from = round(Math.min(x, WIDTH - 3) + 0.75);
  const to = round(x + width - 0.75);
  return <path class="brace" d={`M${String(from)} 10 V4 H${String(to)} V10`} />;
}

function scale(y: number): JSX.Element[] {
  return [0, 25, 50, 75, 100].flatMap((percent) => {
    const x = round((WIDTH * percent) / 100);
    const inside = Math.min(WIDTH - 0.5, Math.max(0.5, x));
    const anchor = percent === 0 ? "start" : percent === 100 ? "end" : "middle";
    return [
      <path class="tick" d={`M${String(inside)} ${String(y)} v4`} />,
      <text class="tick-words" x={x} y={y + 16} text-anchor={anchor}>
        {`${String(percent)} %`}
      </text>,
    ];
  });
}

/** The person's part alone, as wide as the whole bar above. */
function enlarged(
  stretches: readonly (Stretch & { letter: string })[],
  numerator: Decimal,
  first: number,
): JSX.Element[] {
  const own = laid(
    stretches.filter(({ kind }) => kind !== "others"),
    numerator,
  );
  const from = round(Math.min(first, WIDTH - HAIR));
  return [
    <path class="lens" d={`M${String(from)} 60 L0 88 H${String(WIDTH)} L${String(WIDTH)} 60 Z`} />,
    ...bar(own, 88),
  ];
}

function legend(stretches: readonly (Stretch & { letter: string })[]): JSX.Element {
  return (
    <ul class="legend">
      {stretches.map(({ kind, letter, words, shares }) => (
        <li>
          <span class={`key p-${kind}`}>{letter}</span> {words} <b>{withSeparators(shares)}</b>
        </li>
      ))}
    </ul>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
