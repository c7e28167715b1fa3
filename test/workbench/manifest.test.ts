/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../src/workbench/manifest";

const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

it("reads the tab and its buttons as Excel would", () => {
  const manifest = readManifest(MANIFEST);
  expect(manifest.tabLabel.th).toBe("ประเมิน");
  expect(manifest.functions).toEqual({ th: "/functions.th.json", en: "/functions.json" });
  const buttons = manifest.groups.flatMap((group) => group.buttons);
  expect(buttons.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["Pramoen.Validate", "Pramoen.Summarise"]),
  );
  const validate = buttons.find(({ id }) => id === "Pramoen.Validate");
  expect(validate).toMatchObject({
    label: { th: "ตรวจสอบ" },
    icon: "/assets/icons/validate-32.png",
    action: { kind: "execute-function", functionName: "validate" },
  });
  expect(buttons.filter(({ action }) => action.kind === "show-taskpane").length).toBeGreaterThan(0);
  for (const { label, description } of buttons) {
    expect([label.th, label.en, description.th, description.en].every((text) => text.length > 0)).toBe(true);
  }
});

it("a manifest without a tab is a mistake", () => {
  expect(() => readManifest("<OfficeApp/>")).toThrow("no tab");
});
