import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { BASIS_REMARKS } from "../../domain/side-by-side/remark-texts";
import { BackButton } from "../shell/controls/BackButton";
import { FileButton } from "../shell/controls/FileButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showScore } from "../../domain/scoring/figure-text";
import { showTime } from "../shell/figures";
import { ChosenForm } from "../shell/form-choice/ChosenForm";
import { formPlace } from "../shell/form-choice/form-choice";
import type { AnyJob } from "../shell/jobs/job";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { usePane } from "../shell/pane-context";
import { COMPARE_ENTRY } from "../shell/section";
import type { ComparePane, CompareState } from "./compare-state";
import type { CompareStore } from "./compare-store";
import { IndicatorTable } from "./IndicatorTable";
import { COMPARE } from "./jobs";
import { Overrides } from "./Overrides";
import { COMPARE_TEXTS } from "./texts";

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  warning: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
  reasons: { margin: 0, paddingLeft: "16px" },
});

interface CompareViewProps {
  readonly store: CompareStore;
  readonly state: ComparePane;
}

const WORKBOOKS = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sets last year's workbook, or that of an earlier round, beside the open one. */
export function CompareView({ store, state }: CompareViewProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const { compared } = state.compare;
  const isBusy = state.running !== null;
  return (
    <>
      <BackButton store={store} entry={COMPARE_ENTRY} />
      <section className={card.card} aria-labelledby="compare-title">
        <h2 id="compare-title" className={card.title}>
          {say(COMPARE_TEXTS.title)}
        </h2>
        <p className={card.body}>{say(COMPARE_TEXTS.body)}</p>
        <span className={card.start}>
          <FileButton
            label={say(compared ? COMPARE_TEXTS.chooseOther : COMPARE_TEXTS.choose)}
            accept={WORKBOOKS}
            isPrimary={compared === null}
            isBusy={isBusy}
            onFile={(file) => void store.start(COMPARE, { file })}
          />
        </span>
      </section>
      {compared && (
        <>
          <Totals {...{ store, compared }} />
          <IndicatorTable store={store} indicators={compared.sideBySide.indicators} />
          <Overrides store={store} overrides={compared.overrides} />
        </>
      )}
    </>
  );
}

interface TotalsProps {
  readonly store: CompareStore;
  readonly compared: NonNullable<CompareState["compared"]>;
}

function Totals({ store, compared: { file, at, chosen, sideBySide } }: TotalsProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { total, rating, ita, basis, fiscalYear } = sideBySide;
  const told = (which: "then" | "now") =>
    [showScore(total[which]), rating[which]?.[language]].filter(Boolean).join(" ");
  const hasIta = ita.then !== null || ita.now !== null;
  return (
    <section className={card.card} aria-labelledby="compare-result">
      <h3 id="compare-result" className={card.title} {...ENDING_FOCUS}>
        {say(COMPARE_TEXTS.result, { file })}
      </h3>
      {chosen.then && <span>{say(COMPARE_TEXTS.formThen, { form: formPlace(chosen.then, say) })}</span>}
      <ChosenForm store={store} name={chosen.now} job={COMPARE as AnyJob} />
      <span className={card.small}>
        {say(COMPARE_TEXTS.years, { then: fiscalYear.then ?? "–", now: fiscalYear.now ?? "–" })} ·{" "}
        {say(COMPARE_TEXTS.at, { time: showTime(at, language) })}
      </span>
      {basis.length > 0 && (
        <div className={styles.warning} role="status">
          <WarningFilled className={styles.icon} aria-hidden />
          <div>
            {say(COMPARE_TEXTS.basis)}
            <ul className={styles.reasons}>
              {basis.map((remark) => (
                <li key={remark}>{BASIS_REMARKS[remark][language]}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <dl className={styles.figures}>
        <dt className={styles.term}>{say(COMPARE_TEXTS.total)}</dt>
        <dd className={styles.figure}>
          {told("then")} → {told("now")}
        </dd>
        {hasIta && (
          <>
            <dt className={styles.term}>{say(COMPARE_TEXTS.ita)}</dt>
            <dd className={styles.figure}>
              {showScore(ita.then)} → {showScore(ita.now)}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
