import packageInfo from "../../package.json";
import { formatText } from "../domain/text/localised";
import { askedLanguage } from "./command-line";
import { faultText, tellCrash } from "./crash";
import { hasCode } from "./disk";
import { EXIT, type ExitCode } from "./exit-codes";
import { NODE_DISK } from "./node-disk";
import { threadPool, type WorkerProgram } from "./review/thread-pool";
import { run } from "./run";
import { sessionOn } from "./session";
import type { Terminal } from "./terminal";
import { CRASH_TEXTS } from "./texts";

function terminalWith(worker: WorkerProgram): Terminal {
  return {
    disk: NODE_DISK,
    version: packageInfo.version,
    isDebug: (process.env["PRAMOEN_DEBUG"] ?? "") !== "",
    openReviewPool: threadPool(worker),
    onInterrupt,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

/** A second Ctrl+C finds nobody who listens, and ends the process at once. */
function onInterrupt(stop: () => void): () => void {
  process.once("SIGINT", stop);
  return () => process.off("SIGINT", stop);
}

/**
 * The command line program; sets the exit code of the process. Ctrl+C is left to the system, which ends the process at
 * once, also in the middle of a calculation, and files are written whole or not at all; but for a command that asks to
 * be told, since it keeps what is done. `worker`: what a thread of ours runs.
 */
export async function main(args: readonly string[], worker: WorkerProgram): Promise<void> {
  const language = askedLanguage(args);
  const terminal = terminalWith(worker);
  const session = sessionOn(terminal);
  let failure: ExitCode | null = null;
  const fail = (code: ExitCode) => {
    failure ??= code;
    process.exitCode = failure;
  };
  process.on("uncaughtException", (error) => {
    tellCrash(error, language, session);
    fail(EXIT.crashed);
  });
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure, and the verdict stays the same.
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error) => {
    if (hasCode(error, "EPIPE") || failure !== null) return;
    session.complain([formatText(CRASH_TEXTS.output, language, { fault: faultText(error) })]);
    fail(EXIT.unusable);
  });
  const code = await run(args, terminal);
  process.exitCode = failure ?? code;
}
