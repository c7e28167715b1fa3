import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowResetRegular, ArrowSyncRegular, WarningFilled } from "@fluentui/react-icons";
import type { OpenedScenario } from "../../app/open-scenario";
import { formatFigure } from "../../domain/scoring/figure-text";
import { FIGURE_NOISE } from "../../domain/scoring/noise";
import { judgeScenario, type Judgement, type Scenario } from "../../domain/what-if/scenario";
import { showScore } from "../../domain/scoring/figure-text";
import { ChosenForm } from "../shell/form-choice/ChosenForm";
import type { AnyJob } from "../shell/jobs/job";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { usePane } from "../shell/pane-context";
import { OPEN_SCENARIO } from "./jobs";
import { WHAT_IF_TEXTS } from "./texts";
import { withWhatIf } from "./what-if-state";
import type { WhatIfStore } from "./what-if-store";

const useStyles = makeStyles({
  // The total is in view while rows far below are moved.
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  titleLine: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "4px",
  },
  tools: { display: "flex", marginLeft: "auto" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  total: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  rating: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warning: {
    display: "flex",
    columnGap: "4px",
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ScenarioHeadProps {
  readonly store: WhatIfStore;
  readonly opened: OpenedScenario;
  readonly scenario: Scenario;
  readonly judged: Judgement;
  readonly isBusy: boolean;
}

/** What the scenario comes to, beside what the form does. */
export function ScenarioHead({ store, opened, scenario, judged, isBusy }: ScenarioHeadProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { total, rating, weight } = judged;
  const before = judgeScenario(opened.scenario, opened.framework).total;
  const { weightTotal } = opened.framework;
  const isMoved = scenario !== opened.scenario;
  return (
    <section className={styles.head} aria-labelledby="what-if-title">
      <div className={styles.titleLine}>
        <h2 id="what-if-title" className={styles.title} {...ENDING_FOCUS}>
          {say(WHAT_IF_TEXTS.title)}
        </h2>
        <span className={styles.tools}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowResetRegular />}
            disabledFocusable={!isMoved}
            onClick={() =>
              store.set(withWhatIf(store.getState(), { scenario: opened.scenario, written: null }))
            }
          >
            {say(WHAT_IF_TEXTS.reset)}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowSyncRegular />}
            aria-label={say(WHAT_IF_TEXTS.readAgain)}
            title={say(WHAT_IF_TEXTS.readAgain)}
            disabledFocusable={isBusy}
            onClick={() => void store.start(OPEN_SCENARIO)}
          />
        </span>
      </div>
      <ChosenForm store={store} name={opened.chosen} job={OPEN_SCENARIO as AnyJob} />
      <output className={styles.figures} aria-live="polite">
        {total === null ? (
          say(WHAT_IF_TEXTS.noTotal)
        ) : (
          <>
            <span className={styles.total} aria-label={`${say(WHAT_IF_TEXTS.total)} ${showScore(total)}`}>
              {showScore(total)}
            </span>
            {opened.isRated && rating && <span className={styles.rating}>{rating.name[language]}</span>}
            {isMoved && (
              <span className={styles.before}>{say(WHAT_IF_TEXTS.inForm, { total: showScore(before) })}</span>
            )}
          </>
        )}
      </output>
      {!opened.isRated && <span className={styles.before}>{say(WHAT_IF_TEXTS.noRating)}</span>}
      {Math.abs(weight - weightTotal) > FIGURE_NOISE && (
        <span className={styles.warning} role="status">
          <WarningFilled aria-hidden />
          {say(WHAT_IF_TEXTS.weightSum, { sum: formatFigure(weight), whole: formatFigure(weightTotal) })}
        </span>
      )}
    </section>
  );
}
