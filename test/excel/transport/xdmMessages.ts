import type { Json, JsonObject } from "../richapi/protocol";

/** Messages between host page and add-in are JSON texts. */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: Json;
  readonly _actionType: number;
  readonly _serializerVersion: number;
}

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPE = { forCalling: 0, forEventing: 1 } as const;

/** Numbers of the methods that travel through `executeMethod`. */
export const DISPATCH = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Numbers of the events that add-ins register for. */
export const XDM_EVENT = {
  settingsChanged: 1,
  selectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

export function parseRequest(message: unknown): XdmRequest | null {
  if (typeof message !== "string") return null;
  try {
    const request = JSON.parse(message) as Partial<XdmRequest>;
    return request._messageType === MESSAGE.request ? (request as XdmRequest) : null;
  } catch {
    return null;
  }
}

export function response(request: XdmRequest, data: Json, responseType: number): string {
  const { _actionName, _conversationId, _correlationId, _origin } = request;
  return JSON.stringify({
    _messageType: MESSAGE.response,
    ...{ _actionName, _conversationId, _correlationId, _origin },
    _responseType: responseType,
    _errorCode: 0,
    _data: data,
  } satisfies JsonObject);
}
