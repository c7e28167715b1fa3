import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { signature, type FunctionEntry, type GuideExample } from "../../domain/guide/function-guide";
import { usePane } from "../shell/pane-context";
import { useActionBarStyle } from "../shell/controls/use-action-bar-style";
import { useCardStyle } from "../shell/controls/use-card-style";
import { InsertForm } from "./InsertForm";
import { FORMULAS_TEXTS } from "./texts";
import { SHELL_TEXTS } from "../shell/texts";
import type { FormulasStore } from "./formulas-store";
import type { Insertion } from "./formulas-store";
import { LOCATE } from "./jobs";
import { openFunction } from "./open-function";

const useStyles = makeStyles({
  back: { alignSelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  parameters: { margin: 0 },
  parameter: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  help: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  example: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** So many examples stand on the page at first. */
const FIRST_EXAMPLES = 5;

interface FunctionPageProps {
  readonly store: FormulasStore;
  readonly entry: FunctionEntry;
  readonly insertion: Insertion | null;
  readonly isBusy: boolean;
}

/** The help of one function, and the way to put it into the active cell. */
export function FunctionPage({ store, entry, insertion, isBusy }: FunctionPageProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { bar } = useActionBarStyle();
  const { language, links, say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);

  // The list that held the focus is gone.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section className={card.card} aria-labelledby="function">
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={() => openFunction(store, null)}
      >
        {say(FORMULAS_TEXTS.allFunctions)}
      </Button>
      <div>
        <h2 id="function" ref={heading} className={card.title} tabIndex={-1}>
          {entry.name}
        </h2>
        <code className={card.code}>={signature(entry)}</code>
      </div>
      <p className={card.body}>{entry.description[language]}</p>
      {insertion ? (
        <InsertForm key={JSON.stringify(insertion.point.at)} {...{ store, entry, insertion, isBusy }} />
      ) : (
        <>
          <div className={bar}>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void store.start(LOCATE)}>
              {say(FORMULAS_TEXTS.insertStart)}
            </Button>
          </div>
          <ParameterHelp entry={entry} />
        </>
      )}
      <ExampleList examples={entry.examples} />
      <Link className={card.start} href={links.functionPage(entry.name)} target="_blank" rel="noopener">
        {say(FORMULAS_TEXTS.moreHelp)}
      </Link>
    </section>
  );
}

function ParameterHelp({ entry }: { entry: FunctionEntry }) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <dl className={styles.parameters} aria-label={say(FORMULAS_TEXTS.arguments)}>
      {entry.parameters.map(({ name, isOptional, description }) => (
        <div key={name}>
          <dt className={styles.parameter}>
            {name} {isOptional && <span className={styles.optional}>({say(FORMULAS_TEXTS.optional)})</span>}
          </dt>
          <dd className={styles.help}>{description[language]}</dd>
        </div>
      ))}
    </dl>
  );
}

function ExampleList({ examples }: { examples: readonly GuideExample[] }) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_EXAMPLES);
  return (
    <div>
      <h3 className={styles.subtitle}>{say(FORMULAS_TEXTS.examples)}</h3>
      <ul className={card.list}>
        {examples.slice(0, limit).map(({ formula, gives, note }) => {
          const value = gives.map((cell) => (cell === "" ? say(FORMULAS_TEXTS.blank) : cell)).join(" · ");
          return (
            <li key={formula} className={styles.example}>
              <code className={card.code}>{formula}</code>
              <span className={card.small}>
                {say(SHELL_TEXTS.gives, { value })}
                {note[language] !== "" && ` — ${note[language]}`}
              </span>
            </li>
          );
        })}
      </ul>
      {examples.length > limit && (
        <Button size="small" onClick={() => setLimit(examples.length)}>
          {say(SHELL_TEXTS.showMore, { n: examples.length - limit })}
        </Button>
      )}
    </div>
  );
}
