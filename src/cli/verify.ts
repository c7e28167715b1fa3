import { verifyStamp, type StampVerdict } from "../app/verify-stamp";
import type { ReadingCommand } from "./command-line";
import { EXIT, type CodeOf } from "./exit-codes";
import { signOffData, signOffLines } from "./format-sign-off";
import { nodeDigest } from "./node-digest";
import { reportFiles } from "./report-files";
import type { Session } from "./session";

/** Tells of each file who signed it, when, and what has changed since. */
export function verify(
  command: ReadingCommand,
  session: Session,
): Promise<CodeOf<"verify"> | typeof EXIT.crashed> {
  const { language } = command;
  return reportFiles(command, session, {
    look: async (port, reading) => ({
      verdict: await verifyStamp(port, { ...reading, digest: nodeDigest }),
    }),
    lines({ file, verdict }) {
      const [first = "", ...rest] = signOffLines(verdict, language);
      return [`${file}: ${first}`, ...rest.map((line) => `  ${line}`)];
    },
    data: ({ verdict }) => ({ signOff: signOffData(verdict) }),
    code: (read) => codeOf(read.map(({ verdict }) => verdict.kind)),
  });
}

/** The gravest of all files. */
function codeOf(kinds: readonly StampVerdict["kind"][]): CodeOf<"verify"> {
  if (kinds.includes("newer")) return EXIT.unusable;
  if (kinds.includes("changed") || kinds.includes("damaged")) return EXIT.found;
  return kinds.includes("none") ? EXIT.unsigned : EXIT.done;
}
