import { fitText } from "../text/fit-text";
import type { Change, EntryMessage, SetCell, ValidateRange } from "./change-set";

/** Excel refuses longer ones, and takes a file that holds them for damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Excel holds at most 255 characters of a footer, codes included; an "&" takes two. */
const LONGEST_FOOTER = 120;

/** The change with everything said that a plan may leave unsaid, so that nobody who writes it fills in something else. */
export function withDefaults(change: Change): Change {
  if (change.kind === "set-cell") return emptied(change);
  return change.kind === "validate-range" ? withAlert(change) : change;
}

/** An empty text is an empty cell, not a cell that counts as filled and shows nothing. */
function emptied(change: SetCell): SetCell {
  const isEmpty = "value" in change.after && change.after.value === "";
  return isEmpty ? { ...change, after: { value: null } } : change;
}

/** Excel stops an entry that is not allowed, in its own words, unless it is told otherwise. */
function withAlert({ prompt, alert, ...change }: ValidateRange): ValidateRange {
  const told = alert ?? ({ style: "stop", title: "", message: "" } as const);
  return {
    ...change,
    ...(prompt && { prompt: fitted(prompt) }),
    ...(change.allow.kind !== "any" && { alert: { ...fitted(told), style: told.style } }),
  };
}

function fitted({ title, message }: EntryMessage): EntryMessage {
  return { title: fitText(title, LONGEST_TITLE), message: fitText(message, LONGEST_MESSAGE) };
}

/** The code of a footer: its text, then the page's number and how many there are. "&" begins a code. */
export function footerCode(footer: string): string {
  return `${fitText(footer, LONGEST_FOOTER).replace(/&/g, "&&")}  &P/&N`;
}
