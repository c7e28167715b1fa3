import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { WorkbookError } from "../../src/app/workbook-port";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

/** FUZZ_RUNS=5000 tries longer than every test run needs to. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

const sample = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
const parts = unzipSync(sample);
const names = Object.keys(parts).sort();

/** A report or a clear refusal, and the file as it was. */
async function outcome(bytes: Uint8Array): Promise<"checked" | "refused"> {
  const before = Buffer.from(bytes).toString("base64");
  try {
    const report = await validateWorkbook({ readWorkbook: () => readWorkbookFile(bytes, "file.xlsx") });
    expect(report.counts.error).toBeGreaterThanOrEqual(0);
    return "checked";
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    expect(["unreadable-file", "not-a-workbook", "encrypted-file", "too-large"]).toContain(error.problem);
    return "refused";
  } finally {
    expect(Buffer.from(bytes).toString("base64")).toBe(before);
  }
}

function withPart(name: string, content: string): Uint8Array {
  return zipSync({ ...parts, [name]: strToU8(content) }, { level: 1 });
}

const partName = fc.constantFrom(...names.filter((name) => /\.(?:xml|rels)$/.test(name)));

/** What other programs and broken disks do to XML. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant("drop" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "\u0000",
      "&#x1F;",
      "]]>",
      "<!--",
      "<row/>",
      "<c r='XFD1048576'><v>1</v></c>",
      "=1+1",
      "๙",
    ),
  }),
  fc.record({
    kind: fc.constant("number" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom("-1", "4294967296", "1e308", "NaN", "", "99999999999999999999"),
  }),
);

function damaged(xml: string, how: Parameters<Parameters<typeof damage.map>[0]>[0]): string {
  const at = Math.floor(how.at * xml.length);
  switch (how.kind) {
    case "cut":
      return xml.slice(0, at);
    case "drop":
      return xml.slice(0, at) + xml.slice(at + how.length);
    case "insert":
      return xml.slice(0, at) + how.text + xml.slice(at);
    case "number": {
      const number = /\d+/g;
      number.lastIndex = at;
      const match = number.exec(xml);
      return match ? xml.slice(0, match.index) + how.text + xml.slice(match.index + match[0].length) : xml;
    }
  }
}

test("a workbook with a damaged part is checked or refused, never an exception or a hang", async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(partName, fc.array(damage, { minLength: 1, maxLength: 3 }), async (name, damages) => {
      const xml = damages.reduce(damaged, strFromU8(parts[name]!));
      outcomes.add(await outcome(withPart(name, xml)));
    }),
    { numRuns: RUNS },
  );
  expect([...outcomes].sort()).toEqual(["checked", "refused"]);
});

test("a workbook that lacks a part is checked or refused", async () => {
  for (const name of names) {
    const rest = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
    await outcome(zipSync(rest, { level: 1 }));
  }
});

test("bytes that flip in the package are checked or refused", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 4,
      }),
      async (flips) => {
        const bytes = Uint8Array.from(sample);
        for (const [at, mask] of flips) bytes[at]! ^= mask;
        await outcome(bytes);
      },
    ),
    { numRuns: RUNS },
  );
});

test("cells of hostile texts are findings' text and nothing more", async () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "<script>alert(1)</script>",
    "\u202eabc",
    "{expected}",
    "'; DROP",
    "ก\u0e4d\u0e32".repeat(4000),
  ];
  const strings = strFromU8(parts["xl/sharedStrings.xml"]!);
  for (const text of hostile) {
    const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    const content = strings.replace(
      /(<t[^>]*>)[^<]*ร้อยละ[^<]*(<\/t>)/g,
      `$1${escaped.replace(/\$/g, "$$$$")}$2`,
    );
    expect(await outcome(withPart("xl/sharedStrings.xml", content))).toBe("checked");
  }
});
