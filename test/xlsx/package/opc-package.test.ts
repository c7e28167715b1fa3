import {
  deflateSync,
  strToU8,
  unzipSync,
  Zip,
  ZipDeflate,
  ZipPassThrough,
  zipSync,
  type Zippable,
} from "fflate";
import { NODE_UNPACKER } from "../../../src/cli/node-unpacker";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { OpcPackage } from "../../../src/xlsx/package/opc-package";
import { AT_ONCE, READING_LIMITS } from "../../../src/xlsx/package/limits";
import { PORTABLE_UNPACKER, type Unpacker } from "../../../src/xlsx/package/unpacker";
import { tooLarge, type XlsxProblem } from "../../../src/xlsx/package/xlsx-error";
import { openXlsx } from "../../../src/xlsx/reading/open";
import { makeFile, makeParts, zipParts } from "../make-file";
import { richFile } from "../rich-file";
import { damage, manyEntries, misstate, overlapping, rename, toZip64, withByte } from "./edit-zip";

const UNPACKERS: [string, Unpacker][] = [
  ["a script", PORTABLE_UNPACKER],
  ["Node", NODE_UNPACKER],
];

const LONG = "ตัวชี้วัด".repeat(500);
const TWO = zipSync({ "a.xml": strToU8(LONG), "b.xml": strToU8("<b/>") });
const zipped = (entries: Zippable) => zipSync(entries);
const stored = (entries: Zippable) => zipSync(entries, { level: 0 });

/** As programs write that do not know an entry's size before it is written. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const entry of [new ZipDeflate("a.xml"), new ZipPassThrough("ข.xml")]) {
    zip.add(entry);
    entry.push(strToU8(LONG), true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** A large part, whose half packs well. */
function large(): Uint8Array {
  const bytes = new Uint8Array(AT_ONCE * 2);
  for (let at = 0; at < 100_000; at++) bytes[at] = Math.imul(at, 0x9e3779b1) >>> 13;
  return bytes;
}
const LARGE = zipped({ "a.bin": large() });

/** An archive that states another number of entries. */
function withCount(zip: Uint8Array, count: number): Uint8Array {
  const counted = Buffer.from(zip);
  counted.writeUInt16LE(count, zip.length - 14);
  counted.writeUInt16LE(count, zip.length - 12);
  return Uint8Array.from(counted);
}

function withComment(zip: Uint8Array, length: number): Uint8Array {
  const commented = Buffer.concat([zip, Buffer.alloc(length, "PK\u0005")]);
  commented.writeUInt16LE(length, zip.length - 2);
  return Uint8Array.from(commented);
}

/** The later of two entries takes the name of the first. */
const twice = rename(
  zipped({ "a.xml": strToU8("<first/>"), "o.xml": strToU8("<o/>"), "z.xml": strToU8(LONG) }),
  "z.xml",
  "a.xml",
);

describe.each(UNPACKERS)("unpacked by %s", (_, unpacker) => {
  const open = (zip: Uint8Array) => OpcPackage.open(zip, unpacker);
  const partsOf = async (zip: Uint8Array) => {
    const opc = open(zip);
    await opc.checkAll();
    return opc.paths().map((path) => [path, Buffer.from(opc.bytes(path)!).toString("hex")]);
  };

  test.each<[string, Uint8Array]>([
    [
      "packed and stored entries",
      zipSync({ "a.xml": strToU8(LONG), "b.bin": [strToU8(LONG), { level: 0 }] }),
    ],
    ["empty entries", zipSync({ "a.xml": new Uint8Array(), "b.bin": [new Uint8Array(), { level: 0 }] })],
    [
      "an empty entry that says it is packed",
      misstate(stored({ "a.xml": new Uint8Array() }), "a.xml", { method: 8 }),
    ],
    ["entries whose sizes stand behind them", streamed()],
    ["a directory of the 64-bit kind", toZip64(TWO)],
    ["one with nothing in it but the old end", Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)])],
    ["a comment that looks like an archive", withComment(TWO, 300)],
    ["the longest comment", withComment(TWO, 0xffff)],
    ["folders", zipped({ "xl/": new Uint8Array(), "xl/a.xml": strToU8("<a/>") })],
    ["folders of one name", rename(zipped({ "x/": new Uint8Array(), "y/": new Uint8Array() }), "y/", "x/")],
    ["names beyond ASCII", zipped({ "ข้อมูล.xml": strToU8("<a/>"), "é.xml": strToU8("<b/>") })],
    ["names of an old code page", rename(TWO, "a.xml", "\u0082.xml")],
    [
      "the name that objects inherit by",
      rename(zipped({ "a.xml": strToU8("<a/>"), "_-proto-_": strToU8("x") }), "_-proto-_", "__proto__"),
    ],
    ["bytes that begin elsewhere in their memory", Uint8Array.from([1, 2, 3, ...TWO]).subarray(3)],
    ["a Buffer of Node", Buffer.from(stored({ "a.xml": strToU8(LONG) }))],
  ])("%s: the parts and their order", async (__, zip) => {
    const parts = Object.entries(unzipSync(zip, { filter: ({ name }) => !name.endsWith("/") }));
    expect(await partsOf(zip)).toEqual(
      parts.map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")]),
    );
  });

  test("paths have slashes, and none in front", () => {
    const zip = rename(
      rename(zipped({ "xl-a.xml": strToU8("<a/>"), "-b.xml": strToU8("<b/>") }), "xl-a", "xl\\a"),
      "-b",
      "/b",
    );
    expect(open(zip).paths()).toEqual(["xl/a.xml", "b.xml"]);
  });

  test.each<[string, Uint8Array, string]>([
    ["a packed entry", damage(TWO, "a.xml"), "a.xml"],
    [
      "a stored entry",
      damage(stored({ "a.xml": strToU8(LONG), "b.xml": strToU8("<b/>") }), "a.xml"),
      "a.xml",
    ],
    ["a wrong checksum", misstate(TWO, "a.xml", { checksum: 1 }), "a.xml"],
    ["a wrong checksum of the 64-bit kind", toZip64(misstate(TWO, "a.xml", { checksum: 1 })), "a.xml"],
    ["more bytes than stated", misstate(TWO, "a.xml", { size: strToU8(LONG).length - 1 }), "a.xml"],
    ["fewer bytes than stated", misstate(TWO, "a.xml", { size: strToU8(LONG).length + 1 }), "a.xml"],
    ["packed bytes that break off", misstate(TWO, "a.xml", { packedSize: 30 }), "a.xml"],
  ])("damage shows where the part is asked for, and where all are checked: %s", async (__, zip, path) => {
    const corrupt = expect.objectContaining({ name: "XlsxError", problem: "corrupt" });
    const opc = open(zip);
    expect(opc.text("b.xml")).toBe("<b/>");
    expect(() => opc.text(path)).toThrow(corrupt);
    await expect(opc.checkAll()).rejects.toThrow(corrupt);
    await expect(open(zip).checkAll()).rejects.toThrow(corrupt);
    expect(() => open(zip).write()).toThrow(corrupt);
  });

  test.each<[string, Uint8Array, boolean]>([
    ["packed", LARGE, true],
    ["stored", stored({ "a.bin": large() }), true],
    ["damaged", damage(LARGE, "a.bin"), false],
    ["of a wrong checksum", misstate(LARGE, "a.bin", { checksum: 1 }), false],
    ["with more bytes than stated", misstate(LARGE, "a.bin", { size: AT_ONCE + 1 }), false],
    ["with fewer bytes than stated", misstate(LARGE, "a.bin", { size: AT_ONCE * 2 + 1 }), false],
    ["that breaks off", misstate(LARGE, "a.bin", { packedSize: deflateSync(large()).length - 10 }), false],
  ])("a large part is unpacked in pieces, none of them large: %s", async (__, zip, isWhole) => {
    const pieces: Uint8Array[] = [];
    const read = async () => {
      for await (const piece of open(zip).pieces("a.bin")!) pieces.push(piece);
    };
    if (isWhole) {
      await read();
      expect(Buffer.compare(Buffer.concat(pieces), large())).toBe(0);
      await open(zip).checkAll();
    } else {
      await expect(read()).rejects.toMatchObject({ problem: "corrupt" });
      await expect(open(zip).checkAll()).rejects.toMatchObject({ problem: "corrupt" });
    }
    for (const { length } of pieces) expect(length).toBeLessThanOrEqual(AT_ONCE * 1.1);
  });

  test("a part that was let go or taken out is the same, and checked", async () => {
    const opc = open(TWO);
    expect(opc.text("a.xml")).toBe(LONG);
    opc.release("A.XML");
    opc.release("b.xml");
    opc.release("none.xml");
    expect(opc.text("a.xml")).toBe(LONG);
    opc.setText("b.xml", "<c/>");
    opc.release("b.xml");
    expect(opc.text("b.xml")).toBe("<c/>");
    const damaged = open(damage(TWO, "a.xml"));
    damaged.remove("a.xml");
    await expect(damaged.checkAll()).rejects.toThrow("corrupt");
  });

  test("read, let go or never asked for: the same file is written", () => {
    const file = richFile();
    const mtime = new Date(1980, 0, 1);
    const expected = zipSync(unzipSync(file), { mtime, level: 6 });
    const opc = open(file);
    expect(Buffer.compare(opc.copy().write(), expected)).toBe(0);
    for (const path of opc.paths()) opc.text(path);
    for (const path of opc.paths().slice(3)) opc.release(path);
    expect(Buffer.compare(opc.write(), expected)).toBe(0);
  });

  test("a bomb that lies does not get more room than it asked for", () => {
    const bomb = deflateSync(new Uint8Array(20_000_000));
    for (const limit of [0, 1, 100_000]) {
      const room = () => unpacker.inflate(bomb, limit).length;
      try {
        expect(room()).toBe(limit + 1);
      } catch (error) {
        expect(error).toMatchObject({ code: "ERR_BUFFER_TOO_LARGE" });
      }
    }
  });

  test.each([
    ["nothing", "", 0],
    ["the nine digits that tell checksums apart", "123456789", 0xcbf43926],
    ["Thai words", LONG, NODE_UNPACKER.crc32(strToU8(LONG))],
  ])("the checksum of %s", (__, text, sum) => {
    expect(unpacker.crc32(strToU8(text))).toBe(sum);
  });
});

test("names compare without case, also of parts that came or went", () => {
  const opc = OpcPackage.open(
    zipped({ "[Content_Types].xml": strToU8("<Types/>"), "A.xml": strToU8("<A/>") }),
  );
  expect(["A.xml", "a.xml", "b.xml"].map((path) => opc.pathOf(path))).toEqual(["A.xml", "A.xml", null]);
  opc.setText("B.xml", "<b/>");
  opc.setText("b.xml", "<c/>");
  opc.remove("a.xml");
  expect(["A.xml", "b.xml"].map((path) => opc.pathOf(path))).toEqual([null, "B.xml"]);
  expect(opc.text("b.xml")).toBe("<c/>");
  const copy = opc.copy();
  copy.remove("b.xml");
  expect([copy.has("B.xml"), opc.has("b.xml")]).toEqual([false, true]);
});

describe("judged before anything is unpacked", () => {
  const fail = (what: string): never => {
    throw new TypeError(`${what} was called`);
  };
  const never: Unpacker = {
    inflate: () => fail("inflate"),
    inflateInPieces: () => fail("inflateInPieces"),
    crc32: () => fail("crc32"),
  };
  const packed = deflateSync(strToU8(LONG)).length;
  const other = strToU8("<b/>").length;
  const [most, limits] = [packed * 1032, { part: packed * 1032, total: packed * 1032 + other, whole: 1 }];
  const stating = (size: number) => misstate(TWO, "a.xml", { size });
  const [first, second] = [0, TWO.indexOf(0x50, 40)];

  test.each<[string, Uint8Array, XlsxProblem | null]>([
    ["as much as may be", stating(most), null],
    ["a part of a byte more", stating(most + 1), "too-large"],
    ["the same in an archive of the 64-bit kind", toZip64(stating(most)), null],
    ["a byte more in an archive of the 64-bit kind", toZip64(stating(most + 1)), "too-large"],
    ["parts that are too large together", misstate(stating(most), "b.xml", { size: other + 1 }), "too-large"],
    ["as many entries as may be", manyEntries(65_535), null],
    ["no directory", TWO.subarray(0, -22), "corrupt"],
    ["a directory that breaks off", withCount(TWO, 3), "corrupt"],
    [
      "an end that leads nowhere",
      Uint8Array.from([...TWO.subarray(0, -6), 0xff, 0xff, 0xff, 0xff, 0, 0]),
      "corrupt",
    ],
    [
      "entries of the 64-bit kind without their sizes",
      rename(toZip64(TWO), "\u0001\u0000\u0018\u0000", "\u0002\u0000\u0018\u0000"),
      "corrupt",
    ],
    ["a password", misstate(TWO, "a.xml", { flags: 1 }), "encrypted"],
    [
      "a password that only the directory tells",
      misstate(TWO, "a.xml", { flags: 1 }, "directory"),
      "encrypted",
    ],
    ["another way of packing", misstate(TWO, "b.xml", { method: 12 }), "corrupt"],
    ["a size that packed bytes cannot have", misstate(TWO, "b.xml", { size: 10_000 }), "corrupt"],
    ["no packed bytes", misstate(TWO, "a.xml", { packedSize: 0 }), "corrupt"],
    [
      "a stored entry of another size",
      misstate(stored({ "a.xml": strToU8("ab") }), "a.xml", { size: 1 }),
      "corrupt",
    ],
    ["another size in front of the data", misstate(TWO, "a.xml", { size: 7 }, "directory"), "corrupt"],
    [
      "another packed size in front of the data",
      misstate(TWO, "b.xml", { packedSize: 7 }, "directory"),
      "corrupt",
    ],
    [
      "another checksum in front of the data",
      misstate(TWO, "a.xml", { checksum: 7 }, "directory"),
      "corrupt",
    ],
    [
      "another way of packing in front of the data",
      misstate(TWO, "b.xml", { method: 0, size: 6 }, "directory"),
      "corrupt",
    ],
    ["another name in front of the data", withByte(TWO, first + 30, 0x63), "corrupt"],
    ["a place outside of the archive", misstate(TWO, "a.xml", { headerAt: 1_000_000 }), "corrupt"],
    ["a place of something else", misstate(TWO, "a.xml", { headerAt: 5 }), "corrupt"],
    ["a place of another entry", misstate(TWO, "a.xml", { headerAt: second }), "corrupt"],
    ["data that reach into the next entry", misstate(TWO, "a.xml", { packedSize: packed + 1 }), "corrupt"],
    ["data that reach into the directory", misstate(TWO, "b.xml", { packedSize: 7, size: 7 }), "corrupt"],
    ["one entry under many names", overlapping(10), "corrupt"],
    ["two entries of one name", twice, "corrupt"],
    ["two that differ in case alone", rename(TWO, "b.xml", "A.xml"), "corrupt"],
    ["two that differ in slashes alone", rename(rename(TWO, "a.xml", "x/y.a"), "b.xml", "x\\y.a"), "corrupt"],
    ["a path that leads out", rename(TWO, "b.xml", "../.b"), "corrupt"],
    ["a path that leads out by backslashes", rename(TWO, "b.xml", "..\\.b"), "corrupt"],
    ["a path that leads nowhere", rename(TWO, "b.xml", "./.b."), "corrupt"],
    ["dots in a name", rename(TWO, "b.xml", "..b.."), null],
  ])("%s", (_, zip, problem) => {
    const open = () => OpcPackage.open(zip, never, limits);
    if (problem) expect(open).toThrow(expect.objectContaining({ name: "XlsxError", problem }));
    else expect(open).not.toThrow();
  });

  test("more entries than an archive can list that is not of the 64-bit kind", () => {
    const zip = toZip64(TWO);
    new DataView(zip.buffer).setBigUint64(zip.length - 22 - 20 - 56 + 32, 65_536n, true);
    expect(() => OpcPackage.open(zip, never)).toThrow(expect.objectContaining({ problem: "too-large" }));
  });

  test("what is held whole is smaller than what is read in pieces", () => {
    const opc = OpcPackage.open(TWO, PORTABLE_UNPACKER, { ...READING_LIMITS, whole: other });
    expect(opc.text("b.xml")).toBe("<b/>");
    expect(() => opc.text("a.xml")).toThrow(expect.objectContaining({ problem: "too-large" }));
  });
});

test("a part that is too large is told with its size and the limit, rounded up", () => {
  const mib = 1024 * 1024;
  expect(tooLarge("a.bin", 512 * mib + 1, 512 * mib).detail).toBe("a.bin: 512.1 MB > 512 MB");
});

describe("a workbook that is damaged where nobody looks", () => {
  const sheets = { A: "<sheetData/>", B: "<sheetData/>" };
  const media = makeFile({ sheets, parts: { "xl/media/image1.png": strToU8(LONG) } });
  const word = zipParts({ ...makeParts(), "xl/workbook.xml": "<w:document xmlns:w='x'/>", "a.xml": LONG });

  test.each<[string, Uint8Array]>([
    ["a picture", damage(media, "xl/media/image1.png")],
    ["a sheet that is left out", damage(media, "xl/worksheets/sheet2.xml")],
    ["a document of another kind", damage(word, "a.xml")],
  ])("%s", async (_, file) => {
    await expect(openXlsx(file)).rejects.toMatchObject({ problem: "corrupt" });
    for (const [, unpacker] of UNPACKERS)
      await expect(readWorkbookFile(file, "a.xlsx", { sheets: ["A"] }, unpacker)).rejects.toMatchObject({
        problem: "unreadable-file",
      });
  });

  test("whole, they are read or refused for what they are", async () => {
    expect((await readWorkbookFile(media, "a.xlsx", { sheets: ["A"] })).sheets).toHaveLength(1);
    await expect(openXlsx(word)).rejects.toMatchObject({ problem: "not-a-workbook" });
  });
});
