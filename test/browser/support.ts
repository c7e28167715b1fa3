import { existsSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Frame,
  type Page,
  type Request,
  type Response,
  type Route,
} from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { startServer, type RunningServer } from "../../scripts/server/serve.mjs";
import type { TestHandle } from "../../src/workbench/test-handle";

const ROOT = path.join(__dirname, "../..");
const BUILDS = {
  "dist/taskpane.html": "npm run build",
  "dist-workbench/index.html": "npm run build:workbench",
};

/** Longest that a step of the page may take on a slow machine. */
export const PATIENCE = 30_000;

export interface Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What should never happen: console errors and warnings, exceptions, failed and external requests. */
  readonly problems: string[];
  /** The frame of the add-in's pane, once it is there. */
  pane(): Promise<Frame>;
  /** Resolves when the workbook is opened and calculated, and nothing is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

let server: RunningServer | null = null;
let browser: Browser | null = null;

/** One server and one browser for all tests of a file; call it in `beforeAll`. */
export async function startBrowser(): Promise<void> {
  for (const [file, command] of Object.entries(BUILDS)) {
    if (!existsSync(path.join(ROOT, file))) throw new Error(`${file} is missing: run "${command}" first.`);
  }
  server = await startServer({ port: 0, root: ROOT });
  const { path: executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
  await server?.close();
  browser = null;
  server = null;
  spare = null;
}

/** What `startBrowser` has started. */
export function started(): { readonly browser: Browser; readonly url: string } {
  if (!browser || !server) throw new Error("startBrowser() comes first.");
  return { browser, url: server.url };
}

export interface OpenWorkbenchOptions {
  readonly width?: number;
  /** The Excel that is played. */
  readonly platform?: string;
  /** What happens to each request on its way. */
  readonly route?: (route: Route) => Promise<void>;
}

/** Left behind by a test: its program stays compiled, which is half of what opening costs. */
let spare: Page | null = null;

/** A page as if new, nothing stored: the sample open and calculated. */
export async function openWorkbench(options: OpenWorkbenchOptions = {}): Promise<Workbench> {
  const { url } = started();
  const page = spare ?? (await newPage());
  spare = null;
  const context = page.context();
  await page.setViewportSize({ width: options.width ?? 1440, height: 900 });
  const problems: string[] = [];
  const stopWatching = watchForProblems(page, url, problems);
  if (options.route) await page.route("**/*", options.route);
  const address = new URL(url);
  if (options.platform) address.searchParams.set("platform", options.platform);
  await page.goto(address.href);
  await page.waitForFunction(() => window.workbench?.state().document);
  const settled = () => page.evaluate(() => window.workbench.settled());
  await settled();
  return {
    page,
    context,
    url,
    problems,
    async pane() {
      const element = await page.waitForSelector("iframe.pane-frame");
      const frame = await element.contentFrame();
      if (!frame) throw new Error("The pane has no frame.");
      try {
        await frame.waitForFunction(() => (document.getElementById("root")?.childElementCount ?? 0) > 0);
      } catch (cause) {
        // That nothing came says nothing of why.
        const state = await page.evaluate(() => JSON.stringify(window.workbench.state())).catch(String);
        const said = [frame.url(), frame.isDetached() ? "detached" : "attached", state, ...problems];
        throw new Error(`The pane shows nothing: ${said.join(" · ")}`, { cause });
      }
      return frame;
    },
    settled,
    async close() {
      stopWatching();
      if (spare || options.route) await context.close();
      else {
        await forget(page, url);
        spare = page;
      }
    },
  };
}

async function newPage(): Promise<Page> {
  const context = await started().browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    // The pane's colour scheme follows its frame only while none is emulated.
    colorScheme: null,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** Leaves the page empty: nothing open, nothing stored, nothing emulated. */
async function forget(page: Page, url: string): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Storage.clearDataForOrigin", { origin: new URL(url).origin, storageTypes: "all" });
  await devTools.detach();
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    forcedColors: null,
    reducedMotion: null,
    contrast: null,
  });
}

/** Gathers what should never happen, until the function that it gives is called. */
function watchForProblems(page: Page, url: string, problems: string[]): () => void {
  const context = page.context();
  const onRequest = (request: Request): void => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
      problems.push(`external request: ${request.url()}`);
    }
  };
  const onResponse = (response: Response): void => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  };
  const onError = (error: Error): void => {
    problems.push(`exception: ${error.stack ?? error.message}`);
  };
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error" || message.type() === "warning") {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  };
  context.on("request", onRequest).on("response", onResponse);
  page.on("pageerror", onError).on("console", onConsole);
  return () => {
    context.off("request", onRequest).off("response", onResponse);
    page.off("pageerror", onError).off("console", onConsole);
  };
}

/** A picture of the page as it is now, for looking at after a run; the repository does not keep it. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(ROOT, "test-results", `${name}.png`) });
}

/** The file that *Save* would give. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  return Uint8Array.from(await page.evaluate(() => window.workbench.save()));
}

/** Hands a file to the page as the file picker does. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/octet-stream";
  await page.setInputFiles("#workbook-file", { name, mimeType, buffer: Buffer.from(bytes) });
}

declare global {
  interface Window {
    workbench: TestHandle;
  }
}
