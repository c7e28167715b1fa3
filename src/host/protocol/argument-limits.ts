import { isColour } from "./html-colours";

/** What a number or text may be, beyond its type. */
export interface Limit {
  /** For the message: what is asked for. */
  readonly wanted: string;
  allows(value: number | string): boolean;
}

const ANY_TEXT: Limit = { wanted: "a text", allows: () => true };
const COLOUR: Limit = { wanted: "a colour", allows: (text) => isColour(String(text)) };
/** The empty text takes the colour away. */
const COLOUR_OR_NONE: Limit = {
  wanted: "a colour or nothing",
  allows: (text) => text === "" || isColour(String(text)),
};

const LONGEST_CELL_TEXT = 32_767;
const ANY_WHOLE = whole(-Infinity, Infinity);
const COUNT = whole(1, Infinity);
const INDEX = whole(0, Infinity);
const SIZE = number(0, Infinity);
const MARGIN = text(0, 255);

/**
 * The limits of every number and text that a member of the host takes, by `Class.member`, by
 * `Class.method(parameter)`, or by the member of an options object. Sources: docs/host-behaviours.md. Texts that
 * find an item (`getItem`) and addresses are judged where they are looked up.
 */
export const LIMITS: Readonly<Record<string, Limit>> = {
  "AutoFilter.apply(columnIndex)": INDEX,
  "BasicDataValidation.formula1": ANY_TEXT,
  "BasicDataValidation.formula2": ANY_TEXT,
  "Chart.height": SIZE,
  "Chart.left": SIZE,
  "Chart.name": text(1, 255),
  "Chart.top": SIZE,
  "Chart.width": SIZE,
  "ChartTitle.text": text(0, 255),
  "Comment.content": text(1, LONGEST_CELL_TEXT),
  "CommentCollection.add(content)": text(1, LONGEST_CELL_TEXT),
  "ConditionalCellValueRule.formula1": ANY_TEXT,
  "ConditionalCellValueRule.formula2": ANY_TEXT,
  "ConditionalColorScaleCriterion.color": COLOUR,
  "ConditionalColorScaleCriterion.formula": ANY_TEXT,
  "ConditionalDataBarPositiveFormat.fillColor": COLOUR,
  "ConditionalDataBarRule.formula": ANY_TEXT,
  "ConditionalFormat.priority": INDEX,
  "ConditionalFormatRule.formula": ANY_TEXT,
  "ConditionalRangeFill.color": COLOUR_OR_NONE,
  "ConditionalRangeFont.color": COLOUR_OR_NONE,
  "ConditionalTextComparisonRule.text": text(1, 255),
  "CustomDataValidation.formula": ANY_TEXT,
  "CustomXmlPart.setXml(xml)": ANY_TEXT,
  "CustomXmlPartCollection.add(xml)": ANY_TEXT,
  "CustomXmlPartCollection.getByNamespace(namespaceUri)": ANY_TEXT,
  "DataValidationErrorAlert.message": text(0, 255),
  "DataValidationErrorAlert.title": text(0, 32),
  "DataValidationPrompt.message": text(0, 255),
  "DataValidationPrompt.title": text(0, 32),
  "DateTimeDataValidation.formula1": ANY_TEXT,
  "DateTimeDataValidation.formula2": ANY_TEXT,
  "HeaderFooter.centerFooter": MARGIN,
  "HeaderFooter.centerHeader": MARGIN,
  "HeaderFooter.leftFooter": MARGIN,
  "HeaderFooter.leftHeader": MARGIN,
  "HeaderFooter.rightFooter": MARGIN,
  "HeaderFooter.rightHeader": MARGIN,
  "ListDataValidation.source": ANY_TEXT,
  "NamedItem.comment": text(0, 255),
  "NamedItemCollection.add(comment)": text(0, 255),
  "NamedItemCollection.add(name)": text(1, 255),
  "NamedItemCollection.addFormulaLocal(comment)": text(0, 255),
  "NamedItemCollection.addFormulaLocal(formula)": text(1, 8192),
  "NamedItemCollection.addFormulaLocal(name)": text(1, 255),
  "Note.content": text(1, LONGEST_CELL_TEXT),
  "Note.height": SIZE,
  "Note.width": SIZE,
  "PageLayoutZoomOptions.horizontalFitToPages": whole(0, 32_767),
  "PageLayoutZoomOptions.scale": whole(10, 400),
  "PageLayoutZoomOptions.verticalFitToPages": whole(0, 32_767),
  "Range.getAbsoluteResizedRange(numColumns)": COUNT,
  "Range.getAbsoluteResizedRange(numRows)": COUNT,
  "Range.getCell(column)": ANY_WHOLE,
  "Range.getCell(row)": ANY_WHOLE,
  "Range.getColumn(column)": ANY_WHOLE,
  "Range.getColumnsAfter(count)": ANY_WHOLE,
  "Range.getColumnsBefore(count)": ANY_WHOLE,
  "Range.getOffsetRange(columnOffset)": ANY_WHOLE,
  "Range.getOffsetRange(rowOffset)": ANY_WHOLE,
  "Range.getResizedRange(deltaColumns)": ANY_WHOLE,
  "Range.getResizedRange(deltaRows)": ANY_WHOLE,
  "Range.getRow(row)": ANY_WHOLE,
  "Range.getRowsAbove(count)": ANY_WHOLE,
  "Range.getRowsBelow(count)": ANY_WHOLE,
  "RangeBorder.color": COLOUR,
  "RangeFill.color": COLOUR_OR_NONE,
  "RangeFont.color": COLOUR,
  "RangeFont.name": text(1, 31),
  "RangeFont.size": number(1, 409),
  "RangeFormat.columnWidth": number(0, 255 * 7.2),
  "RangeFormat.indentLevel": whole(0, 250),
  "RangeFormat.rowHeight": number(0, 409.5),
  "RangeFormat.textOrientation": {
    wanted: "a whole number from -90 to 90, or 180",
    allows: (angle) => angle === 180 || whole(-90, 90).allows(angle),
  },
  "SettingCollection.add(key)": text(1, 255),
  "WorkbookProtection.protect(password)": text(0, 255),
  "WorkbookProtection.unprotect(password)": text(0, 255),
  "Worksheet.getCell(column)": INDEX,
  "Worksheet.getCell(row)": INDEX,
  "Worksheet.getRange(address)": ANY_TEXT,
  "Worksheet.getRangeByIndexes(columnCount)": COUNT,
  "Worksheet.getRangeByIndexes(rowCount)": COUNT,
  "Worksheet.getRangeByIndexes(startColumn)": INDEX,
  "Worksheet.getRangeByIndexes(startRow)": INDEX,
  "Worksheet.getRanges(address)": ANY_TEXT,
  "Worksheet.name": text(1, 31),
  "Worksheet.position": INDEX,
  "Worksheet.tabColor": COLOUR_OR_NONE,
  "WorksheetCollection.add(name)": text(1, 31),
  "WorksheetFreezePanes.freezeColumns(count)": INDEX,
  "WorksheetFreezePanes.freezeRows(count)": INDEX,
  "WorksheetProtection.protect(password)": text(0, 255),
  "WorksheetProtection.unprotect(password)": text(0, 255),
};

/** Values of an enum of Office.js that are only ever answered, never set. */
export const ANSWERED_ONLY: Readonly<Record<string, readonly string[]>> = {
  ChartType: ["Invalid"],
  ChartLegendPosition: ["Invalid"],
  ConditionalCellValueOperator: ["Invalid"],
  ConditionalFormatColorCriterionType: ["Invalid"],
  ConditionalFormatRuleType: ["Invalid"],
  ConditionalFormatPresetCriterion: ["Invalid"],
  ConditionalTextOperator: ["Invalid"],
  ConditionalTopBottomCriterionType: ["Invalid"],
  IconSet: ["Invalid"],
};

function whole(from: number, to: number): Limit {
  const { wanted, allows } = number(from, to);
  return {
    wanted: `a whole ${wanted.slice(2)}`,
    allows: (value) => Number.isInteger(value) && allows(value),
  };
}

function number(from: number, to: number): Limit {
  const bounds = to === Infinity ? (from === -Infinity ? "" : ` from ${from}`) : ` from ${from} to ${to}`;
  return { wanted: `a number${bounds}`, allows: (value) => Number(value) >= from && Number(value) <= to };
}

/** A text by its length. */
function text(from: number, to: number): Limit {
  return {
    wanted: `a text of ${from} to ${to} characters`,
    allows: (value) => typeof value !== "string" || (value.length >= from && value.length <= to),
  };
}
