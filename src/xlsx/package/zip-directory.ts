import { XlsxError } from "./xlsx-error";

/** An entry as the archive's directory states it. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the archive. */
  readonly nameBytes: Uint8Array;
  /** Bit 0: packed with a password; bit 3: sizes stand behind the data too; bit 11: the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 DEFLATE; others exist, and no Office file has them. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  /** Where its own header begins, in front of its data. */
  readonly headerAt: number;
}

const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;
/** Stands where a size or place is told by the extra field instead. */
export const IN_EXTRA_64 = 0xffffffff;

export interface ZipDirectory {
  /** Where it begins, behind the data of all entries. */
  readonly start: number;
  readonly entries: readonly ZipEntry[];
}

/**
 * Reads the directory of a zip archive (APPNOTE 6.3.10, 4.3.12 to 4.3.16), the 64-bit kind too: entries in its order,
 * folders and repeated names included. Throws RangeError or SyntaxError where there is none or it breaks off, and
 * XlsxError `too-large` where it lists more entries than `most`.
 */
export function readDirectory(zip: Uint8Array, most: number): ZipDirectory {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { start, count, is64 } = findDirectory(view);
  if (count > most) throw new XlsxError("too-large", `zip: ${count} > ${most}`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let entry = 0; entry < count; entry++) {
    entries.push(readEntry(zip, view, at, is64));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { start, entries };
}

/** The bytes of an entry as they are packed. Throws RangeError where its header lies outside of the archive. */
export function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const { dataAt } = readLocalHeader(zip, entry);
  return zip.subarray(dataAt, dataAt + entry.packedSize);
}

/** What the entry says of itself, in front of its data. */
export interface LocalHeader {
  readonly hasSignature: boolean;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly nameBytes: Uint8Array;
  readonly dataAt: number;
}

/** Throws RangeError where the header lies outside of the archive. */
export function readLocalHeader(zip: Uint8Array, { headerAt }: ZipEntry): LocalHeader {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const nameEnd = headerAt + 30 + view.getUint16(headerAt + 26, true);
  return {
    hasSignature: view.getUint32(headerAt, true) === LOCAL_HEADER,
    flags: view.getUint16(headerAt + 6, true),
    method: view.getUint16(headerAt + 8, true),
    checksum: view.getUint32(headerAt + 14, true),
    packedSize: view.getUint32(headerAt + 18, true),
    size: view.getUint32(headerAt + 22, true),
    nameBytes: zip.subarray(headerAt + 30, nameEnd),
    dataAt: nameEnd + view.getUint16(headerAt + 28, true),
  };
}

interface Place {
  readonly start: number;
  readonly count: number;
  readonly is64: boolean;
}

function findDirectory(view: DataView): Place {
  const end = endOfDirectory(view);
  const locator = end - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = uint64(view, locator + 8);
    if (view.getUint32(end64, true) === END_64)
      return { start: uint64(view, end64 + 48), count: uint64(view, end64 + 32), is64: true };
  }
  return { start: view.getUint32(end + 16, true), count: view.getUint16(end + 8, true), is64: false };
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new SyntaxError("no directory of a zip archive");
}

function readEntry(zip: Uint8Array, view: DataView, at: number, is64: boolean): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const stated = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const extra = { start: nameEnd, end: nameEnd + view.getUint16(at + 30, true) };
  const [size, packedSize, headerAt] = is64 ? withExtra64(view, extra, stated) : stated;
  const nameBytes = zip.subarray(at + 46, nameEnd);
  const flags = view.getUint16(at + 8, true);
  return {
    name: decodeName(nameBytes, flags),
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    packedSize: packedSize!,
    size: size!,
    checksum: view.getUint32(at + 16, true),
    headerAt: headerAt!,
  };
}

/** Of size, packed size and place, the extra field of 64-bit archives lists those that the entry has no room for. */
function withExtra64(
  view: DataView,
  { start, end }: { readonly start: number; readonly end: number },
  stated: readonly number[],
): readonly number[] {
  if (!stated.includes(IN_EXTRA_64)) return stated;
  let at = start;
  while (at + 4 < end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 >= end) throw new SyntaxError("an entry without its sizes");
  at -= 4;
  return stated.map((value) => (value === IN_EXTRA_64 ? uint64(view, (at += 8)) : value));
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Bit 11 of the flags says UTF-8; otherwise every byte is one character. */
function decodeName(bytes: Uint8Array, flags: number): string {
  if (flags & 0x800) return new TextDecoder().decode(bytes);
  return String.fromCharCode(...bytes);
}
