import path from "node:path";
import type { Round } from "../../domain/round/assemble-round";
import { FileError, type Disk } from "../disk";
import { fileNameOf, FreeNames } from "../file-names";
import { writeOutput } from "../output";
import { letterTo } from "../round-output";
import type { ReviewCommand } from "./review-command";

/**
 * A letter to each agency, under the name of its file. Gives how many. Throws FileError where one with other words is
 * there already.
 */
export async function writeLetters(
  { entries }: Round,
  { letters, force, ...told }: ReviewCommand & { readonly letters: string },
  disk: Disk,
): Promise<number> {
  const names = new FreeNames();
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

function letterName(file: string): string {
  return fileNameOf(file.replace(/\.[^./\\]*$/u, ""));
}
