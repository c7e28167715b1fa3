import type { Evaluation } from "../form/evaluation";
import type { Framework } from "../framework/framework";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { extractTemplate, mainTable } from "../comparison/extract-template";
import { matchIndicators } from "../comparison/compare-indicators";
import { moveBoard, moveMonitoring } from "./move-parts";
import { moveComponents } from "./move-indicators";
import { remark, type TemplateRemark } from "../comparison/remark";
import { RunOnText } from "../form/run-on-text";
import { NO_ENTRIES, TEMPLATE_SCHEMA_VERSION, type Template } from "../template/template";

export interface MovedYear {
  /** Next year's template; what did not carry over is to be filled in. */
  readonly template: Template;
  readonly carried: readonly TemplateRemark[];
  /** Everything that stays behind, each with the reason. */
  readonly notCarried: readonly TemplateRemark[];
}

/** What a year is moved from: last year's workbook, and the template stored in it where there is one. */
export interface LastYear {
  readonly snapshot: WorkbookSnapshot;
  /** Read by last year's framework. */
  readonly evaluation: Evaluation;
  readonly template: Template | null;
}

/**
 * Next year's template from last year's workbook: names, weights and targets, seats of the board whose term reaches
 * into the year, and the monitoring tables moved on by one year. Results and scores never come along; last year's
 * result stands in each indicator's note. Null where the workbook holds neither a template nor a form.
 */
export function moveYear(last: LastYear, framework: Framework): MovedYear | null {
  const { snapshot, evaluation } = last;
  const carried: TemplateRemark[] = [];
  const notCarried: TemplateRemark[] = [];
  const source = last.template ?? extractTemplate(snapshot, evaluation)?.template ?? null;
  if (source === null) return null;
  const fiscalYear = source.fiscalYear + 1;
  const notes = { carried, notCarried };
  const components = moveComponents(
    { source, framework, lastFramework: evaluation.framework, ...placesOf(last, source) },
    notes,
  );
  const { part3, monitoring } = moveMonitoring(source, evaluation.parts, fiscalYear, notes);
  const { seats, members } = moveBoard(source, evaluation.parts, fiscalYear, notes);
  if (source.revenueLines.length > 0)
    carried.push(remark(null, "รายการรายได้ (ไม่รวมจำนวนเงิน)", "Lines of revenue, without amounts"));
  const template: Template = {
    schemaVersion: TEMPLATE_SCHEMA_VERSION,
    id: source.id.replace(String(source.fiscalYear), String(fiscalYear)),
    version: 1,
    framework: { id: framework.id, version: framework.version },
    agency: source.agency,
    fiscalYear,
    components,
    part3,
    monitoring,
    board: seats,
    revenueLines: source.revenueLines,
    ...(members.length > 0 ? { entries: { ...NO_ENTRIES, board: members } } : {}),
  };
  return { template, carried, notCarried };
}

/** Where the indicators stand in the workbook, and what was written as their result. */
function placesOf({ snapshot, evaluation }: LastYear, source: Template) {
  const table = mainTable(evaluation);
  const sheet = table && snapshot.sheets.find(({ name }) => name === table.sheet);
  const texts = table && sheet ? new RunOnText(table, sheet.cells) : null;
  const rows = table ? matchIndicators(source, table) : [];
  return {
    places: new Map(rows.map(({ expected, found }) => [expected, found])),
    componentPlaces: new Map((table?.components ?? []).map(({ code, at }) => [code, at])),
    resultAt: (row: number) => texts?.read(row, "result") ?? null,
  };
}
