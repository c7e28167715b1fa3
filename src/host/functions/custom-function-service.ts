import { HostObject } from "../protocol/host-object";

/** One result as office.js sends it: invocation id, success, value, error code. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** Otherwise office.js sends results at most twice a second. */
const RESULTS_EVERY_200_MS = 2;

/** Receives what the add-in's custom functions return. */
export class CustomFunctionService extends HostObject {
  override readonly $class = "CustomFunctions";

  constructor(
    readonly $onReady: () => void,
    readonly $onResults: (results: readonly InvocationResult[]) => void,
  ) {
    super();
  }

  /** Features of the runtime that the host switches on. */
  _getEnabledFeatures(): readonly number[] {
    return [RESULTS_EVERY_200_MS];
  }

  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.$onReady();
  }

  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.$onResults(results);
  }

  /** The older form, for hosts below CustomFunctions 1.7. */
  setInvocationResults(
    results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[],
  ): void {
    this.$onResults(results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode]));
  }
}
