import type { Framework } from "../framework/framework";
import type { Steps } from "../steps";
import { asBuddhistYear } from "../thai/date";
import { normaliseText } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { valueOf, withReading, type CellOfField, type Field } from "./field";
import { wordingKey } from "../thai/wordings";

/** Titles stand at the top of a sheet; further down the same words are prose. */
const TITLE_ROWS = 12;
const FISCAL_YEAR = /ปีงบประมาณ\s*:?\s*(?:[พค]\.\s*ศ\.)?\s*(\d{4})(?!\d)/u;
/** The same with the year in the next cell. */
const FISCAL_YEAR_LABEL = /ปีงบประมาณ\s*(?:[พค]\.\s*ศ\.)?\s*:?$/u;
/** "1.1.1 …" is an indicator, whatever abbreviation it ends with. */
const NUMBERED = /^\d/u;
/** A name followed by its Thai abbreviation: "สำนักงาน… (สพธอ.)". */
const NAME_WITH_ABBREVIATION = /^(.{4,120}?)\s*\(((?:[ก-ฮ]{1,6}\.)+)\)$/su;

export interface Identity {
  readonly agency: Field<string> | null;
  readonly fiscalYear: Field<number> | null;
}

/** Whose evaluation of which year this is, from titles and labels. */
export function* readIdentity(snapshot: WorkbookSnapshot, framework: Framework): Steps<Identity> {
  const labels = new Set(framework.vocabulary.agency.map(wordingKey));
  let labelled: Field<string> | null = null;
  let titled: Field<string> | null = null;
  let fiscalYear: Field<number> | null = null;
  for (const sheet of snapshot.sheets) {
    yield null;
    for (const title of titlesOn(sheet)) {
      fiscalYear ??= readYear(sheet, title);
      if (!labelled && labels.has(wordingKey(title.text))) labelled = textBesides(sheet, title.at);
      if (!titled && isNameWithAbbreviation(title.text)) titled = fieldOf(sheet, title, title.text);
    }
  }
  return { agency: labelled ?? titled, fiscalYear };
}

function isNameWithAbbreviation(text: string): boolean {
  return text.endsWith(".)") && !NUMBERED.test(text) && NAME_WITH_ABBREVIATION.test(text);
}

/** What says which kind of evaluation this is, whatever framework it is read by. */
export interface Titles {
  /** Each text at the top of a sheet once, in their order. */
  readonly texts: readonly string[];
  /** Buddhist Era. */
  readonly year: number | null;
}

export function* readTitles({ sheets }: Pick<WorkbookSnapshot, "sheets">): Steps<Titles> {
  const texts = new Set<string>();
  let fiscalYear: Field<number> | null = null;
  for (const sheet of sheets) {
    yield null;
    for (const title of titlesOn(sheet)) {
      texts.add(title.text);
      fiscalYear ??= readYear(sheet, title);
    }
  }
  return { texts: [...texts], year: valueOf(fiscalYear) };
}

interface Title {
  readonly at: CellAddress;
  readonly text: string;
}

function titlesOn({ name, cells }: SheetSnapshot): Title[] {
  const titles: Title[] = [];
  for (const row of cells.rowIndices()) {
    if (row >= TITLE_ROWS) break;
    for (const { column, text } of cells.textsInRow(row))
      titles.push({ at: { sheet: name, row, column }, text: normaliseText(text) });
  }
  return titles;
}

function fieldOf<T>({ cells }: SheetSnapshot, { at }: Title, value: T): Field<T> | null {
  const cell = cells.at(at.row, at.column);
  return cell === undefined ? null : withReading({ at, cell }, { kind: "value", value });
}

function readYear(sheet: SheetSnapshot, title: Title): Field<number> | null {
  const { text } = title;
  const inText = FISCAL_YEAR.exec(text);
  if (inText) return fieldOf(sheet, title, asBuddhistYear(Number(inText[1])));
  const beside = FISCAL_YEAR_LABEL.test(text) ? nextCell(sheet, title.at) : null;
  const year = beside && /^\d{4}$/u.exec(normaliseText(String(beside.cell.value)));
  return year && withReading(beside, { kind: "value", value: asBuddhistYear(Number(year[0])) });
}

function textBesides(sheet: SheetSnapshot, label: CellAddress): Field<string> | null {
  const beside = nextCell(sheet, label);
  if (!beside || typeof beside.cell.value !== "string") return null;
  return withReading(beside, { kind: "value", value: normaliseText(beside.cell.value) });
}

/** The names beside the labels of an agency at the top of a sheet. */
export function agencyLabels(sheet: SheetSnapshot, { vocabulary }: Framework): Field<string>[] {
  const labels = new Set(vocabulary.agency.map(wordingKey));
  return titlesOn(sheet).flatMap(({ text, at }) =>
    labels.has(wordingKey(text)) ? (textBesides(sheet, at) ?? []) : [],
  );
}

/** The next filled cell of the row: a label is often merged over several columns. */
function nextCell(sheet: SheetSnapshot, label: CellAddress): CellOfField | null {
  for (const { column, cell } of sheet.cells.inRow(label.row)) {
    if (column > label.column) return { at: { ...label, column }, cell };
  }
  return null;
}
