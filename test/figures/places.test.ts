import { describe, expect, it } from "@jest/globals";
import { liesIn, placeName, placesIn } from "../../src/figures/places.js";

describe("places", () => {
  it.each([
    ["U.S.A.", "X1"],
    ["US", "X1"],
    ["U. S. citizen", "X1"],
    ["United States of America", "X1"],
    ["American", "X1"],
    ["DE", "DE"],
    ["de", "DE"],
    ["A Delaware limited liability company", "DE"],
    ["Delaware, United States", "DE"],
    ["Ontario, Canada", "A6"],
    ["State of New Jersey", "NJ"],
    ["Jersey", "Y9"],
    ["Washington, D.C.", "DC"],
    ["E9", "E9"],
    ["Grand Cayman", "E9"],
    ["British Virgin Islands", "D8"],
    ["BVI", "D8"],
    ["U.S. Virgin Islands", "VI"],
    ["England and Wales", "X0"],
    ["the People's Republic of China", "F4"],
    ["Republic of China", "F5"],
    ["Hong Kong, China", "K3"],
    ["United Mexican States", "O5"],
    ["Sweden's", "V7"],
    ["Curaçao", "P8"],
    ["2Q", "GA"],
    ["Israel and U.S.", "L3 X1"],
    ["with us", ""],
    ["Indiana", "IN"],
    ["Ruritania", ""],
    ["", ""],
  ])("%s", (answer, codes) => {
    expect(placesIn(answer).join(" ")).toBe(codes);
  });

  it("a State lies in its country, a country in none", () => {
    expect(liesIn("DE", "X1")).toBe(true);
    expect(liesIn("GA", "X1")).toBe(true);
    expect(liesIn("A6", "Z4")).toBe(true);
    expect(liesIn("X1", "DE")).toBe(false);
    expect(liesIn("E9", "X1")).toBe(false);
    expect(liesIn("E9", "F3")).toBe(false);
  });

  it("is called by its name, an unknown code by itself", () => {
    expect([placeName("E9"), placeName("Q0")]).toEqual(["Cayman Islands", "Q0"]);
  });
});
