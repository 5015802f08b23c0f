/** The envelope in which office.js and its host exchange messages: JSON text through `postMessage`. */

const REQUEST = 0;
const RESPONSE = 1;
const SERIALIZER = 2;
const KINDS = ["call", "register", "unregister"] as const;

/** What office.js reports when a call failed without a more specific reason (`InvokeResultCode`). */
export const CALL_FAILED = -2;

export interface PaneRequest {
  /** Such as `executeMethod`; for registrations the event's name. */
  readonly action: string;
  readonly kind: (typeof KINDS)[number];
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** The request in a message's data, or undefined where the message is not one of office.js. */
export function readRequest(data: unknown): PaneRequest | undefined {
  const message = parse(data);
  if (!message || message["_messageType"] !== REQUEST) return undefined;
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation } = message;
  const kind = KINDS[Number(message["_actionType"])];
  if (typeof action !== "string" || typeof conversation !== "string" || typeof correlation !== "number" || !kind)
    return undefined;
  return { action, kind, conversation, correlation, data: message["_data"] };
}

/** The answer to a request. */
export function answer(request: PaneRequest, data: unknown, origin: string, errorCode = 0): string {
  return envelope(request.action, request.conversation, request.correlation, data, origin, errorCode, 0);
}

/** An event that nobody asked for at this moment, such as a richApiMessage. */
export function event(name: string, conversation: string, data: unknown, origin: string): string {
  return envelope(name, conversation, -1, data, origin, 0, 1);
}

function envelope(
  action: string,
  conversation: string,
  correlation: number,
  data: unknown,
  origin: string,
  errorCode: number,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: SERIALIZER,
  });
}

function parse(data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    return JSON.parse(data) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
