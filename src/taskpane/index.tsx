import packageInfo from "../../package.json";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { ribbonStarts } from "./composition/ribbon";
import { webDigest } from "./shell/web-digest";
import { createExcelWorkbook } from "../excel/excel-workbook";
import { canOpenNewWorkbook, openNewWorkbook } from "../excel/new-workbook";
import "../functions/associate";
import { App, type PaneHost } from "./shell/App";
import { createPaneStore } from "./composition/pane-store";
import { SECTIONS } from "./composition/sections";
import { paneStorage } from "./shell/pane-memory";
import { createLinks } from "./shell/links";
import { recallRegrades } from "./check/rules/regrades";
import { createServices } from "./composition/services";
import { keepTab } from "./shell/frame/keep-tab";
import type { OfficeThemeColours } from "./shell/frame/theme";

/** Ids of the rules whose page the build has written. */
declare const RULES_WITH_PAGE: readonly string[];

// Where the browser keeps the storage of several hosts together, Office says which part is this one's.
const storage = paneStorage(() => Office.context?.partitionKey);
const workbook = createExcelWorkbook();
const timer = {
  set: (call: () => void, milliseconds: number) => window.setTimeout(call, milliseconds),
  clear: (handle: unknown) => window.clearTimeout(handle as number | undefined),
};
const services = createServices(workbook, {
  digest: webDigest,
  version: packageInfo.version,
  // One is left for the page; of more than a few each waits for the disk.
  threads: Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1)),
  timer,
  regrades: () => recallRegrades(storage),
  canOpenNewWorkbook,
  openNewWorkbook,
  storage,
  files: {
    canDownload: () => ![Office.PlatformType.Mac, Office.PlatformType.iOS].includes(Office.context.platform),
    copyText: (text) => navigator.clipboard.writeText(text),
  },
  whenHidden: (listener) =>
    Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.hidden) listener();
    }),
});

const store = createPaneStore(services);

// Excel may press a button before the pane has been drawn, or without it: hence here and not in React.
associateCommands(ribbonStarts(store), {
  associate: (name, handler) => Office.actions.associate(name, (event) => void handler(event)),
  showPane: async () => {
    await Office.onReady();
    await Office.addin.showAsTaskpane();
  },
});

void Office.onReady().then(() => {
  const host: PaneHost = {
    displayLanguage: Office.context.displayLanguage,
    storage,
    readOfficeTheme: () => Office.context.officeTheme as OfficeThemeColours | undefined,
  };
  keepTab(document);
  const root = createRoot(document.getElementById("root")!);
  root.render(<App store={store} sections={SECTIONS} host={host} links={createLinks(RULES_WITH_PAGE)} />);
  // A help that is not there is nothing to tell about: the pane does everything else without it.
  void Promise.all([import("./composition/error-reasons"), import("../functions/explained-answer")])
    .then(([{ explainErrors }, { explainedAnswer }]) =>
      explainErrors(store, workbook, { timer, callOwn: explainedAnswer }),
    )
    .catch(console.warn);
});
