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
/** Of one year: "พ.ศ. 2566–2567" is how long some rules hold. */
const FISCAL_YEAR = /ปีงบประมาณ\s*:?\s*(?:[พค]\.\s*ศ\.)?\s*(\d{4})(?!\d)(?!\s*[-–—]\s*\d{4})/u;
/** The same with the year in the next cell. */
const FISCAL_YEAR_LABEL = /ปีงบประมาณ\s*(?:[พค]\.\s*ศ\.)?\s*:?$/u;
/** Nothing but the label, which is more than a title that the year happens to stand in. */
const ONLY_LABEL = /^(?:ประจำ)?ปีงบประมาณ\s*\(?\s*(?:[พค]\.\s*ศ\.)?\s*\)?\s*:?$/u;
const YEAR = /^\d{4}$/u;
/** "1.1.1 …" is an indicator, whatever abbreviation it ends with. */
const NUMBERED = /^\d/u;
/** A name followed by its Thai abbreviation: "สำนักงาน… (สพธอ.)". */
const NAME_WITH_ABBREVIATION = /^(.{4,120}?)\s*\(((?:[ก-ฮ]{1,6}\.)+)\)$/su;

export interface Identity {
  readonly agency: Field<string> | null;
  readonly fiscalYear: Field<number> | null;
}

/** The same of the workbook, and of each of its sheets by itself. */
export interface Identities extends Identity {
  /** By the name of the sheet; none for a sheet that says nothing. */
  readonly ofSheets: ReadonlyMap<string, Identity>;
}

/** Whose evaluation of which year this is, from titles and labels. What comes first counts; a label before a title. */
export function* readIdentity(snapshot: WorkbookSnapshot, framework: Framework): Steps<Identities> {
  const labels = new Set(framework.vocabulary.agency.map(wordingKey));
  const ofSheets = new Map<string, Identity>();
  let joint: Told = NOTHING_TOLD;
  for (const sheet of snapshot.sheets) {
    yield null;
    const told = toldOn(sheet, labels);
    joint = firstTold(joint, told);
    const identity = identityOf(told);
    if (identity.agency !== null || identity.fiscalYear !== null) ofSheets.set(sheet.name, identity);
  }
  return { ...identityOf(joint), ofSheets };
}

interface Told {
  readonly labelled: Field<string> | null;
  readonly titled: Field<string> | null;
  readonly labelledYear: Field<number> | null;
  readonly titledYear: Field<number> | null;
}

const NOTHING_TOLD: Told = { labelled: null, titled: null, labelledYear: null, titledYear: null };

function toldOn(sheet: SheetSnapshot, labels: ReadonlySet<string>): Told {
  let told = NOTHING_TOLD;
  for (const title of titlesOn(sheet)) {
    told = firstTold(told, {
      labelled: labels.has(wordingKey(title.text)) ? textBesides(sheet, title.at) : null,
      titled: isNameWithAbbreviation(title.text) ? fieldOf(sheet, title, title.text) : null,
      labelledYear: labelledYear(sheet, title),
      titledYear: readYear(sheet, title),
    });
  }
  return told;
}

function firstTold(first: Told, next: Told): Told {
  return {
    labelled: first.labelled ?? next.labelled,
    titled: first.titled ?? next.titled,
    labelledYear: first.labelledYear ?? next.labelledYear,
    titledYear: first.titledYear ?? next.titledYear,
  };
}

function identityOf({ labelled, titled, labelledYear: stated, titledYear }: Told): Identity {
  return { agency: labelled ?? titled, fiscalYear: stated ?? titledYear };
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
  let stated: Field<number> | null = null;
  let titled: Field<number> | null = null;
  for (const sheet of sheets) {
    yield null;
    for (const title of titlesOn(sheet)) {
      texts.add(title.text);
      stated ??= labelledYear(sheet, title);
      titled ??= readYear(sheet, title);
    }
  }
  return { texts: [...texts], year: valueOf(stated ?? titled) };
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
  return FISCAL_YEAR_LABEL.test(text) ? yearBeside(sheet, title) : null;
}

function yearBeside(sheet: SheetSnapshot, { at }: Title): Field<number> | null {
  const beside = nextCell(sheet, at);
  const year = beside && YEAR.exec(normaliseText(String(beside.cell.value)));
  return year && withReading(beside, { kind: "value", value: asBuddhistYear(Number(year[0])) });
}

/** Beside a label of its own, and of several years in a row none. */
function labelledYear(sheet: SheetSnapshot, title: Title): Field<number> | null {
  if (!ONLY_LABEL.test(title.text)) return null;
  const years = sheet.cells
    .inRow(title.at.row)
    .filter(({ cell }) => YEAR.test(normaliseText(String(cell.value))));
  return years.length === 1 ? yearBeside(sheet, title) : null;
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
