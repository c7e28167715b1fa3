import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { framePolicy, NOBODY, readFramers } from "../../scripts/webpack/framing.js";
import { hostFiles } from "../../scripts/webpack/host-files.js";

const PANE = framePolicy("taskpane.html");

test.each([
  "support.html",
  "privacy.html",
  "help/functions.html",
  "help/rules/taskpane.html",
  "index.html",
  "",
])("nobody may frame %j", (page) => {
  expect(framePolicy(page)).toBe("frame-ancestors 'none'");
});

test("the pane may be framed by Excel on the web and what is around it, over https, and by nobody else", () => {
  const [directive, ...sources] = PANE.split(" ");
  expect(directive).toBe("frame-ancestors");
  // A wildcard below a name that anybody can have a part of would let everybody in.
  for (const source of sources)
    expect(source).toMatch(
      /^https:\/\/(?:\*\.)?(?:[\w-]+\.)*[\w-]+\.(?:com|microsoft)$|^https:\/\/\*\.cloud\.microsoft$/u,
    );
  for (const host of [
    "https://*.officeapps.live.com",
    "https://*.cloud.microsoft",
    "https://*.sharepoint.com",
  ])
    expect(sources).toContain(host);
  expect(framePolicy("taskpane.html", ["https://office.example.go.th"])).toBe(
    `${PANE} https://office.example.go.th`,
  );
});

test("an organisation names its own servers of Office as origins", () => {
  expect(readFramers(undefined)).toEqual([]);
  expect(readFramers(" https://a.go.th  https://b.go.th:8443 ")).toEqual([
    "https://a.go.th",
    "https://b.go.th:8443",
  ]);
  for (const wrong of [
    "http://a.go.th",
    "a.go.th",
    "https://a.go.th/",
    "https://a.go.th/x",
    "*",
    "'self'",
    "https://a.go.th;",
  ])
    expect(() => readFramers(wrong)).toThrow("PRAMOEN_FRAMED_BY");
});

describe.each([
  ["https://addins.example.go.th", "/"],
  ["https://example.go.th/pramoen", "/pramoen/"],
])("the files for hosts of %s", (url, base) => {
  const files = hostFiles(url, ["https://office.example.go.th"]);
  const pane = `${PANE} https://office.example.go.th`;

  test("_headers has one rule for an address, and none that fits the pane besides its own", () => {
    const rules = [...files["_headers"]!.matchAll(/^(\/\S*)\n {2}Content-Security-Policy: (.+)\n/gmu)];
    expect(rules.map(([, address, policy]) => [address, policy])).toEqual([
      [`${base}taskpane.html`, pane],
      [`${base}taskpane`, pane],
      ...["support.html", "support", "privacy.html", "privacy", "help/*"].map((page) => [
        `${base}${page}`,
        NOBODY,
      ]),
    ]);
  });

  test("Azure Static Web Apps finds the pane first", () => {
    const { routes } = JSON.parse(files["staticwebapp.config.json"]!);
    const header = (policy: string) => ({ "Content-Security-Policy": policy });
    expect(routes).toEqual([
      { route: `${base}taskpane.html`, headers: header(pane) },
      { route: `${base}*`, headers: header(NOBODY) },
    ]);
  });

  test("IIS has a policy for the folder and another for the pane", () => {
    const document = new DOMParser().parseFromString(files["web.config"]!, "text/xml");
    const told = [...document.getElementsByTagName("add")].map((add) => {
      const location = add.parentNode?.parentNode?.parentNode?.parentNode;
      const place =
        location?.nodeName === "location" ? (location as unknown as Element).getAttribute("path") : null;
      return [place, add.getAttribute("name"), add.getAttribute("value")];
    });
    expect(told).toEqual([
      [null, "Content-Security-Policy", NOBODY],
      ["taskpane.html", "Content-Security-Policy", pane],
    ]);
  });
});

test("the guide to hosting has the very policy", () => {
  const guide = readFileSync(path.resolve(__dirname, "../../docs/hosting.md"), "utf8");
  expect(guide.split(PANE)).toHaveLength(3);
  expect(guide).toContain(NOBODY);
});
