import { readFileSync } from "node:fs";
import path from "node:path";
import withoutDescriptions from "../../scripts/webpack/schema-loader";

const file = path.resolve(__dirname, "../../src/domain/framework/framework.schema.json");

test("the words of a schema go, a property that is called description stays", () => {
  const schema = {
    description: "ข้อความ · words",
    properties: {
      description: { type: "string", description: "words" },
      items: [{ description: "words", type: "number" }],
    },
  };
  expect(JSON.parse(withoutDescriptions(JSON.stringify(schema)))).toEqual({
    properties: { description: { type: "string" }, items: [{ type: "number" }] },
  });
});

test("of a document's schema everything else stays", () => {
  const source = readFileSync(file, "utf8");
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(
      ([key, each]) => key !== "description" || typeof each !== "string",
    );
    return Object.fromEntries(entries.map(([key, each]) => [key, strip(each)]));
  };
  const kept = withoutDescriptions(source);
  expect(JSON.parse(kept)).toEqual(strip(JSON.parse(source)));
  expect(kept).not.toMatch(/\p{Script=Thai}{20}/u);
  expect(kept.length).toBeLessThan(source.length / 2);
});
