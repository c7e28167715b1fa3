import type { ValidationReport } from "../app/reports";
import { validateWorkbook } from "../app/validate-workbook";
import type { ReadingCommand } from "./command-line";
import { EXIT, type CodeOf } from "./exit-codes";
import { checkData } from "./format-json";
import { checkLines, totalLine } from "./format-text";
import { nodeDigest } from "./node-digest";
import { reportFiles } from "./report-files";
import type { Session } from "./session";

/** Tells what is wrong in files. */
export function check(
  command: ReadingCommand,
  session: Session,
): Promise<CodeOf<"check"> | typeof EXIT.crashed> {
  const { language, isStrict = false } = command;
  return reportFiles(command, session, {
    look: async (port, reading) => ({
      report: await validateWorkbook(port, { ...reading, isStrict, digest: nodeDigest }),
    }),
    lines: (read) => checkLines(read, language),
    data: ({ report }) => checkData(report, language),
    total: (read, unread) =>
      totalLine(
        read.map(({ report }) => report),
        unread,
        language,
      ),
    code: (read) => codeOf(read.map(({ report }) => report)),
  });
}

/** The gravest of all files. */
function codeOf(reports: readonly ValidationReport[]): CodeOf<"check"> {
  if (reports.some(({ counts }) => counts.error > 0)) return EXIT.found;
  return reports.some(({ counts }) => counts.unfilled > 0) ? EXIT.unfilled : EXIT.done;
}
