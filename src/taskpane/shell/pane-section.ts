import type { ComponentType } from "react";
import type { LocalisedText } from "../../domain/text/localised";
import type { JobStore, ShellServices } from "./jobs/job-store";
import type { Section } from "./section";
import type { ShellState } from "./shell-state";

export interface SectionViewProps<S extends ShellState, V extends ShellServices> {
  readonly store: JobStore<S, V>;
  readonly state: S;
}

type SectionView<S extends ShellState, V extends ShellServices> = ComponentType<SectionViewProps<S, V>>;

/** A section as the frame shows it. */
export interface PaneSection<S extends ShellState, V extends ShellServices> {
  readonly id: Section;
  readonly name: LocalisedText;
  /** The tab under which it is opened, where it has none of its own. */
  readonly tab?: Section;
  /** Stands above what tells of the running job. */
  readonly Actions?: SectionView<S, V>;
  /** The view itself, or what fetches its script. */
  readonly view: { readonly View: SectionView<S, V> } | { readonly load: () => Promise<SectionView<S, V>> };
}
