/**
 * Finds a Chromium-based browser: CHROME_PATH, then playwright's own download, then the usual places of the
 * system, then the one inside the npm package @sparticuz/chromium.
 */
import { accessSync, constants, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const projectRoot = fileURLToPath(new URL("../", import.meta.url));

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const systemPaths = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
  ],
};

/** Keeps the browser from talking to anybody; the tests count every request. */
const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const help =
  "No Chromium-based browser was found. Set CHROME_PATH to one, install Chromium, " +
  "or run npm install again so that @sparticuz/chromium is there.";

/**
 * What to start and how.
 * @typedef {object} Browser
 * @property {string} path
 * @property {string} from where it was found
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env must be in the environment of the browser's process
 */

/**
 * @returns {Promise<Browser>}
 * @throws {Error} whose message says what to do
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH is not an executable file: ${named}`);
    return found(named, "CHROME_PATH");
  }
  return (await playwrightBrowser()) ?? systemBrowser() ?? (await packagedBrowser());
}

async function playwrightBrowser() {
  const { chromium } = await import("playwright-core");
  const executable = chromium.executablePath();
  return executable && isExecutable(executable) ? found(executable, "playwright") : null;
}

function systemBrowser() {
  const executable = (systemPaths[process.platform] ?? []).find(isExecutable);
  return executable ? found(executable, "system") : null;
}

async function packagedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(help);
  const cache = path.join(projectRoot, "node_modules/.cache/sparticuz-147");
  const fonts = path.join(cache, "fontconfig");
  mkdirSync(fonts, { recursive: true });
  writeFileSync(path.join(fonts, "fonts.conf"), fontsConfiguration(cache));
  // The package unpacks itself where TMPDIR points, and its own libraries only where it believes to be on Lambda.
  process.env.TMPDIR = cache;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  process.env.FONTCONFIG_PATH = fonts;
  try {
    const { default: sparticuz } = await import("@sparticuz/chromium");
    const executable = await sparticuz.executablePath();
    return {
      path: executable,
      from: "@sparticuz/chromium",
      args: [...sparticuz.args, ...quietFlags],
      env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, FONTCONFIG_PATH: fonts },
    };
  } catch (cause) {
    throw new Error(help, { cause });
  }
}

/**
 * Without a list of its own the packaged browser finds no font, and text without width counts as hidden.
 * @param {string} cache folder
 */
function fontsConfiguration(cache) {
  const folders = [
    path.join(cache, "fonts"),
    "/usr/share/fonts",
    path.join(projectRoot, "node_modules/@expo-google-fonts/sarabun"),
  ];
  const listed = folders.map((folder) => `<dir>${folder}</dir>`).join("");
  const own = `<cachedir>${path.join(cache, "fontconfig-cache")}</cachedir>`;
  return `<?xml version="1.0"?><fontconfig>${listed}${own}</fontconfig>`;
}

/**
 * @param {string} executable
 * @param {string} from
 * @returns {Browser}
 */
function found(executable, from) {
  return { path: executable, from, args: quietFlags, env: {} };
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
