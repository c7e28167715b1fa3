import type { Finding } from "../../../domain/validation/engine/finding";
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

/**
 * What the user unfolded and paged in one listing. Another search or grouping begins afresh; a new report of the same
 * workbook keeps the place.
 */
export interface Listing {
  /** Names search, filters and grouping. */
  readonly view: string;
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

export function freshListing(groups: readonly FindingGroup[], view = ""): Listing {
  return { view, groups, isOpen: new Map(), windows: new Map() };
}

/** The listing for these groups: the same where they are, with its place kept where only the findings changed. */
export function listingOf(listing: Listing, groups: readonly FindingGroup[], view: string): Listing {
  if (listing.view !== view) return freshListing(groups, view);
  return listing.groups === groups ? listing : { ...listing, groups };
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
    const window = within(windows.get(group.key) ?? { from: 0, to: FIRST_PAGE }, length);
    const isGroupOpen = isOpen.get(group.key) ?? before < OPEN_BUDGET;
    before += Math.min(length, FIRST_PAGE);
    const visible = isGroupOpen ? group.findings.slice(window.from, window.to) : [];
    return { group, isOpen: isGroupOpen, window, visible };
  });
}

/** A group may have become shorter. */
function within({ from, to }: Window, length: number): Window {
  return { from: Math.min(from, Math.max(0, length - FIRST_PAGE)), to: Math.min(to, length) };
}

export function laterWindow({ from, to }: Window, length: number): Window {
  const end = Math.min(length, to + Math.min(to - from, LARGEST_STEP));
  return { from: Math.max(from, end - LARGEST_WINDOW), to: end };
}

export function earlierWindow({ from, to }: Window): Window {
  const start = Math.max(0, from - LARGEST_STEP);
  return { from: start, to: Math.min(to, start + LARGEST_WINDOW) };
}
