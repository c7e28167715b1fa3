import { extractTemplate } from "../../../../src/domain/comparison/extract-template";
import { valueOf } from "../../../../src/domain/form/field";
import { readEvaluation } from "../../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../../src/domain/framework/frameworks";
import { finish } from "../../../../src/domain/steps";
import { RuleRun, runRule } from "../../../../src/domain/validation/engine/engine";
import {
  defineRule,
  PAUSE,
  type Fault,
  type RowRule,
  type Rule,
  type SheetRule,
  type WorkbookRule,
} from "../../../../src/domain/validation/engine/rule";
import type { RuleContext, SheetScope, WorkbookScope } from "../../../../src/domain/validation/engine/scopes";
import type { WorkbookSnapshot } from "../../../../src/domain/workbook/snapshot";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import { TEST_RULE } from "../../../support/test-rule";

const record = {
  ...TEST_RULE,
  messages: { a: { th: "{indicator} {found}", en: "{indicator} {found}" } },
} as const;

const onRows = (check: RowRule["check"], also: Partial<RowRule> = {}) =>
  defineRule<string>({ ...record, scope: "row", check, ...also });
const onSheets = (check: SheetRule["check"], also: Partial<SheetRule> = {}) =>
  defineRule<string>({ ...record, scope: "sheet", check, ...also });
const onWorkbook = (check: WorkbookRule["check"], also: Partial<WorkbookRule> = {}) =>
  defineRule<string>({ ...record, scope: "workbook", check, ...also });

const contextOf = (snapshot: WorkbookSnapshot): RuleContext => ({
  snapshot,
  evaluation: readEvaluation(snapshot, framework),
});
const fault = (found: string | number, at: Fault["at"] = null): Fault => ({ messageId: "a", at, found });
const said = (rule: Rule, snapshot = formWith()) =>
  runRule(rule, contextOf(snapshot)).map(({ message }) => message.th);

/** The form with its second component on a sheet of its own. */
function formOnTwoSheets(): WorkbookSnapshot {
  const isSecond = (address: string) => /^[A-H]1[0-3]$/.test(address);
  const cells = Object.entries(CLEAN_FORM);
  const heading = cells.filter(([address]) => /^[A-H][45]$/.test(address));
  const first = cells.filter(([address]) => !isSecond(address));
  const second = [...heading, ...cells.filter(([address]) => isSecond(address))];
  return workbookOf(
    sheetOf(Object.fromEntries(first) as TestCells, "หนึ่ง"),
    sheetOf(Object.fromEntries(second) as TestCells, "สอง"),
    sheetOf({ A1: "หมายเหตุ" }, "สาม"),
  );
}

describe("a rule on rows", () => {
  test("is asked of each indicator, which its messages name without its doing", () => {
    expect(said(onRows(({ indicator }) => fault(indicator.name)))).toEqual([
      "1.1.1 ร้อยละของงานที่แล้วเสร็จ",
      "1.1.2 ระดับความสำเร็จ",
      "2.1 จำนวนวันให้บริการ",
    ]);
  });

  test("finds nothing, one fault or several", () => {
    const found = [null, [fault("ก"), fault("ข")], fault("ค")];
    expect(said(onRows(() => found.shift() ?? null))).toEqual(["1.1.2 ก", "1.1.2 ข", "2.1 ค"]);
  });

  test("may also look at the sheets and the workbook, behind the rows", () => {
    const rule = onRows(() => fault("row"), {
      checkSheet: ({ sheet }) => [fault(sheet.name)],
      checkWorkbook: ({ snapshot }) => [fault(snapshot.sheets.length)],
    });
    expect(said(rule)).toEqual(["1.1.1 row", "1.1.2 row", "2.1 row", "{indicator} ส่วนที่ 1", "{indicator} 1"]);
  });
});

describe("a rule on sheets", () => {
  test("is asked of each sheet, with the tables and forms that stand on it", () => {
    const scopes: SheetScope[] = [];
    const snapshot = workbookOf(...formWith().sheets, sheetOf({ A1: "หมายเหตุ" }, "อื่น"));
    const rule = onSheets((scope) => {
      scopes.push(scope);
      return [];
    });
    expect(said(rule, snapshot)).toEqual([]);
    expect(scopes.map(({ sheet, tables, forms }) => [sheet.name, tables.length, forms.length])).toEqual([
      ["ส่วนที่ 1", 1, 1],
      ["อื่น", 0, 0],
    ]);
    const [first] = scopes;
    // A form of one table is that table, and its facts are worked out once.
    expect(first!.forms[0]).toBe(first!.tables[0]);
    expect(first!.texts.map((cell) => cell.text)).toContain("คะแนนรวม");
  });

  test("a form over two sheets begins on the first, with the rows of both", () => {
    const snapshot = formOnTwoSheets();
    const seen: [string, number[], number[]][] = [];
    const rule = onSheets(({ sheet, tables, forms }) => {
      seen.push([sheet.name, tables.map(({ rows }) => rows.length), forms.map(({ rows }) => rows.length)]);
      return [];
    });
    runRule(rule, contextOf(snapshot));
    expect(seen).toEqual([
      ["หนึ่ง", [2], [3]],
      ["สอง", [1], []],
      ["สาม", [], []],
    ]);
  });

  /** What only a summary page states, below the sheet of the form. */
  const onAPage = (page: TestCells, own: TestCells = {}) =>
    workbookOf(
      ...formWith({ G12: null, H12: null, G13: null, H13: null, ...own }).sheets,
      sheetOf(page, "สรุป"),
    );
  const PAGE: TestCells = { A1: "คะแนนรวม", B1: 85, A2: "ระดับผลการประเมิน", B2: "ดี" };

  test.each<[string, WorkbookSnapshot, string | null]>([
    ["where all its rows and its total stand", formWith(), "ส่วนที่ 1"],
    ["its rating may stand on a page", onAPage(PAGE, { G12: "คะแนนรวม", H12: 85 }), "ส่วนที่ 1"],
    ["none where its total stands on a page", onAPage(PAGE), null],
    ["none where its rows stand on two sheets", formOnTwoSheets(), null],
  ])("a form tells the sheet on which one formula can sum it up: %s", (_, snapshot, expected) => {
    const places: unknown[] = [];
    const rule = onSheets(({ forms }) => {
      for (const { sheet, table } of forms) places.push([sheet?.name ?? null, valueOf(table.rating)]);
      return [];
    });
    runRule(rule, contextOf(snapshot));
    expect(places).toEqual([[expected, "ดี"]]);
  });

  test("may also look at the workbook", () => {
    const rule = onSheets(() => [fault("sheet")], { checkWorkbook: () => [fault("workbook")] });
    expect(said(rule)).toEqual(["{indicator} sheet", "{indicator} workbook"]);
  });
});

describe("a rule on the workbook", () => {
  const extracted = extractTemplate(formWith(), readEvaluation(formWith(), framework), framework);
  const template = extracted?.template;
  const alterationsOf = (context: RuleContext) => {
    let kinds: readonly string[] = ["not asked"];
    const rule = onWorkbook(({ alterations }: WorkbookScope) => {
      kinds = alterations.map(({ kind }) => kind);
      return [];
    });
    runRule(rule, context);
    return kinds;
  };

  test("is told what the workbook alters of its template", () => {
    const other = formWith({ B8: 30, B11: 50 });
    expect(alterationsOf({ ...contextOf(other), template })).toContain("weight-changed");
  });

  test("is told nothing where there is no template, or no form to compare", () => {
    expect(alterationsOf({ ...contextOf(formWith({ B8: 30 })), template: null })).toEqual([]);
    expect(alterationsOf(contextOf(formWith({ B8: 30 })))).toEqual([]);
    expect(alterationsOf({ ...contextOf(workbookOf(sheetOf({ A1: "หมายเหตุ" }))), template })).toEqual([]);
  });
});

describe("a rule that needs a scale", () => {
  const given = contextOf(formWith());
  const undecided: RuleContext = {
    ...given,
    evaluation: { ...given.evaluation, frameworkReason: { kind: "undecided", scale: "none" } as never },
  };

  test.each<[string, RuleContext, "scale" | undefined, number]>([
    ["is withheld where nothing decides it", undecided, "scale", 0],
    ["is run where it is known", given, "scale", 1],
    ["one that needs none is run all the same", undecided, undefined, 1],
  ])("%s", (_, context, needs, expected) => {
    const rule = onWorkbook(() => [fault("x")], needs && { needs });
    expect(runRule(rule, context)).toHaveLength(expected);
  });
});

describe("a run in steps", () => {
  test("tells how much of the rows has been judged", () => {
    const run = new RuleRun([onRows(() => null)], contextOf(formWith()));
    const shares = new Set([run.share]);
    for (const steps = run.steps(); !steps.next().done;) shares.add(run.share);
    expect([...shares]).toEqual([0, 1 / 3, 2 / 3, 1]);
  });

  test("without any row everything has been judged", () => {
    expect(new RuleRun([onRows(() => null)], contextOf(workbookOf(sheetOf({})))).share).toBe(1);
  });

  test("a rule that walks over rows itself pauses at every sixteenth", () => {
    const steps = (pauses: number) => {
      const rule = onWorkbook(() => Array.from({ length: pauses }, () => PAUSE));
      return [...new RuleRun([rule], contextOf(formWith())).steps()].length;
    };
    const none = steps(0);
    expect([15, 16, 31, 32, 160].map((pauses) => steps(pauses) - none)).toEqual([0, 1, 1, 2, 10]);
  });

  test("findings come rule by rule, each as its framework grades it", () => {
    const rules = [onWorkbook(() => [fault(1)]), onRows(() => fault(2)), onSheets(() => [fault(3)])];
    const ids = ["first-rule", "second-rule", "third-rule"];
    const graded = { ...framework, ruleGrades: { "second-rule": "error", "third-rule": "off" } as const };
    const snapshot = formWith();
    const context = { snapshot, evaluation: readEvaluation(snapshot, graded) };
    const named = rules.map((rule, i) => ({ ...rule, id: ids[i]! }));
    const findings = finish(new RuleRun(named, context).steps());
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "first-rule warning",
      "second-rule error",
      "second-rule error",
      "second-rule error",
    ]);
  });
});
