import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { FUNCTION_GUIDE } from "../../domain/guide/function-guide";
import { searchFunctions } from "../../domain/guide/search-functions";
import { useRef } from "react";
import { SearchField } from "../shell/controls/SearchField";
import { usePane } from "../shell/pane-context";
import { useCardStyle } from "../shell/controls/use-card-style";
import { FORMULAS_TEXTS } from "./texts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  found: {
    alignSelf: "end",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  functions: { display: "grid", rowGap: tokens.spacingVerticalXS },
  function: {
    display: "grid",
    gridTemplateColumns: "1fr 16px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  none: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalS,
    textAlign: "center",
    padding: tokens.spacingVerticalL,
  },
});

interface FunctionListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (name: string) => void;
}

/** All functions, or those that a search finds. */
export function FunctionList({ query, onQuery, onOpen }: FunctionListProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const found = searchFunctions(query);
  const search = useRef<HTMLDivElement>(null);
  const showAll = (): void => {
    onQuery("");
    search.current?.querySelector("input")?.focus();
  };
  return (
    <section className={styles.panel} aria-label={say(FORMULAS_TEXTS.functions)}>
      <div ref={search} role="search">
        <SearchField label={say(FORMULAS_TEXTS.searchFunctions)} value={query} onChange={onQuery} />
      </div>
      <span className={styles.found} role="status">
        {say(FORMULAS_TEXTS.functionMatches, { n: found.length, all: FUNCTION_GUIDE.length })}
      </span>
      {found.length === 0 && (
        <div className={styles.none}>
          <p className={card.body}>{say(FORMULAS_TEXTS.noFunction)}</p>
          <Button size="small" onClick={showAll}>
            {say(FORMULAS_TEXTS.showAllFunctions)}
          </Button>
        </div>
      )}
      <ul className={mergeClasses(card.list, styles.functions)}>
        {found.map(({ name, description }) => (
          <li key={name}>
            <button type="button" className={styles.function} onClick={() => onOpen(name)}>
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.text}>{description[language]}</span>
              </span>
              <ChevronRightRegular aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
