import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "2px", fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  inline: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  choice: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: tokens.spacingHorizontalS },
  radio: { width: "16px", height: "16px", margin: "3px 0 0", accentColor: tokens.colorBrandBackground },
  explanation: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  /** One sentence below the name; choices without one stand beside each other. */
  readonly explanation?: string;
}

interface ChoiceGroupProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, each with its explanation. */
export function ChoiceGroup<T extends string>({ label, choices, value, onChange }: ChoiceGroupProps<T>) {
  const styles = useStyles();
  const name = useId();
  const isInline = choices.every((choice) => choice.explanation === undefined);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={isInline ? styles.inline : styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.name}
              {choice.explanation && <span className={styles.explanation}>{choice.explanation}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
