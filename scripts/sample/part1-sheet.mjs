import { SheetWriter } from "./sheet-writer.mjs";

/** @import { XlsxSheet, XlsxValidation } from "../../src/xlsx/model/workbook" */
/** @import { Closing, Facts, Headings, IndicatorRow, Part1Row } from "./facts" */
/** @import { StyleName } from "./styles.mjs" */

/** Columns: indicator, weight, three targets, result, score, weighted score. */
const WIDTHS = [32, 10, 27, 27, 27, 36, 17, 18];
/** @type {readonly StyleName[]} */
const INDICATOR = ["text", "figure", "centre", "centre", "centre", "text", "figure", "figure"];
/** @type {readonly StyleName[]} */
const CONTINUATION = ["text", "figure", "text", "text", "text", "text", "figure", "figure"];
/** A target of words reads from the left, a figure stands in the middle. */
const LONG = 24;

/**
 * Lays out part 1.
 * @param {Facts} facts
 * @param {XlsxSheet} sheet
 */
export function part1Sheet({ titles, agency, headings, rows, closing }, sheet) {
  const writer = new SheetWriter(sheet, WIDTHS);
  writer.banner(titles.form, "title", { size: 20 });
  writer.banner(agency, "subtitle", { size: 16 });
  writer.banner(titles.part1, "subtitle", { size: 16 });
  const top = headingRows(writer, headings, headings.first);
  const first = writer.row + 1;
  for (const row of rows) writeRow(writer, row, headings);
  closingRows(writer, closing, first);
  writer.gap();
  writer.banner(closing.notesTitle, "note");
  for (const note of closing.notes) writer.banner(note, "note");
  writer.page({ titleRows: `$${top + 1}:$${top + 2}` });
  sheet.freezePane = { rows: top + 2, columns: 1 };
  sheet.dataValidations = [weightValidation(first, writer.row)];
}

/**
 * @param {SheetWriter} writer
 * @param {Headings} headings
 * @param {readonly string[]} second the lower row, from the targets on
 */
function headingRows(writer, headings, second) {
  const { indicator, weight, criteria, performance } = headings;
  const labels = [indicator, weight, criteria, "", "", performance, "", ""];
  const top = writer.line(labels, "heading", { height: 32 });
  writer.line(["", "", ...second], "heading", { least: 3 });
  writer.merge(top, 0, top + 1, 0);
  writer.merge(top, 1, top + 1, 1);
  writer.merge(top, 2, top, 4);
  writer.merge(top, 5, top, 7);
  return top;
}

/**
 * @param {SheetWriter} writer
 * @param {Part1Row} row
 * @param {Headings} headings
 */
function writeRow(writer, row, headings) {
  if (row.kind === "headings") headingRows(writer, headings, headings.repeated);
  else if (row.kind === "component" || row.kind === "group")
    writer.banner(row.text, row.kind, { height: 30 });
  else if (row.kind === "continuation") {
    writer.line(["", "", ...row.targets, row.result, "", ""], CONTINUATION);
  } else writeIndicator(writer, row);
}

/**
 * @param {SheetWriter} writer
 * @param {IndicatorRow} row
 */
function writeIndicator(writer, row) {
  const number = writer.row + 1;
  const score = row.isScoredByFormula
    ? {
        formula: `=IF(F${number}="","",KPISCORE(F${number},C${number},D${number},E${number}))`,
        value: row.score,
      }
    : row.score;
  const weighted = {
    formula: `=IF(G${number}="","",KPIWEIGHTED(G${number},B${number}))`,
    value: row.weighted,
  };
  const styles = [...INDICATOR];
  row.targets.forEach((target, index) => {
    if (String(target).length > LONG) styles[2 + index] = "text";
  });
  if (String(row.result).length <= LONG) styles[5] = "centre";
  if (row.weightedFormat === "0.00") styles[7] = "figure2";
  writer.line([row.name, row.weight, ...row.targets, row.result, score, weighted], styles, { least: 2 });
}

/**
 * @param {SheetWriter} writer
 * @param {Closing} closing
 * @param {number} first row of the table, counted from 1
 */
function closingRows(writer, { total, rating }, first) {
  const blank = ["", "", "", "", "", ""];
  const sum = { formula: `=SUM(H${first}:H${writer.row})`, value: total.value };
  const totalRow = writer.line([...blank, total.label, sum], "total", { height: 32 });
  const rate = { formula: `=KPIRATING(H${totalRow + 1})`, value: rating.value };
  const ratingRow = writer.line([...blank, rating.label, rate], "total", { height: 74 });
  writer.merge(totalRow, 0, totalRow, 5);
  writer.merge(ratingRow, 0, ratingRow, 5);
}

/**
 * @param {number} first row, counted from 1
 * @param {number} last row, counted from 1
 * @returns {XlsxValidation}
 */
function weightValidation(first, last) {
  return {
    type: "decimal",
    operator: "between",
    formula1: "0",
    formula2: "100",
    range: `B${first}:B${last}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: "น้ำหนัก",
    errorMessage: "น้ำหนักเป็นตัวเลขตั้งแต่ 0 ถึง 100",
  };
}
