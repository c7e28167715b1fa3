import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SummaryPlan } from "../../../app/reports";
import { liftedSheets, type PlanBothWays } from "../../../domain/workbook/lift-protection";
import { showReference } from "../../shell/cell-reference";
import { showCount } from "../../shell/figures";
import { ChosenForm } from "../../shell/form-choice/ChosenForm";
import type { AnyJob } from "../../shell/jobs/job";
import { SUMMARISE } from "../jobs";
import { useActionBarStyle } from "../../shell/controls/use-action-bar-style";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { usePane } from "../../shell/pane-context";
import { ChangeItem } from "../../shell/review/ChangeItem";
import { LockedSheets } from "../../shell/review/LockedSheets";
import { ProtectionChoice } from "../../shell/review/ProtectionChoice";
import { ENDING_FOCUS } from "../../shell/jobs/use-ending-focus";
import { RESULT_TEXTS } from "../result-texts";
import { reviewTitle } from "./spoken-summary";
import { SHELL_TEXTS } from "../../shell/texts";
import type { CheckStore } from "../check-store";
import { confirmSummary, declineSummary } from "./answer-summary";

/** So many cells are listed at first; the question names how many there are in all. */
export const FIRST_CELLS = 100;

const useStyles = makeStyles({
  asking: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
});

interface FormCellsReviewProps {
  readonly store: CheckStore;
  readonly plan: PlanBothWays<SummaryPlan>;
  readonly isBusy: boolean;
}

/** Shows which cells of the form would be written, those that a person filled first, and asks. */
export function FormCellsReview({ store, plan, isBusy }: FormCellsReviewProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { bar, answers } = useActionBarStyle();
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_CELLS);
  const [isLifted, setLifted] = useState(false);
  const lifted = plan.lifted && liftedSheets(plan.lifted.changeSet);
  const chosen = (isLifted ? plan.lifted : null) ?? plan;
  const { overwrites, fills, stoppedBy } = chosen;
  const isStopped = stoppedBy.length > 0;
  const cells = [...overwrites, ...fills];
  return (
    <section
      className={mergeClasses(card.card, styles.asking)}
      aria-labelledby="form-cells-review"
      aria-busy={isBusy}
    >
      <h2 id="form-cells-review" className={card.title} {...ENDING_FOCUS}>
        {reviewTitle(chosen, say)}
      </h2>
      <ChosenForm store={store} name={chosen.summary.chosen} job={SUMMARISE as AnyJob} />
      {lifted && <ProtectionChoice sheets={lifted} isLifted={isLifted} onChoose={setLifted} />}
      <LockedSheets sheets={stoppedBy.filter((sheet) => isLifted || !lifted?.includes(sheet))} />
      {cells.length > 0 && (
        <p className={card.body}>
          {say(overwrites.length > 0 ? RESULT_TEXTS.reviewBody : RESULT_TEXTS.fillBody)}
        </p>
      )}
      <div className={mergeClasses(bar, answers)}>
        <Button disabledFocusable={isBusy} onClick={() => declineSummary(store)}>
          {say(SHELL_TEXTS.keep)}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isStopped}
          onClick={() => void confirmSummary(store, { isLifted })}
        >
          {say(overwrites.length > 0 ? SHELL_TEXTS.apply : RESULT_TEXTS.fill)}
        </Button>
      </div>
      <ul className={card.list}>
        {cells.slice(0, limit).map(({ figure, ...cell }) => (
          <ChangeItem
            key={showReference(cell)}
            {...cell}
            gives={figure}
            onGoTo={() => void store.select(cell.sheet, cell.address)}
          />
        ))}
      </ul>
      {cells.length > limit && (
        <Button onClick={() => setLimit(limit * 2)}>
          {say(SHELL_TEXTS.showMore, { n: showCount(cells.length - limit, language) })}
        </Button>
      )}
    </section>
  );
}
