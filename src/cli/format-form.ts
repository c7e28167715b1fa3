import type { DescribedWorkbook } from "../app/describe-workbook";
import type { DescribedColumn, DescribedTable, Figure } from "../domain/form/describe-form";
import type { HeadingBlock } from "../domain/form/evaluation";
import { lackText } from "../domain/form/near-miss";
import { countingReason, joinedTexts, roleName } from "../domain/form/recognition-texts";
import type { ColumnRole, Framework } from "../domain/framework/framework";
import { formatText, type Language, type LocalisedText } from "../domain/text/localised";
import { shorten } from "../domain/text/shorten";
import { columnName, quoteSheet } from "../domain/workbook/address";
import { layoutJson, layoutLines } from "./format-layout";
import type { ReadFile } from "./report-files";
import { placesOf, textTable } from "./text-table";
import { FORM_TEXTS } from "./texts";
import { plain, visible } from "./visible";

/** Lines are no longer than this, but for names that cannot be cut. */
const PLACES = 80;

type Described = ReadFile<DescribedWorkbook>;

/** What was understood of one file, for people: framework, layout, a table of columns for each sheet, the rest. */
export function formLines(read: Described, language: Language): string[] {
  const { file, description, evaluation, layout } = read;
  const { id, reason } = description.framework;
  const name =
    id === null ? FORM_TEXTS.noFramework[language] : `${evaluation.framework.name[language]} (${id})`;
  const lines = [
    ...wrapped(`${FORM_TEXTS.framework[language]}: ${plain(name)}`),
    ...wrapped(plain(reason), "  "),
    ...layoutLines(layout, language).flatMap((line) => wrapped(line, "  ")),
    ...description.tables.flatMap((table, i) => tableLines(table, read, i, language)),
    ...joinedTexts(evaluation).flatMap((text) => wrapped(plain(text[language]))),
    ...unknownLines(read, language),
  ];
  const head = `${file}: ${FORM_TEXTS[description.kind][language]}`;
  return [head, ...lines.map((line) => `  ${line}`)];
}

/** The same for other programs. */
export function formData({ description, layout }: Described, language: Language): object {
  return { ...description, ...layoutJson(layout, language) };
}

function tableLines(
  table: DescribedTable,
  { evaluation }: Described,
  index: number,
  language: Language,
): string[] {
  const { framework } = evaluation;
  const block = evaluation.tables[index]?.headings[0];
  const counting = block?.counting ?? null;
  // Columns of different assessments are told apart by what stands over them.
  const groups = new Map(
    block?.recognised.columns.flatMap(({ column, group, assessment }) =>
      assessment === null || group === "" ? [] : [[columnName(column), group]],
    ),
  );
  const titles = FORM_TEXTS.titles.map((title) => title[language]);
  const rows = table.columns.map((column) =>
    columnCells(column, groups.get(column.column), framework, language),
  );
  const figures = {
    n: table.indicators.length,
    total: figureText(table.total),
    rating: figureText(table.rating),
  };
  return [
    quoteSheet(table.sheet),
    ...textTable([titles, ...rows], PLACES - 4).map((line) => `  ${line}`),
    ...assessmentLines(table, counting, language).flatMap((line) => wrapped(line, "  ")),
    ...parentLines(table, language),
    ...wrapped(formatText(FORM_TEXTS.figures, language, figures), "  "),
  ];
}

function parentLines({ parents }: DescribedTable, language: Language): string[] {
  if (parents.length === 0) return [];
  const rows = parents
    .map(
      ({ code, name, address }) => `${address} “${shorten(plain([code, name].filter(Boolean).join(" ")))}”`,
    )
    .join(", ");
  return wrapped(formatText(FORM_TEXTS.parents, language, { rows }), "  ");
}

function columnCells(
  { role, column, heading, certainty }: DescribedColumn,
  group: string | undefined,
  framework: Framework,
  language: Language,
): string[] {
  const name = roleName(role as ColumnRole, framework)[language];
  const title = group === undefined ? heading : `${group} › ${heading}`;
  return [name, column, plain(title), FORM_TEXTS[certainty][language]];
}

function assessmentLines(
  { assessments }: DescribedTable,
  counting: HeadingBlock["counting"],
  language: Language,
): string[] {
  if (assessments.length === 0) return [];
  const names = assessments.map(({ name }) => `“${plain(name)}”`).join(", ");
  const counts = assessments.find((assessment) => assessment.counts);
  const all = formatText(FORM_TEXTS.assessments, language, { names });
  if (!counts || !counting) return [all];
  const parameters = { name: plain(counts.name), reason: countingReason(counting.policy) };
  return [all, formatText(FORM_TEXTS.counting, language, parameters)];
}

function figureText(figure: Figure | null): LocalisedText | string {
  if (figure === null) return FORM_TEXTS.noFigure;
  return `${plain(figure.text) || "–"} (${figure.address})`;
}

function unknownLines({ description, evaluation, layout }: Described, language: Language): string[] {
  const { notUnderstood, kind } = description;
  if (notUnderstood.length === 0) return [];
  const lines = notUnderstood.map(({ sheet, address, text, nearest }) => {
    const place = `${quoteSheet(sheet)}!${address}`;
    const hint = nearest === null ? "" : formatText(FORM_TEXTS.nearest, language, { role: nearest });
    return wrapped(`${place}  “${plain(text)}”${hint === "" ? "" : `  ${hint}`}`, "  ");
  });
  const near = evaluation.nearest !== null && kind !== "form" ? FORM_TEXTS.looksLike : FORM_TEXTS.unknown;
  const advice = layout === null ? wrapped(FORM_TEXTS.advice[language], "  ") : [];
  const lack = evaluation.nearest && lackText(evaluation.nearest);
  return [near[language], ...lines.flat(), ...(lack ? wrapped(lack[language], "  ") : []), ...advice];
}

/** A line on as many as it needs, broken at spaces; those after the first stand further in. */
function wrapped(text: string, indent = ""): string[] {
  const places = PLACES - 2;
  const lines: string[] = [];
  let line = indent;
  for (const word of visible(text).trimStart().split(" ")) {
    const isFull = line.trim() !== "" && placesOf(line) + 1 + placesOf(word) > places;
    if (isFull) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line = line.trim() === "" ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}
