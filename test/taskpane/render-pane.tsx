import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/taskpane/shell/App";
import { createPaneStore } from "../../src/taskpane/composition/pane-store";
import { createLinks } from "../../src/taskpane/shell/links";
import { inMemoryServices } from "./in-memory-services";
import { SECTIONS } from "../../src/taskpane/composition/sections";

export interface PaneOptions {
  readonly displayLanguage?: string;
  readonly isDark?: boolean;
}

/** Rules of style go to a page of their own: jsdom would hold every element against each of them for every look. */
const UNSEEN_STYLES = createDOMRenderer(document.implementation.createHTMLDocument(""));

/** The whole pane on services that answer from memory. */
export function renderPane({ displayLanguage = "th-TH", isDark = false }: PaneOptions = {}) {
  const services = inMemoryServices();
  const store = createPaneStore(services, { now: () => new Date(2026, 7, 1, 14, 32) });
  const stored = new Map<string, string>();
  const host = {
    displayLanguage,
    storage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    },
    readOfficeTheme: () => ({ isDarkTheme: isDark }),
  };
  const links = createLinks(["weight-total-not-100"]);
  const view = render(
    <RendererProvider renderer={UNSEEN_STYLES}>
      <App store={store} sections={SECTIONS} host={host} links={links} />
    </RendererProvider>,
  );
  return { services, store, stored, user: userEvent.setup(), ...view };
}

export const button = (name: RegExp | string) => screen.getByRole("button", { name });

/** What axe objects to in the page, but for colours. */
export async function accessViolations(): Promise<string[]> {
  // Colours need a layout, which jsdom has not; the tests in the browser look at them.
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
