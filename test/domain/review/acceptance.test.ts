import fc from "fast-check";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import {
  accept,
  matchAcceptances,
  putAcceptances,
  readAcceptances,
  REVIEW_NAMESPACE,
  withdraw,
} from "../../../src/domain/review/acceptance";
import { type Acceptance } from "../../../src/domain/validation/engine/finding";
import { runRule } from "../../../src/domain/validation/engine/engine";
import { countFindings, type Finding } from "../../../src/domain/validation/engine/finding";
import { RULES } from "../../../src/domain/validation/rules";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { WITHOUT_REMARKS as framework } from "../../support/frameworks";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../../support/form";

const said = { reason: "ตรวจกับต้นฉบับแล้ว", by: "สมศรี", at: "2026-01-05T09:00:00Z" };

function findingsOf(snapshot: WorkbookSnapshot): Finding[] {
  const context = { snapshot, evaluation: readEvaluation(snapshot, framework), framework };
  return RULES.flatMap((rule) => runRule(rule, context));
}

/** The acceptance of what is found in one cell. */
function acceptedAt(cells: TestCells, address: string): Acceptance[] {
  const finding = findingsOf(formWith(cells)).find((each) => each.address === address)!;
  return accept([], finding, said);
}

/** Where findings stand, by what became of the acceptances. */
function outcome(snapshot: WorkbookSnapshot, acceptances: readonly Acceptance[]) {
  const findings = matchAcceptances(findingsOf(snapshot), acceptances);
  const places = (chosen: Finding[]) => chosen.map(({ address }) => address);
  return {
    accepted: places(findings.filter(({ accepted }) => accepted !== null)),
    outdated: places(findings.filter(({ outdated }) => outdated !== null)),
  };
}

const WRONG: TestCells = { H8: 36, H12: 86 };

/** The clean form with one more row above the given one; addresses below move on. */
function withRowAbove(row: number, cells: TestCells): WorkbookSnapshot {
  const all = { ...CLEAN_FORM, ...cells };
  const moved = Object.entries(all).map(([address, value]) => {
    const [, column, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
    return [`${column}${Number(number) >= row ? Number(number) + 1 : number}`, value] as const;
  });
  return workbookOf(sheetOf(Object.fromEntries(moved)));
}

test("an acceptance holds while nothing changes, and is counted apart", () => {
  const acceptances = acceptedAt(WRONG, "H8");
  const findings = matchAcceptances(findingsOf(formWith(WRONG)), acceptances);
  expect(findings.map(({ accepted }) => accepted)).toEqual([expect.objectContaining(said)]);
  expect(countFindings(findings)).toEqual({ error: 0, unfilled: 0, warning: 0, info: 0, accepted: 1 });
});

test.each<[string, TestCells, ReturnType<typeof outcome>]>([
  ["another cell changes", { ...WRONG, F9: "ทำตามแผน" }, { accepted: ["H8"], outdated: [] }],
  ["the figure changes", { H8: 37, H12: 87 }, { accepted: [], outdated: ["H8"] }],
  ["a cell that it rests on changes", { ...WRONG, B8: 39 }, { accepted: [], outdated: ["H8"] }],
  [
    "another indicator stands in its row",
    { ...WRONG, A8: "1.1.9 ร้อยละของงานที่แล้วเสร็จ" },
    { accepted: [], outdated: [] },
  ],
  ["the fault is gone", {}, { accepted: [], outdated: [] }],
])("when %s", (_, cells, expected) => {
  const { accepted, outdated } = outcome(formWith(cells), acceptedAt(WRONG, "H8"));
  expect({ accepted, outdated }).toEqual(expected);
});

test("an acceptance follows its indicator when a row is inserted above", () => {
  const inserted = withRowAbove(7, WRONG);
  expect(outcome(inserted, acceptedAt(WRONG, "H8"))).toEqual({ accepted: ["H9"], outdated: [] });
});

test("an acceptance never reaches the indicator that moved into its place", () => {
  const both: TestCells = { H8: 36, H9: 21, H12: 87 };
  // 1.1.2 and its fault now stand where 1.1.1 stood.
  const swapped: TestCells = Object.fromEntries(
    [8, 9].flatMap((row) =>
      [..."ABCDEFGH"].map((column) => [
        `${column}${row}`,
        { ...CLEAN_FORM, ...both }[`${column}${row === 8 ? 9 : 8}`]!,
      ]),
    ),
  );
  expect(outcome(formWith({ ...both, ...swapped }), acceptedAt(both, "H8"))).toEqual({
    accepted: ["H9"],
    outdated: [],
  });
});

test("of two findings that are alike in everything but their place, the one in its place is accepted", () => {
  const snapshot = (second: TestCells) =>
    workbookOf(sheetOf({ ...CLEAN_FORM, H12: 80 }), sheetOf({ ...CLEAN_FORM, ...second }, "อีกแบบ"));
  const [first] = findingsOf(snapshot({ H12: 80 })).filter(({ rule }) => rule === "total-mismatch");
  const findings = matchAcceptances(findingsOf(snapshot({ H12: 80 })), accept([], first!, said));
  const accepted = findings.filter((finding) => finding.accepted);
  expect(accepted.map(({ sheet, address }) => [sheet, address])).toEqual([["ส่วนที่ 1", "H12"]]);
});

test("accepting again replaces what was said, and withdrawing takes it away", () => {
  const [finding] = matchAcceptances(findingsOf(formWith({ H8: 37, H12: 87 })), acceptedAt(WRONG, "H8"));
  expect(finding!.outdated).toMatchObject(said);
  const again = accept(acceptedAt(WRONG, "H8"), finding!, { ...said, reason: "ใหม่" });
  expect(again.map(({ reason }) => reason)).toEqual(["ใหม่"]);
  const [accepted] = matchAcceptances([finding!], again);
  expect(withdraw(again, accepted!)).toEqual([]);
});

describe("the part in the workbook", () => {
  const snapshotWith = (content: string | null): WorkbookSnapshot => ({
    ...formWith(),
    parts: content === null ? [] : [{ namespace: REVIEW_NAMESPACE, content }],
  });

  test("gives back what was put, whatever the texts", () => {
    const text = fc.string({ unit: "binary" });
    const place = fc.option(text, { nil: null });
    const acceptance: fc.Arbitrary<Acceptance> = fc.record({
      rule: text,
      messageId: text,
      sheet: place,
      address: place,
      row: text,
      fingerprint: text,
      reason: text,
      by: text,
      at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    });
    fc.assert(
      fc.property(fc.array(acceptance, { minLength: 1 }), (acceptances) => {
        const [put] = putAcceptances(snapshotWith(null), acceptances);
        expect([...put!.content!].filter((letter) => letter < " ")).toEqual([]);
        expect(readAcceptances(snapshotWith(put!.content))).toEqual(acceptances);
      }),
    );
  });

  test("goes when nothing is accepted any more, and is not written where it is right", () => {
    const acceptances = acceptedAt(WRONG, "H8");
    const [put] = putAcceptances(snapshotWith(null), acceptances);
    expect(putAcceptances(snapshotWith(put!.content), acceptances)).toEqual([]);
    expect(putAcceptances(snapshotWith(put!.content), [])).toMatchObject([{ content: null }]);
    expect(putAcceptances(snapshotWith(null), [])).toEqual([]);
  });

  test.each([
    ["none", null],
    ["another part", "<other/>"],
    ["broken JSON", `<review xmlns="${REVIEW_NAMESPACE}">[{</review>`],
    ["no list", `<review xmlns="${REVIEW_NAMESPACE}">{"rule":"a"}</review>`],
    [
      "entries that lack something",
      `<review xmlns="${REVIEW_NAMESPACE}">[null,{"rule":"a","sheet":null}]</review>`,
    ],
  ])("that is %s accepts nothing", (_, content) => {
    expect(readAcceptances(snapshotWith(content))).toEqual([]);
  });
});
