import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useChartStyle } from "./use-chart-style";

export interface Bar {
  readonly name: string;
  readonly figure: string;
  /** Length of the bar, and of what is filled, from 0 to 1 of the longest. */
  readonly whole: number;
  readonly reached: number;
}

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", rowGap: "6px" },
  words: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  value: { flexShrink: 0 },
  // Told apart without colours: what is reached is solid, the rest of the bar an outline.
  whole: {
    height: "10px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  reached: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface BarChartProps {
  readonly title: string;
  /** The same in words. */
  readonly told: string;
  readonly bars: readonly Bar[];
}

/** Bars below one another, each as long as what could be had and filled as far as it was. */
export function BarChart({ title, told, bars }: BarChartProps) {
  const chart = useChartStyle();
  const styles = useStyles();
  const id = useId();
  return (
    <figure className={chart.figure} aria-labelledby={id}>
      <figcaption id={id} className={chart.title}>
        {title}
      </figcaption>
      <div className={styles.bars} role="img" aria-label={told}>
        {bars.map(({ name, figure, whole, reached }, i) => (
          <div key={i}>
            <div className={styles.words}>
              <span className={styles.name}>{name}</span>
              <span className={styles.value}>{figure}</span>
            </div>
            <div className={styles.whole} style={{ width: percent(whole) }}>
              <div className={styles.reached} style={{ width: percent(whole > 0 ? reached / whole : 0) }} />
            </div>
          </div>
        ))}
      </div>
    </figure>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
