/** The parts of the page that F6 leads through. */
export type Area = "grid" | "pane" | "ribbon";

/** The pane comes right after the grid: between these two one goes most. */
const ORDER: readonly Area[] = ["grid", "pane", "ribbon"];

/** Where F6 leads, or Shift+F6: round and round, and past a pane that is closed. */
export function nextArea(from: Area, isBack: boolean, isPaneOpen: boolean): Area {
  const open = ORDER.filter((area) => area !== "pane" || isPaneOpen);
  const at = open.indexOf(from);
  return open[(at + (isBack ? -1 : 1) + open.length) % open.length]!;
}

/** The area that an element of the page belongs to. What is nowhere counts as the grid: there one begins. */
export function areaOf(element: Element | null): Area {
  if (element?.closest(".task-pane")) return "pane";
  return element?.closest(".ribbon-tabs, .ribbon-panel, .app-bar, .status-bar") ? "ribbon" : "grid";
}
