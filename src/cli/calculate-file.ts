import { planSaveLayout, saveLayout } from "../app/save-layout";
import { planSummary } from "../app/summarise-workbook";
import { basisText } from "../domain/form/recognition-texts";
import { differenceText } from "../domain/form/describe-layout";
import { formatFigure } from "../domain/scoring/figure-text";
import { formatText } from "../domain/text/localised";
import { createFileWorkbook, type FileWorkbook } from "../files/file-workbook";
import type { Command } from "./command-line";
import { baseName, FileError, readBytes } from "./disk";
import { EXIT, type CodeOf } from "./exit-codes";
import { formatRecalculation } from "./format-recalculation";
import { NODE_UNPACKER } from "./node-unpacker";
import { asFileError, problemLine, refuseReplacing, writeOutput } from "./output";
import type { LoadedReading } from "./reading";
import type { Session } from "./session";
import { REPORT_TEXTS } from "./texts";
import { plain } from "./visible";
import { withReading } from "./with-reading";

type CalcCommand = Extract<Command, { kind: "calc" }>;

/** Milliseconds for the engine: a file is done within ten seconds, reading and writing included. */
const LIMIT = 4_500;

/** Calculates one file into another. */
export function calculateFile(command: CalcCommand, session: Session): Promise<CodeOf<"calc">> {
  return withReading(command, session, (reading) => calculateBy(reading, command, session));
}

async function calculateBy(
  reading: LoadedReading,
  command: CalcCommand,
  { disk, print, complain }: Session,
): Promise<CodeOf<"calc">> {
  const { input, output, language } = command;
  try {
    const bytes = await readBytes(disk, input);
    await refuseReplacing(command, input, disk);
    // The calculation engine is large; checking files must not load it.
    const { calculateWorkbook } = await import("./calculate-workbook");
    const { bytes: calculated, formulas } = await calculateWorkbook(
      bytes,
      command.isAll ? "all" : "needed",
      LIMIT,
    );
    const { bytes: made, total } = await readResult(calculated, reading, command);
    await writeOutput(command, made, disk);
    const values = { n: formulas.calculated.length, file: output };
    print([
      formatText(REPORT_TEXTS.calculated, language, values),
      ...formatRecalculation(formulas, language),
      ...total,
    ]);
    return EXIT.done;
  } catch (error) {
    complain([problemLine(asFileError(error, input), language)]);
    return EXIT.unusable;
  }
}

/**
 * Keeps the layout that was named in the file, and says what its form comes to, where a layout or a framework was.
 * Throws FileError `other-layout`, WorkbookError.
 */
async function readResult(
  bytes: Uint8Array,
  reading: LoadedReading,
  { input, output, language }: CalcCommand,
): Promise<{ readonly bytes: Uint8Array; readonly total: readonly string[] }> {
  const { framework, layout } = reading;
  if (!framework && !layout) return { bytes, total: [] };
  const file = await createFileWorkbook(bytes, baseName(output), { unpacker: NODE_UNPACKER });
  if (layout) {
    const plan = await planSaveLayout(file, layout, framework ? { framework } : {});
    if (plan.kind === "refused") {
      const detail = differenceText(plan.difference)[language];
      throw new FileError("other-layout", input, { detail });
    }
    await saveLayout(file, plan);
  }
  return { bytes: layout ? await file.save() : bytes, total: [await totalText(file, reading, language)] };
}

async function totalText(
  file: FileWorkbook,
  reading: LoadedReading,
  language: CalcCommand["language"],
): Promise<string> {
  const { summary, basis } = await planSummary(file, reading);
  const { total, rating, provisional } = summary;
  const values = {
    total: total === null ? REPORT_TEXTS.noTotal : formatFigure(total),
    rating: rating ?? (provisional && basis.isDecided ? REPORT_TEXTS.provisional : REPORT_TEXTS.noTotal),
    name: basis.name,
    id: basis.id,
    reason: basis.reason,
    basis: basisText(basis, basis.reason),
  };
  const text = basis.isDecided ? REPORT_TEXTS.formTotal : REPORT_TEXTS.formTotalUndecided;
  return plain(formatText(text, language, values));
}
