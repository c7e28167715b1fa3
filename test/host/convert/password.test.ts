import { createHash } from "node:crypto";
import { isPasswordOf } from "../../../src/host/convert/password";
import type { PasswordHash } from "../../../src/host/model/host-state";

/** As ECMA-376 part 1, 18.3.1.85 has it: salt and password first, then each round with its number behind. */
function salted(password: string, algorithm: string, spinCount: number): PasswordHash {
  const name = algorithm.replace("-", "").toLowerCase();
  const salt = Buffer.from("sixteen bytes of", "utf8");
  let hash = createHash(name).update(salt).update(Buffer.from(password, "utf16le")).digest();
  for (let round = 0; round < spinCount; round++) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(round);
    hash = createHash(name).update(hash).update(number).digest();
  }
  return {
    kind: "salted",
    algorithm,
    salt: salt.toString("base64"),
    spinCount,
    hash: hash.toString("base64"),
  };
}

describe.each(["SHA-1", "SHA-256", "SHA-384", "SHA-512"])("a hash by %s", (algorithm) => {
  test.each(["secret", "รหัสผ่าน", "a".repeat(255)])("of %s", (password) => {
    const kept = salted(password, algorithm, 300);
    expect(isPasswordOf(password, kept)).toBe(true);
    expect(isPasswordOf(`${password} `, kept)).toBe(false);
    expect(isPasswordOf(password.toUpperCase() + password, kept)).toBe(false);
    expect(isPasswordOf("", kept)).toBe(false);
  });
});

test("the number of rounds counts, and none at all is possible", () => {
  const kept = salted("secret", "SHA-512", 0);
  expect(isPasswordOf("secret", kept)).toBe(true);
  expect(isPasswordOf("secret", { ...kept, spinCount: 1 } as PasswordHash)).toBe(false);
});

test("an algorithm that is not known fits no password", () => {
  expect(isPasswordOf("secret", { ...salted("secret", "SHA-512", 1), algorithm: "X" } as PasswordHash)).toBe(
    false,
  );
});

test.each([
  ["password", "83AF"],
  ["This is a longer phrase", "D14E"],
  ["0", "CE2A"],
  ["01", "CEED"],
])("the older hash of %s is %s", (password, hex) => {
  expect(isPasswordOf(password, { kind: "16-bit", hex })).toBe(true);
  expect(isPasswordOf(password, { kind: "16-bit", hex: hex.toLowerCase() })).toBe(true);
  expect(isPasswordOf(`${password}!`, { kind: "16-bit", hex })).toBe(false);
});
