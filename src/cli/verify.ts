import { verifyStamp, type StampVerdict } from "../app/verify-stamp";
import type { ReadingCommand } from "./command-line";
import { EXIT, type CodeOf } from "./exit-codes";
import { signOffData, signOffLines } from "./format-sign-off";
import { nodeDigest } from "./node-digest";
import { problemLine, problemText } from "./output";
import { readFiles, tellFault, unreadCode, type UnreadFile } from "./read-files";
import type { Session } from "./session";
import { withReading } from "./with-reading";

type VerifiedFile = { readonly file: string; readonly verdict: StampVerdict } | UnreadFile;

/** Tells of each file who signed it, when, and what has changed since. */
export function verify(
  command: ReadingCommand,
  session: Session,
): Promise<CodeOf<"verify"> | typeof EXIT.crashed> {
  const { files, format, language } = command;
  return withReading(command, session, async (reading) => {
    const verified: VerifiedFile[] = [];
    const outcomes = readFiles(files, session.disk, async (port) => ({
      verdict: await verifyStamp(port, { ...reading, digest: nodeDigest }),
    }));
    for await (const outcome of outcomes) {
      verified.push(outcome);
      tellFault(outcome, language, session);
      if (format === "text") session.print(linesOf(outcome));
    }
    if (format === "json") session.printData({ files: verified.map(dataOf) });
    return codeOf(verified);
  });

  function linesOf(outcome: VerifiedFile): string[] {
    if ("problem" in outcome) return [problemLine(outcome, language)];
    const [first = "", ...rest] = signOffLines(outcome.verdict, language);
    return [`${outcome.file}: ${first}`, ...rest.map((line) => `  ${line}`)];
  }

  function dataOf(outcome: VerifiedFile): object {
    const { file } = outcome;
    if (!("problem" in outcome)) return { file, signOff: signOffData(outcome.verdict) };
    return { file, error: { problem: outcome.problem, message: problemText(outcome, language) } };
  }
}

/** The gravest of all files. */
function codeOf(verified: readonly VerifiedFile[]): CodeOf<"verify"> | typeof EXIT.crashed {
  const unread = unreadCode(verified);
  if (unread !== null) return unread;
  const kinds = verified.flatMap((outcome) => ("problem" in outcome ? [] : [outcome.verdict.kind]));
  if (kinds.includes("newer")) return EXIT.unusable;
  if (kinds.includes("changed") || kinds.includes("damaged")) return EXIT.found;
  return kinds.includes("none") ? EXIT.unsigned : EXIT.done;
}
