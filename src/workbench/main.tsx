import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import type { FunctionsFile } from "../host/functions/metadata";
import { readManifest, type AddinManifest } from "./manifest";
import { PageController, type FunctionTable } from "./page-controller";
import { PageContext } from "./shell/page-context";
import { Shell } from "./shell/Shell";
import { PageStore, readPreferences } from "./store";

const PANE = "/workbench/pane/taskpane.html";
/** Fonts that cells may ask for and the grid measures: they must be there before it draws. */
const FONTS = ["TH SarabunPSK", "TH Sarabun New", "Sarabun"];

void start();

async function start(): Promise<void> {
  const store = new PageStore(readPreferences());
  const manifest = readManifest(await (await fetch("/workbench/manifest.xml")).text());
  const [functions, isPaneBuilt] = await Promise.all([readFunctions(manifest), isServed(PANE), loadFonts()]);
  store.set({ isPaneBuilt });

  const page = new PageController(store, functions);
  const root = createRoot(document.getElementById("root")!);
  const value = { store, manifest, actions: page.actions };
  flushSync(() =>
    root.render(
      <PageContext value={value}>
        <Shell />
      </PageContext>,
    ),
  );
  await page.begin();
}

async function readFunctions({ functions }: AddinManifest): Promise<FunctionTable> {
  const read = async (address: string): Promise<FunctionsFile | null> => {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as FunctionsFile) : null;
  };
  const [thai, english] = await Promise.all([read(functions.th), read(functions.en)]);
  const known = english ?? thai ?? { functions: [] };
  return { th: thai ?? known, en: known };
}

async function isServed(address: string): Promise<boolean> {
  return (await fetch(address, { method: "HEAD" })).ok;
}

async function loadFonts(): Promise<void> {
  const faces = FONTS.flatMap((name) => [`16px "${name}"`, `bold 16px "${name}"`]);
  await Promise.all(faces.map((face) => document.fonts.load(face, "กAa")));
}
