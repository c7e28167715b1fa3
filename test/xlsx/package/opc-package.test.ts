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
import { PORTABLE_UNPACKER, type Unpacker } from "../../../src/xlsx/package/unpacker";
import { openXlsx } from "../../../src/xlsx/reading/open";
import { makeFile, makeParts, zipParts } from "../make-file";
import { richFile } from "../rich-file";
import { damage, misstate, rename, toZip64 } from "./edit-zip";

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
  const partsOf = (zip: Uint8Array) => {
    const opc = open(zip);
    opc.checkAll();
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
    ["two entries of one name", twice],
    ["names that are numbers", zipped({ "b.xml": strToU8("<b/>"), "7": strToU8("7"), "1": strToU8("1") })],
    ["names beyond ASCII", zipped({ "ข้อมูล.xml": strToU8("<a/>"), "é.xml": strToU8("<b/>") })],
    ["names of an old code page", rename(TWO, "a.xml", "\u0082.xml")],
    [
      "the name that objects inherit by",
      rename(zipped({ "a.xml": strToU8("<a/>"), "_-proto-_": strToU8("x") }), "_-proto-_", "__proto__"),
    ],
    ["more bytes stated than there are", misstate(TWO, "a.xml", { size: 100_000 })],
    ["bytes that begin elsewhere in their memory", Uint8Array.from([1, 2, 3, ...TWO]).subarray(3)],
    ["a Buffer of Node", Buffer.from(stored({ "a.xml": strToU8(LONG) }))],
  ])("%s: the parts and their order", (__, zip) => {
    const parts = Object.entries(unzipSync(zip, { filter: ({ name }) => !name.endsWith("/") }));
    expect(partsOf(zip)).toEqual(parts.map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")]));
  });

  test("paths have slashes, and none in front", () => {
    const zip = rename(
      rename(zipped({ "xl-a.xml": strToU8("<a/>"), "-b.xml": strToU8("<b/>") }), "xl-a", "xl\\a"),
      "-b",
      "/b",
    );
    expect(open(zip).paths()).toEqual(["xl/a.xml", "b.xml"]);
  });

  test("of two entries of one name the later counts", () => {
    expect(open(twice).paths()).toEqual(["a.xml", "o.xml"]);
    expect(open(twice).text("a.xml")).toBe(LONG);
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
    ["nothing stated", misstate(TWO, "a.xml", { size: 0 }), "a.xml"],
    ["packed bytes that break off", misstate(TWO, "a.xml", { packedSize: 9 }), "a.xml"],
    ["no packed bytes", misstate(TWO, "a.xml", { packedSize: 0 }), "a.xml"],
    ["another way of packing", misstate(TWO, "a.xml", { method: 12 }), "a.xml"],
    ["a place outside of the archive", misstate(TWO, "a.xml", { headerAt: 1_000_000 }), "a.xml"],
    ["a place of something else", misstate(TWO, "a.xml", { headerAt: 5 }), "a.xml"],
  ])("damage shows where the part is asked for, and where all are checked: %s", (__, zip, path) => {
    const corrupt = expect.objectContaining({ name: "XlsxError", problem: "corrupt" });
    const opc = open(zip);
    expect(opc.text("b.xml")).toBe("<b/>");
    expect(() => opc.text(path)).toThrow(corrupt);
    expect(() => opc.checkAll()).toThrow(corrupt);
    expect(() => open(zip).checkAll()).toThrow(corrupt);
    expect(() => open(zip).write()).toThrow(corrupt);
  });

  test("of two entries of one name both are checked", () => {
    for (const last of [false, true])
      expect(() => open(damage(twice, "a.xml", { last })).checkAll()).toThrow("corrupt");
  });

  test("a part that was let go or taken out is the same, and checked", () => {
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
    expect(() => damaged.checkAll()).toThrow("corrupt");
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

test("names compare without case, also of parts that came or went; the first of two, unless one fits", () => {
  const opc = OpcPackage.open(
    zipped({
      "[Content_Types].xml": strToU8("<Types/>"),
      "A.xml": strToU8("<A/>"),
      "a.XML": strToU8("<a/>"),
    }),
  );
  expect(["A.xml", "a.XML", "a.xml", "b.xml"].map((path) => opc.pathOf(path))).toEqual([
    "A.xml",
    "a.XML",
    "A.xml",
    null,
  ]);
  opc.setText("B.xml", "<b/>");
  opc.setText("b.xml", "<c/>");
  opc.remove("A.xml");
  expect(["A.xml", "b.xml"].map((path) => opc.pathOf(path))).toEqual(["a.XML", "B.xml"]);
  expect(opc.text("b.xml")).toBe("<c/>");
  const copy = opc.copy();
  copy.remove("b.xml");
  expect([copy.has("B.xml"), opc.has("b.xml")]).toEqual([false, true]);
});

describe("refused before anything is unpacked", () => {
  const never = { inflate: () => fail("inflate"), crc32: () => fail("crc32") };
  const fail = (what: string): never => {
    throw new TypeError(`${what} was called`);
  };
  const other = strToU8("<b/>").length;
  const limit = 1_500_000_000 - other;

  test.each<[string, Uint8Array, boolean]>([
    ["as much as can be held", misstate(TWO, "a.xml", { size: limit }), false],
    ["a byte more", misstate(TWO, "a.xml", { size: limit + 1 }), true],
    [
      "a byte more, in an archive of the 64-bit kind",
      toZip64(misstate(TWO, "a.xml", { size: limit + 1 })),
      true,
    ],
    ["stored bytes", misstate(TWO, "a.xml", { method: 0, size: 0, packedSize: limit }), false],
    [
      "a byte more than those, whatever it says",
      misstate(TWO, "a.xml", { method: 0, size: 0, packedSize: limit + 1 }),
      true,
    ],
    ["no directory", TWO.subarray(0, -22), true],
    ["a directory that breaks off", withCount(TWO, 3), true],
    [
      "an end that leads nowhere",
      Uint8Array.from([...TWO.subarray(0, -6), 0xff, 0xff, 0xff, 0xff, 0, 0]),
      true,
    ],
    [
      "entries of the 64-bit kind without their sizes",
      rename(toZip64(TWO), "\u0001\u0000\u0018\u0000", "\u0002\u0000\u0018\u0000"),
      true,
    ],
  ])("%s", (_, zip, isRefused) => {
    const open = () => OpcPackage.open(zip, never);
    if (isRefused) expect(open).toThrow(expect.objectContaining({ name: "XlsxError", problem: "corrupt" }));
    else expect(open).not.toThrow();
  });
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
