/** Which elements are said to be out of their order: as few as account for it. */
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { outOfOrder } from "../../src/structured/order.js";

it.each([
  ["an order kept", [0, 1, 2, 3], []],
  ["an element repeated", [0, 1, 1, 1, 2], []],
  ["one moved to the end", [1, 2, 3, 0], [3]],
  ["one moved to the front", [3, 0, 1, 2], [0]],
  ["one repeated too late", [0, 1, 2, 1, 3], [3]],
  ["two moved", [4, 0, 1, 5, 2, 3], [0, 3]],
  ["unknown elements, which have no place", [0, -1, 2, -1, 1, 3, 4], [4]],
  ["none", [], []],
])("%s", (_, places, moved) => {
  expect([...outOfOrder(places)]).toEqual(moved);
});

it("leaves an order when they are taken out, and no fewer would do", () => {
  const rises = (list: readonly number[]) =>
    list.every((place, at) => at === 0 || place >= (list[at - 1] ?? 0));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 }), (places) => {
      const moved = outOfOrder(places);
      expect(rises(places.filter((_, index) => !moved.has(index)))).toBe(true);
      const longest = Array.from({ length: 2 ** places.length }, (_, bits) =>
        places.filter((_place, index) => (bits >> index) & 1),
      ).reduce((most, some) => (rises(some) ? Math.max(most, some.length) : most), 0);
      expect(places.length - moved.size).toBe(longest);
    }),
  );
});
