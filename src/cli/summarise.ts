import { applySummary, planSummary } from "../app/summarise-workbook";
import { summaryPage } from "../domain/report/summary-page";
import { summaryPicture } from "../domain/report/summary-picture";
import type { SummaryPlan } from "../domain/summary/summary";
import { formatText, type Language } from "../domain/text/localised";
import { createFileWorkbook, type FileWorkbook } from "../files/file-workbook";
import type { Command } from "./command-line";
import { baseName, readBytes } from "./disk";
import { formatSummaryJson, resultLine } from "./format-summary";
import { NODE_UNPACKER } from "./node-unpacker";
import { asFileError, problemLine, refuseReplacing, writeOutput } from "./output";
import type { LoadedReading } from "./reading";
import type { Terminal } from "./terminal";
import { SUMMARY_TEXTS } from "./texts";
import { withReading } from "./with-reading";

type SummariseCommand = Extract<Command, { kind: "summarise" }>;

/** Milliseconds for the engine, as for calculating a file. */
const LIMIT = 4_500;

/**
 * Writes the summary into a copy of the workbook, or prints it: 0 where the result is final, 1 where it is provisional,
 * 2 where a file cannot be read or written.
 */
export function summarise(command: SummariseCommand, terminal: Terminal): Promise<0 | 1 | 2> {
  return withReading(command, terminal, (reading) => summariseBy(reading, command, terminal));
}

async function summariseBy(
  reading: LoadedReading,
  command: SummariseCommand,
  { disk, out, err }: Terminal,
): Promise<0 | 1 | 2> {
  const { input, to, digits, language, form } = command;
  try {
    const bytes = await readBytes(disk, input);
    if (to.kind === "file") await refuseReplacing(to, input, disk);
    const file = await createFileWorkbook(bytes, baseName(input), { unpacker: NODE_UNPACKER });
    const bothWays = await planSummary(file, {
      ...reading,
      digits,
      form,
      mode: to.kind === "file" && to.hasValues ? "values" : "formulas",
    });
    const isLifted = to.kind === "file" && to.hasLocked === true;
    const plan = (isLifted ? bothWays.lifted : null) ?? bothWays;
    if (to.kind === "print") out(printed(plan, command, to.format));
    else {
      const written = await made(file, plan);
      await writeOutput(to, written, disk);
      out(
        `${resultLine(plan.summary, language)}\n${cellLines(plan, command)}${lockedLines(plan, bothWays.lifted, language)}${formatText(SUMMARY_TEXTS.written, language, { sheet: plan.sheet, file: to.output })}\n`,
      );
    }
    return plan.summary.provisional === null && plan.summary.total !== null ? 0 : 1;
  } catch (error) {
    err(problemLine(asFileError(error, input), language));
    return 2;
  }
}

function printed(
  plan: SummaryPlan,
  { input, digits, language }: SummariseCommand,
  format: "html" | "json" | "svg",
): string {
  if (format === "html") return summaryPage(plan, language, digits);
  if (format === "svg") return summaryPicture(plan.summary, language, digits);
  return formatSummaryJson(input, plan, language);
}

/** What is written into cells of the form is told: nobody is asked here, and the input stays as it is. */
function cellLines({ overwrites, fills }: SummaryPlan, { language }: SummariseCommand): string {
  const told = [
    ...overwrites.map((cell) => [SUMMARY_TEXTS.overwritten, cell] as const),
    ...fills.map((cell) => [SUMMARY_TEXTS.filled, cell] as const),
  ];
  return told
    .map(([text, { sheet, address, before, after, figure }]) => {
      const now = figure === null ? after : `${after} → ${figure}`;
      return `${formatText(text, language, { place: `${sheet}!${address}`, before, after: now })}\n`;
    })
    .join("");
}

/** Cells that are left alone since they are locked, where no password guards them: that they were is told. */
function lockedLines(plan: SummaryPlan, lifted: SummaryPlan | null, language: Language): string {
  const cellsOf = ({ overwrites, fills }: SummaryPlan) =>
    [...overwrites, ...fills].map(({ sheet, address }) => `${sheet}!${address}`);
  const written = cellsOf(plan);
  return (lifted ? cellsOf(lifted) : [])
    .filter((place) => !written.includes(place))
    .map((place) => `${formatText(SUMMARY_TEXTS.locked, language, { place })}\n`)
    .join("");
}

/** The workbook with its new formulas calculated, so that viewers which do not calculate show them. */
async function made(file: FileWorkbook, plan: SummaryPlan): Promise<Uint8Array> {
  await applySummary(file, plan);
  const { calculateWorkbook } = await import("./calculate-workbook");
  return (await calculateWorkbook(await file.save(), "needed", LIMIT)).bytes;
}
