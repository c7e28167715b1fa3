import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const program = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/pramoen.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};
const { version, bin } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

test("the program that package.json names runs from a clone", () => {
  expect(bin.pramoen).toBe("scripts/pramoen.mjs");
  expect(program("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("it checks a file on disk and ends with its exit code", () => {
  const { status, stdout } = program("check", "assets/samples/etda-2565.xlsx", "--format", "json");
  const { files } = JSON.parse(stdout);
  expect(files).toHaveLength(1);
  expect(status).toBe(files[0].counts.error > 0 ? 1 : 0);
  expect(program("check", "no-such-file.xlsx").status).toBe(2);
});
