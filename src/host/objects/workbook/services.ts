import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";

/** office.js reports here that Office.actions.associate has its handlers. */
export class AddinInternalService extends HostObject {
  override readonly $class = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

export type RuntimeVisibility = "Visible" | "Hidden" | "Background";

/** Office.addin.showAsTaskpane and hide. */
export class AppRuntimeService extends HostObject {
  override readonly $class = "AppRuntimeService";

  constructor(
    readonly $visibility: { current: RuntimeVisibility },
    readonly $onChange: (visibility: RuntimeVisibility) => void,
  ) {
    super();
  }

  getAppRuntimeState(): RuntimeVisibility {
    return this.$visibility.current;
  }

  setAppRuntimeState(visibility: RuntimeVisibility): void {
    this.$visibility.current = visibility;
    this.$onChange(visibility);
  }
}

/** Office.addin.setStartupBehavior and getStartupBehavior: what becomes of the runtime when the document opens. */
export class AppRuntimePersistenceService extends HostObject {
  override readonly $class = "AppRuntimePersistenceService";

  constructor(readonly $startState: { current: RuntimeStartState }) {
    super();
  }

  getAppRuntimeStartState(): RuntimeStartState {
    return this.$startState.current;
  }

  setAppRuntimeStartState(state: RuntimeStartState): void {
    if (state !== "Background" && state !== "Inactive") throw new HostError("InvalidArgument");
    this.$startState.current = state;
  }
}

/** Started with the document, or not before it is asked for. */
export type RuntimeStartState = "Background" | "Inactive";
