import type { Framework } from "../framework/framework";
import type { MeasureUnit } from "../thai/unit";
import type { Quantity } from "../thai/quantity";
import { valueOf, type Field } from "./field";
import { mapField } from "./fields";
import { numberedName, type PartTable } from "./part-table";
import { unitInBrackets } from "./part-words";
import type { EvidenceEntry, EvidenceList, Highlight, Highlights, Revenue, RevenueLine } from "./parts";
import { Wordings } from "../thai/wordings";

/** Where revenue comes from, down to its total. */
export function readRevenue(table: PartTable, framework: Framework): Revenue {
  const totals = new Wordings(framework.vocabulary.total);
  const line = table.column("line");
  const amount = table.column("amount");
  const unit = headingUnit(table, amount);
  const lines: RevenueLine[] = [];
  let total: Field<Quantity> | null = null;
  for (const row of table.rows()) {
    const name = mapField(table.fields.text(row, line), (text) => text.replace(/^[-–•]\s*/u, ""));
    const text = valueOf(name);
    if (text === null || !(table.has(row, amount) || table.isOpenEntry(row, text))) continue;
    table.take(row);
    const figure = table.figure(row, amount, unit);
    if (totals.has(text)) {
      total = figure;
      break;
    }
    lines.push({ name, amount: figure });
  }
  return { area: table.area(), lines, total };
}

function headingUnit(table: PartTable, column: number): MeasureUnit | null {
  const heading = table.value(table.block.firstRow, column);
  return typeof heading === "string" ? unitInBrackets(heading) : null;
}

export function readHighlights(table: PartTable): Highlights {
  const { outcome, no } = table.block.columns;
  const project = table.column("project");
  const entries: Highlight[] = [];
  for (const row of table.rows()) {
    const { no: ownNumber, name } = numberedName(table.fields.text(row, project));
    const text = valueOf(name);
    if (text === null || !(table.has(row, outcome) || table.has(row, no) || table.isOpenEntry(row, text)))
      continue;
    table.take(row);
    entries.push({
      no: ownNumber ?? rowNumber(table, row, no),
      project: name,
      outcome: table.optionalText(row, outcome),
    });
  }
  return { area: table.area(), entries };
}

export function readEvidence(table: PartTable): EvidenceList {
  const { code, link } = table.block.columns;
  const document = table.column("document");
  const entries: EvidenceEntry[] = [];
  let above: Field<string> | null = null;
  for (const row of table.rows()) {
    const named = table.optionalText(row, code);
    if (named && named.reading.kind !== "blank") above = named;
    const text = table.fields.text(row, document);
    if (text.reading.kind === "blank" && !table.has(row, link)) continue;
    table.take(row);
    entries.push({ code: above, document: text, link: table.optionalText(row, link) });
  }
  return { area: table.area(), entries };
}

/** The running number in a column of its own; null where there is none. */
export function rowNumber(table: PartTable, row: number, column: number | undefined): number | null {
  const number = column === undefined ? null : valueOf(table.fields.number(row, column));
  return number !== null && Number.isInteger(number) ? number : null;
}
