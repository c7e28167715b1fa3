import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  required: { color: tokens.colorPaletteRedForeground3 },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: "inherit",
    resize: "vertical",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it; null where nothing is. */
  readonly problem: string | null;
  readonly longest: number;
  /** Several lines; one otherwise. */
  readonly isLong?: boolean;
  readonly isFirst?: boolean;
}

/** A text that must not be empty, with its name above and what is wrong with it below. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, problem, longest, isLong = false, isFirst = false } = props;
  const styles = useStyles();
  const id = useId();
  const field = {
    id,
    className: styles.input,
    required: true,
    autoFocus: isFirst,
    maxLength: longest,
    value,
    "aria-invalid": problem !== null,
    "aria-describedby": problem === null ? undefined : `${id}-problem`,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        <span className={styles.required} aria-hidden>
          {" *"}
        </span>
      </label>
      {isLong ? <textarea rows={2} {...field} /> : <input autoComplete="name" {...field} />}
      {problem !== null && (
        <span id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
