import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import type { Language } from "../../../domain/text/localised";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";

const OTHER: Readonly<Record<Language, Language>> = { th: "en", en: "th" };

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { width: "28px", height: "28px", flexShrink: 0 },
  name: {
    margin: 0,
    flexGrow: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  alias: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

export function PaneHeader({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const other = OTHER[language];
  return (
    <header className={styles.header}>
      <img className={styles.mark} src="assets/mark.svg" alt="" />
      <h1 className={styles.name}>
        {say(SHELL_TEXTS.productName)}
        <span className={styles.alias} lang={other}>
          {say(SHELL_TEXTS.productAlias)}
        </span>
      </h1>
      <Button
        appearance="subtle"
        size="small"
        icon={<LocalLanguageRegular />}
        lang={other}
        onClick={() => onLanguage(other)}
      >
        {say(SHELL_TEXTS.switchLanguage)}
      </Button>
    </header>
  );
}
