import { openWorkbench, PATIENCE, startBrowser, stopBrowser } from "./support";

jest.setTimeout(4 * PATIENCE);

beforeAll(startBrowser);
afterAll(stopBrowser);

/** What comes late, and by how much it is behind everything else. */
const LATE = 2_000;

test.each([
  { name: "the pane's own script", pattern: /\/pane\/taskpane\.[0-9a-f]+\.js$/ },
  { name: "what office.js loads for Excel", pattern: /\/excel-web-[\d.]+\.js$/ },
])("every formula of the sample has its value however late $name comes", async ({ pattern }) => {
  let delayed = 0;
  const { page, close } = await openWorkbench({
    route: async (route) => {
      if (pattern.test(route.request().url())) {
        delayed += 1;
        await new Promise((resolve) => setTimeout(resolve, LATE));
      }
      await route.continue();
    },
  });
  const shown = await page.evaluate(() =>
    window.workbench.formulas().map(({ cell, value }) => `${cell} ${value}`),
  );
  expect(delayed).toBeGreaterThan(0);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((cell) => / #\S+$/.test(cell))).toEqual([]);
  await close();
});
