import { readFileSync } from "node:fs";
import path from "node:path";
import {
  CONTENT_SECURITY_POLICY,
  DEVELOPMENT_URL,
  deployManifest,
  OFFICE_JS,
  readDeploymentUrl,
} from "../../scripts/webpack/deployment.js";
import { findEager, findForbidden } from "../../scripts/webpack/bundle-check-plugin.js";

const XML = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

describe("the address of a deployment", () => {
  test.each([
    [undefined, DEVELOPMENT_URL],
    ["", DEVELOPMENT_URL],
    ["https://addins.example.go.th", "https://addins.example.go.th"],
    ["https://addins.example.go.th/pramoen/", "https://addins.example.go.th/pramoen"],
  ])("%s is %s", (text, url) => {
    expect(readDeploymentUrl(text)).toBe(url);
  });

  test.each([
    "http://example.go.th",
    "example.go.th",
    "https://example.go.th/?a=1",
    "https://u@example.go.th",
  ])("%s is refused", (text) => {
    expect(() => readDeploymentUrl(text)).toThrow("PRAMOEN_URL");
  });
});

describe("the manifest of a deployment", () => {
  const deployed = deployManifest(XML, "https://addins.example.go.th/pramoen");

  test("names no address of this computer", () => {
    expect(deployed.replace(/<!--.*?-->/gs, "")).not.toContain("localhost");
  });

  test("keeps the folder of a page", () => {
    expect(deployed).toContain('DefaultValue="https://addins.example.go.th/pramoen/taskpane.html"');
  });

  test("is the repository's own for development", () => {
    expect(deployManifest(XML, DEVELOPMENT_URL)).toBe(XML);
  });
});

test("the pane's policy allows Microsoft's office.js and no other origin", () => {
  const origins = CONTENT_SECURITY_POLICY.match(/https?:[^\s;]+/g);
  expect(origins).toEqual([new URL(OFFICE_JS).origin]);
  expect(CONTENT_SECURITY_POLICY).not.toContain("unsafe");
});

describe("modules that must not reach the add-in", () => {
  test.each([
    "/repo/src/host/embedded-excel.ts",
    "/repo/src/workbench/session.ts",
    "C:\\repo\\src\\cli\\run.ts",
    "/repo/node_modules/@univerjs/core/index.js",
    "/repo/node_modules/rxjs/dist/index.js",
    "/repo/node_modules/@microsoft/office-js/dist/office.js",
  ])("%s is told", (module) => {
    expect(findForbidden([null, undefined, "/repo/src/taskpane/index.tsx", module])).toEqual([
      expect.stringContaining(module),
    ]);
  });

  test.each(["C:\\repo\\src\\xlsx\\workbook.ts", "/repo/node_modules/hucre/dist/index.js"])(
    "%s may be fetched on demand, but not with an entry",
    (module) => {
      expect(findForbidden([module])).toEqual([]);
      expect(findEager("taskpane", [null, "/repo/src/taskpane/index.tsx", module])).toEqual([
        expect.stringContaining(module),
      ]);
    },
  );

  test("the add-in's own modules are not", () => {
    expect(
      findForbidden([
        "/repo/src/excel/errors.ts",
        "/repo/src/taskpane/App.tsx",
        "/repo/node_modules/react/index.js",
      ]),
    ).toEqual([]);
  });
});
