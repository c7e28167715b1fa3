import fc from "fast-check";
import { RECORD_VERSION, type WorkbookRecord } from "../../../src/domain/round/record";
import { readRecordLine, writeRecordLine } from "../../../src/domain/round/record-line";
import {
  ACCEPTED,
  anyRecord,
  component,
  indicator,
  JUDGED_BY,
  recordedFinding,
  recordOf,
  signOff,
  unreadRecord,
} from "../../support/round-records";

const JUDGED_BY_ALL = { ...JUDGED_BY, framework: "0a", layouts: "0b" };
/** With something in every list, and nothing that is null. */
const FULL: WorkbookRecord = {
  ...recordOf(
    "a.xlsx",
    {
      form: "รอบ 12 เดือน",
      range: { low: 1, high: 2 },
      components: [component()],
      ita: { score: 90, rating: "A" },
      indicators: [indicator()],
      provisional: [{ th: "ก", en: "b" }],
    },
    {
      nearest: { th: "ก", en: "b" },
      findings: [recordedFinding({ accepted: ACCEPTED })],
      signOff: signOff(),
      layout: "ผัง",
      unclear: [
        {
          sheet: "แบบ",
          columns: [{ column: 0, heading: "ก", group: "", isUnderstood: false, address: "A1" }],
        },
      ],
    },
  ),
  judgedBy: JUDGED_BY_ALL,
};
const UNREAD: WorkbookRecord = {
  ...unreadRecord("b.xlsx"),
  digest: FULL.digest,
  judgedBy: JUDGED_BY_ALL,
};

test("every record comes back from its line unchanged, whatever its texts", () => {
  fc.assert(
    fc.property(anyRecord(), (record) => {
      const line = writeRecordLine(record);
      expect(line).not.toMatch(/[\n\r]/u);
      expect(readRecordLine(line)).toEqual(record);
    }),
  );
});

test("as bytes too: halves of characters are written so that they survive", () => {
  fc.assert(
    fc.property(anyRecord(), (record) => {
      const bytes = new TextEncoder().encode(writeRecordLine(record));
      expect(readRecordLine(new TextDecoder().decode(bytes))).toEqual(record);
    }),
  );
});

test("cut off anywhere in the middle it is nothing but that", () => {
  const line = writeRecordLine(FULL);
  for (let end = 0; end < line.length; end++) expect(readRecordLine(line.slice(0, end))).toBe("cut-off");
  expect(readRecordLine(line)).toEqual(FULL);
});

test.each<[string, string]>([
  ["no JSON", "hello"],
  ["another JSON", '{"a":1'],
  ["a number", "1"],
  ["null", "null"],
  ["a list", "[]"],
  ["an empty object", "{}"],
  ["two records", `${writeRecordLine(FULL)}${writeRecordLine(FULL)}`.replace('{"record', '{ "record')],
  ["a list of records", `[${writeRecordLine(FULL)}]`],
  ["a version that is a text", '{"recordVersion":"1"}'],
  ["a version alone", `{"recordVersion":${RECORD_VERSION}}`],
])("foreign: %s", (_, line) => {
  expect(readRecordLine(line)).toBe("foreign");
});

test.each([0, RECORD_VERSION + 1, 1.5, -1])(
  "version %d is another one, whatever else stands there",
  (version) => {
    expect(readRecordLine(JSON.stringify({ recordVersion: version }))).toBe("other-version");
    expect(readRecordLine(JSON.stringify({ ...FULL, recordVersion: version, file: 1 }))).toBe(
      "other-version",
    );
  },
);

type Place = readonly (string | number)[];

/** Every place in a value, those of its lists and objects included. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const inside = Object.entries(value).flatMap(([name, each]) => placesIn(each, [...at, name]));
  return at.length === 0 ? inside : [at, ...inside];
}

/** A copy with something else in that place; without it where nothing is given. */
function withOther(value: unknown, [name, ...rest]: Place, ...other: readonly unknown[]): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length > 0) copy[name!] = withOther(copy[name!], rest, ...other);
  else if (other.length > 0) Object.defineProperty(copy, name!, { value: other[0], enumerable: true });
  else delete copy[name!];
  return copy;
}

const valueAt = (value: unknown, place: Place) =>
  place.reduce((inside, name) => (inside as Record<string, unknown>)[name], value);

const kindOf = (value: unknown) =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "list"
      : typeof value === "object"
        ? "object"
        : typeof value;

const OTHERS: readonly unknown[] = [null, true, "x", -0.5, { length: 1 }, [null], [["x"]]];

/** What may be null, and where a figure that is no count is as good. */
const MAY_BE_NULL =
  /(digest|judgedBy\.(framework|layouts)|\.(form|agency|fiscalYear|total|totalAt|rating|range|ita|nearest|layout|accepted|sheet|address|expected|found)|indicators\.0\.(code|weight|score|weighted)|components\.0\.(score|weighted))$/u;
const MUST_NOT_BE_NULL = /(ita\.rating|unclear\.0\.sheet|columns\.0\.address|counts\.\w+)$/u;
const IS_COUNT =
  /(recordVersion|ruleSet|fiscalYear|decimals|counts\.\w+|findingsLeftOut|openErrors|changes|column)$/u;

const PLACES = [FULL, UNREAD].flatMap((record) =>
  placesIn(record).map((place) => ({ name: place.join("."), place, record: record as unknown })),
);

test.each(PLACES)("$name of another kind is no record, and is never thrown", ({ name, place, record }) => {
  expect(readRecordLine(JSON.stringify(record))).toEqual(record);
  const now = valueAt(record, place);
  const isNullable = MAY_BE_NULL.test(name) && !MUST_NOT_BE_NULL.test(name);
  for (const other of OTHERS) {
    if (kindOf(other) === kindOf(now) && !(typeof other === "number" && IS_COUNT.test(name))) continue;
    if (kindOf(other) === "list" && kindOf(now) === "list") continue;
    const line = JSON.stringify(withOther(record, place, other));
    const isVersion = name === "recordVersion" && typeof other === "number";
    const expected = isVersion ? "other-version" : "foreign";
    if (other === null && isNullable) expect(readRecordLine(line)).toEqual(JSON.parse(line));
    else expect([other, readRecordLine(line)]).toEqual([other, expected]);
  }
});

test.each(
  PLACES.filter(({ place }) => typeof place.at(-1) === "string" && !/^\d+$/u.test(`${place.at(-1)}`)),
)("without $name it is no record", ({ place, record }) => {
  expect(readRecordLine(JSON.stringify(withOther(record, place)))).toBe("foreign");
});

test.each<[string, Place, unknown]>([
  ["a list with something else in it", ["outcome", "findings"], [null]],
  ["a severity that is none", ["outcome", "findings", "0", "severity"], "fatal"],
  ["a state that is none", ["outcome", "forms", "0", "indicators", "0", "state"], "done"],
  ["an outcome that is none", ["outcome", "kind"], "skipped"],
  ["a reason that every object has", ["outcome"], { kind: "unread", reason: "toString", detail: "" }],
  ["a sign-off without a signer", ["outcome", "signOff"], { kind: "changed" }],
  ["a digest in capitals", ["digest"], "A".repeat(64)],
  ["a digest with a line break", ["digest"], `${"a".repeat(64)}\n`],
  ["a digest too short", ["digest"], "a".repeat(63)],
  ["half a finding", ["outcome", "counts", "error"], 0.5],
  ["more decimals than figures have", ["outcome", "forms", "0", "framework", "decimals"], 16],
  ["a year beyond counting", ["outcome", "forms", "0", "fiscalYear"], 2 ** 53],
  ["text as an object", ["outcome", "nearest"], { th: "ก" }],
])("foreign: %s", (_, place, other) => {
  expect(readRecordLine(JSON.stringify(withOther(FULL, place, other)))).toBe("foreign");
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "a property %s changes nothing, here or elsewhere",
  (name) => {
    const line = writeRecordLine(FULL).replace("{", `{"${name}":{"file":"x","polluted":1},`);
    expect(readRecordLine(line)).toMatchObject({ file: "a.xlsx" });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    // What is told by the prototype alone is not told.
    const without = JSON.stringify({ ...FULL, file: undefined }).replace("{", `{"${name}":{"file":"x"},`);
    expect(readRecordLine(without)).toBe("foreign");
  },
);

test("a figure that is beyond all figures is no figure", () => {
  const line = writeRecordLine(FULL).replace('"total":80', '"total":1e999');
  expect(readRecordLine(line)).toBe("foreign");
});

test("what a line holds besides is let pass and not kept, however deep it is", () => {
  const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const line = writeRecordLine(FULL).replace("{", `{"more":${nested},`);
  expect(writeRecordLine(readRecordLine(line) as WorkbookRecord)).toBe(writeRecordLine(FULL));
});

test("of two properties of one name the last counts, as everywhere in JSON", () => {
  const line = writeRecordLine(FULL).replace('"file":', '"file":1,"file":');
  expect(readRecordLine(line)).toEqual(FULL);
});
