/** What office.js posts from the add-in's frame, as JSON. */
export interface WireMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown>;
}

/** Null for what is none: other scripts post to the window too. */
export function parseMessage(data: unknown): WireMessage | null {
  if (typeof data !== "string") return null;
  try {
    return JSON.parse(data) as WireMessage;
  } catch {
    return null;
  }
}

/** UTF-8 length without encoding: Thai text counts three bytes a character. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xe000) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
