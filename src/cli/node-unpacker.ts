import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { Unpacker } from "../xlsx/package/unpacker";

const SMALLEST_CHUNK = 64;
const PIECE = 1024 * 1024;

/** Node's own zlib: several times as fast as a script. */
export const NODE_UNPACKER: Unpacker = {
  inflate(packed, limit) {
    const maxOutputLength = limit + 1;
    // In one piece: pieces would have to be joined, and for that be held twice.
    return inflateRawSync(packed, { maxOutputLength, chunkSize: Math.max(SMALLEST_CHUNK, maxOutputLength) });
  },
  inflateInPieces(packed) {
    // A piece waits to be asked for before the next one is made, so that a few of them are all there is.
    const inflate = createInflateRaw({ chunkSize: PIECE });
    inflate.end(packed);
    return inflate as AsyncIterable<Uint8Array>;
  },
  crc32: (bytes, before) => crc32(bytes, before),
};
