import { createHash, randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { link, lstat, open, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { hasCode } from "./disk";

/**
 * Files under way are called so: ".pramoen-0123456789abcdef.4711-a1b2c3.part" of process 4711. A digest stands for the
 * name of the file, which may be as long as names can be.
 */
const UNDER_WAY = /^\.pramoen-(?<digest>[0-9a-f]{16})\.(?<process>\d+)-[0-9a-f]{6}\.part$/u;

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then moved there in one step. Whatever
 * comes between leaves the file that stood there as it was. A link is followed, and the rights of the file stay.
 *
 * @param isNew fails with EEXIST where the file is there already
 */
export async function writeWhole(file: string, bytes: Uint8Array, isNew: boolean): Promise<void> {
  const target = isNew ? file : await followed(file);
  const there = await statsOf(target);
  // A pipe or a device takes what it is given and keeps nothing.
  if (!isNew && there?.isFile() === false) return writeFile(target, bytes);
  const folder = path.dirname(target);
  const digest = createHash("sha256").update(path.basename(target)).digest("hex").slice(0, 16);
  await sweep(folder, digest);
  const suffix = randomBytes(3).toString("hex");
  const aside = path.join(folder, `.pramoen-${digest}.${process.pid}-${suffix}.part`);
  try {
    await flush(aside, bytes, there?.mode);
    if (isNew) await placeNew(aside, target);
    else await rename(aside, target);
  } finally {
    await rm(aside, { force: true });
  }
  await flushFolder(folder);
}

/** Where a chain of links ends; the file itself where it is none, or is not there yet. */
async function followed(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return file;
    throw error;
  }
}

async function statsOf(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

async function flush(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(file, "wx");
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A second name fails where the place is taken, which moving does not. */
async function placeNew(aside: string, target: string): Promise<void> {
  try {
    await link(aside, target);
  } catch (error) {
    if (!NO_LINKS.some((code) => hasCode(error, code))) throw error;
    // A file system without second names: the look before the move is the best there is.
    const isThere = await lstat(target).then(
      () => true,
      () => false,
    );
    if (isThere) throw Object.assign(new Error(`EEXIST: ${target}`), { code: "EEXIST" });
    await rename(aside, target);
  }
}

const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"] as const;

/** Takes away what a process left that was ended while it wrote this file. */
async function sweep(folder: string, digest: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const each of names) {
    const found = UNDER_WAY.exec(each)?.groups;
    if (found?.digest === digest && !isAlive(Number(found.process)))
      await rm(path.join(folder, each), { force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // There is such a process, of another user.
    return hasCode(error, "EPERM");
  }
}

/** So that the move itself outlasts a power cut; not every system lets a folder be opened. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
