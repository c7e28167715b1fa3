import { Inflate, inflateSync } from "fflate";

/** What reading a zip archive takes: Node has it built in, a browser has it from a library. */
export interface Unpacker {
  /**
   * Unpacks raw DEFLATE data, and never makes room for more than `limit` bytes and one: data beyond the limit give
   * that one more, or an error. Throws where the data is damaged.
   */
  inflate(packed: Uint8Array, limit: number): Uint8Array;
  /** The same without a limit, piece by piece: who has had enough asks for no more. Pieces are of a few megabytes at most. */
  inflateInPieces(packed: Uint8Array): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The checksum of zip archives, from 0 to 2³² − 1; `before`: of the bytes in front of these. */
  crc32(bytes: Uint8Array, before?: number): number;
}

/** Packed bytes that are unpacked in one go: a thousand times as many may come of them, 4 MB. */
const PACKED_PIECE = 4096;

/** For wherever nothing better is at hand. */
export const PORTABLE_UNPACKER: Unpacker = {
  inflate: (packed, limit) => inflateSync(packed, { out: new Uint8Array(limit + 1) }),
  *inflateInPieces(packed) {
    const unpacked: Uint8Array[] = [];
    const inflate = new Inflate((piece) => unpacked.push(piece));
    for (let at = 0; at < packed.length; at += PACKED_PIECE) {
      inflate.push(packed.subarray(at, at + PACKED_PIECE), at + PACKED_PIECE >= packed.length);
      yield* unpacked.splice(0);
    }
  },
  crc32(bytes, before = 0) {
    let sum = ~before;
    for (let at = 0; at < bytes.length; at++) sum = TABLE[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
    return (sum ^ -1) >>> 0;
  },
};

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
