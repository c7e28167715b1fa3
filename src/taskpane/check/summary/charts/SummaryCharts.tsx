import { makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../../../app/reports";
import { showScore } from "../../../../domain/scoring/figure-text";
import { barShares } from "../../../../domain/summary/bar-shares";
import { componentText, tierText, yearText } from "../../../../domain/summary/chart-text";
import { yearLines } from "../../../../domain/summary/year-lines";
import { usePane } from "../../../shell/pane-context";
import { BarChart, type Bar } from "./BarChart";
import { LineChart } from "./LineChart";
import { CHART_TEXTS } from "./texts";

const useStyles = makeStyles({
  charts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
});

/** The charts of the summary sheet, small. What is seen is told in words to those who do not see it. */
export function SummaryCharts({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { components, tiers, years } = summary;
  const lines = yearLines(years);
  const tierBars = barsOfTiers(summary, language);
  if (components.length === 0 && tierBars.length === 0 && lines === null) return null;
  return (
    <div className={styles.charts}>
      {components.length > 0 && (
        <BarChart
          title={say(CHART_TEXTS.components)}
          told={componentText(components, language)}
          bars={barsOfComponents(summary)}
        />
      )}
      {tierBars.length > 0 && (
        <BarChart title={say(CHART_TEXTS.tiers)} told={tierText(tiers, language)} bars={tierBars} />
      )}
      {lines && <LineChart title={say(CHART_TEXTS.years)} told={yearText(lines, language)} lines={lines} />}
    </div>
  );
}

function barsOfComponents({ components }: Summary): Bar[] {
  const shares = barShares(components);
  return components.map(({ code, name, weight, weighted }, i) => ({
    name: [code, name].filter(Boolean).join(" "),
    figure: `${showScore(weighted)} / ${showScore(weight)}`,
    ...(shares[i] ?? { whole: 0, reached: 0 }),
  }));
}

/** Every tier, and of the rest what there is. */
function barsOfTiers({ tiers }: Summary, language: "th" | "en"): Bar[] {
  const all = tiers.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  return tiers
    .filter(({ isTier, count }) => isTier || count > 0)
    .map(({ name, count }) => ({
      name: name[language],
      figure: String(count),
      whole: 1,
      reached: count / all,
    }));
}
