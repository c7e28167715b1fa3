import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, RibbonRegular, WarningFilled } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { OpenEntries } from "../../../app/stamp-workbook";
import { usePane } from "../../shell/pane-context";
import { useFoldStyle } from "../verdict/use-fold-style";
import { SignForm } from "./SignForm";
import { StampChanges } from "./StampChanges";
import { StampFacts } from "./StampFacts";
import { openParameters, openWhenSigned, stampText } from "./stamp-text";
import { RESULT_TEXTS } from "../result-texts";
import type { CheckStore } from "../check-store";
import type { CheckedWorkbook, ShownStamp } from "../check-state";
import { SIGN, VERIFY } from "../jobs";

const useStyles = makeStyles({
  verdict: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "20px", color: tokens.colorNeutralForeground3 },
  good: { fontSize: "20px", color: tokens.colorStatusSuccessForeground3 },
  bad: { fontSize: "20px", color: tokens.colorStatusWarningForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SignOffProps {
  readonly store: CheckStore;
  readonly checked: CheckedWorkbook;
  /** More was open than the signer had agreed to. */
  readonly isAsked: boolean;
  readonly isBusy: boolean;
}

/** The sign-off that the workbook carries, whether it is still as it was signed, and signing it. */
export function SignOff({ store, checked, isAsked, isBusy }: SignOffProps) {
  const styles = useStyles();
  const fold = useFoldStyle();
  const { say } = usePane();
  const summary = useRef<HTMLElement>(null);
  const { stamp } = checked;
  const open = openWhenSigned(stamp);
  const [isOpen, setOpen] = useState(() => stamp?.kind === "changed" || stamp?.kind === "damaged");
  // What the form was opened for: it closes once there is another sign-off, unless the signer is asked once more.
  const [openedFor, setOpenedFor] = useState<unknown>(NOT_SIGNING);
  const isSigning = openedFor !== NOT_SIGNING && (openedFor === signedThing(stamp) || isAsked);
  const wasSigning = useRef(false);
  useEffect(() => {
    // The form that held the focus is gone.
    if (wasSigning.current && !isSigning && document.activeElement === document.body)
      summary.current?.focus();
    wasSigning.current = isSigning;
  }, [isSigning]);
  return (
    <details className={fold.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary} className={fold.summary} tabIndex={0}>
        {say(RESULT_TEXTS.signOff)}
        <span className={styles.verdict}>
          <VerdictIcon kind={stamp?.kind ?? null} isOpen={open !== null} />
          <span>
            <span>{stampText(stamp, say)}</span>
            {open && <span> · {say(RESULT_TEXTS.signedOpen, openParameters(open, say))}</span>}
          </span>
        </span>
      </summary>
      <div className={fold.content}>
        {stamp && "stamp" in stamp && <StampFacts {...stamp} />}
        {stamp && "changes" in stamp && (
          <StampChanges
            changes={stamp.changes}
            onGoTo={(sheet, address) => void store.select(sheet, address)}
          />
        )}
        {isSigning ? (
          <SignForm
            open={checked.report.counts}
            onSign={(signer) => void store.start(SIGN, { signer, agreed: openOf(checked) })}
            onCancel={() => setOpenedFor(NOT_SIGNING)}
          />
        ) : (
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => setOpenedFor(signedThing(stamp))}>
              {say(RESULT_TEXTS.signStart)}
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void store.start(VERIFY)}>
              {say(VERIFY.title)}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

const NOT_SIGNING = Symbol("not signing");

/** The same as long as nobody signs or looks at the sign-off again, whatever is written meanwhile. */
function signedThing(stamp: ShownStamp | null): unknown {
  return stamp && "stamp" in stamp ? stamp.stamp : (stamp?.kind ?? null);
}

function openOf({ report }: CheckedWorkbook): OpenEntries {
  const { error, unfilled } = report.counts;
  return { error, unfilled };
}

/** A sign-off under which something was open is no clean one, however unchanged it is. */
function VerdictIcon({ kind, isOpen }: { kind: string | null; isOpen: boolean }) {
  const styles = useStyles();
  if (kind === "unchanged" && !isOpen) return <CheckmarkCircleFilled className={styles.good} aria-hidden />;
  if (kind !== null && kind !== "none") return <WarningFilled className={styles.bad} aria-hidden />;
  return <RibbonRegular className={styles.icon} aria-hidden />;
}
