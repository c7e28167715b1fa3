import { readTableFacts, type TableFacts } from "../../closing/table-facts";
import type { IndicatorTable, PrintedSummary } from "../../form/evaluation";
import { readIndicator } from "../../form/indicator-row";
import { printedSummaryOf, sheetOfSums, standsAlone } from "../../form/scored-forms";
import { compareTemplateSteps } from "../../comparison/compare-template";
import type { Framework } from "../../framework/framework";
import { compareStatements } from "../../statements/facts";
import { finish, type Steps } from "../../steps";
import type { TextParameters } from "../../text/localised";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Finding, RuleSeverity } from "./finding";
import { Places } from "./places";
import { PAUSE, type Fault, type Rule, type RowRule, type SheetRule, type WorkbookRule } from "./rule";
import { listCells } from "./sheet-cells";
import type { RuleContext, SheetScope, WorkbookScope } from "./scopes";
import { rowParameters, toFinding } from "./to-finding";

/** Runs one rule as the framework grades it. */
export function runRule(rule: Rule, context: RuleContext): Finding[] {
  return finish(new RuleRun([rule], context).steps());
}

/** The severity of a rule under a framework; null where it is switched off. */
export function gradeOf(rule: Pick<Rule, "id" | "severity">, { ruleGrades }: Framework): RuleSeverity | null {
  const grade = ruleGrades[rule.id] ?? rule.severity;
  return grade === "off" ? null : grade;
}

/** Between two pauses a rule looks at one row, which takes less than a step of the engine should. */
const PAUSES_IN_A_STEP = 16;

/** A rule that is run, and what it has found so far. */
interface Running<R extends Rule> {
  readonly rule: R;
  readonly severity: RuleSeverity;
  readonly findings: Finding[];
}

/**
 * Rules over a workbook, as its framework grades them: sheet by sheet, each row of a sheet through all rules on rows and
 * then the sheet through those on sheets, so that what was worked out about a sheet is let go before the next one; at
 * the end those on the workbook. A rule that throws is a bug and is not swallowed.
 */
export class RuleRun {
  private readonly places: Places;
  private readonly printed: PrintedSummary | null;
  private readonly all: Running<Rule>[] = [];
  private readonly onRows: Running<RowRule>[] = [];
  private readonly onSheets: Running<SheetRule>[] = [];
  private readonly onWorkbook: Running<WorkbookRule>[] = [];
  private readonly rows: number;
  private judged = 0;
  private pauses = 0;

  constructor(
    rules: readonly Rule[],
    private readonly context: RuleContext,
  ) {
    this.places = new Places(context);
    this.printed = printedSummaryOf(context.evaluation);
    this.rows = context.evaluation.tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
    for (const rule of rules) this.take(rule);
  }

  private take(rule: Rule): void {
    const severity = gradeOf(rule, this.context.evaluation.framework);
    if (severity === null || this.isWithheld(rule)) return;
    const findings: Finding[] = [];
    this.all.push({ rule, severity, findings });
    if (rule.scope === "row") this.onRows.push({ rule, severity, findings });
    const onSheet = rule.scope === "sheet" ? rule.check : rule.scope === "row" && rule.checkSheet;
    if (onSheet)
      this.onSheets.push({ rule: { ...rule, scope: "sheet", check: onSheet }, severity, findings });
    const onAll = rule.scope === "workbook" ? rule.check : rule.checkWorkbook;
    if (onAll)
      this.onWorkbook.push({ rule: { ...rule, scope: "workbook", check: onAll }, severity, findings });
  }

  private isWithheld({ needs }: Rule): boolean {
    return needs === "scale" && this.context.evaluation.frameworkReason.kind === "undecided";
  }

  /** How much of the rows has been judged, 0 to 1. */
  get share(): number {
    return this.rows === 0 ? 1 : this.judged / this.rows;
  }

  /** Every finding, rule by rule, in steps of about one row. */
  *steps(): Steps<Finding[]> {
    if (this.onRows.length + this.onSheets.length > 0) {
      for (const sheet of this.context.snapshot.sheets) yield* this.judgeSheet(sheet);
    }
    if (this.onWorkbook.length > 0) {
      const scope = yield* this.workbookScope();
      for (const running of this.onWorkbook) yield* this.collect(running, running.rule.check(scope));
    }
    return this.all.flatMap(({ findings }) => findings);
  }

  private *judgeSheet(sheet: SheetSnapshot): Steps<void> {
    const scope = yield* this.sheetScope(sheet);
    for (const table of scope.tables) yield* this.judgeRows(table, sheet);
    for (const running of this.onSheets) yield* this.collect(running, running.rule.check(scope));
    yield null;
  }

  private *judgeRows(table: TableFacts, sheet: SheetSnapshot): Steps<void> {
    const { framework } = table;
    for (const known of table.rows) {
      const indicator = readIndicator(known.indicator);
      const facts = { ...known, indicator };
      const row = { indicator, facts, table, sheet, framework };
      for (const running of this.onRows) {
        const found = running.rule.check(row);
        if (found === null) continue;
        const parameters = rowParameters(indicator);
        for (const fault of isList(found) ? found : [found]) this.add(running, fault, parameters);
      }
      this.judged += 1;
      yield null;
    }
  }

  private *collect(running: Running<Rule>, faults: Iterable<Fault | typeof PAUSE>): Steps<void> {
    for (const fault of faults) {
      if (fault !== PAUSE) this.add(running, fault);
      if (++this.pauses % PAUSES_IN_A_STEP === 0) yield null;
    }
  }

  private add({ rule, severity, findings }: Running<Rule>, fault: Fault, known?: TextParameters): void {
    findings.push(toFinding(rule, severity, fault, this.places, known));
  }

  private *sheetScope(sheet: SheetSnapshot): Steps<SheetScope> {
    const { framework } = this.context.evaluation;
    const { printed } = this;
    const known = new Map<IndicatorTable, TableFacts>();
    for (const table of this.places.tablesOn(sheet.name)) {
      known.set(table, yield* readTableFacts(table, framework, sheet, printed));
    }
    const forms: TableFacts[] = [];
    for (const form of this.places.formsOn(sheet.name)) {
      const own = standsAlone(form) ? known.get(form.parts[0]) : undefined;
      const place = sheetOfSums(form) === null ? undefined : sheet;
      forms.push(own ?? (yield* readTableFacts(form, framework, place, printed)));
    }
    return { sheet, tables: [...known.values()], forms, framework, ...(yield* listCells(sheet)) };
  }

  /**
   * What several rules look at, worked out once for all: how the workbook departs from the template that it carries,
   * and from its own statements.
   */
  private *workbookScope(): Steps<WorkbookScope> {
    const { snapshot, evaluation, template, templateFramework } = this.context;
    const isCompared = template != null && evaluation.tables.length > 0;
    const alterations = isCompared
      ? yield* compareTemplateSteps(snapshot, evaluation, template, templateFramework)
      : [];
    const contradictions = yield* compareStatements(this.context);
    return { ...this.context, alterations, contradictions };
  }
}

function isList(found: Fault | readonly Fault[]): found is readonly Fault[] {
  return Array.isArray(found);
}
