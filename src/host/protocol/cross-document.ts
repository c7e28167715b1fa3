import { appContext, type HostProfile } from "./app-context";
import { byteLength, parseMessage, type WireMessage } from "./frame-message";
import { toWireError } from "./wire-error";
import { ENTER_PANE, focusExit, type FocusExit } from "./pane-focus";
import type { RequestBody, ResponseBody } from "./wire-types";

/** Error numbers of office.js that concern a whole batch. */
export const BATCH_ERRORS = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export interface CrossDocumentOptions {
  readonly profile: HostProfile;
  /** Where the host's messages come from; office.js trusts its own hostname only. */
  readonly hostOrigin: string;
  /** 1 shared runtime, 2 custom functions. */
  readonly runtimeFlags: number;
  /** Largest request and response, in bytes of JSON. */
  payloadLimit(): number;
  /** Hands one message to the add-in's window. */
  post(json: string): void;
  /** `isMerged`: the batch belongs to a run that is one step to undo. */
  processBatch(body: RequestBody, isMerged: boolean): Promise<ResponseBody>;
  /** Resolves once no cell is being edited; "refused" when the batch did not ask to wait. */
  awaitCellEdit(mayWait: boolean): Promise<"ready" | "refused">;
  onCommandCompleted(commandId: string, status: number): void;
  onDialog(event: DialogRequest): void;
  /** The user left the add-in's frame by a key. */
  onFocusExit?(exit: FocusExit): void;
  /** A call of the Common API that the host lacks. */
  onUnsupported?(call: string): void;
  /** Document settings by key, their values as JSON. */
  loadSettings(): readonly SerializedSetting[];
  saveSettings(settings: readonly SerializedSetting[]): void;
}

export type SerializedSetting = readonly [key: string, json: string];

export type DialogRequest =
  | { readonly kind: "open"; readonly url: string; readonly width: number; readonly height: number }
  | { readonly kind: "close" }
  | { readonly kind: "message-to-parent"; readonly message: string }
  | { readonly kind: "message-to-dialog"; readonly message: string };

const REGISTER_EVENT = 1;
const UNREGISTER_EVENT = 2;
const NOTIFY_HOST = "ContextActivationManager_notifyHost";
const RESPONSE_TO_CALL = 0;
const RESPONSE_AS_EVENT = 1;
const DELAY_FOR_CELL_EDIT = 64;
/** Requests of office.js about the page around the workbook, such as that its handlers stand ready. */
const PAGE_PARTITION = "WacPartition";
/** A flag of our own: the office.js at hand knows nothing of runs that are one step to undo. */
export const MERGE_UNDO_GROUP = 1 << 20;

const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  messageParent: 144,
  messageChild: 145,
} as const;

/** Calls that the host lacks, as an add-in knows them. */
const COMMON_CALLS: Readonly<Record<number, string>> = {
  64: "Document.getSelectedDataAsync",
  65: "Document.setSelectedDataAsync",
  66: "Bindings.addFromSelectionAsync",
  67: "Bindings.addFromPromptAsync",
  68: "Bindings.getByIdAsync",
  69: "Bindings.releaseByIdAsync",
  74: "Bindings.getAllAsync",
  77: "Document.getFileAsync",
  78: "Bindings.addFromNamedItemAsync",
  82: "Document.goToByIdAsync",
  83: "Document.getActiveViewAsync",
  86: "Document.getFilePropertiesAsync",
};

let conversations = 0;

/** The host's end of the protocol that Excel on the web speaks with an add-in's frame. */
export class CrossDocumentHost {
  readonly #options: CrossDocumentOptions;
  readonly #controlId: string;
  readonly #conversationId: string;
  readonly #events = new Map<string, number>();
  #notifications = 0;
  /** Whether office.js has asked for its context: from then on it listens. */
  #isHeard = false;
  #isClosed = false;

  constructor(options: CrossDocumentOptions) {
    this.#options = options;
    conversations += 1;
    this.#controlId = `control-${conversations}`;
    this.#conversationId = `conversation-${conversations}`;
  }

  /** The `_host_Info` value: host, platform, version, language, correlation, dialog, logging, flags. */
  get hostInfo(): string {
    const { profile, runtimeFlags } = this.#options;
    return [
      "Excel",
      "Web",
      "16.00",
      profile.language,
      this.#controlId,
      "",
      "disableLogging",
      runtimeFlags,
    ].join("$");
  }

  /** What Excel on the web writes into the add-in's `window.name`. */
  get windowName(): string {
    return JSON.stringify({
      baseFrameName: `_xdm_${this.#controlId}`,
      hostInfo: this.hostInfo,
      xdmInfo: [this.#conversationId, this.#controlId, this.#options.hostOrigin].join("|"),
      serializerVersion: 1,
      flights: "[]",
    });
  }

  /** Takes one message of the add-in's window; anything that is not of this conversation is ignored. */
  receive(data: unknown): void {
    const message = parseMessage(data);
    if (this.#isClosed || message?._conversationId !== this.#conversationId || message._messageType !== 0)
      return;
    if (message._actionType === REGISTER_EVENT) this.#register(message);
    else if (message._actionType === UNREGISTER_EVENT) this.#unregister(message);
    else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.#tellContext(message);
    } else if (message._actionName === "executeMethod") void this.#execute(message);
    else {
      const exit = message._actionName === NOTIFY_HOST ? focusExit(message._data) : undefined;
      this.#reply(message, null);
      if (exit) this.#options.onFocusExit?.(exit);
    }
  }

  #tellContext(message: WireMessage): void {
    this.#isHeard = true;
    let settings: readonly SerializedSetting[];
    try {
      settings = this.#options.loadSettings();
    } catch {
      this.#send(message._actionName, message._correlationId, null, INTERNAL_ERROR, RESPONSE_TO_CALL);
      return;
    }
    this.#reply(message, appContext(this.#options.profile, this.#controlId, settings));
  }

  /** Raises a host event; false while the add-in has not registered for it. */
  raise(name: string, data: unknown): boolean {
    const correlation = this.#events.get(name);
    if (correlation === undefined || this.#isClosed) return false;
    this.#send(name, correlation, data, 0, RESPONSE_AS_EVENT);
    return true;
  }

  /** Rich API events: [category, type, target id, message]. */
  raiseRichApi(entries: readonly (readonly [number, number, string, unknown])[]): boolean {
    const rows = entries.map(([category, type, target, message], index) => [
      category,
      type,
      target,
      JSON.stringify(message),
      index,
    ]);
    return this.raise("richApiMessage", { ArrayData: rows });
  }

  /** Presses a ribbon button whose action is a function of the add-in. */
  invokeCommand(commandId: string, functionName: string): boolean {
    const source = JSON.stringify({ source: { id: commandId } });
    return this.raise("appCommandInvoked", { 0: commandId, 1: functionName, 2: source });
  }

  /** Gives the focus to the first element of the add-in's frame; false before office.js listens. */
  enterPane(): boolean {
    if (!this.#isHeard || this.#isClosed) return false;
    this.#notifications += 1;
    this.#options.post(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: "Office_notifyAgave",
        _conversationId: `${this.#conversationId}_ntf`,
        _correlationId: this.#notifications,
        _origin: this.#options.hostOrigin,
        _serializerVersion: 1,
        _data: [ENTER_PANE],
      }),
    );
    return true;
  }

  close(): void {
    this.#isClosed = true;
    this.#events.clear();
  }

  #register(message: WireMessage): void {
    this.#events.set(message._actionName, message._correlationId);
    this.#reply(message, { Error: 0 });
    if (message._actionName === "dialogMessageReceived") {
      const target = JSON.parse(String(message._data.targetId)) as {
        url: string;
        width: number;
        height: number;
      };
      this.#options.onDialog({ kind: "open", ...target });
    }
  }

  #unregister(message: WireMessage): void {
    this.#events.delete(message._actionName);
    this.#reply(message, { Error: 0 });
    if (message._actionName === "dialogMessageReceived") this.#options.onDialog({ kind: "close" });
  }

  /** Every call is answered: office.js waits for as long as it takes. */
  async #execute(message: WireMessage): Promise<void> {
    let answer: object;
    try {
      answer = await this.#answerTo(message._data);
    } catch {
      // The caller is told that it failed; the protocol has no room for more.
      answer = failed(INTERNAL_ERROR);
    }
    this.#reply(message, answer);
  }

  async #answerTo(data: Record<string, unknown>): Promise<object> {
    const { DispatchId: id } = data.DdaMethod as { DispatchId: number };
    switch (id) {
      case DISPATCH.richApi:
        return this.#richApi(data.ArrayData as unknown[]);
      case DISPATCH.commandCompleted:
        this.#options.onCommandCompleted(String(data[0]), Number(data[1]));
        return succeeded();
      case DISPATCH.messageParent:
        this.#options.onDialog({
          kind: "message-to-parent",
          message: String(data.messageToParent ?? data.MessageToParent),
        });
        return succeeded();
      case DISPATCH.messageChild:
        this.#options.onDialog({ kind: "message-to-dialog", message: String(data.messageContent) });
        return succeeded();
      case DISPATCH.loadSettings:
        return { ...succeeded(), Properties: { Settings: this.#namedSettings() } };
      case DISPATCH.saveSettings:
        this.#options.saveSettings(settingsOf(data));
        return succeeded();
      default:
        this.#options.onUnsupported?.(COMMON_CALLS[id] ?? `Common API call ${id}`);
        return failed(OPERATION_NOT_SUPPORTED);
    }
  }

  async #richApi(parts: readonly unknown[]): Promise<object> {
    const text = String(parts[4]);
    const flags = Number(parts[6] ?? 0);
    const limit = this.#options.payloadLimit();
    if (byteLength(text) > limit) return failed(BATCH_ERRORS.requestTooLarge);
    const edit = await this.#options.awaitCellEdit((flags & DELAY_FOR_CELL_EDIT) !== 0);
    if (edit === "refused" && parts[0] !== PAGE_PARTITION) return failed(BATCH_ERRORS.cellEditMode);
    const response = await this.#responseTo(text, (flags & MERGE_UNDO_GROUP) !== 0);
    if (byteLength(response) > limit) return failed(BATCH_ERRORS.responseTooLarge);
    return { ...succeeded(), Data: [200, [], response] };
  }

  /** JSON; of an error where the request cannot be read, or its response has no form in JSON. */
  async #responseTo(request: string, isMerged: boolean): Promise<string> {
    try {
      const body = JSON.parse(request) as RequestBody;
      return JSON.stringify(await this.#options.processBatch(body, isMerged));
    } catch (error) {
      const response: ResponseBody = { Results: [], TraceIds: [], Error: toWireError(error, 0) };
      return JSON.stringify(response);
    }
  }

  #namedSettings() {
    return this.#options.loadSettings().map(([Name, Value]) => ({ Name, Value }));
  }

  #reply(message: WireMessage, data: unknown): void {
    this.#send(message._actionName, message._correlationId, data, 0, RESPONSE_TO_CALL);
  }

  #send(action: string, correlation: number, data: unknown, errorCode: number, responseType: number): void {
    if (this.#isClosed) return;
    this.#options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: action,
        _correlationId: correlation,
        _conversationId: this.#conversationId,
        _origin: this.#options.hostOrigin,
        _serializerVersion: 1,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
      }),
    );
  }
}

function settingsOf(data: Record<string, unknown>): readonly SerializedSetting[] {
  const request = (data.DdaSettingsMethod ?? data) as { Properties?: readonly SerializedSetting[] };
  return request.Properties ?? [];
}

/** "The operation isn't supported": for a call that the host lacks. */
const OPERATION_NOT_SUPPORTED = 5000;

/** For a call that failed; office.js makes GeneralException of it where a batch was asked for. */
const INTERNAL_ERROR = 5001;

function succeeded() {
  return { Version: 1, Error: 0 };
}

function failed(error: number) {
  return { Version: 1, Error: error };
}
