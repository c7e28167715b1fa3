import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Place } from "./line-places";

const useStyles = makeStyles({
  line: {
    fill: "none",
    strokeWidth: "2px",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  mark: { "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" } },
  first: { stroke: tokens.colorCompoundBrandForeground1 },
  firstMark: { fill: tokens.colorCompoundBrandForeground1 },
  second: { stroke: tokens.colorNeutralForeground1 },
  secondMark: { fill: tokens.colorNeutralForeground1 },
  third: { stroke: tokens.colorPaletteMarigoldForeground2 },
  thirdMark: { fill: tokens.colorPaletteMarigoldForeground2 },
  fourth: { stroke: tokens.colorNeutralForeground3 },
  fourthMark: { fill: tokens.colorNeutralForeground3 },
});

/** Told apart by dashes and marks, so that no colour is needed. */
const LOOKS = [
  { name: "first", dashes: undefined, mark: "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z" },
  { name: "second", dashes: "7 3", mark: "M-3.2 -3.2h6.4v6.4h-6.4Z" },
  { name: "third", dashes: "2 3", mark: "M0 -4.2L4.2 3.4H-4.2Z" },
  { name: "fourth", dashes: "8 3 2 3", mark: "M0 -4.5L4.5 0L0 4.5L-4.5 0Z" },
] as const;

interface LineSeriesProps {
  /** Which of the lines it is. */
  readonly index: number;
  /** Each run of points that hang together. */
  readonly runs: readonly (readonly Place[])[];
}

/** One line with its marks. */
export function LineSeries({ index, runs }: LineSeriesProps) {
  const styles = useStyles();
  const { name, dashes, mark } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
  return (
    <g>
      {runs.map((run, i) => (
        <polyline
          key={i}
          className={mergeClasses(styles.line, styles[name])}
          points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
          strokeDasharray={dashes}
        />
      ))}
      {runs.flat().map(({ x, y }) => (
        <path
          key={x}
          className={mergeClasses(styles.mark, styles[`${name}Mark`])}
          d={mark}
          transform={`translate(${x} ${y})`}
        />
      ))}
    </g>
  );
}
