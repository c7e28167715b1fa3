import { applySummary, planSummary } from "../app/summarise-workbook";
import { summaryPage } from "../domain/report/summary-page";
import { summaryPicture } from "../domain/report/summary-picture";
import type { SummaryPlan } from "../domain/summary/summary";
import { formatText, type Language } from "../domain/text/localised";
import { createFileWorkbook, type FileWorkbook } from "../files/file-workbook";
import type { Command } from "./command-line";
import { baseName, readBytes } from "./disk";
import { EXIT, type CodeOf } from "./exit-codes";
import { plainValue, resultLine, summaryData } from "./format-summary";
import { NODE_UNPACKER } from "./node-unpacker";
import { asFileError, problemLine, refuseReplacing, writeOutput } from "./output";
import type { LoadedReading } from "./reading";
import type { Session } from "./session";
import { SUMMARY_TEXTS } from "./texts";
import { plain } from "./visible";
import { withReading } from "./with-reading";

type SummariseCommand = Extract<Command, { kind: "summarise" }>;

/** Milliseconds for the engine, as for calculating a file. */
const LIMIT = 4_500;

/** Writes the summary into a copy of the workbook, or prints it, and tells by its code whether the result is final. */
export function summarise(command: SummariseCommand, session: Session): Promise<CodeOf<"summarise">> {
  return withReading(command, session, (reading) => summariseBy(reading, command, session));
}

async function summariseBy(
  reading: LoadedReading,
  command: SummariseCommand,
  session: Session,
): Promise<CodeOf<"summarise">> {
  const { disk, print, complain } = session;
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
    if (to.kind === "print") printPlan(plan, command, to.format, session);
    else {
      const written = await made(file, plan);
      await writeOutput(to, written, disk);
      print([
        resultLine(plan.summary, language),
        ...cellLines(plan, command),
        ...lockedLines(plan, bothWays.lifted, language),
        formatText(SUMMARY_TEXTS.written, language, { sheet: plan.sheet, file: to.output }),
      ]);
    }
    return plan.summary.provisional === null && plan.summary.total !== null ? EXIT.done : EXIT.found;
  } catch (error) {
    complain([problemLine(asFileError(error, input), language)]);
    return EXIT.unusable;
  }
}

function printPlan(
  plan: SummaryPlan,
  { input, digits, language }: SummariseCommand,
  format: "html" | "json" | "svg",
  { printData, printDocument }: Session,
): void {
  if (format === "html") printDocument(summaryPage(plan, language, digits));
  else if (format === "svg") printDocument(summaryPicture(plan.summary, language, digits));
  else printData(summaryData(input, plan, language), (_, value) => plainValue(value, language));
}

/** What is written into cells of the form is told: nobody is asked here, and the input stays as it is. */
function cellLines({ overwrites, fills }: SummaryPlan, { language }: SummariseCommand): string[] {
  const told = [
    ...overwrites.map((cell) => [SUMMARY_TEXTS.overwritten, cell] as const),
    ...fills.map((cell) => [SUMMARY_TEXTS.filled, cell] as const),
  ];
  return told.map(([text, { sheet, address, before, after, figure }]) => {
    const now = figure === null ? after : `${after} → ${figure}`;
    const values = { before: plain(before), after: plain(now) };
    return formatText(text, language, { place: `${sheet}!${address}`, ...values });
  });
}

/** Cells that are left alone since they are locked, where no password guards them: that they were is told. */
function lockedLines(plan: SummaryPlan, lifted: SummaryPlan | null, language: Language): string[] {
  const cellsOf = ({ overwrites, fills }: SummaryPlan) =>
    [...overwrites, ...fills].map(({ sheet, address }) => `${sheet}!${address}`);
  const written = cellsOf(plan);
  return (lifted ? cellsOf(lifted) : [])
    .filter((place) => !written.includes(place))
    .map((place) => formatText(SUMMARY_TEXTS.locked, language, { place }));
}

/** The workbook with its new formulas calculated, so that viewers which do not calculate show them. */
async function made(file: FileWorkbook, plan: SummaryPlan): Promise<Uint8Array> {
  await applySummary(file, plan);
  const { calculateWorkbook } = await import("./calculate-workbook");
  return (await calculateWorkbook(await file.save(), "needed", LIMIT)).bytes;
}
