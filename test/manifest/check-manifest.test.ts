import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import packageJson from "../../package.json";
import { checkManifest } from "../../scripts/manifest/check-manifest.mjs";
import type { ManifestProject } from "../../scripts/manifest/project.mjs";
import { COMMAND_NAMES } from "../../src/commands/command-names";
import { REQUIRED_API } from "../../src/excel/requirements";

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = path.join(ROOT, "manifest.xml");
const XML = readFileSync(MANIFEST, "utf8");
const BUILT = ["taskpane.html", "functions.js", "functions.json", "functions.th.json", "support.html"];

const project: ManifestProject = {
  version: packageJson.version,
  commandNames: COMMAND_NAMES,
  readFile: (file) => (existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file)) : null),
  isBuilt: (file) => BUILT.includes(file) || existsSync(path.join(ROOT, file)),
};

test("the manifest of the repository is sound", () => {
  expect(checkManifest(XML, project)).toEqual([]);
});

test("Microsoft's reader reads the manifest", async () => {
  const info = await OfficeAddinManifest.readManifestFile(MANIFEST);
  expect(info).toMatchObject({
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    version: `${packageJson.version}.0`,
  });
});

test("the manifest asks for the Excel that the adapter needs", () => {
  expect(XML).toContain(`<Set Name="ExcelApi" MinVersion="${REQUIRED_API}"/>`);
});

interface Planted {
  readonly fault: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly check: string;
  readonly message: string;
}

const LOCALHOST = "https://localhost:3000";

/** Each line spoils one thing in the sound manifest; the check must tell exactly that. */
const PLANTED: readonly Planted[] = [
  { fault: "an element left open", from: "</Hosts>", to: "", check: "xml", message: "not well-formed" },
  {
    fault: "an id that is no GUID",
    from: /<Id>.*<\/Id>/,
    to: "<Id>pramoen</Id>",
    check: "id",
    message: "GUID",
  },
  {
    fault: "a version behind package.json",
    from: /<Version>.*<\/Version>/,
    to: "<Version>0.0.1.0</Version>",
    check: "version",
    message: "0.0.1.0",
  },
  {
    fault: "a label of 126 characters",
    from: 'Value="ตรวจสอบ"',
    to: `Value="${"ก".repeat(126)}"`,
    check: "text-length",
    message: "Validate.Label has 126 characters",
  },
  {
    fault: "a description of 251 characters",
    from: /(<Description DefaultValue=")[^"]*/,
    to: `$1${"x".repeat(251)}`,
    check: "text-length",
    message: "Description has 251 characters",
  },
  {
    fault: "a tooltip of 251 characters",
    from: /(id="Panel.Description" DefaultValue=")[^"]*/,
    to: `$1${"x".repeat(251)}`,
    check: "text-length",
    message: "Panel.Description has 251",
  },
  {
    fault: "an empty label",
    from: 'Value="ตรวจสอบ"',
    to: 'Value=""',
    check: "text-length",
    message: "Validate.Label is empty",
  },
  {
    fault: "a language without a country",
    from: 'Locale="th-th"',
    to: 'Locale="th"',
    check: "locale",
    message: "Locale th is not a full tag",
  },
  {
    fault: "an override for the default language",
    from: '<Override Locale="th-TH" Value="ประเมิน Pramoen"/>',
    to: '<Override Locale="th-TH" Value="ประเมิน Pramoen"/><Override Locale="en-US" Value="Pramoen"/>',
    check: "locale",
    message: "en-US, which is the default",
  },
  {
    fault: "a label without Thai",
    from: '<bt:Override Locale="th-TH" Value="สรุปผล"/>',
    to: "",
    check: "translation",
    message: "Summarise.Label has no text for th-th",
  },
  {
    fault: "another host",
    from: '<Host Name="Workbook"/>',
    to: '<Host Name="Document"/>',
    check: "host",
    message: "Host Document is not Workbook",
  },
  {
    fault: "a misspelt host of the overrides",
    from: '<Host xsi:type="Workbook">',
    to: '<Host xsi:type="Excel">',
    check: "host",
    message: "Host Excel is not Workbook",
  },
  {
    fault: "an unknown requirement set",
    from: 'Name="SharedRuntime"',
    to: 'Name="SharedRuntimes"',
    check: "requirement-set",
    message: "SharedRuntimes does not exist",
  },
  {
    fault: "a missing requirement set",
    from: '<Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>',
    to: "",
    check: "requirement-set",
    message: "CustomFunctionsRuntime is missing",
  },
  {
    fault: "a version of a set that is not there",
    from: '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    to: '<Set Name="SharedRuntime" MinVersion="1.9"/>',
    check: "requirement-set",
    message: "SharedRuntime 1.9 does not exist",
  },
  {
    fault: "too small a permission",
    from: "ReadWriteDocument",
    to: "ReadDocument",
    check: "permissions",
    message: "ReadDocument",
  },
  {
    fault: "a runtime of another page",
    from: '<Runtime resid="Taskpane.Url"',
    to: '<Runtime resid="Support.Url"',
    check: "runtime",
    message: "the Runtime is Support.Url",
  },
  {
    fault: "a runtime that is not shared",
    from: 'lifetime="long"',
    to: 'lifetime="short"',
    check: "runtime",
    message: 'lifetime="long"',
  },
  {
    fault: "commands on another page",
    from: '<FunctionFile resid="Taskpane.Url"/>',
    to: '<FunctionFile resid="Support.Url"/>',
    check: "runtime",
    message: "FunctionFile names Support.Url",
  },
  {
    fault: "a prefix for the functions",
    from: "</Metadata>",
    to: '</Metadata><Namespace resid="Tab.Label"/>',
    check: "namespace",
    message: "prefix",
  },
  {
    fault: "no custom functions",
    from: 'xsi:type="CustomFunctions"',
    to: 'xsi:type="LaunchEvent"',
    check: "functions",
    message: "CustomFunctions",
  },
  {
    fault: "a button without a handler",
    from: "<FunctionName>validate<",
    to: "<FunctionName>check<",
    check: "command",
    message: "No handler is registered for the function check",
  },
  {
    fault: "a handler without a button",
    from: "<FunctionName>validate<",
    to: "<FunctionName>summarise<",
    check: "command",
    message: "No button calls the handler validate",
  },
  {
    fault: "a dangling resid",
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Grup.Label"/>',
    check: "resid",
    message: "Grup.Label, which Resources does not define",
  },
  {
    fault: "a resid of another section",
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Panel.Description"/>',
    check: "resid",
    message: "LongStrings instead of ShortStrings",
  },
  {
    fault: "an unused resid",
    from: '<Label resid="Group.Label"/>',
    to: '<Label resid="Tab.Label"/>',
    check: "resid",
    message: "Group.Label is defined but nothing uses it",
  },
  {
    fault: "a resid of 33 characters",
    from: /Group\.Label/g,
    to: "G".repeat(33),
    check: "resid",
    message: "33 characters",
  },
  {
    fault: "a resource defined twice",
    from: '<bt:Image id="Validate.16"',
    to: '<bt:Image id="Validate.32"',
    check: "duplicate-id",
    message: "The id Validate.32 is used twice",
  },
  {
    fault: "two controls of one id",
    from: 'id="Pramoen.Summarise"',
    to: 'id="Pramoen.Validate"',
    check: "duplicate-id",
    message: "The id Pramoen.Validate is used twice",
  },
  {
    fault: "an address without encryption",
    from: `${LOCALHOST}/functions.js"`,
    to: 'http://localhost:3000/functions.js"',
    check: "address",
    message: "is not an https address",
  },
  {
    fault: "a text in place of an address",
    from: `${LOCALHOST}/functions.js"`,
    to: 'functions.js"',
    check: "address",
    message: "functions.js is not an address",
  },
  {
    fault: "an address elsewhere",
    from: `${LOCALHOST}/functions.th.json`,
    to: "https://localhost:3001/functions.th.json",
    check: "address",
    message: `is not below ${LOCALHOST}/`,
  },
  {
    fault: "a domain that Excel knows already",
    from: "  <Hosts>\n",
    to: `  <AppDomains><AppDomain>${LOCALHOST}</AppDomain></AppDomains>\n  <Hosts>\n`,
    check: "address",
    message: `AppDomain ${LOCALHOST} repeats`,
  },
  {
    fault: "a domain with a path",
    from: "  <Hosts>\n",
    to: "  <AppDomains><AppDomain>https://example.go.th/pane</AppDomain></AppDomains>\n  <Hosts>\n",
    check: "address",
    message: "not an https origin without a path",
  },
  {
    fault: "a misspelt file of the functions",
    from: "/functions.json",
    to: "/function.json",
    check: "file",
    message: "The build makes no file function.json",
  },
  {
    fault: "an icon that does not exist",
    from: "/assets/icons/panel-32.png",
    to: "/assets/icons/pane-32.png",
    check: "icon",
    message: "pane-32.png does not exist",
  },
  {
    fault: "an icon of another size",
    from: "/assets/icons/panel-32.png",
    to: "/assets/icons/panel-80.png",
    check: "icon",
    message: "panel-80.png is 80 × 80 px, not 32 × 32",
  },
  {
    fault: "an icon that is no PNG",
    from: "/assets/icons/panel-32.png",
    to: "/assets/mark.svg",
    check: "icon",
    message: "is not a PNG",
  },
  {
    fault: "a store icon of another size",
    from: '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png"',
    to: '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-64.png"',
    check: "icon",
    message: "icon-64.png is 64 × 64 px, not 32 × 32",
  },
  {
    fault: "no image of 80 px",
    from: '<bt:Image size="80" resid="Validate.80"/>',
    to: "",
    check: "icon",
    message: "Icon of Pramoen.Validate has no image of 80 px",
  },
];

test.each(PLANTED)("finds $fault", ({ from, to, check, message }) => {
  const spoilt = XML.replace(from, to);
  expect(spoilt).not.toBe(XML);
  const found = checkManifest(spoilt, project);
  expect(found.map((each) => each.check)).toContain(check);
  expect(
    found
      .filter((each) => each.check === check)
      .map((each) => each.message)
      .join("\n"),
  ).toContain(message);
});

test("a fault is told with its line", () => {
  const spoilt = XML.replace('lifetime="long"', 'lifetime="short"');
  const line = spoilt.slice(0, spoilt.indexOf('lifetime="short"')).split("\n").length;
  expect(checkManifest(spoilt, project)).toEqual([expect.objectContaining({ check: "runtime", line })]);
});
