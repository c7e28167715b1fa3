import { fileColour } from "../../../src/host/convert/file-colour";

it.each([
  ["#3b3fa6", "3B3FA6"],
  ["#3b3fa6ff", "3B3FA6"],
  ["#fc0", "FFCC00"],
  ["rgb(255, 199, 206)", "FFC7CE"],
  ["rgba(0,0,0,0.5)", "000000"],
])("%s becomes a file's colour", (css, rgb) => {
  expect(fileColour(css)).toEqual({ rgb });
});

it.each([null, undefined, "", "red", "#12"])("%s is no colour of a file", (css) => {
  expect(fileColour(css)).toBeNull();
});
