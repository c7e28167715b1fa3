import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { hashSheetPassword } from "hucre";
import type { PasswordHash } from "../model/host-state";

type Digest = (bytes: Uint8Array) => Uint8Array;

const DIGESTS: Readonly<Record<string, Digest>> = {
  "SHA-1": sha1,
  "SHA-256": sha256,
  "SHA-384": sha384,
  "SHA-512": sha512,
};

/**
 * Whether a password is the one that a file keeps the hash of: ECMA-376 part 1, 18.3.1.85, or the older one of 16
 * bits. One made by an algorithm that is not known here is taken for nobody's.
 */
export function isPasswordOf(password: string, kept: PasswordHash): boolean {
  if (kept.kind === "16-bit") return hashSheetPassword(password) === kept.hex.toUpperCase().padStart(4, "0");
  const digest = DIGESTS[kept.algorithm.toUpperCase()];
  if (!digest) return false;
  let hash = digest(concatBytes(bytesOf(kept.salt), utf16(password)));
  const round = new Uint8Array(hash.length + 4);
  const view = new DataView(round.buffer);
  for (let count = 0; count < kept.spinCount; count++) {
    round.set(hash);
    view.setUint32(hash.length, count, true);
    hash = digest(round);
  }
  const wanted = bytesOf(kept.hash);
  return wanted.length === hash.length && hash.every((byte, index) => byte === wanted[index]);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
