import { growFramework } from "../../src/app/grow-framework";
import { understandForm } from "../../src/app/understand-form";
import { readFramework } from "../../src/documents/read-framework";
import { PUBLIC_ORGANISATION_2565 as FRAMEWORK } from "../../src/domain/framework/frameworks";
import { finish } from "../../src/domain/steps";
import { formOfText, layoutOf, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";

const KNOWN = FRAMEWORK.vocabulary.columns.score[0];

test("the framework that learnt a layout's wordings reads the form without it", () => {
  const growth = growFramework(FRAMEWORK, STRANGE_LAYOUT);
  if (growth.kind !== "grown") throw new Error(JSON.stringify(growth));
  expect(growth.framework.version).toBe(FRAMEWORK.version + 1);
  expect(growth.framework.vocabulary.columns.score).toEqual([
    ...FRAMEWORK.vocabulary.columns.score,
    "แต้มใหม่",
  ]);
  const read = readFramework(growth.text);
  if ("faults" in read) throw new Error(JSON.stringify(read));
  const [table] = finish(understandForm(formOfText(STRANGE_FORM), read.document)).tables;
  expect(table?.indicators).toHaveLength(2);
  expect(table?.headings[0].columns).toMatchObject({
    indicator: 0,
    weight: 1,
    result: 5,
    score: 6,
    weighted: 7,
  });
});

test.each<[heading: string, layout: string[], outcome: string, kind: string]>([
  ["แต้มใหม่", ["score แต้มใหม่"], "added", "grown"],
  ["ขั้นใหม่", ["target:minimum ขั้นใหม่"], "added", "grown"],
  [KNOWN, [`score ${KNOWN}`], "known", "unchanged"],
  ["แต้มใหม่", ["score แต้มใหม่ < รอบ 1", "score แต้มใหม่ < รอบ 2"], "added", "grown"],
  ["แต้มใหม่", ["score แต้มใหม่ < รอบ 1", "none แต้มใหม่ < รอบ 2"], "several-roles", "unchanged"],
  ["ระดับหก", ["target:level-6 ระดับหก"], "no-tier", "unchanged"],
  [KNOWN, [`weight ${KNOWN}`], "added", "refused"],
])("%s of %j is %s: %s", (heading, columns, outcome, kind) => {
  const growth = growFramework(FRAMEWORK, layoutOf(columns));
  expect(growth.kind).toBe(kind);
  expect(growth.wordings[0]).toMatchObject({ heading, outcome });
  if (growth.kind === "unchanged") expect(growth.framework).toBe(FRAMEWORK);
  if (growth.kind === "refused") expect(growth.faults).toMatchObject([{ messageId: "wording-twice" }]);
});

test("nothing is learnt of columns without a heading, or of those that are none of the form's", () => {
  expect(growFramework(FRAMEWORK, layoutOf(["score @F", "none หมายเลข"]))).toMatchObject({
    kind: "unchanged",
    wordings: [],
  });
});
