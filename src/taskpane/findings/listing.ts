import type { Finding } from "../../domain/validation/finding";
import type { FindingGroup } from "./finding-groups";

/** So many findings of a group stand in the page at first. */
export const FIRST_PAGE = 100;

/** More than this of one group never stand in the page at once: beyond it the earlier ones give way. */
export const LARGEST_WINDOW = 800;

/** By how many a window grows at most. */
const LARGEST_STEP = 400;

/** Groups that begin after so many shown findings are folded at first. */
const OPEN_BUDGET = 200;

/** The part of a group that stands in the page; `to` is not part of it. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What the user unfolded and paged in one listing; another search or grouping begins afresh. */
export interface Listing {
  readonly groups: readonly FindingGroup[];
  readonly isOpen: ReadonlyMap<string, boolean>;
  readonly windows: ReadonlyMap<string, Window>;
}

export interface ShownGroup {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly window: Window;
  /** Empty while folded. */
  readonly visible: readonly Finding[];
}

export function freshListing(groups: readonly FindingGroup[]): Listing {
  return { groups, isOpen: new Map(), windows: new Map() };
}

export function toggleGroup(listing: Listing, key: string, isOpen: boolean): Listing {
  return { ...listing, isOpen: new Map(listing.isOpen).set(key, isOpen) };
}

export function moveWindow(listing: Listing, key: string, window: Window): Listing {
  return { ...listing, windows: new Map(listing.windows).set(key, window) };
}

export function layOut({ groups, isOpen, windows }: Listing): readonly ShownGroup[] {
  let before = 0;
  return groups.map((group) => {
    const { length } = group.findings;
    const window = windows.get(group.key) ?? { from: 0, to: Math.min(FIRST_PAGE, length) };
    const isGroupOpen = isOpen.get(group.key) ?? before < OPEN_BUDGET;
    before += Math.min(length, FIRST_PAGE);
    const visible = isGroupOpen ? group.findings.slice(window.from, window.to) : [];
    return { group, isOpen: isGroupOpen, window, visible };
  });
}

export function laterWindow({ from, to }: Window, length: number): Window {
  const end = Math.min(length, to + Math.min(to - from, LARGEST_STEP));
  return { from: Math.max(from, end - LARGEST_WINDOW), to: end };
}

export function earlierWindow({ from, to }: Window): Window {
  const start = Math.max(0, from - LARGEST_STEP);
  return { from: start, to: Math.min(to, start + LARGEST_WINDOW) };
}
