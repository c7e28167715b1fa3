import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { JobStore } from "../job-store";
import type { CheckedWorkbook } from "../pane-state";
import type { FindingActions } from "./finding-actions";
import { FindingsPanel } from "./FindingsPanel";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface Place {
  /** The finding through which the place was reached. */
  readonly finding: string;
  readonly sheet: string;
  readonly address: string | null;
}

/** The verdict on the workbook and the findings behind it. */
export function ValidationResult(props: { store: JobStore; checked: CheckedWorkbook; isBusy: boolean }) {
  const { store, checked, isBusy } = props;
  const styles = useStyles();
  const [current, setCurrent] = useState<string | null>(null);
  const goTo = useCallback(
    (place: Place) => {
      setCurrent(place.finding);
      void store.select(place.sheet, place.address);
    },
    [store],
  );
  const actions = useMemo<FindingActions>(
    () => ({
      onFix: (choice) => void store.reviews.plan({ job: "fix", choice }),
      onAccept: (finding, said) => void store.acceptances.accept(finding, said),
      onWithdraw: (finding) => void store.acceptances.withdraw(finding),
    }),
    [store],
  );
  return (
    <div className={styles.result} aria-busy={isBusy}>
      <Verdict checked={checked} isBusy={isBusy} onValidate={() => void store.check.validate()} />
      {checked.report.findings.length > 0 && (
        <FindingsPanel report={checked.report} {...{ current, actions }} onGoTo={goTo} />
      )}
    </div>
  );
}
