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

  /** Throws XlsxError `corrupt`. */
  bytes(): Uint8Array {
    return (this.unpacked ??= this.unpack());
  }

  /** Gives the unpacked bytes back; who asks again has them unpacked again. */
  release(): void {
    this.unpacked = null;
  }

  /** Unpacks it only to look whether that can be done. Throws XlsxError `corrupt`. */
  check(): void {
    if (!this.isChecked) this.unpack();
  }

  private unpack(): Uint8Array {
    const { name, checksum } = this.entry;
    const bytes = readingArchive(() => this.readBytes());
    if (this.unpacker.crc32(bytes) !== checksum) throw new XlsxError("corrupt", `${name} is damaged`);
    this.isChecked = true;
    return bytes;
  }

  private readBytes(): Uint8Array {
    const { method, name, size } = this.entry;
    const packed = packedBytes(this.zip, this.entry);
    // Some programs say of an empty part that it is packed.
    if (method === 0 || packed.length === 0) return packed;
    if (method !== 8) throw new RangeError(`${name} is packed by the method ${method}`);
    const bytes = this.unpacker.inflate(packed, size);
    // Fewer bytes than stated are for the checksum to judge.
    if (bytes.length > size) throw new XlsxError("corrupt", `${name} is damaged`);
    return bytes;
  }
}

/** Whatever goes wrong while an archive is read is damage: throws XlsxError `corrupt`. */
export function readingArchive<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("corrupt", "the zip archive cannot be read", { cause });
  }
}
