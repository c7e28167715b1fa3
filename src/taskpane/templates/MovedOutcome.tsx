import { Button } from "@fluentui/react-components";
import { coversYear, extendFramework } from "../../domain/framework/extend-framework";
import { MakeButtons } from "./MakeButtons";
import { OutcomeCard } from "./OutcomeCard";
import { RemarkList } from "./SavedOutcome";
import type { WorkbookChoice } from "./template-services";
import { TemplatePreview } from "./TemplatePreview";
import type { TemplateOutcome } from "./templates-state";
import { YearNotice } from "./YearNotice";
import { TEMPLATES_TEXTS } from "./texts";
import { usePane } from "../shell/pane-context";
import type { TemplatesStore } from "./templates-store";
import { changeFramework, exportDocument, keepDocument } from "./keeping";

interface MovedProps {
  readonly store: TemplatesStore;
  readonly isBusy: boolean;
  readonly outcome: Extract<TemplateOutcome, { kind: "moved" }>;
}

/** Next year's template with what stays behind, and the ways to go on with it. */
export function MovedOutcome({ store, isBusy, outcome }: MovedProps) {
  const { say } = usePane();
  const { moved, framework, isKept } = outcome;
  const { template, carried, notCarried } = moved;
  const year = template.fiscalYear;
  const workbook: WorkbookChoice = {
    framework,
    template,
    form: "functions",
    openWith: null,
    isStarter: false,
  };
  const isCovered = coversYear(framework, year);
  const actions = (
    <>
      <Button
        disabledFocusable={isBusy || isKept || !isCovered}
        onClick={() => void keepDocument(store, template)}
      >
        {say(isKept ? TEMPLATES_TEXTS.kept : TEMPLATES_TEXTS.keep)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void exportDocument(store, template)}>
        {say(TEMPLATES_TEXTS.exportJson)}
      </Button>
    </>
  );
  return (
    <OutcomeCard
      {...{ store, isBusy, actions }}
      title={say(TEMPLATES_TEXTS.movedTitle, { year })}
      body={say(TEMPLATES_TEXTS.movedBody)}
    >
      {isCovered ? (
        <MakeButtons {...{ store, workbook, isBusy }} />
      ) : (
        <YearNotice
          {...{ framework, year }}
          onExtend={() => void changeFramework(store, extendFramework(framework, year))}
        />
      )}
      <RemarkList store={store} title={TEMPLATES_TEXTS.notCarried} remarks={notCarried} />
      <RemarkList store={store} title={TEMPLATES_TEXTS.carried} remarks={carried} />
      <TemplatePreview {...{ framework, template }} />
    </OutcomeCard>
  );
}
