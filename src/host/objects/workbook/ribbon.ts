import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";

/** What the add-in has said of its own buttons and tabs, by their ids. The host draws no ribbon. */
export interface RibbonState {
  readonly enabledButtons: Map<string, boolean>;
  readonly visibleTabs: Map<string, boolean>;
}

/** Office.ribbon.requestUpdate. */
export class DynamicRibbon extends HostObject {
  override readonly $class = "DynamicRibbon";

  constructor(readonly $state: RibbonState) {
    super();
  }

  getButton(id: unknown): RibbonButton {
    return new RibbonButton(this.$state, idOf(id));
  }

  getTab(id: unknown): RibbonTab {
    return new RibbonTab(this.$state, idOf(id));
  }
}

export class RibbonButton extends HostObject {
  override readonly $class = "RibbonButton";

  constructor(
    readonly $state: RibbonState,
    readonly $buttonId: string,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.$state.enabledButtons.get(this.$buttonId) ?? true;
  }

  set enabled(enabled: unknown) {
    this.$state.enabledButtons.set(this.$buttonId, flagOf(enabled));
  }
}

export class RibbonTab extends HostObject {
  override readonly $class = "RibbonTab";

  constructor(
    readonly $state: RibbonState,
    readonly $tabId: string,
  ) {
    super();
  }

  setVisibility(visible: unknown): void {
    this.$state.visibleTabs.set(this.$tabId, flagOf(visible));
  }
}

function idOf(id: unknown): string {
  if (typeof id !== "string" || id === "") throw new HostError("InvalidArgument");
  return id;
}

function flagOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}
