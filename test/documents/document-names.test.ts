import { readFileSync } from "node:fs";
import path from "node:path";
import { readFramework } from "../../src/documents/read-framework";
import { readLayout } from "../../src/documents/read-layout";
import { readTemplate } from "../../src/documents/read-template";
import { writeDocument } from "../../src/documents/write-document";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { TEMPLATES } from "../../src/domain/template/templates";
import { layoutOf } from "../support/layout";
import { places, textFaults } from "./provoke";

const old = (version: number) => readFileSync(path.join(__dirname, `old/framework-${version}.json`), "utf8");
const READERS = { framework: readFramework, template: readTemplate, layout: readLayout };
const TEXTS = {
  framework: writeDocument(PUBLIC_ORGANISATION_2565),
  "framework of version 1": old(1),
  "framework of version 2": old(2),
  template: writeDocument(TEMPLATES[0]!),
  layout: writeDocument(layoutOf(["score แต้ม"])),
};

const PAIRS = Object.entries(TEXTS).flatMap(([what, text]) =>
  Object.entries(READERS).flatMap(([as, read]) =>
    what.startsWith(as) ? [] : [[what, as, text, read] as const],
  ),
);

test.each(PAIRS)("a %s that is read as a %s is told to be one, and nothing else", (what, as, text, read) => {
  const reading = read(text);
  expect(places(reading)).toEqual(["1 $ kind-differs"]);
  const [fault] = (reading as { faults: Parameters<typeof textFaults>[0][] }).faults;
  expect(textFaults(fault!)).toEqual([]);
  const [kind] = what.split(" ");
  expect(fault!.message.en).toBe(`This is a ${kind}, not a ${as}: choose another file.`);
});

test.each([
  ...FRAMEWORKS.map((each) => ["framework", each] as const),
  ...TEMPLATES.map((each) => ["template", each] as const),
])("a %s is what it is", (kind, document) => {
  expect(places(READERS[kind](writeDocument(document)))).toEqual([]);
});

test("a document that lacks some of its own is told the faults of what it was meant to be", () => {
  const text = JSON.stringify({ ...PUBLIC_ORGANISATION_2565, tiers: undefined, headings: [] });
  expect(places(readFramework(text))).toEqual(
    expect.arrayContaining(["1 $.tiers property-missing", "1 $.headings property-unknown"]),
  );
});

test("one that has nothing of any kind is told what is missing", () => {
  expect(places(readLayout('{"schemaVersion": 1}'))).toContain("1 $.columns property-missing");
});
