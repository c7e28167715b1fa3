import { AT_ONCE } from "./limits";
import type { Unpacker } from "./unpacker";
import { XlsxError } from "./xlsx-error";
import { packedBytes, type ZipEntry } from "./zip-directory";

/** A part that lies in the archive, and is unpacked and checked against its checksum when somebody asks for it. */
export class PackedPart {
  private unpacked: Uint8Array | null = null;
  private isChecked = false;

  constructor(
    private readonly zip: Uint8Array,
    private readonly entry: ZipEntry,
    private readonly unpacker: Unpacker,
  ) {}

  /** Bytes that it unpacks to, as the archive states it. */
  get size(): number {
    return this.entry.size;
  }

  /** Throws XlsxError `corrupt`. */
  bytes(): Uint8Array {
    return (this.unpacked ??= this.unpack());
  }

  /** The bytes one piece after the other: a large part is never held whole. Throws XlsxError `corrupt`. */
  async *pieces(): AsyncGenerator<Uint8Array, void> {
    if (this.unpacked || this.size <= AT_ONCE) yield this.unpacked ?? this.unpack();
    else yield* this.unpackInPieces();
  }

  /** Gives the unpacked bytes back; who asks again has them unpacked again. */
  release(): void {
    this.unpacked = null;
  }

  /** Unpacks it only to look whether that can be done. Throws XlsxError `corrupt`. */
  async check(): Promise<void> {
    if (this.isChecked) return;
    const pieces = this.pieces();
    while (!(await pieces.next()).done);
  }

  private unpack(): Uint8Array {
    const bytes = readingArchive(() => this.readBytes());
    this.compare(bytes.length, this.unpacker.crc32(bytes));
    return bytes;
  }

  private readBytes(): Uint8Array {
    const { method, size } = this.entry;
    const packed = packedBytes(this.zip, this.entry);
    // Some programs say of an empty part that it is packed.
    return method === 0 || packed.length === 0 ? packed : this.unpacker.inflate(packed, size);
  }

  private async *unpackInPieces(): AsyncGenerator<Uint8Array, void> {
    const { method, size } = this.entry;
    const packed = packedBytes(this.zip, this.entry);
    let length = 0;
    let checksum = 0;
    try {
      for await (const piece of method === 0 ? cut(packed) : this.unpacker.inflateInPieces(packed)) {
        length += piece.length;
        if (length > size) break;
        checksum = this.unpacker.crc32(piece, checksum);
        yield piece;
      }
    } catch (cause) {
      throw asDamage(cause);
    }
    this.compare(length, checksum);
  }

  private compare(length: number, checksum: number): void {
    if (length !== this.entry.size || checksum !== this.entry.checksum)
      throw new XlsxError("corrupt", `${this.entry.name} is damaged`);
    this.isChecked = true;
  }
}

function* cut(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += AT_ONCE) yield bytes.subarray(at, at + AT_ONCE);
}

/** Whatever goes wrong while an archive is read is damage: throws XlsxError. */
export function readingArchive<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw asDamage(cause);
  }
}

function asDamage(cause: unknown): XlsxError {
  if (cause instanceof XlsxError) return cause;
  return new XlsxError("corrupt", "the zip archive cannot be read", { cause });
}
