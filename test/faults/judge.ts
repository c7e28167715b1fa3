import { parseRectangle } from "../../src/domain/workbook/address";
import type { PaneState } from "../../src/taskpane/composition/pane-store";
import type { Fault } from "./faults";
import type { Subject } from "./subjects";
import type { Judgement } from "./verdict";
import { placesBetween, type WorkbookFacts } from "./workbook-facts";

/** What the pane said, in short. */
export interface Said {
  readonly kind: "done" | "declined" | "cancelled" | "failed" | "asks";
  readonly problem: string;
  readonly written: readonly string[];
  readonly isCut: boolean;
  readonly isUnsure: boolean;
}

/** What came of one case. */
export interface CaseOutcome {
  readonly said: Said;
  /** What the pane shows is still running long after everything was to have ended. */
  readonly isStuck: boolean;
  /** The workbook before the job; with what others did, where they did something. */
  readonly before: WorkbookFacts;
  readonly after: WorkbookFacts;
  /** After the same job without a fault. */
  readonly whole: WorkbookFacts;
}

export function saidIn(state: PaneState, { isDeclined }: Subject): Said {
  const nothing = { problem: "", written: [], isCut: false, isUnsure: false };
  const { notice } = state;
  if (notice?.kind === "cancelled") return { kind: "cancelled", ...nothing };
  if (notice?.kind === "choosing") return { kind: "asks", ...nothing };
  if (notice?.kind === "failed") {
    const { kind: problem, detail, written, more = 0, isUnsure = false } = notice.problem;
    return { kind: "failed", problem: `${problem} ${detail}`.trim(), written, isCut: more > 0, isUnsure };
  }
  return { kind: isDeclined?.(state) ? "declined" : "done", ...nothing };
}

/** Whether the workbook is what the pane says of it. */
export function judge(outcome: CaseOutcome, fault: Fault, isAfterWrite: boolean): Judgement {
  const { said, isStuck, before, after, whole } = outcome;
  if (isStuck) return { verdict: "stuck", reason: "the job never ended" };
  const changed = placesBetween(before, after);
  const isWhole = placesBetween(whole, after).length === 0;
  const wrong = (reason: string): Judgement => ({ verdict: "false", reason: `${reason} (${told(said)})` });
  if (said.kind === "done") {
    // What others did meanwhile may belong to what the job then found.
    if (isWhole || fault.act) return { verdict: "whole", reason: "" };
    const missing = placesBetween(whole, after).slice(0, 5).join(", ");
    return wrong(`said to be done, and is not: ${missing}`);
  }
  const isSilentOfWriting = said.written.length === 0 && !said.isUnsure;
  if (isSilentOfWriting) {
    if (changed.length === 0) return { verdict: "before", reason: "" };
    return wrong(`nothing was said of ${changed.slice(0, 5).join(", ")}`);
  }
  const untold = said.isCut ? [] : changed.filter((place) => !isTold(place, said.written));
  if (untold.length > 0) return wrong(`not told of ${untold.slice(0, 5).join(", ")}`);
  if (said.isUnsure) {
    const isNeedless = !isAfterWrite;
    return isNeedless ? wrong("nothing was asked of Excel but to read") : { verdict: "unsure", reason: "" };
  }
  if (changed.length === 0) return wrong("said to be written, and is as before");
  return { verdict: isWhole ? "whole" : "part", reason: "" };
}

function told({ kind, problem, written, isUnsure }: Said): string {
  const places =
    written.length > 0 ? ` ${isUnsure ? "perhaps" : "written"}: ${written.slice(0, 5).join(", ")}` : "";
  return `${kind} ${problem}${places}`.trim();
}

/** Whether a place is one of those named, lies in one of them or is of a sheet that is named. */
export function isTold(place: string, written: readonly string[]): boolean {
  const [sheet, address] = split(place);
  return written.some((named) => {
    const [onSheet, area] = split(named);
    if (named === place) return true;
    if (sheet === null || onSheet !== sheet) return false;
    // What belongs to the sheet itself: its widths, charts, rules and what of it prints.
    return area === null || address === null || lies(address, area);
  });
}

function split(place: string): [sheet: string | null, address: string | null] {
  const match = /^('(?:[^']|'')+')(?:!(.+))?$/u.exec(place);
  return match ? [match[1]!, match[2] ?? null] : [null, null];
}

function lies(address: string, areas: string): boolean {
  const [cell = ""] = address.split(" ");
  const at = parseRectangle(cell)!;
  return areas.split(",").some((text) => {
    const area = parseRectangle(text.replaceAll("$", ""));
    if (!area) return false;
    return (
      at.row >= area.row &&
      at.row < area.row + area.rowCount &&
      at.column >= area.column &&
      at.column < area.column + area.columnCount
    );
  });
}
