import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { StampChange } from "../../../app/verify-stamp";
import { showReference } from "../../shell/cell-reference";
import { showCount } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { STAMP_CHANGES } from "../../../domain/review/stamp-texts";
import { SHELL_TEXTS } from "../../shell/texts";

const FIRST_CHANGES = 20;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: "2px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: { fontSize: "inherit", textAlign: "left", overflowWrap: "anywhere" },
  kind: { color: tokens.colorNeutralForeground3 },
});

interface StampChangesProps {
  readonly changes: readonly StampChange[];
  readonly onGoTo: (sheet: string, address: string | null) => void;
}

/** What is not as it was when the workbook was signed, each leading to its place. */
export function StampChanges({ changes, onGoTo }: StampChangesProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_CHANGES);
  if (changes.length === 0) return null;
  return (
    <div>
      <ul className={card.list}>
        {changes.slice(0, limit).map(({ kind, sheet, address }) => {
          const place = showReference({ sheet, address });
          return (
            <li key={`${kind} ${place}`} className={styles.item}>
              {kind === "sheet-removed" ? (
                <span className={styles.place}>{place}</span>
              ) : (
                <Link
                  as="button"
                  className={styles.place}
                  aria-label={`${say(SHELL_TEXTS.goTo)} ${place}`}
                  onClick={() => onGoTo(sheet, address)}
                >
                  {place}
                </Link>
              )}
              <span className={styles.kind}>{say(STAMP_CHANGES[kind])}</span>
            </li>
          );
        })}
      </ul>
      {changes.length > limit && (
        <Button size="small" onClick={() => setLimit(limit * 2)}>
          {say(SHELL_TEXTS.showMore, { n: showCount(changes.length - limit, language) })}
        </Button>
      )}
    </div>
  );
}
