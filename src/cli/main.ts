import { readFile, realpath } from "node:fs/promises";
import packageInfo from "../../package.json";
import type { Disk } from "./disk";
import { run } from "./run";
import { writeWhole } from "./write-whole";

const disk: Disk = {
  readFile: (path) => readFile(path),
  writeFile: writeWhole,
  realPath: (path) => realpath(path),
};

/** The command line program; gives its exit code. */
export function main(args: readonly string[]): Promise<0 | 1 | 2 | 3> {
  return run(args, {
    disk,
    version: packageInfo.version,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
