import type { Appearance } from "./store";

/** What forced colours come to on Windows with its "Night sky" theme. */
const CONTRAST_STYLES = `
  :root { color-scheme: dark; }
  *, *::before, *::after {
    background-color: #000 !important; color: #fff !important; border-color: #fff !important;
    box-shadow: none !important; text-shadow: none !important; outline-color: #ffee32 !important;
  }
  a, a * { color: #8080ff !important; }
  button, button *, [role="button"], [role="tab"] { color: #fff !important; }
  button { border: 1px solid #fff !important; }
  button:hover, button:focus-visible, [aria-selected="true"], [aria-pressed="true"] {
    border-color: #ffee32 !important;
  }
  [disabled], [aria-disabled="true"] { color: #a6a6a6 !important; border-color: #a6a6a6 !important; }
  svg { fill: currentColor !important; }
`;

/**
 * Shows page and pane light, dark or in high contrast. The pane sees what it would see in Excel: its frame's
 * colour scheme is what `prefers-color-scheme` answers in it. Forced colours are the operating system's alone,
 * so high contrast paints the pane as they would.
 */
export function applyAppearance(appearance: Appearance, frame: HTMLIFrameElement | null): void {
  const scheme = appearance === "light" ? "light" : "dark";
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.dataset.appearance = appearance;
  if (!frame) return;
  frame.style.colorScheme = scheme;
  paintContrast(appearance, frame);
  frame.onload = () => paintContrast(appearance, frame);
}

function paintContrast(appearance: Appearance, frame: HTMLIFrameElement): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const document = frame.contentDocument;
  if (!view || !document) return;
  if (appearance !== "contrast") {
    document.adoptedStyleSheets = [];
    return;
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(CONTRAST_STYLES);
  document.adoptedStyleSheets = [sheet];
}
