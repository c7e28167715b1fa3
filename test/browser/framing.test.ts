import { startBrowser, started, stopBrowser } from "./support";

beforeAll(startBrowser);
afterAll(stopBrowser);

/** Where the add-in would be: browsers keep sites from whatever is on this computer, whoever may frame it. */
const HOST = "https://addins.example";

/** What stands in a frame of a site: the title of the page, or null where the browser shows none. */
async function titleInFrameOf(site: string, address: string): Promise<string | null> {
  const { browser, url } = started();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const failures: string[] = [];
  try {
    const page = await context.newPage();
    page.on("requestfailed", (request) => {
      if (request.isNavigationRequest()) failures.push(request.failure()?.errorText ?? "");
    });
    const body = `<!doctype html><iframe src="${HOST}${address}"></iframe>`;
    await page.route(`${site}/**`, (route) => route.fulfill({ contentType: "text/html", body }));
    await page.route(`${HOST}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: new URL(pathname, url).href }) });
    });
    // What the pane loads from Microsoft is not what is asked here.
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto(`${site}/`);
    if (failures.length === 0) return await page.frames()[1]!.title();
    // Refused for its policy, and for nothing else.
    expect(failures).toEqual(["net::ERR_BLOCKED_BY_RESPONSE"]);
    return null;
  } finally {
    await context.close();
  }
}

test.each(["https://excel.officeapps.live.com", "https://excel.cloud.microsoft"])(
  "%s may frame the pane, and nothing else",
  async (site) => {
    expect(await titleInFrameOf(site, "/taskpane.html")).toMatch(/Pramoen/u);
    expect(await titleInFrameOf(site, "/support.html")).toBeNull();
  },
);

test("a stranger may frame nothing", async () => {
  for (const page of ["/taskpane.html", "/workbench/pane/taskpane.html", "/privacy.html", "/"])
    expect(await titleInFrameOf("https://officeapps.live.com.stranger.example", page)).toBeNull();
});
