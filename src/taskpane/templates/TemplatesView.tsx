import { useEffect, useState } from "react";
import { allFrameworks, keyOf, STARTER, templatesFor, workbookChoice, type GalleryChoice } from "./choice";
import { AuthoringCard } from "./AuthoringCard";
import { Gallery } from "./Gallery";
import { OwnDocuments } from "./OwnDocuments";
import { OutcomeView } from "./OutcomeView";
import type { TemplatesStore } from "./templates-store";
import type { TemplatesPane } from "./templates-state";
import { loadOwn } from "./keeping";

/** Workbooks from templates, writing templates, and the user's own ones; what the last job came to stands first. */
export function TemplatesView({ store, state }: { store: TemplatesStore; state: TemplatesPane }) {
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
    openWith: null,
  }));
  useEffect(() => {
    void loadOwn(store);
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
