import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const STORED = 0;

/** The parts of a plain zip file by name, each unpacked when asked for. No check of anything: this is the floor. */
export function zipParts(bytes: Buffer): Map<string, () => Buffer> {
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END) end -= 1;
  const parts = new Map<string, () => Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    parts.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), () => {
      const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      const content = bytes.subarray(from, from + packed);
      return method === STORED ? content : inflateRawSync(content);
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
