import { readCommandLine, UsageError } from "../../src/cli/command-line";
import { HELP } from "../../src/cli/help";
import { command } from "./memory-disk";

test.each([
  [["check", "a.xlsx"], { kind: "check", files: ["a.xlsx"], format: "text", language: "th" }],
  [
    ["check", "a.xlsx", "b.xlsx", "--format", "json", "--lang=en"],
    { kind: "check", files: ["a.xlsx", "b.xlsx"], format: "json", language: "en" },
  ],
  [
    ["check", "--", "--strange.xlsx"],
    { kind: "check", files: ["--strange.xlsx"], format: "text", language: "th" },
  ],
  [
    ["calc", "a.xlsx", "-o", "b.xlsx"],
    { kind: "calc", input: "a.xlsx", output: "b.xlsx", force: false, language: "th" },
  ],
  [
    ["--force", "calc", "--output", "a.xlsx", "a.xlsx"],
    { kind: "calc", input: "a.xlsx", output: "a.xlsx", force: true, language: "th" },
  ],
  [["--help"], { kind: "help" }],
  [["check", "-h"], { kind: "help" }],
  [
    ["calc", "a.xlsx", "--all", "-o", "b.xlsx"],
    { kind: "calc", input: "a.xlsx", output: "b.xlsx", isAll: true, force: false, language: "th" },
  ],
  [["--version"], { kind: "version" }],
])("%j", (args, expected) => {
  expect(readCommandLine(args)).toEqual(expected);
});

test.each([
  ["nothing", []],
  ["an unknown command", ["validate", "a.xlsx"]],
  ["check without files", ["check"]],
  ["an unknown option", ["check", "a.xlsx", "--fix"]],
  ["an option without its value", ["check", "a.xlsx", "--format"]],
  ["a wrong format", ["check", "a.xlsx", "--format", "xml"]],
  ["a wrong language", ["check", "a.xlsx", "--lang", "de"]],
  ["an option of the other command", ["check", "a.xlsx", "--force"]],
  ["calc with an option of check", ["calc", "a.xlsx", "-o", "b.xlsx", "--format", "json"]],
  ["calc without input", ["calc", "-o", "b.xlsx"]],
  ["calc with two inputs", ["calc", "a.xlsx", "b.xlsx", "-o", "c.xlsx"]],
  ["calc without output", ["calc", "a.xlsx"]],
])("%s is wrong usage: exit code 2, a message, no output", async (_, args) => {
  expect(() => readCommandLine(args)).toThrow(UsageError);
  const { code, out, err } = await command(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^pramoen: .+\n$/);
});

test("messages follow the language that is asked for", () => {
  expect(() => readCommandLine(["check", "--lang", "en"])).toThrow("Name at least one file to check.");
  expect(() => readCommandLine(["check"])).toThrow("ต้องระบุไฟล์");
});

test("help and version", async () => {
  expect(await command(["--help"])).toEqual({ code: 0, out: HELP, err: "" });
  expect(await command(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" });
});
