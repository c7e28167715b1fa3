import { codedColumns, codedKey } from "../../../src/domain/round/codes";

const coded = (text: string) => {
  const [code = "", name = ""] = text.split("|");
  return { code: code === "" ? null : code, name };
};
const columnsOf = (...lists: string[][]) =>
  codedColumns(lists.map((list) => list.map(coded))).map(({ code, name }) => `${code}|${name}`);

test.each<[string, string[][], string[]]>([
  ["each code once", [["1|ก", "2|ข"], ["1|ก"]], ["1|ก", "2|ข"]],
  [
    "by their numbers, level by level",
    [["2.10|ก", "2.9|ข", "10|ค", "2|ง"]],
    ["2|ง", "2.9|ข", "2.10|ก", "10|ค"],
  ],
  ["spaces of a name do not matter", [["1|ก ข"], ["1|กข "]], ["1|ก ข"]],
  ["of several names none", [["1|ก"], ["1|ข"], ["1|ก"]], ["1|null"]],
  [
    "what has no code follows, by its name",
    [
      ["|ก", "1|ข"],
      ["|ก", "|ค"],
    ],
    ["1|ข", "|ก", "|ค"],
  ],
  ["letters in a code", [["ก.1|ก", "1|ข"]], ["ก.1|ก", "1|ข"]],
  ["nothing", [[], []], []],
])("%s", (_, lists, expected) => {
  expect(columnsOf(...lists)).toEqual(expected);
});

test("a name is no code", () => {
  expect(codedKey({ code: "1", name: "" })).not.toBe(codedKey({ code: null, name: "1" }));
  expect(codedKey({ code: "", name: "ก" })).toBe(codedKey({ code: null, name: "ก" }));
});
