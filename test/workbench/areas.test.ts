import { nextArea } from "../../src/workbench/areas";

test.each([
  ["grid", false, true, "pane"],
  ["pane", false, true, "ribbon"],
  ["ribbon", false, true, "grid"],
  ["grid", true, true, "ribbon"],
  ["pane", true, true, "grid"],
  ["ribbon", true, true, "pane"],
  ["grid", false, false, "ribbon"],
  ["ribbon", true, false, "grid"],
] as const)("from %s, back %s, with the pane open %s: %s", (from, isBack, isPaneOpen, expected) => {
  expect(nextArea(from, isBack, isPaneOpen)).toBe(expected);
});
