import type { Disk } from "./disk";
import type { OpenReviewPool } from "./review/review-pool";
import type { Terminal } from "./terminal";
import { visible, visibleInJson, visibleInMarkup } from "./visible";

/**
 * What a command has: the disk, and ways to say something. Texts of workbooks, names of files and options stand in what
 * is said, so everything leaves here, where none of it can steer the terminal, turn the line round or forge one.
 */
export interface Session {
  readonly disk: Disk;
  readonly version: string;
  readonly isDebug: boolean;
  readonly openReviewPool: OpenReviewPool;
  readonly onInterrupt: Terminal["onInterrupt"];
  /** Each is one line, whatever stands in it. */
  print(lines: readonly string[]): void;
  complain(lines: readonly string[]): void;
  /** As JSON; `replace` as of JSON.stringify. */
  printData(data: unknown, replace?: (name: string, value: unknown) => unknown): void;
  /** As JSON on one line. */
  printDataLine(data: unknown): void;
  /** HTML or SVG whose texts are escaped. */
  printDocument(markup: string): void;
}

export function sessionOn({ isDebug = false, out, err, ...terminal }: Terminal): Session {
  return {
    ...terminal,
    isDebug,
    print: (lines) => out(textOf(lines)),
    complain: (lines) => err(textOf(lines)),
    printData: (data, replace) => out(`${visibleInJson(JSON.stringify(data, replace, 2))}\n`),
    printDataLine: (data) => out(`${visibleInJson(JSON.stringify(data))}\n`),
    printDocument: (markup) => out(visibleInMarkup(markup)),
  };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${visible(line)}\n`).join("");
}
