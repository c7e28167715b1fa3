import { strFromU8, zipSync } from "fflate";

/** What an archive's directory states of an entry, by its place in the entry. */
const FIELDS = { flags: 8, method: 10, checksum: 16, packedSize: 20, size: 24, headerAt: 42 } as const;
type Field = keyof typeof FIELDS;

/** Places in front of an entry's data; the place of that itself stands in the directory alone. */
const LOCAL_FIELDS = { flags: 6, method: 8, checksum: 14, packedSize: 18, size: 22 } as const;

/** A copy of an archive in which the directory states something else of an entry; so does the entry, unless `only`. */
export function misstate(
  zip: Uint8Array,
  name: string,
  changes: Partial<Record<Field, number>>,
  only: "directory" | null = null,
): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = viewOf(copy);
  const at = placesOf(copy).find((place) => nameAt(copy, place) === name)!;
  const header = view.getUint32(at + FIELDS.headerAt, true);
  const put = (place: number, field: Field, value: number) =>
    field === "method" || field === "flags"
      ? view.setUint16(place, value, true)
      : view.setUint32(place, value, true);
  for (const [field, value] of Object.entries(changes) as [Field, number][]) {
    put(at + FIELDS[field], field, value);
    if (only === null && field !== "headerAt") put(header + LOCAL_FIELDS[field], field, value);
  }
  return copy;
}

/** A copy in which one byte of an entry's packed data is another. */
export function damage(zip: Uint8Array, name: string): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = viewOf(copy);
  const at = placesOf(copy).find((place) => nameAt(copy, place) === name)!;
  const header = view.getUint32(at + FIELDS.headerAt, true);
  const data = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  copy[data + view.getUint32(at + FIELDS.packedSize, true) - 1]! ^= 0x55;
  return copy;
}

/** Gives an entry another name of the same length, in the directory and before its data. */
export function rename(zip: Uint8Array, name: string, other: string): Uint8Array {
  const text = Buffer.from(zip).toString("latin1").replaceAll(name, other);
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

/**
 * The archive with a directory of the 64-bit kind: sizes and places stand in extra fields, behind a field of another
 * kind, and the old end only leads there.
 */
export function toZip64(zip: Uint8Array): Uint8Array {
  const view = viewOf(zip);
  const places = placesOf(zip);
  const start = view.getUint32(zip.length - 6, true);
  const entries = places.map((at) => {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const entry = Buffer.from(zip.subarray(at, nameEnd));
    const extra = Buffer.alloc(5 + 28);
    extra.writeUInt16LE(0x7777, 0);
    extra.writeUInt16LE(1, 2);
    extra.writeUInt16LE(1, 5);
    extra.writeUInt16LE(24, 7);
    for (const [index, field] of (["size", "packedSize", "headerAt"] as const).entries()) {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(FIELDS[field])), 9 + 8 * index);
      entry.writeUInt32LE(0xffffffff, FIELDS[field]);
    }
    entry.writeUInt16LE(extra.length, 30);
    return Buffer.concat([entry, extra]);
  });
  const directory = Buffer.concat(entries);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(entries.length), 24);
  end64.writeBigUInt64LE(BigInt(entries.length), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Uint8Array.from(Buffer.concat([zip.subarray(0, start), directory, end64, locator, end]));
}

export function withByte(zip: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Uint8Array.from(zip);
  copy[at] = byte;
  return copy;
}

/** Many names in the directory, all of which lead to one and the same entry. */
export function overlapping(count: number): Uint8Array {
  const zip = zipSync({ "xl/media/0000.bin": new Uint8Array(1000) });
  const start = viewOf(zip).getUint32(zip.length - 6, true);
  const entry = zip.subarray(start, zip.length - 22);
  const entries = Array.from({ length: count }, (_, index) =>
    rename(entry, "0000", String(index).padStart(4, "0")),
  );
  const directory = Buffer.concat(entries);
  const end = Buffer.from(zip.subarray(-22));
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  return Uint8Array.from(Buffer.concat([zip.subarray(0, start), directory, end]));
}

export function manyEntries(count: number): Uint8Array {
  const entries = Array.from({ length: count }, (_, index) => [`${index}.x`, new Uint8Array()] as const);
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

/** Where the entries of a directory without a comment begin. */
function placesOf(zip: Uint8Array): number[] {
  const view = viewOf(zip);
  const places: number[] = [];
  let at = view.getUint32(zip.length - 6, true);
  for (let count = view.getUint16(zip.length - 12, true); count > 0; count--) {
    places.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return places;
}

function nameAt(zip: Uint8Array, at: number): string {
  return strFromU8(zip.subarray(at + 46, at + 46 + viewOf(zip).getUint16(at + 28, true)));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
