import { crc32, inflateRawSync } from "node:zlib";
import type { Unpacker } from "../xlsx/package/unpacker";

const SMALLEST_CHUNK = 64;

/** Node's own zlib: several times as fast as a script. */
export const NODE_UNPACKER: Unpacker = {
  inflate(packed, limit) {
    const maxOutputLength = limit + 1;
    // In one piece: pieces would have to be joined, and for that be held twice.
    return inflateRawSync(packed, { maxOutputLength, chunkSize: Math.max(SMALLEST_CHUNK, maxOutputLength) });
  },
  crc32: (bytes) => crc32(bytes),
};
