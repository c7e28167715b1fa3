import type { Stats } from "node:fs";
import { appendFile, lstat, mkdir, readdir, readFile, realpath } from "node:fs/promises";
import type { Disk, Place } from "./disk";
import { writeWhole } from "./write-whole";

export const NODE_DISK: Disk = {
  readFile: (path) => readFile(path),
  writeFile: writeWhole,
  realPath: (path) => realpath(path),
  look: async (path) => placeOf(await lstat(path)),
  list: (path) => readdir(path),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  append: (path, bytes) => appendFile(path, bytes),
};

function placeOf(stats: Stats): Place {
  return { kind: kindOf(stats), size: stats.size, changedAt: stats.mtimeMs };
}

function kindOf(stats: Stats): Place["kind"] {
  if (stats.isSymbolicLink()) return "link";
  if (stats.isDirectory()) return "folder";
  return stats.isFile() ? "file" : "other";
}
