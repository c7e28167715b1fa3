import { useEffect, useState } from "react";
import type { JobStore } from "../shell/composition/job-store";
import type { PaneState } from "../shell/pane-state";
import { allFrameworks, keyOf, STARTER, templatesFor, workbookChoice, type GalleryChoice } from "./choice";
import { AuthoringCard } from "./AuthoringCard";
import { Gallery } from "./Gallery";
import { OwnDocuments } from "./OwnDocuments";
import { OutcomeView } from "./OutcomeView";

/** Workbooks from templates, writing templates, and the user's own ones; what the last job came to stands first. */
export function TemplatesView({ store, state }: { store: JobStore; state: PaneState }) {
  const { own, isUnkept, outcome } = state.templates;
  const isBusy = state.running !== null;
  const frameworks = allFrameworks(own ?? []);
  const [choice, setChoice] = useState<GalleryChoice>(() => ({
    framework: keyOf(frameworks[0]!),
    template: keyOf(templatesFor(frameworks[0]!, [])[0] ?? { id: STARTER, version: 1 }),
    agency: "",
    abbreviation: "",
    year: "",
    form: "functions",
  }));
  useEffect(() => {
    void store.templates.load();
  }, [store]);

  // One that was deleted meanwhile is no longer chosen.
  const framework = frameworks.find((each) => keyOf(each) === choice.framework) ?? frameworks[0]!;
  const templates = templatesFor(framework, own ?? []);
  const workbook = workbookChoice(choice, framework, templates);

  if (outcome) return <OutcomeView {...{ store, outcome, isBusy }} />;
  return (
    <>
      <Gallery
        {...{ store, isBusy, choice, frameworks, framework, templates, workbook }}
        onChoose={setChoice}
      />
      <OwnDocuments {...{ store, isBusy, isUnkept }} own={own ?? []} />
      <AuthoringCard {...{ store, isBusy, framework, workbook }} />
    </>
  );
}
