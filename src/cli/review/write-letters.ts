import path from "node:path";
import type { Round } from "../../domain/round/assemble-round";
import { FileError, type Disk } from "../disk";
import { writeOutput } from "../output";
import { letterTo } from "../round-output";
import type { ReviewCommand } from "./review-command";

/** So much of a file's name is part of its letter's. */
const LONGEST = 80;

/**
 * A letter to each agency, under the name of its file. Gives how many. Throws FileError where one with other words is
 * there already.
 */
export async function writeLetters(
  { entries }: Round,
  { letters, force, ...told }: ReviewCommand & { readonly letters: string },
  disk: Disk,
): Promise<number> {
  const names = new Names();
  const written = entries.map((entry) => ({
    file: path.join(letters, `${names.free(letterName(entry.file))}.html`),
    bytes: new TextEncoder().encode(letterTo(entry, told)),
  }));
  const missing: typeof written = [];
  for (const { file, bytes } of written) {
    const there = await disk.readFile(file).catch(() => null);
    if (there !== null && Buffer.compare(there, bytes) === 0) continue;
    if (there !== null && !force) throw new FileError("file-exists", file);
    missing.push({ file, bytes });
  }
  await disk.makeFolder(letters).catch((cause: unknown) => {
    throw new FileError("file-refused", letters, { cause });
  });
  for (const { file, bytes } of missing) await writeOutput({ output: file, force }, bytes, disk);
  return written.length;
}

/** What stands in a record is no path: names of records may come from anywhere, and none leads out of the folder. */
function letterName(file: string): string {
  const name = file.replace(/\.[^./\\]*$/u, "").replace(/[^\p{L}\p{M}\p{N} ()_-]+/gu, "_");
  return [...name].slice(0, LONGEST).join("").trim() || "_";
}

/** Names that no two letters have, also where a disk takes capitals for small letters. */
class Names {
  private readonly taken = new Set<string>();

  free(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.taken.has(name.toLowerCase()); i++) name = `${wanted} (${i})`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
