import { compareWorkbooks } from "../app/compare-workbooks";
import type { WorkbookPort } from "../app/workbook-port";
import { readWorkbookFile } from "../files/read-workbook-file";
import type { Command } from "./command-line";
import { baseName, readBytes } from "./disk";
import { formatComparisonJson, formatComparisonText } from "./format-comparison";
import { NODE_UNPACKER } from "./node-unpacker";
import { asFileError, problemLine } from "./output";
import type { Terminal } from "./terminal";
import { withReading } from "./with-reading";

type CompareCommand = Extract<Command, { readonly kind: "compare" }>;

/** Sets two workbooks side by side: 0 where their totals may be compared, 1 where the basis changed, 2 where one cannot be read. */
export function compare(command: CompareCommand, terminal: Terminal): Promise<0 | 1 | 2> {
  const { then, now, format, language, form, formThen } = command;
  const { disk, out, err } = terminal;
  return withReading(command, terminal, async (reading) => {
    const current = { file: then };
    const port = (file: string): Pick<WorkbookPort, "readWorkbook"> => ({
      readWorkbook: async (_, options) => {
        current.file = file;
        return readWorkbookFile(await readBytes(disk, file), baseName(file), options, NODE_UNPACKER);
      },
    });
    try {
      const compared = await compareWorkbooks(port(then), port(now), { ...reading, form, formThen });
      const show = format === "json" ? formatComparisonJson : formatComparisonText;
      out(show({ then, now, ...compared }, language));
      return compared.sideBySide.basis.length > 0 ? 1 : 0;
    } catch (error) {
      err(problemLine(asFileError(error, current.file), language));
      return 2;
    }
  });
}
