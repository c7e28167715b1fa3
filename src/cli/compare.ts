import { compareWorkbooks } from "../app/compare-workbooks";
import type { WorkbookPort } from "../app/workbook-port";
import { readWorkbookFile } from "../files/read-workbook-file";
import type { Command } from "./command-line";
import { baseName, readBytes } from "./disk";
import { EXIT, type CodeOf } from "./exit-codes";
import { comparisonData, formatComparisonText } from "./format-comparison";
import { NODE_UNPACKER } from "./node-unpacker";
import { asFileError, problemLine } from "./output";
import type { Session } from "./session";
import { withReading } from "./with-reading";

type CompareCommand = Extract<Command, { readonly kind: "compare" }>;

/** Sets two workbooks side by side, and tells by its code whether their totals may be compared. */
export function compare(command: CompareCommand, session: Session): Promise<CodeOf<"compare">> {
  const { then, now, format, language, form, formThen } = command;
  const { disk, print, printData, complain } = session;
  return withReading(command, session, async (reading) => {
    const current = { file: then };
    const port = (file: string): Pick<WorkbookPort, "readWorkbook"> => ({
      readWorkbook: async (_, options) => {
        current.file = file;
        return readWorkbookFile(await readBytes(disk, file), baseName(file), options, NODE_UNPACKER);
      },
    });
    try {
      const compared = await compareWorkbooks(port(then), port(now), { ...reading, form, formThen });
      const files = { then, now, ...compared };
      if (format === "json") printData(comparisonData(files, language));
      else print(formatComparisonText(files, language));
      return compared.sideBySide.basis.length > 0 ? EXIT.found : EXIT.done;
    } catch (error) {
      complain([problemLine(asFileError(error, current.file), language)]);
      return EXIT.unusable;
    }
  });
}
