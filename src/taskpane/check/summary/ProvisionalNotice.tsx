import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../../app/reports";
import { showReference } from "../../shell/cell-reference";
import { showScore } from "../../../domain/scoring/figure-text";
import { usePane } from "../../shell/pane-context";
import { formatCell } from "../../../domain/workbook/address";
import type { CheckStore } from "../check-store";
import { RESULT_TEXTS } from "../result-texts";
import { rangeText } from "./range-text";

/** So many reasons are listed; how many more there are is said. */
const MOST_REASONS = 8;

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: "anywhere" },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  place: { textAlign: "left", overflowWrap: "anywhere" },
});

interface ProvisionalNoticeProps {
  readonly store: CheckStore;
  readonly summary: Summary;
}

/** Says that the result is not final: what is missing, where the total can still end, and why. */
export function ProvisionalNotice({ store, summary }: ProvisionalNoticeProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { provisional, unscored, total } = summary;
  if (!provisional) return null;
  const { reasons, missingWeight, treatment } = provisional;
  const rest = reasons.length - MOST_REASONS;
  return (
    <div className={styles.notice}>
      <h3 className={styles.title}>{say(RESULT_TEXTS.provisional)}</h3>
      {unscored.length > 0 && (
        <p className={styles.line}>
          {say(RESULT_TEXTS.missingWeight, { n: unscored.length, weight: showScore(missingWeight) })}
        </p>
      )}
      <p className={styles.line}>{rangeText(provisional, { language, say })}</p>
      <p className={styles.line}>
        {total === null
          ? `${say(RESULT_TEXTS.noTotal)}: ${treatment.text[language]}`
          : say(RESULT_TEXTS.treated, { total: showScore(total), treatment: treatment.text[language] })}
      </p>
      <ul className={styles.reasons}>
        {reasons.slice(0, MOST_REASONS).map(({ text, at }, index) => (
          <li key={index}>
            {text[language]}{" "}
            {at && (
              <Link
                as="button"
                inline
                className={styles.place}
                onClick={() => void store.select(at.sheet, formatCell(at))}
              >
                {showReference({ sheet: at.sheet, address: formatCell(at) })}
              </Link>
            )}
          </li>
        ))}
        {rest > 0 && <li>{say(RESULT_TEXTS.moreReasons, { n: rest })}</li>}
      </ul>
    </div>
  );
}
