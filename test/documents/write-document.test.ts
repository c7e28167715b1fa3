import Ajv2020 from "ajv/dist/2020";
import { PATTERN_TEXTS } from "../../src/documents/schema-messages";
import { readFramework } from "../../src/documents/read-framework";
import { readStoredTemplate } from "../../src/documents/read-stored-template";
import { readTemplate } from "../../src/documents/read-template";
import { writeDocument } from "../../src/documents/write-document";
import frameworkSchema from "../../src/domain/framework/framework.schema.json";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { writeTemplatePart } from "../../src/domain/template/stored-template";
import type { Template } from "../../src/domain/template/template";
import templateSchema from "../../src/domain/template/template.schema.json";
import sample from "./sample-template.json";
import { places, textFaults } from "./provoke";

const TEMPLATE = (readTemplate(JSON.stringify(sample)) as { document: Template }).document;

/** The same with the properties of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, reversed(item)]),
  );
}

describe("a document that is written", () => {
  test.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))(
    "%s reads the same",
    (_, framework) => {
      const text = writeDocument(framework);
      expect(readFramework(text)).toEqual({ document: { ...framework, $schema: undefined } });
      expect(writeDocument(reversed(framework) as typeof framework)).toBe(text);
      expect(text).toMatch(
        /^\{\n {2}"\$schema": "\.\/framework-3\.schema\.json",\n {2}"schemaVersion": 3,\n[^]*\n\}\n$/u,
      );
    },
  );

  test("a template reads the same", () => {
    const text = writeDocument(TEMPLATE, "https://example.org/schemas/");
    expect(readTemplate(text)).toEqual({ document: TEMPLATE });
    expect(text).toContain(
      '"$schema": "https://example.org/schemas/template-1.schema.json",\n  "schemaVersion": 1,',
    );
  });
});

describe("the part that a workbook carries", () => {
  const part = writeTemplatePart(PUBLIC_ORGANISATION_2565, TEMPLATE);

  test("reads the same, whatever its texts hold", () => {
    const name = '<b> & "x" &lt; \u0085\uFFFF\r\n]]> 😀';
    const template = { ...TEMPLATE, revenueLines: [name] };
    const content = writeTemplatePart(PUBLIC_ORGANISATION_2565, template);
    expect(content).not.toMatch(/[\u0085\uFFFF\r\n]/u);
    expect(readStoredTemplate(content, FRAMEWORKS)).toMatchObject({
      carried: { standing: "known", framework: PUBLIC_ORGANISATION_2565 },
      template,
    });
  });

  test("reads the same with a prefix and numbered references", () => {
    const content = part
      .replace("<template xmlns=", "<p:template xmlns:p=")
      .replace("</template>", "</p:template>")
      .replaceAll("ก", "&#3585;")
      .replaceAll("ข", "&#xE02;");
    expect(readStoredTemplate(content, FRAMEWORKS)).toEqual(readStoredTemplate(part, FRAMEWORKS));
  });

  test.each([
    ["nothing", "", ["1 $ stored-incomplete"]],
    ["no template", part.replace('"template":', '"templates":'), ["1 $ stored-incomplete"]],
    [
      "no object for a framework",
      part.replace('"framework":{', '"framework":1,"other":{'),
      ["1 $ stored-incomplete"],
    ],
    ["an element inside", part.replace('{"framework"', '<b/>{"framework"'), ["1 $ stored-incomplete"]],
    ["broken JSON", part.replace('{"framework"', '"framework"'), ["1 $ stored-incomplete"]],
    [
      "an impossible reference",
      part.replace('{"framework"', '&#x110000;{"framework"'),
      ["1 $ stored-incomplete"],
    ],
    ["another weight", part.replace('"weight":40', '"weight":400'), ["1 $.components component-weights"]],
    [
      "a framework that the template is not for",
      part.replace('"version":2', '"version":3'),
      ["1 $.framework.version framework-version"],
    ],
  ])("with %s is refused with its faults", (_, content, expected) => {
    const reading = readStoredTemplate(content, FRAMEWORKS);
    expect(places(reading).slice(0, 1)).toEqual(expected);
    expect("faults" in reading && reading.faults.flatMap(textFaults)).toEqual([]);
  });
});

describe.each([
  ["framework", frameworkSchema],
  ["template", templateSchema],
])("the schema of a %s", (_, schema) => {
  const nodes = [...schemaNodes(schema)];

  test("is valid, and needs nothing that messages do not know", () => {
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow();
    expect(
      nodes.flatMap(({ pattern }) => pattern ?? []).filter((pattern) => !(pattern in PATTERN_TEXTS)),
    ).toEqual([]);
    const unknown = nodes.flatMap((node) => Object.keys(node)).filter((keyword) => !KEYWORDS.has(keyword));
    expect(unknown).toEqual([]);
  });

  test("describes every property in Thai and English", () => {
    const properties = nodes.flatMap((node) => Object.entries(node.properties ?? {}));
    const bare = properties.filter(
      ([, node]) => !/^[^·]*[ก-๙][^·]* · [^·ก-๙]*[A-Za-z]/u.test(node.description ?? ""),
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });
});

interface Node {
  readonly pattern?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
}

function* schemaNodes(schema: object): Iterable<Node> {
  yield schema as Node;
  const { properties, $defs, items, propertyNames, additionalProperties } = schema as Record<string, object>;
  const inner = [...Object.values(properties ?? {}), ...Object.values($defs ?? {}), items, propertyNames];
  for (const node of [...inner, additionalProperties]) if (typeof node === "object") yield* schemaNodes(node);
}

const KEYWORDS = new Set(
  (
    "$schema $ref $defs title description type const enum pattern minimum maximum exclusiveMinimum minLength maxLength " +
    "minItems maxItems uniqueItems required properties items propertyNames additionalProperties"
  ).split(" "),
);
