import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { YearLines } from "../../../../domain/summary/year-lines";
import { linePlaces, SIZE, TARGET } from "./line-places";
import { LineSeries } from "./LineSeries";
import { useChartStyle } from "./use-chart-style";

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  words: { fontSize: "11px", fill: tokens.colorNeutralForeground2 },
  target: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  legend: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface LineChartProps {
  readonly title: string;
  /** The same in words. */
  readonly told: string;
  readonly lines: YearLines;
}

/** What a line looks like, beside its name. */
const SAMPLE = [
  [
    { x: 5, y: 6 },
    { x: 31, y: 6 },
  ],
];

/** A line for each monitored indicator over the years, against its target. */
export function LineChart({ title, told, lines }: LineChartProps) {
  const chart = useChartStyle();
  const styles = useStyles();
  const id = useId();
  const places = linePlaces(lines);
  return (
    <figure className={chart.figure} aria-labelledby={id}>
      <figcaption id={id} className={chart.title}>
        {title}
      </figcaption>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={told}
      >
        {places.ticks.map(({ value, y }) => (
          <g key={value}>
            <text className={styles.words} x={28} y={y + 4} textAnchor="end">
              {Math.round(value)}
            </text>
            {value === TARGET && <line className={styles.target} x1={34} x2={SIZE.width} y1={y} y2={y} />}
          </g>
        ))}
        {places.years.map((x, i) => (
          <text
            key={i}
            className={styles.words}
            x={x}
            y={SIZE.height - 4}
            textAnchor={i === 0 ? "start" : i === places.years.length - 1 ? "end" : "middle"}
          >
            {lines.years[i]}
          </text>
        ))}
        {places.runs.map((runs, i) => (
          <LineSeries key={i} index={i} runs={runs} />
        ))}
      </svg>
      <ul className={styles.legend}>
        {lines.lines.map(({ name }, i) => (
          <li key={name} className={styles.entry}>
            <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
              <LineSeries index={i} runs={SAMPLE} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}
