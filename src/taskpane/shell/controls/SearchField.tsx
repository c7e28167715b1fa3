import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, SearchRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";

const useStyles = makeStyles({
  field: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: "34px",
    paddingLeft: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-within": {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: "-1px",
    },
  },
  icon: { fontSize: "18px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  input: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    font: "inherit",
    color: "inherit",
    border: "none",
    outlineStyle: "none",
    backgroundColor: "transparent",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});

interface SearchFieldProps {
  /** What is searched, as the field's name and hint. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.field}>
      <SearchRegular className={styles.icon} aria-hidden />
      <input
        className={styles.input}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          // Nobody else hears it: office.js would lead back into the grid.
          event.stopPropagation();
          onChange("");
        }}
        placeholder={label}
        aria-label={label}
      />
      {value !== "" && (
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={say(SHELL_TEXTS.clearSearch)}
          onClick={() => onChange("")}
        />
      )}
    </div>
  );
}
