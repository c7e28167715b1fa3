import { makeStyles, tokens } from "@fluentui/react-components";
import { formNameText, type FormOption } from "../../../domain/form/form-name";
import { usePane } from "../pane-context";
import { formPlace } from "./form-choice";
import { FORM_CHOICE_TEXTS } from "./texts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: "6px 8px",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  radio: { width: "16px", height: "16px", margin: "3px 0 0", accentColor: tokens.colorBrandBackground },
  facts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FormRadioProps {
  readonly option: FormOption;
  readonly group: string;
  readonly isPicked: boolean;
  readonly onPick: (form: string) => void;
}

/** One form: its sheet, whose it is and how many indicators it has. */
export function FormRadio({ option, group, isPicked, onPick }: FormRadioProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { name, agency, fiscalYear, indicators } = option;
  const facts = [
    agency,
    fiscalYear === null ? null : say(FORM_CHOICE_TEXTS.year, { year: fiscalYear }),
    say(FORM_CHOICE_TEXTS.indicators, { n: indicators }),
  ];
  return (
    <label className={styles.row}>
      <input
        type="radio"
        className={styles.radio}
        name={group}
        checked={isPicked}
        onChange={() => onPick(formNameText(name))}
      />
      <span>
        {name.row === null ? name.sheet : formPlace(name, say)}
        <span className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</span>
      </span>
    </label>
  );
}
