import type { Worksheet as GridSheet } from "@univerjs/core";
import type { OpenWorkbook } from "../../engine/open-workbook";
import type { GridRange, ProtectionPermission } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { isEventName } from "./event-types";
import type { HostEvents } from "./host-events";
import { isCovered } from "../../model/range-address";

/** What every host object works on. */
export interface HostContext {
  readonly book: OpenWorkbook;
  /** File name with its extension. */
  readonly documentName: string;
  /** Language of the user interface and of the document, e.g. "th-TH". */
  readonly language: string;
  /** Whether the Excel that is played tells notes from comments. */
  readonly hasNotes: boolean;
  /** Shared switches that live as long as the document is open. */
  readonly session: HostSession;
  readonly events: Pick<HostEvents, "register" | "unregister">;
  readonly make: ObjectMaker;
  /** Calculates every formula anew, custom functions included. */
  calculateAll(): void;
}

/**
 * Makes objects for those that lead to them and that they lead back to: a range to its sheet, a sheet to its
 * ranges. Their classes need not know one another.
 */
export interface ObjectMaker {
  range(sheetId: string, area: GridRange): HostObject;
  rangeAreas(sheetId: string, areas: readonly GridRange[]): HostObject;
  worksheet(sheetId: string): HostObject;
}

export interface HostSession {
  /** Excel.Runtime.enableEvents. */
  eventsEnabled: boolean;
  /** Whether anything was written since the document was opened. */
  isDirty: boolean;
}

/** @throws HostError AccessDenied where a cell of the range is locked on a protected sheet. */
export function assertWritable(context: HostContext, sheet: GridSheet, range: GridRange): void {
  const { protectedSheets, unlocked } = context.book.state;
  const id = sheet.getSheetId();
  if (!protectedSheets.has(id)) return;
  if (!isCovered(range, unlocked.get(id) ?? [])) throw new HostError("AccessDenied");
}

/**
 * @param permission what a protected sheet may allow all the same; without one it is forbidden altogether
 * @throws HostError AccessDenied on a protected sheet that does not allow it
 */
export function assertUnprotected(
  context: HostContext,
  sheet: GridSheet,
  permission?: ProtectionPermission,
): void {
  const { protectedSheets, protectionOptions } = context.book.state;
  const id = sheet.getSheetId();
  if (!protectedSheets.has(id)) return;
  const isAllowed = permission !== undefined && protectionOptions.get(id)?.[permission] === true;
  if (!isAllowed) throw new HostError("AccessDenied");
}

/** @throws HostError AccessDenied where the workbook's structure is protected. */
export function assertStructureFree(context: HostContext): void {
  if (context.book.state.isStructureProtected) throw new HostError("AccessDenied");
}

/** Registers an object's target for an event; false for an event that the host does not raise. */
export function subscribe(context: HostContext, event: string, target: string, isOn: boolean): boolean {
  if (!isEventName(event)) return false;
  if (isOn) context.events.register(event, target);
  else context.events.unregister(event, target);
  return true;
}
