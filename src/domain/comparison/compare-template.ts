import type { Evaluation } from "../form/evaluation";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Alteration } from "./alteration";
import { compareComponents, compareHeadings } from "./compare-components";
import { compareFormulas } from "./compare-formulas";
import { compareIndicators } from "./compare-indicators";
import { compareParts } from "./compare-parts";
import { finish, type Steps } from "../steps";
import { mainTable } from "./extract-template";
import { layOutWorkbook } from "./laid-out-workbook";
import { compareBands } from "./compare-bands";
import { compareTitles } from "./compare-titles";
import { compareChecklists } from "./compare-checklists";
import { CHECKLISTS } from "../standard-workbook/sheet-names";
import type { Framework } from "../framework/framework";
import type { Template } from "../template/template";

/**
 * How a returned workbook differs from the template that it was made from, sheet by sheet from top to bottom.
 * Rows that were inserted, columns that were moved and sheets that were renamed are no alterations, nor is anything
 * that was filled in. Empty where nothing was altered. `madeBy`: the framework that its formulas follow, where the
 * workbook is read by another one, or by its own with fewer decimals.
 */
export function compareTemplate(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  template: Template,
  madeBy: Framework = evaluation.framework,
): readonly Alteration[] {
  return finish(compareTemplateSteps(snapshot, evaluation, template, madeBy));
}

/** The same in steps of about one sheet or cell. */
export function* compareTemplateSteps(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  template: Template,
  madeBy: Framework = evaluation.framework,
): Steps<readonly Alteration[]> {
  const { framework } = evaluation;
  const table = mainTable(evaluation);
  const sheet = table && snapshot.sheets.find(({ name }) => name === table.sheet);
  const alterations = [...compareParts(template, evaluation)];
  if (table && sheet) {
    yield null;
    alterations.push(
      ...compareHeadings(table, sheet.cells, framework),
      ...compareComponents(template, table),
      ...compareIndicators(template, table, sheet.cells, framework),
    );
    alterations.push(...(yield* compareLaidOut(snapshot, template, madeBy)));
  } else {
    alterations.push(partMissing(framework.parts.find(({ id }) => id === "part1")?.name.th ?? ""));
  }
  return inWorkbookOrder(alterations, snapshot);
}

function partMissing(name: string): Alteration {
  return { kind: "part-missing", at: null, sheet: null, subject: name, expected: name, found: "" };
}

/** What differs from the cells that a workbook of this template is made of, on whatever sheet. */
function* compareLaidOut(
  snapshot: WorkbookSnapshot,
  template: Template,
  framework: Framework,
): Steps<readonly Alteration[]> {
  const workbook = yield* layOutWorkbook(snapshot, template, framework);
  const formulas = workbook && (yield* compareFormulas(workbook, snapshot));
  if (!workbook || !formulas) return [];
  const alterations = [...formulas];
  if (workbook.lacks("checklists")) alterations.push(partMissing(CHECKLISTS));
  for (const place of workbook.sheets) {
    if (place.laidOut.part === "checklists") alterations.push(...compareChecklists(place));
    alterations.push(...compareTitles(place), ...compareBands(place, framework));
  }
  return alterations;
}

function inWorkbookOrder(alterations: readonly Alteration[], { sheets }: WorkbookSnapshot): Alteration[] {
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const place = ({ sheet, at }: Alteration): readonly [sheet: number, row: number, column: number] => [
    sheet === null ? -1 : (order.get(sheet) ?? -1),
    at?.row ?? -1,
    at?.column ?? -1,
  ];
  return [...alterations].sort((a, b) => {
    const [sheet, row, column] = place(a);
    const [otherSheet, otherRow, otherColumn] = place(b);
    return sheet - otherSheet || row - otherRow || column - otherColumn;
  });
}
