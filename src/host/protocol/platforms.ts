import { DEFAULT_REQUIREMENTS } from "./app-context";

/** One of the Excels that people have, as far as it differs to an add-in. Sources: docs/host-behaviours.md. */
export interface PlatformProfile {
  /** API sets and their highest version. */
  readonly requirements: Readonly<Record<string, string>>;
  /** How blank cells reach custom functions. */
  readonly functions: "web" | "desktop";
  /** Members that it has in its sets and refuses all the same, as `Class.member`. */
  readonly refused: ReadonlySet<string>;
  /** Members that cannot be undone, and are refused in a run that is one step to undo. */
  readonly withoutUndo: ReadonlySet<string>;
  /** Whether runs that ask to be one step to undo go well, fail at once, or fail as soon as they write. */
  readonly mergedRuns: "joined" | "refused" | "refused-at-write";
  /** More formulas at once are refused in such a run. */
  readonly formulasInMergedRun: number;
  /** Whether a file that the pane downloads arrives anywhere. */
  readonly savesDownloads: boolean;
}

export type PlatformName = "web" | "windows" | "mac" | "ltsc-2024" | "ltsc-2021";

const WITHOUT_UNDO: readonly string[] = [
  "Chart.categoryLabelLevel",
  "Chart.seriesNameLevel",
  "Workbook.close",
  "Workbook.insertWorksheetsFromBase64",
  "Workbook.save",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetCollection.addFromBase64",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
];

const DESKTOP: PlatformProfile = {
  requirements: sets("1.20"),
  functions: "desktop",
  refused: new Set(),
  withoutUndo: new Set([...WITHOUT_UNDO, "Worksheet.name", "Worksheet.position", "Worksheet.visibility"]),
  mergedRuns: "joined",
  formulasInMergedRun: Infinity,
  savesDownloads: true,
};

/** What the tests play, and the workbench where it is asked to. */
export const PLATFORMS: Readonly<Record<PlatformName, PlatformProfile>> = {
  web: {
    ...DESKTOP,
    functions: "web",
    refused: new Set(["Note.height", "Note.visible", "Note.width"]),
    withoutUndo: new Set([...WITHOUT_UNDO, "NamedItem.comment", "Worksheet.standardWidth"]),
  },
  windows: DESKTOP,
  mac: { ...DESKTOP, savesDownloads: false },
  "ltsc-2024": { ...DESKTOP, requirements: sets("1.17", "1.3") },
  "ltsc-2021": { ...DESKTOP, requirements: sets("1.14", "1.3") },
};

/** The host where no platform is named: everything that the npm package's office.js covers, and nothing refused. */
export const ANY_PLATFORM: PlatformProfile = {
  ...DESKTOP,
  requirements: DEFAULT_REQUIREMENTS,
  functions: "web",
};

/** A platform by its name, with no more than the office.js at hand covers; null for an unknown name. */
export function platformWithin(name: string | null): PlatformProfile | null {
  if (name === null || !Object.hasOwn(PLATFORMS, name)) return null;
  const platform = PLATFORMS[name as PlatformName];
  const requirements = Object.entries(platform.requirements).map(([set, version]) => [
    set,
    lower(version, DEFAULT_REQUIREMENTS[set] ?? "0"),
  ]);
  return { ...platform, requirements: Object.fromEntries(requirements) as Record<string, string> };
}

function lower(version: string, other: string): string {
  const [, minor = 0] = version.split(".").map(Number);
  const [, otherMinor = 0] = other.split(".").map(Number);
  return minor <= otherMinor ? version : other;
}

function sets(excelApi: string, customFunctions = "1.5"): Readonly<Record<string, string>> {
  return { ...DEFAULT_REQUIREMENTS, ExcelApi: excelApi, CustomFunctionsRuntime: customFunctions };
}
