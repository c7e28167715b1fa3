import { CheckActions } from "../check/CheckActions";
import { CheckResults } from "../check/CheckResults";
import type { PaneSection } from "../shell/pane-section";
import { SHELL_TEXTS } from "../shell/texts";
import type { PaneState } from "./pane-store";
import type { PaneServices } from "./services";

/** The sections in the order of their tabs. What few users need every day is fetched when it is first opened. */
export const SECTIONS: readonly PaneSection<PaneState, PaneServices>[] = [
  {
    id: "check",
    name: SHELL_TEXTS.sectionCheck,
    Actions: CheckActions,
    view: { View: CheckResults },
  },
  {
    id: "formulas",
    name: SHELL_TEXTS.sectionFormulas,
    view: { load: async () => (await import("../formulas/FormulasView")).FormulasView },
  },
  {
    id: "portable",
    name: SHELL_TEXTS.sectionPortable,
    view: { load: async () => (await import("../portable/PortableView")).PortableView },
  },
  {
    id: "templates",
    name: SHELL_TEXTS.sectionTemplates,
    view: { load: async () => (await import("../templates/TemplatesView")).TemplatesView },
  },
  {
    id: "form",
    name: SHELL_TEXTS.sectionForm,
    tab: "check",
    view: { load: async () => (await import("../form/FormView")).FormView },
  },
  {
    id: "what-if",
    name: SHELL_TEXTS.sectionWhatIf,
    tab: "check",
    view: { load: async () => (await import("../what-if/WhatIfView")).WhatIfView },
  },
  {
    id: "compare",
    name: SHELL_TEXTS.sectionCompare,
    tab: "check",
    view: { load: async () => (await import("../compare/CompareView")).CompareView },
  },
  {
    id: "round",
    name: SHELL_TEXTS.sectionRound,
    tab: "check",
    view: { load: async () => (await import("../round/RoundView")).RoundView },
  },
];
