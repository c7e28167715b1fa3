import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Language } from "../../../domain/text/localised";
import { useHiddenStyle } from "../controls/use-hidden-style";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";

const OTHER: Readonly<Record<Language, Language>> = { th: "en", en: "th" };

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneHeaderProps {
  readonly onLanguage: (language: Language) => void;
  /** The tabs. */
  readonly children: ReactNode;
}

/** One row above everything. The name is heard only: Excel shows it in the title of the pane. */
export function PaneHeader({ onLanguage, children }: PaneHeaderProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const { language, say } = usePane();
  const other = OTHER[language];
  const name = say(SHELL_TEXTS.switchLanguage);
  return (
    <header className={styles.header}>
      <h1 className={hidden}>{say(SHELL_TEXTS.productName)}</h1>
      {children}
      <Button
        appearance="subtle"
        size="small"
        icon={<LocalLanguageRegular />}
        lang={other}
        aria-label={name}
        title={name}
        onClick={() => onLanguage(other)}
      />
    </header>
  );
}
