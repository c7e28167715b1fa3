import type { Framework } from "../../domain/framework/framework";
import type { Template } from "../../domain/template/template";
import { handOver } from "../shell/hand-over";
import type { OwnDocument, TemplateServices } from "./template-services";
import { withOutcome, type TemplatesPane, type TemplatesState } from "./templates-state";
import type { TemplatesStore } from "./templates-store";

type Kept = Pick<TemplatesState, "own" | "isUnkept">;

/** Reads the user's own documents whenever the section is opened: other sections keep some too. */
export async function loadOwn(store: TemplatesStore): Promise<void> {
  if (store.getState().templates.own === null) change(store, { own: [] });
  const kept = await store.services.templates.loadOwn();
  const others = (store.getState().templates.own ?? []).filter(
    (own) => !kept.some((each) => isSameDocument(each, own)),
  );
  change(store, { own: [...kept, ...others] });
}

export function ownFrameworks({ templates }: TemplatesPane): readonly Framework[] {
  return (templates.own ?? []).flatMap((each) => (each.kind === "framework" ? [each.document] : []));
}

/** Keeps a document among the user's own; one of the same kind, id and version gives way. */
export function keepAmong(
  own: readonly OwnDocument[] | null,
  added: OwnDocument,
  services: TemplateServices,
): Kept {
  return keepAll([...(own ?? []).filter((each) => !isSameDocument(each, added)), added], services);
}

function isSameDocument(a: OwnDocument, b: OwnDocument): boolean {
  return a.kind === b.kind && a.document.id === b.document.id && a.document.version === b.document.version;
}

/** Keeps what a job came to among the user's own documents. */
export async function keepDocument(store: TemplatesStore, document: Framework | Template): Promise<void> {
  const { templates: services } = store.services;
  const added = await services.writeDocument(document);
  change(store, keepAmong(store.getState().templates.own, added, services));
  const { outcome } = store.getState().templates;
  if (outcome?.kind === "saved" || outcome?.kind === "moved")
    store.set(withOutcome(store.getState(), { ...outcome, isKept: true }));
}

export async function exportDocument(store: TemplatesStore, document: Framework | Template): Promise<void> {
  const { text } = await store.services.templates.writeDocument(document);
  await handOver(store, `${document.id}.json`, text);
}

export function removeDocument(store: TemplatesStore, document: OwnDocument): void {
  const rest = (store.getState().templates.own ?? []).filter((each) => each !== document);
  change(store, keepAll(rest, store.services.templates));
}

/** Next year's template under other rules, such as the same ones for a further year. */
export async function changeFramework(store: TemplatesStore, framework: Framework): Promise<void> {
  const { outcome } = store.getState().templates;
  await keepDocument(store, framework);
  if (outcome?.kind !== "moved") return;
  const { id, version } = framework;
  const template = { ...outcome.moved.template, framework: { id, version } };
  const moved = { ...outcome.moved, template };
  store.set(withOutcome(store.getState(), { ...outcome, framework, moved, isKept: false }));
}

function keepAll(own: readonly OwnDocument[], services: TemplateServices): Kept {
  // Frameworks first: templates are read against them.
  const ordered = [...own].sort((a, b) => Number(a.kind === "template") - Number(b.kind === "template"));
  return { own: ordered, isUnkept: !services.keepOwn(ordered) };
}

function change(store: TemplatesStore, change: Partial<TemplatesState>): void {
  store.set({ templates: { ...store.getState().templates, ...change } });
}
