import { readFileSync } from "node:fs";
import https from "node:https";
import path from "node:path";
import { startServer, type RunningServer } from "../../scripts/server/serve.mjs";

const ROOT = path.join(__dirname, "../..");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, root: ROOT });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Node's own client: it sends a path as it is, dots and all. */
function ask(address: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.request(
      { host: "127.0.0.1", port: server.port, path: address, method, headers, rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    request.on("error", reject);
    request.end();
  });
}

const file = (name: string) => readFileSync(path.join(ROOT, name));

it.each([
  ["/", "text/html; charset=utf-8", "dist-workbench/index.html"],
  ["/workbench/workbench.js", "text/javascript; charset=utf-8", "dist-workbench/workbench.js"],
  ["/taskpane.html", "text/html; charset=utf-8", "dist/taskpane.html"],
  ["/functions.js", "text/javascript; charset=utf-8", "dist/functions.js"],
  ["/THIRD-PARTY-NOTICES.txt", "text/plain; charset=utf-8", "dist/THIRD-PARTY-NOTICES.txt"],
  [
    "/workbench/THIRD-PARTY-NOTICES.txt",
    "text/plain; charset=utf-8",
    "dist-workbench/THIRD-PARTY-NOTICES.txt",
  ],
  ["/functions.json", "application/json; charset=utf-8", "dist/functions.json"],
  ["/assets/icons/icon-32.png", "image/png", "dist/assets/icons/icon-32.png"],
  [
    "/workbench/office-js/office.js",
    "text/javascript; charset=utf-8",
    "node_modules/@microsoft/office-js/dist/office.js",
  ],
  ["/workbench/samples/etda-2565.xlsx", /spreadsheetml\.sheet$/, "assets/samples/etda-2565.xlsx"],
])("%s is served as it is", async (address, type, source) => {
  const answer = await ask(address);
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toMatch(type);
  expect(answer.body.equals(file(source))).toBe(true);
});

it("the workbench's pane is the add-in's page but for the address of office.js", async () => {
  const built = file("dist/taskpane.html").toString();
  const pane = (await ask("/workbench/pane/taskpane.html")).body.toString();
  expect(built).toContain(OFFICE_JS);
  expect(pane).toContain('src="/workbench/office-js/office.js"');
  expect(pane).not.toContain("appsforoffice");
  const back = pane.replace("/workbench/office-js/office.js", OFFICE_JS);
  const withoutPolicy = (html: string) => html.replace(/<meta http-equiv[^>]*>/, "");
  expect(withoutPolicy(back)).toBe(withoutPolicy(built));
});

it.each([
  "/../package.json",
  "/workbench/../../package.json",
  "/workbench/office-js/../../../package.json",
  "/workbench/office-js/%2e%2e/%2e%2e/package.json",
  "/workbench/office-js/..%2f..%2fpackage.json",
  "/workbench/office-js/..%5c..%5cpackage.json",
  "/workbench/%00",
  "/%E0%A4%A",
  "/workbench/office-js/",
  "/nothing.html",
])("%s leads nowhere", async (address) => {
  expect((await ask(address)).status).toBe(404);
});

it("answers no other name than localhost, and only reading requests", async () => {
  expect((await ask("/", { host: "example.org" })).status).toBe(421);
  expect((await ask("/", { host: `localhost:${server.port}` })).status).toBe(200);
  expect((await ask("/", {}, "POST")).status).toBe(405);
  expect((await ask("/", {}, "HEAD")).body.length).toBe(0);
});

it("spares what the browser has already, and forbids the caching of no icon", async () => {
  const { etag } = (await ask("/functions.json")).headers;
  expect((await ask("/functions.json", { "if-none-match": String(etag) })).status).toBe(304);
  expect((await ask("/assets/icons/icon-32.png")).headers["cache-control"]).toBeUndefined();
});

it("lets Excel on the web read the add-in, and nobody frame the workbench", async () => {
  expect((await ask("/functions.json")).headers["access-control-allow-origin"]).toBe("*");
  const workbench = (await ask("/")).headers;
  expect(workbench["access-control-allow-origin"]).toBeUndefined();
  expect(workbench["content-security-policy"]).toContain("frame-ancestors 'none'");
});

const EXCEL = /^frame-ancestors https:\/\/\*\.officeapps\.live\.com (?:https:\/\/[*\w.]+ ?)+$/;

it.each([
  ["/", /(?:^|; )frame-ancestors 'none'$/],
  ["/workbench/index.html", /(?:^|; )frame-ancestors 'none'$/],
  ["/taskpane.html", EXCEL],
  ["/workbench/pane/taskpane.html", /^frame-ancestors 'self'$/],
  ...["support.html", "privacy.html", "help/functions.html", "help/rules/index.html"].flatMap((page) => [
    [`/${page}`, /^frame-ancestors 'none'$/] as const,
    [`/workbench/pane/${page}`, /^frame-ancestors 'none'$/] as const,
  ]),
] as const)("%s says by whom it may be framed", async (address, policy) => {
  const { status, headers } = await ask(address);
  expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  expect(headers["content-security-policy"]).toMatch(policy);
  const again = await ask(address, { "if-none-match": String(headers.etag) });
  expect([again.status, again.headers["content-security-policy"]]).toEqual([
    304,
    headers["content-security-policy"],
  ]);
});

it("says so when the port is taken", async () => {
  await expect(startServer({ port: server.port, root: ROOT })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

it("ships the licences of what is bundled: code, fonts, and what joins them", () => {
  const addin = file("dist/THIRD-PARTY-NOTICES.txt").toString();
  for (const name of ["react-dom", "@fluentui/react-icons", "hucre", "webpack"])
    expect(addin).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, "mu"));
  expect(addin).not.toContain("@univerjs/");
  const workbench = file("dist-workbench/THIRD-PARTY-NOTICES.txt").toString();
  for (const line of [
    /^@univerjs\/core [\d.]+ \(Apache-2\.0\)$/mu,
    /^@expo-google-fonts\/sarabun [\d.]+ \(MIT AND OFL-1\.1\)$/mu,
    /^This Font Software is licensed under the SIL Open Font License/mu,
    /^esbuild [\d.]+ \(MIT\)$/mu,
  ])
    expect(workbench).toMatch(line);
});
