import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Choices that a seed makes the same every time. */
export interface Random {
  /** A whole number from `least` to `most`, both among them. */
  readonly int: (least: number, most: number) => number;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many different ones, in a new order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/** @param stream keeps the choices of one part from shifting those of another under the same seed */
export function randomOf(seed: number, stream: number): Random {
  const generator = xoroshiro128plus(Math.imul(seed, 2_654_435_761) ^ Math.imul(stream, 40_503));
  const int = (least: number, most: number): number => uniformInt(generator, least, most);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[int(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError("there is nothing to pick from");
    return chosen;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(int(0, left.length - 1), 1),
    ).flat();
  };
  return { int, oneIn: (times) => int(1, times) === 1, pick, some };
}
