import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../shell/pane-context";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { ProtectionChoice } from "../../shell/review/ProtectionChoice";
import { useFoldStyle } from "../verdict/use-fold-style";
import { reportedText } from "./reported-text";
import { RESULT_TEXTS } from "../result-texts";
import type { LocalisedText } from "../../../domain/text/localised";
import type { AskedReport } from "../check-services";
import type { CheckJob, CheckStore } from "../check-store";
import type { ReportOutcome } from "../check-state";
import { FINDINGS_SHEET, MARKS, REMOVE_REPORT } from "../jobs";

const COMMANDS: readonly { readonly job: CheckJob<AskedReport>; readonly body: LocalisedText }[] = [
  { job: FINDINGS_SHEET, body: RESULT_TEXTS.findingsSheetBody },
  { job: MARKS, body: RESULT_TEXTS.marksBody },
  { job: REMOVE_REPORT, body: RESULT_TEXTS.removeReportBody },
];

const useStyles = makeStyles({
  command: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
  },
  done: { margin: `${tokens.spacingVerticalM} 0 0` },
});

interface IntoWorkbookProps {
  readonly store: CheckStore;
  readonly reported: ReportOutcome | null;
  /** The sheets that are protected without a password. */
  readonly guarded: readonly string[];
  readonly isBusy: boolean;
}

/** Three commands that write what was found into the workbook or take it away, each saying what it does. */
export function IntoWorkbook({ store, reported, guarded, isBusy }: IntoWorkbookProps) {
  const styles = useStyles();
  const fold = useFoldStyle();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [isLifted, setLifted] = useState(false);
  const agreed = isLifted ? guarded : [];
  return (
    <details className={fold.fold}>
      <summary className={fold.summary} tabIndex={0}>
        {say(RESULT_TEXTS.intoWorkbook)}
      </summary>
      {guarded.length > 0 && (
        <div className={styles.command}>
          <ProtectionChoice sheets={guarded} isLifted={isLifted} onChoose={setLifted} />
        </div>
      )}
      {COMMANDS.map(({ job, body }) => (
        <div key={job.name} className={styles.command}>
          <Button
            className={card.start}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void store.start(job, { language, agreed })}
          >
            {say(job.title)}
          </Button>
          <p className={card.small}>{say(body)}</p>
        </div>
      ))}
      {reported && <p className={styles.done}>{reportedText(reported, say)}</p>}
    </details>
  );
}
