import { DEFAULT_REQUIREMENTS } from "../../../src/host/protocol/app-context";
import { PLATFORMS } from "../../../src/host/protocol/platforms";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
let asked: string[];
beforeAll(async () => {
  asked = [];
  excel = await openEmbeddedExcel();
});
afterAll(() => excel.close());

type Done = (result: Office.AsyncResult<unknown>) => void;

/** The error's code and name, or null. */
function answer(call: (done: Done) => void): Promise<[number, string] | null> {
  return new Promise((resolve) => call(({ error }) => resolve(error ? [error.code, error.name] : null)));
}
const succeeds = async (call: (done: Done) => void) => expect(await answer(call)).toBeNull();

/** The members of every set that is claimed, called as an add-in calls them. */
const MEMBERS: Readonly<Record<string, () => Promise<unknown>>> = {
  ExcelApi: () => Excel.run((context) => context.sync()),
  RichApiRuntime: () => Excel.run((context) => context.sync()),
  RichApiRuntimeFlag: () => Excel.run((context) => context.sync()),
  CustomFunctions: async () => expect(typeof CustomFunctions.associate).toBe("function"),
  CustomFunctionsRuntime: async () => expect(typeof CustomFunctions.Error).toBe("function"),
  SharedRuntime: async () => {
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.none);
    const remove = await Office.addin.onVisibilityModeChanged(() => undefined);
    await remove();
    await Office.addin.hide();
  },
  DialogApi: () => opensDialog(),
  DialogOrigin: () => opensDialog(),
  RibbonApi: async () => {
    const controls = [{ id: "Button", enabled: false }];
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", visible: true, groups: [{ id: "Group", controls }] }],
    });
    expect(excel.host.ribbon.enabledButtons).toEqual(new Map([["Button", false]]));
    expect(excel.host.ribbon.visibleTabs).toEqual(new Map([["Tab", true]]));
  },
  AddInCommands: async () => Office.actions.associate("name", () => asked.push("name")),
  DelayForCellEdit: () => Excel.run({ delayForCellEdit: true }, (context) => context.sync()),
  Settings: async () => {
    const { settings } = Office.context.document;
    settings.set("key", 1);
    await succeeds((done) => settings.saveAsync(done));
    await succeeds((done) => settings.refreshAsync(done));
    expect(settings.get("key")).toBe(1);
  },
};

async function opensDialog(): Promise<void> {
  const { ui } = Office.context;
  const dialog = await new Promise<Office.Dialog>((resolve, reject) =>
    ui.displayDialogAsync("https://localhost/dialog.html", { displayInIframe: true }, ({ value, error }) =>
      error ? reject(new Error(error.message)) : resolve(value),
    ),
  );
  dialog.close();
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

const CLAIMED = [
  ...new Set(Object.values(PLATFORMS).flatMap(({ requirements }) => Object.keys(requirements))),
];

test("the table names the sets that are claimed", () => {
  expect(Object.keys(MEMBERS).sort()).toEqual(CLAIMED.sort());
});

test.each(Object.entries(DEFAULT_REQUIREMENTS))(
  "%s %s is claimed, and its members answer",
  async (set, version) => {
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(true);
    await MEMBERS[set]!();
  },
);

/** Sets that Excel on the web has and the host lacks, with a member of each. */
test.each<[string, string, ((done: Done) => void) | null]>([
  [
    "Selection",
    "Document.getSelectedDataAsync",
    (done) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, done),
  ],
  [
    "Selection",
    "Document.setSelectedDataAsync",
    (done) => Office.context.document.setSelectedDataAsync([[1]], done),
  ],
  [
    "File",
    "Document.getFileAsync",
    (done) => Office.context.document.getFileAsync(Office.FileType.Compressed, done),
  ],
  ["TableBindings", "Bindings.getAllAsync", (done) => Office.context.document.bindings.getAllAsync(done)],
  [
    "MatrixBindings",
    "Bindings.addFromNamedItemAsync",
    (done) => Office.context.document.bindings.addFromNamedItemAsync("A1", Office.BindingType.Matrix, done),
  ],
  [
    "DocumentEvents",
    "Document.goToByIdAsync",
    (done) => Office.context.document.goToByIdAsync("A1", Office.GoToType.NamedItem, done),
  ],
])("%s is not claimed: %s fails as not supported, and is noted", async (set, member, call) => {
  expect(Office.context.requirements.isSetSupported(set, "1.1")).toBe(false);
  expect(await answer(call!)).toEqual([5000, expect.any(String)]);
  expect([...excel.host.unimplemented]).toContain(member);
});

test.each([
  ["RibbonApi", "1.2"],
  ["SharedRuntime", "1.2"],
  ["KeyboardShortcuts", "1.1"],
  ["ImageCoercion", "1.1"],
  ["ExcelApiOnline", "1.1"],
  ["ExcelApi", "1.16"],
])("%s %s is not claimed", (set, version) => {
  expect(Office.context.requirements.isSetSupported(set, version)).toBe(false);
});

test("a start behaviour and a button's state of another kind are refused", async () => {
  const update = Office.ribbon.requestUpdate({
    tabs: [{ id: "Tab", controls: [{ id: "B", enabled: "yes" as never }] }],
  });
  await expect(update).rejects.toMatchObject({ code: "InvalidArgument" });
});
