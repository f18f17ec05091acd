/**
 * The messages between office.js and Outlook on the web, as observed on the wire: JSON text over postMessage, both ways.
 * Only what the add-in uses is named; an unknown number makes the host answer with an error and the test fail.
 */

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;
export const SERIALIZER_VERSION = 1;

/** Errors of the transport itself, in the envelope; the library never calls back when the data is missing too. */
export const TransportError = { none: 0, badRequest: -2, accessDenied: -5 } as const;

export const Action = {
  appContext: 'ContextActivationManager_getAppContextAsync',
  notifyHost: 'ContextActivationManager_notifyHost',
  initialData: 'GetInitialData',
  /** A call of the mailbox library. */
  execute: 'ExecuteMethod',
  /** A call of the common library, such as closing the pane; differs by its first letter only. */
  executeCommon: 'executeMethod',
} as const;

/** What the library tells the host without waiting for an answer: it takes over Tab and hands the focus back at either end. */
export const PaneNotice = { tabOut: 13, tabOutBackwards: 14 } as const;

/** Numbers by which the library names its calls. */
export const Dispatch = {
  bodyGet: 37,
  bodySet: 38,
  bodyType: 14,
  bodyPrepend: 23,
  bodySetSelected: 13,
  selectedGet: 28,
  selectedSet: 29,
  recipientsGet: 15,
  subjectGet: 18,
  noticeAdd: 33,
  noticeReplace: 35,
  sharedProperties: 108,
  replyText: 10,
  replyAllText: 11,
  reply: 30,
  replyAll: 31,
  replyAsync: 181,
  replyAllAsync: 182,
  replyTextAsync: 183,
  replyAllTextAsync: 184,
  roamingSave: 404,
} as const;
export type DispatchId = (typeof Dispatch)[keyof typeof Dispatch];

/** How a body is wanted. */
export const Coercion = { text: 0, html: 3 } as const;

/** What the snapshot of the selected item says it is. */
export const ItemType = { message: 1, appointment: 2, meetingRequest: 3, messageCompose: 4 } as const;

/** As the host counts them, which is not the order of power; `restricted` is said by leaving the field out. */
export const Permission = {
  restricted: undefined,
  readItem: 1,
  readWriteMailbox: 2,
  readWriteItem: 3,
} as const;
export type PermissionLevel = (typeof Permission)[keyof typeof Permission];

export const PaneEvent = {
  itemChanged: 'olkItemSelectedChanged',
  /** A button of the ribbon runs a function, or Outlook tells of an event such as sending. */
  command: 'appCommandInvoked',
} as const;

/** Calls of the common library, by number. */
export const CommonDispatch = { commandCompleted: 94 } as const;

/** Application number of Outlook on the web. */
export const APP_NAME = 64;

/** Failures of a call, as the library numbers them; the names are the library's own. */
export const ErrorCode = {
  internalFormat: 9002,
  accessRestricted: 9017,
  genericSettings: 9019,
  genericResponse: 9020,
  itemChanged: 9030,
  notSupportedHere: 9032,
  insufficientItemPermissions: 9038,
  httpRequest: 9040,
  network: 9041,
  internalServer: 9042,
  missingExtendedPermissions: 9047,
  itemNotFound: 9049,
  sharedFolder: 9055,
  settingsTooBig: 9057,
} as const;

/** A request of the library. */
export interface PaneRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** `_data` of `Action.execute`. */
export interface MethodCall {
  readonly ApiParams?: unknown;
  readonly MethodData: { readonly ControlId: string; readonly DispatchId: number };
}

/** `_data` of `Action.executeCommon`; the arguments stand beside the method under running numbers. */
export interface CommonCall {
  readonly DdaMethod?: { readonly DispatchId: number };
}

/** Reads a message of the pane; null when it is not a request of this protocol. */
export function parseRequest(raw: unknown): PaneRequest | null {
  if (typeof raw !== 'string') return null;
  let message: unknown;
  try {
    message = JSON.parse(raw);
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null) return null;
  const request = message as Partial<PaneRequest>;
  const complete =
    request._messageType === MessageType.request &&
    typeof request._actionName === 'string' &&
    typeof request._conversationId === 'string' &&
    typeof request._correlationId === 'number' &&
    typeof request._actionType === 'number';
  return complete ? (request as PaneRequest) : null;
}
