import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { RuleGrade } from "../../../domain/framework/framework";
import type { Rule } from "../../../domain/validation/engine/rule";
import { SEVERITY_NAMES } from "../findings/severity";
import { usePane } from "../../shell/pane-context";
import { GRADES } from "./regrades";
import { RESULT_TEXTS } from "../result-texts";
import type { LocalisedText } from "../../../domain/text/localised";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  shipped: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  select: {
    font: "inherit",
    color: "inherit",
    maxWidth: "120px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

const GRADE_NAMES: Readonly<Record<RuleGrade, LocalisedText>> = {
  error: SEVERITY_NAMES.error.one,
  warning: SEVERITY_NAMES.warning.one,
  info: SEVERITY_NAMES.info.one,
  off: RESULT_TEXTS.gradeOff,
};

interface RuleRowProps {
  readonly rule: Rule;
  readonly shipped: RuleGrade;
  readonly grade: RuleGrade;
  readonly onGrade: (grade: RuleGrade) => void;
}

export function RuleRow({ rule, shipped, grade, onGrade }: RuleRowProps) {
  const styles = useStyles();
  const { language, links, say } = usePane();
  const page = links.rulePage(rule.id);
  const name = rule.name[language];
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {page === null ? (
          name
        ) : (
          <Link
            href={page}
            target="_blank"
            rel="noopener"
            style={{ fontSize: "inherit", overflowWrap: "anywhere" }}
          >
            {name}
          </Link>
        )}
        {grade !== shipped && (
          <span className={styles.shipped}>
            {say(RESULT_TEXTS.gradeShipped, { grade: say(GRADE_NAMES[shipped]) })}
          </span>
        )}
      </span>
      <select
        className={styles.select}
        aria-label={name}
        value={grade}
        onChange={(event) => onGrade(event.target.value as RuleGrade)}
      >
        {GRADES.map((each) => (
          <option key={each} value={each}>
            {say(GRADE_NAMES[each])}
          </option>
        ))}
      </select>
    </li>
  );
}
