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
