import { inflateSync } from "fflate";

/** What reading a zip archive takes: Node has it built in, a browser has it from a library. */
export interface Unpacker {
  /**
   * Unpacks raw DEFLATE data, and never makes room for more than `limit` bytes and one: data beyond the limit give
   * that one more, or an error. Throws where the data is damaged.
   */
  inflate(packed: Uint8Array, limit: number): Uint8Array;
  /** The checksum of zip archives, from 0 to 2³² − 1. */
  crc32(bytes: Uint8Array): number;
}

/** For wherever nothing better is at hand. */
export const PORTABLE_UNPACKER: Unpacker = {
  inflate: (packed, limit) => inflateSync(packed, { out: new Uint8Array(limit + 1) }),
  crc32(bytes) {
    let sum = -1;
    for (let at = 0; at < bytes.length; at++) sum = TABLE[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
    return (sum ^ -1) >>> 0;
  },
};

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
