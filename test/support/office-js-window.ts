import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type * as jsdom from "jsdom";
import type { DOMWindow } from "jsdom";

/** jest would load its modules into every test file anew, and compile them. */
const { JSDOM, ResourceLoader, VirtualConsole } = loadOnce("jsdom") as typeof jsdom;

const DISTRIBUTION = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const ORIGIN = "https://localhost";

/** Serves Microsoft's unmodified files from the package, and nothing else: a test reaches no network. */
class OfficeJsFiles extends ResourceLoader {
  override fetch(url: string) {
    const path = new URL(url).pathname.replace(/^\/office\//, "");
    const loaded = Promise.resolve(readFileSync(join(DISTRIBUTION, path)));
    return Object.assign(loaded, { abort() {} }) as ReturnType<jsdom.ResourceLoader["fetch"]>;
  }
}

/**
 * office.js sends results of functions twice a second at most, whatever their number. A test that waits for one would
 * wait for the clock alone; its longer times are limits and stay.
 */
const OWN_PACE = 500;
const HURRY = 25;

/** Names whose objects must belong to the test's realm, or `instanceof` and `toEqual` would not know them. */
const SHARED = ["Error", "JSON", "Promise", "RangeError", "TypeError"] as const;

export interface OfficeJsWindow {
  readonly window: DOMWindow;
  /** Delivers a message of the host. */
  deliver(json: string): void;
  close(): void;
}

/**
 * Loads office.js into a window of its own, as the add-in's frame inside Excel on the web.
 *
 * @param windowName what the host puts into `window.name`
 * @param toHost takes what the add-in posts to its parent window
 */
export async function loadOfficeJs(
  windowName: string,
  toHost: (json: string) => void,
): Promise<OfficeJsWindow> {
  const errors = new VirtualConsole();
  errors.on("jsdomError", (error) => console.error(error));
  const dom = new JSDOM('<!doctype html><html lang="th"><head></head><body></body></html>', {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new OfficeJsFiles(),
    virtualConsole: errors,
    beforeParse(window) {
      for (const name of SHARED)
        Object.defineProperty(window, name, { value: globalThis[name], writable: true });
      // jsdom has no document.domain, by which office.js trusts its host.
      Object.defineProperty(window.document, "domain", { value: window.location.hostname });
      Object.defineProperty(window, "parent", { value: { postMessage: toHost }, configurable: true });
      window.name = windowName;
      const wait = window.setTimeout.bind(window) as (...given: unknown[]) => number;
      window.setTimeout = ((handler: unknown, delay = 0, ...given: unknown[]) =>
        wait(handler, delay <= OWN_PACE ? delay / HURRY : delay, ...given)) as typeof window.setTimeout;
    },
  });
  const { window } = dom;
  const script = window.document.createElement("script");
  script.src = `${ORIGIN}/office/office.js`;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js could not be loaded."));
    window.document.head.append(script);
  });
  let isClosed = false;
  return {
    window,
    deliver(json) {
      if (isClosed) return;
      window.dispatchEvent(new window.MessageEvent("message", { data: json, origin: ORIGIN }));
    },
    close() {
      isClosed = true;
      window.close();
    },
  };
}

declare global {
  /** `test/support/environment.js` */
  var loadOnce: (name: string) => unknown;
}
