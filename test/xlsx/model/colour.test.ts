import type { Color } from "hucre";
import { resolveColour } from "../../../src/xlsx/model/colour";

const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4"];

it.each<[string, Color, string | null]>([
  ["a plain colour", { rgb: "3b3fa6" }, "#3B3FA6"],
  ["one with an opaque alpha", { rgb: "FF3B3FA6" }, "#3B3FA6"],
  ["a theme colour", { theme: 4 }, "#4472C4"],
  ["a theme colour, darkened", { theme: 4, tint: -0.25 }, "#2F5597"],
  ["a theme colour, lightened", { theme: 4, tint: 0.5999938962981048 }, "#B4C7E7"],
  ["black, lightened", { theme: 1, tint: 0.5 }, "#808080"],
  ["white, darkened", { theme: 0, tint: -0.15 }, "#D9D9D9"],
  ["a colour of the old palette", { indexed: 10 }, "#FF0000"],
  ["an automatic colour", { indexed: 99 }, null],
  ["a theme colour that the file lacks", { theme: 11 }, null],
])("%s", (_, colour, expected) => {
  expect(resolveColour(colour, THEME)).toBe(expected);
});
