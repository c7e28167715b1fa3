import { formatText, type Language, type LocalisedText } from "../text/localised";
import { shorten } from "../text/shorten";
import type { ComponentSummary, TierCount } from "./summary";
import type { YearLines } from "./year-lines";

const TITLES = {
  components: { th: "คะแนนถ่วงน้ำหนักเทียบน้ำหนัก", en: "Weighted score against weight" },
  tiers: { th: "จำนวนตัวชี้วัด", en: "Number of indicators" },
  years: { th: "ร้อยละของเป้าหมาย ปี {years}", en: "Per cent of target, fiscal years {years}" },
  component: { th: "องค์ประกอบที่ {code}", en: "Component {code}" },
  indicator: { th: "ตัวชี้วัดที่ {n} {name}", en: "Indicator {n} {name}" },
} as const satisfies Record<string, LocalisedText>;

/** What a chart shows, in words: on the sheet the line beside it, in the pane what stands for it where it is not seen. */
export function componentText(components: readonly ComponentSummary[], language: Language): string {
  const rows = components.map(
    (component) =>
      `${componentName(component, language)} ${chartFigure(component.weighted ?? 0)}/${chartFigure(component.weight)}`,
  );
  return chartLine("components", rows, language);
}

export function tierText(tiers: readonly TierCount[], language: Language): string {
  return chartLine(
    "tiers",
    tiers.map(({ name, count }) => `${name[language]} ${count}`),
    language,
  );
}

export function yearText({ years, lines }: YearLines, language: Language): string {
  const rows = lines.map(({ name, figures }, i) => {
    const told = figures.map((figure) => (figure?.reached == null ? "-" : chartFigure(figure.reached)));
    return `${formatText(TITLES.indicator, language, { n: i + 1, name: shorten(name) })}: ${told.join(", ")}`;
  });
  return [formatText(TITLES.years, language, { years: years.join(", ") }), ...rows].join(" · ");
}

/** "องค์ประกอบที่ 1"; its name where it has no code. */
export function componentName(
  { code, name }: Pick<ComponentSummary, "code" | "name">,
  language: Language,
): string {
  return code === "" ? name : formatText(TITLES.component, language, { code });
}

/** The words that the line of a chart begins with. */
export function chartBegin(chart: "components" | "tiers", language: Language): string {
  return `${TITLES[chart][language]}: `;
}

function chartLine(chart: "components" | "tiers", rows: readonly string[], language: Language): string {
  return `${chartBegin(chart, language)}${rows.join(" · ")}`;
}

/** Two decimals at most. */
function chartFigure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
