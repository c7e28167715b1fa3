import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatFigure } from "../../domain/scoring/figure-text";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  input: { minWidth: 0, width: "104px" },
  problem: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface FigureFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** What is wrong with a text, or the figure that it is. */
  readonly read: (text: string) => number | { readonly problem: string };
  readonly onChange: (value: number) => void;
}

/** A figure that is typed; what is typed stands while it is typed, and what is wrong with it is told at once. */
export function FigureField({ label, value, read, onChange }: FigureFieldProps) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : formatFigure(value));
  const reading = typed === null || typed.trim() === "" ? null : read(typed);
  const problem = typeof reading === "object" && reading !== null ? reading.problem : null;
  return (
    <span className={styles.field}>
      <Input
        className={styles.input}
        size="small"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        autoComplete="off"
        inputMode="decimal"
        value={shown}
        onChange={(_, { value: text }) => {
          setTyped(text);
          const next = text.trim() === "" ? null : read(text);
          if (typeof next === "number") onChange(next);
        }}
        onBlur={() => setTyped(null)}
      />
      {problem !== null && (
        <span id={id} className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
