import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The colours of the mark, so that pane and icon read as one. */
const BRAND: BrandVariants = {
  10: "#06071c",
  20: "#12143f",
  30: "#1b1e5a",
  40: "#232772",
  50: "#2b2f8a",
  60: "#33379a",
  70: "#3b3fa6",
  80: "#464bb8",
  90: "#565bc9",
  100: "#676cd5",
  110: "#8a8fe8",
  120: "#989cee",
  130: "#a6aaf2",
  140: "#b6b9f5",
  150: "#c8caf8",
  160: "#dbdcfb",
};

/** Thai fonts first; the lines are higher than Fluent's, since tone marks stand above vowels. */
const THAI_TYPOGRAPHY: Partial<Theme> = {
  fontFamilyBase: '"Sarabun", "Leelawadee UI", "Noto Sans Thai", Tahoma, "Segoe UI", sans-serif',
  fontFamilyNumeric: '"Sarabun", "Leelawadee UI", "Noto Sans Thai", Tahoma, "Segoe UI", sans-serif',
  fontSizeBase200: "13px",
  lineHeightBase200: "20px",
  lineHeightBase300: "22px",
  lineHeightBase400: "26px",
  lineHeightBase500: "32px",
  lineHeightBase600: "38px",
};

const LIGHT: Theme = { ...createLightTheme(BRAND), ...THAI_TYPOGRAPHY };

/**
 * Fluent's own choices for dark are too dim (below 4.5:1): the brand's colour for this brand, a link on what the mouse
 * is over, and what is wrong with a field.
 */
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...THAI_TYPOGRAPHY,
  colorBrandForeground1: BRAND[120],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorBrandStroke1: BRAND[110],
  colorStatusDangerForeground1: "#e37d86",
};

/** What Office tells of its theme; older versions tell nothing. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export function isDark(office: OfficeThemeColours | undefined, prefersDark: boolean): boolean {
  if (typeof office?.isDarkTheme === "boolean") return office.isDarkTheme;
  const luminance = readLuminance(office?.bodyBackgroundColor);
  return luminance === null ? prefersDark : luminance < 0.4;
}

/** In forced colours the browser paints with the system's colours over either theme. */
export function paneTheme(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}

/** Perceived brightness from 0 to 1 of "#RRGGBB", or null for anything else. */
function readLuminance(colour: string | undefined): number | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "");
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}
