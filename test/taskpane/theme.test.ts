import { tokens, type Theme } from "@fluentui/react-components";
import { paneTheme } from "../../src/taskpane/shell/frame/theme";

/** Relative luminance of "#rrggbb" as WCAG has it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

type Colour = keyof typeof tokens & keyof Theme & `color${string}`;

/** Words and what they stand on, which a checker sees only while the mouse is over them or a field is wrong. */
const PAIRS: readonly (readonly [Colour, Colour])[] = [
  ["colorBrandForegroundLink", "colorNeutralBackground1Hover"],
  ["colorBrandForegroundLinkHover", "colorNeutralBackground1"],
  ["colorBrandForegroundLink", "colorNeutralBackground2"],
  ["colorNeutralForeground3", "colorNeutralBackground1Hover"],
  ["colorStatusDangerForeground1", "colorNeutralBackground1"],
  ["colorStatusDangerForeground1", "colorNeutralBackground2"],
];

describe.each([
  ["light", false],
  ["dark", true],
] as const)("in the %s theme", (_, isDark) => {
  const theme = paneTheme(isDark);
  test.each(PAIRS)("%s can be read on %s", (words, ground) => {
    expect(contrast(theme[words], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
