/** How the focus leaves the add-in's frame, as office.js tells its host; all else in the frame it keeps to itself. */
export type FocusExit = "next-area" | "previous-area" | "tab" | "tab-back" | "escape";

/** Numbers of `OSF.AgaveHostAction`. */
const EXITS: Readonly<Record<number, FocusExit>> = {
  5: "next-area",
  6: "previous-area",
  13: "tab",
  14: "tab-back",
  15: "escape",
  // The frame was entered and has nothing to go to.
  17: "tab",
  18: "tab-back",
};

/** Enters the frame at its first element. */
export const ENTER_PANE = 4;

/** Of a notification's data, `[control, action, …]`; undefined where it is about something else. */
export function focusExit(data: unknown): FocusExit | undefined {
  return Array.isArray(data) ? EXITS[Number(data[1])] : undefined;
}
