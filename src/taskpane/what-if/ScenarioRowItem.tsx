import { Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Framework } from "../../domain/framework/framework";
import { formatFigure } from "../../domain/scoring/figure-text";
import { FIGURE_NOISE } from "../../domain/scoring/noise";
import { rangeOf, typedResult, type ResultScale } from "../../domain/what-if/result-scale";
import type { RowChange, ScenarioRow } from "../../domain/what-if/scenario";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showScore } from "../../domain/scoring/figure-text";
import { usePane } from "../shell/pane-context";
import { FigureField } from "./FigureField";
import { readWeight, showResult, withUnit } from "./figure-text";
import { WHAT_IF_TEXTS } from "./texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  score: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  moved: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  label: { flexShrink: 0, minWidth: "64px", lineHeight: "24px", fontSize: tokens.fontSizeBase200 },
  slider: {
    flex: "1 1 96px",
    minWidth: 0,
    height: "24px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  unit: { lineHeight: "24px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: { flex: "1 1 120px", minWidth: 0 },
});

interface ScenarioRowItemProps {
  readonly row: ScenarioRow;
  /** The row as the form has it. */
  readonly opened: ScenarioRow;
  readonly framework: Framework;
  readonly onChange: (change: RowChange) => void;
}

/** One indicator: what it scores, and what moves it. */
export function ScenarioRowItem({ row, opened, framework, onChange }: ScenarioRowItemProps) {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const name = nameOf(row);
  return (
    <li>
      <div className={styles.item} role="group" aria-labelledby={id}>
        <h4 id={id} className={styles.name}>
          {name}
        </h4>
        <ScoreText row={row} opened={opened} />
        {row.score !== "not-applicable" &&
          (row.scale ? (
            <ResultLine {...{ row, scale: row.scale, name, onChange }} />
          ) : (
            <TierLine {...{ row, opened, framework, name, onChange }} />
          ))}
        <div className={styles.line}>
          <span className={styles.label} aria-hidden>
            {say(WHAT_IF_TEXTS.weight)}
          </span>
          <FigureField
            label={say(WHAT_IF_TEXTS.weightOf, { name })}
            value={row.weight}
            read={(text) => {
              const weight = readWeight(text);
              if (weight === null) return { problem: say(WHAT_IF_TEXTS.notFigure) };
              return weight < 0 ? { problem: say(WHAT_IF_TEXTS.notNegative) } : weight;
            }}
            onChange={(weight) => onChange({ weight })}
          />
        </div>
      </div>
    </li>
  );
}

export function nameOf({ code, name }: Pick<ScenarioRow, "code" | "name">): string {
  return [code, name].filter(Boolean).join(" ");
}

function ScoreText({ row, opened }: Pick<ScenarioRowItemProps, "row" | "opened">) {
  const styles = useStyles();
  const { say } = usePane();
  const text = (score: ScenarioRow["score"]) =>
    typeof score === "number"
      ? showScore(score)
      : say(score === "not-applicable" ? WHAT_IF_TEXTS.notApplicable : WHAT_IF_TEXTS.notReported);
  const isMoved = row.score !== opened.score;
  return (
    <span className={mergeClasses(styles.score, isMoved && styles.moved)}>
      {isMoved
        ? say(WHAT_IF_TEXTS.scoreChanged, { before: text(opened.score), score: text(row.score) })
        : typeof row.score === "number"
          ? say(WHAT_IF_TEXTS.score, { score: text(row.score) })
          : text(row.score)}
    </span>
  );
}

interface ResultLineProps extends Pick<ScenarioRowItemProps, "row" | "onChange"> {
  readonly scale: ResultScale;
  readonly name: string;
}

function ResultLine({ row, scale, name, onChange }: ResultLineProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const { from, to, step } = rangeOf(scale);
  const targets = scale.targets.map((target) => (target === null ? "–" : formatFigure(target))).join(" / ");
  const label = say(WHAT_IF_TEXTS.resultOf, { name });
  return (
    <>
      <span className={card.small}>
        {say(WHAT_IF_TEXTS.targets, { targets: withUnit(targets, scale.unit) })}
      </span>
      <div className={styles.line}>
        <span className={styles.label} aria-hidden>
          {say(WHAT_IF_TEXTS.result)}
        </span>
        <input
          type="range"
          className={styles.slider}
          min={from}
          max={to}
          // Arrow keys move a hundredth of the way, or one of what is counted.
          step={Math.max(step, niceStep((to - from) / 100))}
          value={row.result ?? from}
          aria-label={label}
          aria-valuetext={showResult(row.result ?? from, scale.unit)}
          onChange={({ target }) => onChange({ result: tidy(Number(target.value), scale) })}
        />
        <FigureField
          label={label}
          value={row.result}
          read={(text) => {
            const typed = typedResult(scale, text);
            return typeof typed === "number" ? typed : { problem: say(TYPED_PROBLEMS[typed]) };
          }}
          onChange={(result) => onChange({ result })}
        />
      </div>
    </>
  );
}

const TYPED_PROBLEMS = {
  "no-figure": WHAT_IF_TEXTS.notFigure,
  "units-differ": WHAT_IF_TEXTS.otherUnit,
  "unit-unclear": WHAT_IF_TEXTS.sizeUnclear,
  "percent-or-fraction": WHAT_IF_TEXTS.percentUnclear,
} as const;

/** A power of ten, or its half, so that a slider stops at round figures. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return step > power * 5 ? power * 10 : step > power ? power * 5 : power;
}

/** Without the binary noise of adding steps. */
function tidy(value: number, { decimals }: ResultScale): number {
  const power = 10 ** Math.max(decimals, 2);
  return Math.round(value * power) / power;
}

interface TierLineProps extends ScenarioRowItemProps {
  readonly name: string;
}

function TierLine({ row, opened, framework, name, onChange }: TierLineProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const [lowest] = framework.tiers;
  const points = [0, ...framework.tiers.map(({ point }) => point)];
  const own = typeof opened.score === "number" ? opened.score : null;
  // A score between two tiers is the committee's own; it can be gone back to.
  const isOther = own !== null && !points.some((point) => Math.abs(point - own) <= FIGURE_NOISE);
  const options = [...(isOther ? [own] : []), ...points].sort((a, b) => a - b);
  const nameOfTier = (point: number): string => {
    if (point === own && isOther) return say(WHAT_IF_TEXTS.asInForm);
    const tier = framework.tiers.find((each) => each.point === point);
    if (tier) return tier.name[language];
    return lowest ? say(WHAT_IF_TEXTS.below, { tier: lowest.name[language] }) : "";
  };
  return (
    <div className={styles.line}>
      <span className={styles.label} aria-hidden>
        {say(WHAT_IF_TEXTS.tier)}
      </span>
      <Select
        className={styles.select}
        size="small"
        aria-label={say(WHAT_IF_TEXTS.tierOf, { name })}
        value={typeof row.score === "number" ? String(row.score) : ""}
        onChange={(_, { value }) => {
          if (value !== "") onChange({ score: Number(value) });
        }}
      >
        {typeof row.score !== "number" && <option value="">{say(WHAT_IF_TEXTS.notReported)}</option>}
        {options.map((point) => (
          <option key={point} value={String(point)}>
            {nameOfTier(point)} · {say(WHAT_IF_TEXTS.points, { n: showScore(point) })}
          </option>
        ))}
      </Select>
    </div>
  );
}
