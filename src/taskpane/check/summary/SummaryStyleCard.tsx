import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SummaryReport, SummaryStyle } from "../../../app/reports";
import { CheckOption } from "../../shell/controls/CheckOption";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { usePane } from "../../shell/pane-context";
import type { CheckPane } from "../check-state";
import type { CheckStore } from "../check-store";
import { SUMMARISE } from "../jobs";
import { REPORT_TEXTS } from "./report-texts";

const useStyles = makeStyles({ options: { display: "grid", rowGap: tokens.spacingVerticalXS } });

interface SummaryStyleCardProps {
  readonly store: CheckStore;
  readonly state: CheckPane;
  readonly report: SummaryReport;
}

/** How the sheet says its figures. Nothing changes before the sheet is written again. */
export function SummaryStyleCard({ store, state, report }: SummaryStyleCardProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const id = useId();
  const wanted: SummaryStyle = { ...report.style, ...state.summaryStyle };
  const isOther = wanted.mode !== report.style.mode || wanted.digits !== report.style.digits;
  const choose = (style: Partial<SummaryStyle>) =>
    store.set({ summaryStyle: { ...state.summaryStyle, ...style } });
  return (
    <section className={card.card} aria-labelledby={id}>
      <h2 id={id} className={card.title}>
        {say(REPORT_TEXTS.style)}
      </h2>
      <div className={styles.options}>
        <CheckOption
          label={say(REPORT_TEXTS.thaiDigits)}
          body={say(REPORT_TEXTS.thaiDigitsBody)}
          isChecked={wanted.digits === "thai"}
          onChoose={(isThai) => choose({ digits: isThai ? "thai" : "arabic" })}
        />
        <CheckOption
          label={say(REPORT_TEXTS.values)}
          body={say(REPORT_TEXTS.valuesBody)}
          isChecked={wanted.mode === "values"}
          onChoose={(areValues) => choose({ mode: areValues ? "values" : "formulas" })}
        />
      </div>
      <Button
        disabledFocusable={!isOther || state.running !== null}
        onClick={() => void store.start(SUMMARISE)}
      >
        {say(REPORT_TEXTS.writeAgain)}
      </Button>
    </section>
  );
}
