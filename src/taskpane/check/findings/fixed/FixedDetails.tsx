import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FixWrite } from "../../../../domain/repairs/fix";
import { formatCell } from "../../../../domain/workbook/address";
import { usePane } from "../../../shell/pane-context";
import { cellText, contentText } from "../../../shell/review/cell-text";
import { SHELL_TEXTS } from "../../../shell/texts";
import type { FindingActions } from "../finding-actions";
import { useActionStyle } from "../use-action-style";
import type { ShownFix } from "./fixed-list";
import { FIXED_TEXTS } from "./texts";

/** So many cells of one fix are shown; more are counted. */
const SHOWN_CELLS = 3;

const useStyles = makeStyles({
  mark: { color: tokens.colorStatusSuccessForeground3, fontWeight: tokens.fontWeightSemibold },
  cells: { listStyleType: "none", margin: 0, padding: 0, fontVariantNumeric: "tabular-nums" },
  cell: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground3 },
  value: { whiteSpace: "pre-wrap", textDecorationLine: "none" },
  after: { fontWeight: tokens.fontWeightSemibold },
  refused: { margin: 0, color: tokens.colorStatusWarningForeground3, overflowWrap: "anywhere" },
});

interface FixedDetailsProps extends Pick<FindingActions, "onUndo"> {
  readonly fixed: ShownFix;
  readonly tabIndex: number;
}

/** What a fix has made of its cells, and the way back: alone, or with all that was written with it. */
export function FixedDetails({ fixed, tabIndex, onUndo }: FixedDetailsProps) {
  const styles = useStyles();
  const action = useActionStyle();
  const { say } = usePane();
  const { fix, step, together, refusedBy } = fixed;
  const more = fix.writes.length - SHOWN_CELLS;
  const buttonStyle = { type: "button", className: action.action, tabIndex } as const;
  return (
    <>
      <span className={styles.mark}>{say(FIXED_TEXTS.fixed)}</span>
      <ul className={styles.cells}>
        {fix.writes.slice(0, SHOWN_CELLS).map((write) => (
          <FixedCell key={formatCell(write.at)} write={write} />
        ))}
        {more > 0 && <li className={styles.place}>{say(FIXED_TEXTS.moreCells, { n: more })}</li>}
      </ul>
      {refusedBy !== null && <p className={styles.refused}>{say(FIXED_TEXTS.edited, { cell: refusedBy })}</p>}
      {step.back === null ? (
        <span className={action.said}>{say(FIXED_TEXTS.cannotUndo)}</span>
      ) : (
        <div className={action.row}>
          <button {...buttonStyle} onClick={() => onUndo([step])}>
            {say(FIXED_TEXTS.undo)}
          </button>
          {together.length > 1 && (
            <button {...buttonStyle} onClick={() => onUndo(together)}>
              {say(FIXED_TEXTS.undoRun, { n: together.flatMap(({ fixes }) => fixes).length })}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function FixedCell({ write: { at, before, after } }: { write: FixWrite }) {
  const styles = useStyles();
  const { say } = usePane();
  const empty = say(SHELL_TEXTS.emptyCell);
  return (
    <li className={styles.cell}>
      <span className={styles.place}>{formatCell(at)}</span>{" "}
      <del className={styles.value}>{cellText(before) || empty}</del>
      {" → "}
      <ins className={mergeClasses(styles.value, styles.after)}>{contentText(after, before) || empty}</ins>
    </li>
  );
}
