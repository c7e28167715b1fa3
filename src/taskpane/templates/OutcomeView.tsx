import { Link } from "@fluentui/react-components";
import { usePane } from "../shell/pane-context";
import { CheckedOutcome } from "./CheckedOutcome";
import { ComparedOutcome } from "./ComparedOutcome";
import { MovedOutcome } from "./MovedOutcome";
import { OutcomeCard } from "./OutcomeCard";
import { OutcomeList } from "./OutcomeList";
import { PlannedOutcome } from "./PlannedOutcome";
import { SavedOutcome } from "./SavedOutcome";
import type { TemplateOutcome } from "./templates-state";
import { templateName } from "./choice";
import { TEMPLATES_TEXTS } from "./texts";
import type { TemplatesStore } from "./templates-store";

interface OutcomeProps {
  readonly store: TemplatesStore;
  readonly outcome: TemplateOutcome;
  readonly isBusy: boolean;
}

/** What the last job of the section came to, with the way back. */
export function OutcomeView({ store, outcome, isBusy }: OutcomeProps) {
  const { language, say } = usePane();
  switch (outcome.kind) {
    case "planned":
      return <PlannedOutcome {...{ store, isBusy }} plan={outcome.plan} />;
    case "checked":
      return <CheckedOutcome {...{ store, isBusy }} checked={outcome.checked} />;
    case "saved":
      return <SavedOutcome {...{ store, isBusy, outcome }} />;
    case "compared":
      return <ComparedOutcome {...{ store, isBusy }} comparison={outcome.comparison} />;
    case "moved":
      return <MovedOutcome {...{ store, isBusy, outcome }} />;
    case "refused":
      return (
        <OutcomeCard
          {...{ store, isBusy }}
          title={say(TEMPLATES_TEXTS.refusedTitle, { n: outcome.faults.length })}
        >
          <OutcomeList
            store={store}
            items={outcome.faults.map((text) => ({ at: null, content: text[language] }))}
          />
        </OutcomeCard>
      );
    case "faulty": {
      const { file, faults } = outcome;
      return (
        <OutcomeCard
          {...{ store, isBusy }}
          title={say(TEMPLATES_TEXTS.faultyTitle, { file, n: faults.length })}
          body={say(TEMPLATES_TEXTS.faultyBody)}
        >
          <OutcomeList
            store={store}
            items={faults.map(({ line, message }) => ({
              at: null,
              mark: say(TEMPLATES_TEXTS.line, { line }),
              content: message[language],
            }))}
          />
        </OutcomeCard>
      );
    }
    case "inserted":
    case "file":
    case "laid-out":
    case "imported":
      return <DoneOutcome {...{ store, outcome, isBusy }} />;
  }
}

type Done = Extract<TemplateOutcome, { kind: "inserted" | "file" | "laid-out" | "imported" }>;

function DoneOutcome({ store, outcome, isBusy }: OutcomeProps & { readonly outcome: Done }) {
  const { language, say } = usePane();
  if (outcome.kind === "file") {
    const title = outcome.isOpened
      ? say(TEMPLATES_TEXTS.openedTitle)
      : say(TEMPLATES_TEXTS.downloadedTitle, { name: outcome.name });
    return <OutcomeCard {...{ store, isBusy, title }} />;
  }
  if (outcome.kind === "imported") {
    const { kind, document } = outcome.document;
    const name = kind === "template" ? templateName(document) : document.name[language];
    return <OutcomeCard {...{ store, isBusy }} title={say(TEMPLATES_TEXTS.importedTitle, { name })} />;
  }
  const sheets = outcome.kind === "inserted" ? outcome.sheets : [outcome.sheet];
  const leftOut = outcome.kind === "inserted" ? outcome.leftOut : 0;
  const texts =
    outcome.kind === "inserted"
      ? { title: say(TEMPLATES_TEXTS.insertedTitle, { n: sheets.length }) }
      : { title: say(TEMPLATES_TEXTS.laidOutTitle), body: say(TEMPLATES_TEXTS.laidOutBody) };
  return (
    <OutcomeCard {...{ store, isBusy }} {...texts}>
      <OutcomeList
        store={store}
        items={sheets.map((sheet) => ({
          at: null,
          content: (
            <Link as="button" onClick={() => void store.select(sheet, null)}>
              {sheet}
            </Link>
          ),
        }))}
      />
      {leftOut > 0 && <p>{say(TEMPLATES_TEXTS.leftOut, { n: leftOut })}</p>}
    </OutcomeCard>
  );
}
