import type { PackageLimits } from "./limits";
import { tooLarge, XlsxError } from "./xlsx-error";
import { IN_EXTRA_64, readLocalHeader, type ZipDirectory, type ZipEntry } from "./zip-directory";

/** DEFLATE says at most 258 bytes with 2 bits. */
const HIGHEST_RATIO = 1032;
const STORED = 0;
const DEFLATE = 8;
/** Bit 0: packed with a password; bit 6: strongly. */
const PASSWORD = 0x41;
/** Sizes and checksum are not known yet where the header is written. */
const TOLD_BEHIND = 0x08;

/**
 * Looks at what an archive says of itself before anything of it is unpacked: what is more than can be held, and what
 * no program writes that means well. Throws XlsxError `too-large`, `encrypted` or `corrupt`.
 */
export function checkDirectory(zip: Uint8Array, directory: ZipDirectory, limits: PackageLimits): void {
  const { entries } = directory;
  refuseLargeContent(entries, limits);
  for (const entry of entries) checkEntry(zip, entry);
  refuseSharedNames(entries);
  refuseOverlaps(zip, directory);
}

/** The path of a part as this package speaks of it: with slashes, and none in front. */
export function pathOfEntry({ name }: ZipEntry): string {
  return name.replace(/\\/g, "/").replace(/^\//, "");
}

/** By what the directory states: nothing unpacks to more than that. */
function refuseLargeContent(entries: readonly ZipEntry[], limits: PackageLimits): void {
  let total = 0;
  for (const { name, size } of entries) {
    if (size > limits.part) throw tooLarge(name, size, limits.part);
    total += size;
  }
  if (total > limits.total) throw tooLarge("zip", total, limits.total);
}

function checkEntry(zip: Uint8Array, entry: ZipEntry): void {
  const { name, flags, method, size, packedSize } = entry;
  if (flags & PASSWORD) throw new XlsxError("encrypted", `${name} is packed with a password`);
  if (method !== STORED && method !== DEFLATE) refuse(entry, `is packed by the method ${method}`);
  if (method === STORED && size !== packedSize) refuse(entry, "is stored in another size than its own");
  if (size > packedSize * HIGHEST_RATIO) refuse(entry, "cannot unpack to the size that is stated");
  if (pathOfEntry(entry).split("/").some(isDots)) refuse(entry, "leads out of the package");
  checkLocalHeader(zip, entry);
}

function isDots(segment: string): boolean {
  return segment === "." || segment === "..";
}

/** Programs that read from front to back believe the header, others the directory: both must see the same part. */
function checkLocalHeader(zip: Uint8Array, entry: ZipEntry): void {
  const header = readLocalHeader(zip, entry);
  const isSameName = sameBytes(header.nameBytes, entry.nameBytes);
  if (!header.hasSignature || !isSameName || header.method !== entry.method || header.flags & PASSWORD)
    refuse(entry, "is another entry than the directory has it");
  const isToldBehind = (header.flags & TOLD_BEHIND) !== 0;
  for (const field of ["size", "packedSize", "checksum"] as const) {
    const told = header[field];
    const isOpen = (told === 0 && isToldBehind) || (told === IN_EXTRA_64 && field !== "checksum");
    if (told !== entry[field] && !isOpen) refuse(entry, `has another ${field} than the directory states`);
  }
}

/** Part names compare without case (ECMA-376 part 2, 6.2.2.3). Which of two counts differs between programs. */
function refuseSharedNames(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const entry of entries) {
    const path = pathOfEntry(entry).toLowerCase();
    if (path.endsWith("/")) continue;
    if (names.has(path)) refuse(entry, "is there twice");
    names.add(path);
  }
}

/** Entries that share their data unpack to many times the file at no cost to its maker. */
function refuseOverlaps(zip: Uint8Array, { start, entries }: ZipDirectory): void {
  const inOrder = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  for (const [index, entry] of inOrder.entries()) {
    const end = readLocalHeader(zip, entry).dataAt + entry.packedSize;
    const next = inOrder[index + 1]?.headerAt ?? start;
    if (end > next) refuse(entry, "lies over what follows it");
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function refuse({ name }: ZipEntry, fault: string): never {
  throw new XlsxError("corrupt", `${name} ${fault}`);
}
