import type { BrowserContext, Frame, Page, Route } from "playwright-core";
import { PATIENCE, started } from "./support";
import { createTablesHost, type Table } from "./tables-host";

export interface OpenPane {
  readonly page: Page;
  readonly frame: Frame;
  /** What the host was asked for in vain. */
  readonly lacking: ReadonlySet<string>;
  close(): Promise<void>;
}

const PAGE = "tables/index.html";

/**
 * The built pane in an iframe with Microsoft's office.js, as in the workbench, over tables whose host lives in this
 * process: the frame's thread has nothing to do but the pane's own work, and a page that passes texts on unread.
 */
export async function openPaneOnTables(tables: readonly Table[]): Promise<OpenPane> {
  const { browser, url } = started();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 420, height: 900 },
  });
  const outgoing = new Mailbox();
  const host = createTablesHost(tables, new URL(url).origin, (json) => outgoing.put(json));
  const src = `/workbench/pane/taskpane.html?_host_Info=${encodeURIComponent(host.xdm.hostInfo)}`;
  await answer(context, url, {
    [PAGE]: (route) => route.fulfill({ contentType: "text/html", body: relayPage(host.xdm.windowName, src) }),
    "tables/to-host": (route) => {
      host.xdm.receive(route.request().postData());
      return route.fulfill({ body: "" });
    },
    "tables/from-host": async (route) => route.fulfill({ body: await outgoing.take() }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url + PAGE);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  await frame.waitForSelector("#root button");
  return {
    page,
    frame,
    lacking: host.lacking,
    async close() {
      host.xdm.close();
      await context.close();
    },
  };
}

async function answer(
  context: BrowserContext,
  url: string,
  routes: Readonly<Record<string, (route: Route) => Promise<void>>>,
): Promise<void> {
  for (const [path, handle] of Object.entries(routes)) {
    // A page that closes leaves its last question without an answer.
    await context.route(url + path, (route) => handle(route).catch(() => undefined));
  }
}

/** Messages wait here until the page asks for them, one at a time and in order. */
class Mailbox {
  private readonly waiting: string[] = [];
  private taker: ((json: string) => void) | null = null;

  put(json: string): void {
    const { taker } = this;
    this.taker = null;
    if (taker) taker(json);
    else this.waiting.push(json);
  }

  take(): Promise<string> {
    const next = this.waiting.shift();
    if (next !== undefined) return Promise.resolve(next);
    return new Promise((resolve) => {
      this.taker = resolve;
    });
  }
}

function relayPage(frameName: string, src: string): string {
  const text = (value: string) => JSON.stringify(value).replaceAll("<", "\\u003c");
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
<script>
  const frame = document.createElement("iframe");
  frame.name = ${text(frameName)};
  frame.src = ${text(src)};
  let sent = Promise.resolve();
  addEventListener("message", ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    sent = sent.then(() => fetch("to-host", { method: "POST", body: data }));
  });
  addEventListener("DOMContentLoaded", async () => {
    document.body.append(frame);
    for (;;) {
      const json = await (await fetch("from-host")).text();
      frame.contentWindow.postMessage(json, location.origin);
    }
  });
</script><body></body>`;
}
