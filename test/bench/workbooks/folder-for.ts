import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** A folder of the cache, named for the text of the generator; what an earlier one made is removed. */
export function folderFor(cache: string, sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const source of [...sources].sort()) hash.update(readFileSync(source));
  const current = hash.digest("hex").slice(0, 12);
  mkdirSync(path.join(cache, current), { recursive: true });
  for (const name of readdirSync(cache)) {
    if (name !== current) rmSync(path.join(cache, name), { recursive: true });
  }
  return path.join(cache, current);
}
