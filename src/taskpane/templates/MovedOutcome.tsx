import { Button } from "@fluentui/react-components";
import { coversYear, extendFramework } from "../../domain/framework/extend-framework";
import type { JobStore } from "../shell/composition/job-store";
import { MakeButtons } from "./MakeButtons";
import { OutcomeCard } from "./OutcomeCard";
import { RemarkList } from "./SavedOutcome";
import type { WorkbookChoice } from "./template-services";
import { TemplatePreview } from "./TemplatePreview";
import { useTemplateTexts } from "./texts";
import type { TemplateOutcome } from "./templates-state";
import { YearNotice } from "./YearNotice";

interface MovedProps {
  readonly store: JobStore;
  readonly isBusy: boolean;
  readonly outcome: Extract<TemplateOutcome, { kind: "moved" }>;
}

/** Next year's template with what stays behind, and the ways to go on with it. */
export function MovedOutcome({ store, isBusy, outcome }: MovedProps) {
  const say = useTemplateTexts();
  const { moved, framework, isKept } = outcome;
  const { template, carried, notCarried } = moved;
  const year = template.fiscalYear;
  const workbook: WorkbookChoice = { framework, template, form: "functions", isStarter: false };
  const { templates } = store;
  const isCovered = coversYear(framework, year);
  const actions = (
    <>
      <Button
        disabledFocusable={isBusy || isKept || !isCovered}
        onClick={() => void templates.keep(template)}
      >
        {say(isKept ? "kept" : "keep")}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void templates.export(template)}>
        {say("exportJson")}
      </Button>
    </>
  );
  return (
    <OutcomeCard {...{ store, isBusy, actions }} title={say("movedTitle", { year })} body={say("movedBody")}>
      {isCovered ? (
        <MakeButtons {...{ store, workbook, isBusy }} />
      ) : (
        <YearNotice
          {...{ framework, year }}
          onExtend={() => void templates.changeFramework(extendFramework(framework, year))}
        />
      )}
      <RemarkList store={store} title="notCarried" remarks={notCarried} />
      <RemarkList store={store} title="carried" remarks={carried} />
      <TemplatePreview {...{ framework, template }} />
    </OutcomeCard>
  );
}
