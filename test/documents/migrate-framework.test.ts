import { readFileSync } from "node:fs";
import path from "node:path";
import { FRAMEWORK_MIGRATIONS } from "../../src/documents/migrate-framework";
import { readFramework } from "../../src/documents/read-framework";
import { FRAMEWORK_SCHEMA_VERSION, type Framework } from "../../src/domain/framework/framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { places, provoke } from "./provoke";

const readOld = (version: number) =>
  readFileSync(path.join(__dirname, `old/framework-${version}.json`), "utf8");
const OLD = readOld(1);

function documentOf(text: string): Framework {
  const reading = readFramework(text);
  expect(places(reading)).toEqual([]);
  return (reading as { document: Framework }).document;
}

test("there is a migration from every earlier version, in order", () => {
  const versions = Array.from({ length: FRAMEWORK_SCHEMA_VERSION - 1 }, (_, i) => i + 1);
  expect(FRAMEWORK_MIGRATIONS.map(({ from }) => from)).toEqual(versions);
});

test.each(FRAMEWORK_MIGRATIONS.map(({ from }) => from))(
  "a document of version %i is valid when migrated",
  (from) => {
    expect(documentOf(readOld(from)).schemaVersion).toBe(FRAMEWORK_SCHEMA_VERSION);
  },
);

test("version 1 becomes what FY2565 is today, but for what it could not say", () => {
  const migrated = documentOf(OLD);
  const { sources } = PUBLIC_ORGANISATION_2565;
  const expected = { ...PUBLIC_ORGANISATION_2565, $schema: undefined, version: 1, components: [] };
  expect({ ...migrated, sources }).toEqual(expected);
  expect(sources).toEqual(expect.arrayContaining([...migrated.sources]));
});

test("a document that says it is of version 1 is migrated too", () => {
  const { text } = provoke(OLD, {
    ...CHANGE,
    replace: '"version": 1,',
    by: '"version": 1, "schemaVersion": 1,',
  });
  expect(documentOf(text)).toEqual(documentOf(OLD));
});

test("a word that version 1 gave to another column stays there", () => {
  const { text } = provoke(OLD, { ...CHANGE, replace: '"ผลลัพธ์"', by: '"หน่วย"' });
  const { columns } = documentOf(text).vocabulary;
  expect(columns.result).toContain("หน่วย");
  expect(columns.unit).toEqual(["หน่วยวัด", "unit"]);
});

const CHANGE = { name: "", messageId: "", path: "" };

test.each([
  ["the year", '"fiscalYear": 2565', '"fiscalYear": 2022', "$.fiscalYear number-too-small"],
  ["a tier", '"point": 75', '"point": 40', "$.tiers[1].point tiers-not-rising"],
  ["an unknown property", '"weightTotal": 100', '"late": 5, "weightTotal": 100', "$.late property-unknown"],
  ["a word", '"ผลลัพธ์"', '"น้ำหนัก"', "$.vocabulary.columns.result[3] wording-twice"],
  ["a policy", '"belowMinimum": "zero"', '"belowMinimum": 0', "$.policies.belowMinimum value-unknown"],
])("a fault of version 1 is told where it stands: %s", (_, replace, by, expected) => {
  const { text, line } = provoke(OLD, { ...CHANGE, replace, by });
  expect(places(readFramework(text))).toContain(`${line} ${expected}`);
});

test("a document that says it is of version 1 and has no year is told so", () => {
  const { text } = provoke(OLD, {
    ...CHANGE,
    replace: '"fiscalYear": 2565,',
    by: '"schemaVersion": 1,',
  });
  expect(places(readFramework(text))).toEqual([
    expect.stringMatching(/^1 \$\.fiscalYears? property-missing$/),
  ]);
});

test("a document without a version that is no old one is told to have none", () => {
  expect(places(readFramework('{"id": "x"}'))).toContain("1 $.schemaVersion property-missing");
});

describe("version 2 knew no families", () => {
  const OLD_2 = readOld(2);

  test("what it became is FY2565 as it is today, without the fields that part 3 got later", () => {
    const parts = PUBLIC_ORGANISATION_2565.parts.map((part) =>
      part.id === "part3" ? { ...part, fields: part.fields.filter(({ id }) => id === "result") } : part,
    );
    expect(documentOf(OLD_2)).toEqual({ ...PUBLIC_ORGANISATION_2565, parts, $schema: undefined });
  });

  test.each([
    ["by its kind of agency", "การประเมินของเรา", "องค์การ มหาชน", "public-organisation"],
    ["by its name", "คำรับรองการปฏิบัติราชการของเรา", "กรม", "performance-agreement"],
    ["of its own where no word tells one", "การประเมินของเรา", "บริษัท", "ours"],
  ])("a framework belongs to a family: %s", (_, name, kind, family) => {
    const document = { ...(JSON.parse(OLD_2) as object), id: "ours" };
    const own = { name: { th: name, en: "Ours" }, agencyKind: { th: kind, en: "Ours" } };
    const read = documentOf(JSON.stringify({ ...document, ...own }));
    const words = FRAMEWORKS.find((framework) => framework.family === family)?.titleWords ?? [];
    expect([read.family, read.titleWords]).toEqual([family, words]);
  });

  test.each([
    ["missing", undefined, "property-missing"],
    ["in capitals", "OURS", "text-form"],
  ])("an id that is %s is told once", (_, id, messageId) => {
    const text = { th: "ของเรา", en: "Ours" };
    const document = { ...(JSON.parse(OLD_2) as object), id, name: text, agencyKind: text };
    expect(places(readFramework(JSON.stringify(document)))).toEqual([`1 $.id ${messageId}`]);
  });
});
