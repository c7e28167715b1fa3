import { growFramework } from "../../src/app/grow-framework";
import { understandForm } from "../../src/app/understand-form";
import { readFramework } from "../../src/documents/read-framework";
import { PUBLIC_ORGANISATION_2565 as FRAMEWORK } from "../../src/domain/framework/frameworks";
import { finish } from "../../src/domain/steps";
import { formOfText, layoutOf, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";

const KNOWN = FRAMEWORK.vocabulary.columns.score[0];

test("the framework that learnt a layout's wordings reads the form without it", () => {
  const growth = growFramework(FRAMEWORK, STRANGE_LAYOUT);
  expect(growth.kind).toBe("grown");
  expect(growth.framework.version).toBe(FRAMEWORK.version + 1);
  expect(growth.framework.vocabulary.columns.score).toEqual([
    ...FRAMEWORK.vocabulary.columns.score,
    "แต้มใหม่",
  ]);
  const read = readFramework(growth.text);
  if ("faults" in read) throw new Error(JSON.stringify(read));
  const [table] = finish(understandForm(formOfText(STRANGE_FORM), { framework: read.document })).tables;
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
  [KNOWN, [`weight ${KNOWN}`], "other-role", "refused"],
  [` ${KNOWN}* :`, [`weight ${KNOWN}* :`], "other-role", "refused"],
  [KNOWN, [`weight ${KNOWN} < รอบ 1`, `unit ${KNOWN} < รอบ 2`], "several-roles", "unchanged"],
  [KNOWN, [`weight ${KNOWN}`, "weight สัดส่วนงาน < รอบ 2"], "other-role", "grown"],
])("%s of %j is %s: %s", (heading, columns, outcome, kind) => {
  const growth = growFramework(FRAMEWORK, layoutOf(columns));
  expect(growth.kind).toBe(kind);
  expect(growth.wordings[0]).toMatchObject({ heading: heading.trim(), outcome });
  if (kind === "grown") expect(growth.framework.version).toBe(FRAMEWORK.version + 1);
  else expect(growth.framework).toBe(FRAMEWORK);
  // Whatever it learnt, it can be read.
  const { framework } = growth;
  expect(readFramework(growth.text)).toEqual({ document: { ...framework, $schema: undefined } });
});

test.each<[column: string, other: string]>([
  [`weight ${KNOWN}`, "score"],
  [`target:minimum ${KNOWN}`, "score"],
  [`score ${FRAMEWORK.tiers[1]!.headings[0]}`, "target:standard"],
])("of %s the role that has it already is told: %s", (column, other) => {
  const { wordings } = growFramework(FRAMEWORK, layoutOf([column]));
  expect(wordings).toMatchObject([{ outcome: "other-role", other }]);
});

test("a wording that is refused keeps no other from being learnt", () => {
  const { framework, wordings } = growFramework(
    FRAMEWORK,
    layoutOf([`weight ${KNOWN}`, "score แต้มใหม่", "target:standard ขั้นใหม่"]),
  );
  expect(wordings.map(({ outcome }) => outcome)).toEqual(["other-role", "added", "added"]);
  expect(framework.vocabulary.columns.weight).toEqual(FRAMEWORK.vocabulary.columns.weight);
  expect(framework.vocabulary.columns.score).toContain("แต้มใหม่");
  expect(framework.tiers[1]!.headings).toContain("ขั้นใหม่");
});

test("a wording over several assessments is told once", () => {
  const layout = layoutOf(["score แต้มใหม่ < รอบ 1", "score แต้มใหม่ * < รอบ 2", "result แต้มเก่า < รอบ 1"]);
  const { framework, wordings } = growFramework(FRAMEWORK, layout);
  expect(wordings).toEqual([
    { heading: "แต้มใหม่", role: "score", outcome: "added" },
    { heading: "แต้มเก่า", role: "result", outcome: "added" },
  ]);
  expect(framework.vocabulary.columns.score).toHaveLength(FRAMEWORK.vocabulary.columns.score.length + 1);
});

test("what was learnt is known the next time", () => {
  const { framework } = growFramework(FRAMEWORK, STRANGE_LAYOUT);
  const again = growFramework(framework, STRANGE_LAYOUT);
  expect(again.kind).toBe("unchanged");
  expect(again.framework).toBe(framework);
  expect(new Set(again.wordings.map(({ outcome }) => outcome))).toEqual(new Set(["known"]));
});

test("nothing is learnt of columns without a heading, or of those that are none of the form's", () => {
  expect(growFramework(FRAMEWORK, layoutOf(["score @F", "none หมายเลข", "weight *"]))).toMatchObject({
    kind: "unchanged",
    wordings: [],
  });
});
