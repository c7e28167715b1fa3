import type { Language } from "../text/localised";
import { markup, Markup } from "./markup";

export interface DocumentPage {
  readonly title: string;
  readonly language: Language;
  readonly body: Markup;
}

/** A page that stands alone: no script, nothing from anywhere else, A4 on paper. */
export function documentPage({ title, language, body }: DocumentPage): string {
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return page.source;
}

/** `figures`: every column but the first holds figures or words as short, which are not broken. */
export function table(
  titles: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  kind: "figures" | "words" = "figures",
): Markup {
  const cells = (row: readonly (string | null)[]) => row.map((cell) => markup`<td>${cell}</td>`);
  return markup`<table class="${kind}"><thead><tr>${titles.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows.map((row) => markup`<tr>${cells(row)}</tr>`)}</tbody></table>`;
}

/** Nothing where there are no items. */
export function list(title: string, items: readonly string[]): Markup | null {
  if (items.length === 0) return null;
  return markup`<h2>${title}</h2><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

const STYLE = `
@page { size: A4; margin: 18mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); } }
body { max-width: 720px; margin: 24px auto; padding: 0 16px; color: #1b1f24; background: #fff;
  font: 15px/1.6 Sarabun, "TH SarabunPSK", "Leelawadee UI", Tahoma, sans-serif; }
h1 { margin: 0; font-size: 22px; } h2 { margin: 24px 0 8px; font-size: 17px; break-after: avoid; }
.who, footer { color: #5b6673; } .result { font-size: 24px; } .result strong { font-size: 40px; }
.provisional strong { font-size: 26px; } .told p { margin: 4px 0; }
svg { max-width: 100%; height: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; } thead { display: table-header-group; }
tr { break-inside: avoid; } th, td { padding: 4px 6px; border: 1px solid #9aa5b1; text-align: left; vertical-align: top; overflow-wrap: break-word; }
.figures td + td { white-space: nowrap; }
th { background: #eef1f7; } footer { margin-top: 32px; font-size: 12px; }
@media (prefers-color-scheme: dark) { body { color-scheme: light; } }
`;
