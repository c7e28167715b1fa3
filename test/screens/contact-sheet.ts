import type { Language } from "../../src/domain/text/localised";
import type { Size, Theme } from "./looks";

/** One look at one screen. */
export interface Picture {
  readonly screen: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly size: Size;
}

export function picturePath({ screen, language, theme, size }: Picture): string {
  return `${screen}-${language}-${theme}-${size}.png`;
}

/** A page of HTML with all pictures side by side: a row for each screen and language. */
export function contactSheet(pictures: readonly Picture[]): string {
  const rows = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const title = `${picture.screen}, ${picture.language}`;
    rows.set(title, [...(rows.get(title) ?? []), picture]);
  }
  const drawn = [...rows].map(([title, row]) => {
    const cells = row.map((picture) => {
      const file = picturePath(picture);
      return `<figure><img src="${file}" alt=""><figcaption>${picture.theme} ${picture.size}</figcaption></figure>`;
    });
    return `<h2>${title}</h2><div>${cells.join("")}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Screens</title>
<style>body{font:14px sans-serif;background:#888}div{display:flex;gap:8px;align-items:start}figure{margin:0}</style>
${drawn.join("\n")}
`;
}
