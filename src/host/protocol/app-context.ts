/** What the add-in learns about its host before any batch runs. */
export interface HostProfile {
  /** Language of the user interface, e.g. "th-TH". */
  readonly language: string;
  /** API sets and their highest version, e.g. { ExcelApi: "1.15" }. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly addinName: string;
}

/**
 * What the office.js of the npm package covers and the host answers. Excel on the web has more sets (File,
 * Selection, bindings, coercions, keyboard shortcuts, contextual tabs): their calls fail here, so they are not
 * claimed, and an add-in that asks first takes its other way.
 */
export const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RibbonApi: "1.1",
  AddInCommands: "1.3",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const READ_WRITE = 1;

/** The answer to ContextActivationManager_getAppContextAsync. */
export function appContext(
  profile: HostProfile,
  controlId: string,
  settings: readonly (readonly [string, string])[],
): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.15407.0",
    _appUILocale: profile.language,
    _dataLocale: profile.language,
    _docUrl: profile.documentUrl,
    _clientMode: READ_WRITE,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(profile.requirements),
    _initialDisplayMode: 2,
    _addinName: profile.addinName,
    _appDomains: [],
    _clientWindowHeight: 800,
    _clientWindowWidth: 1200,
  };
}

/** Is version `wanted` within what the profile offers? */
export function supportsSet(profile: HostProfile, set: string, wanted: string): boolean {
  const offered = profile.requirements[set];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
