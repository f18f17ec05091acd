import { randomUUID } from 'node:crypto';
import type { OutlookHost } from './outlook-host';
import {
  Action,
  ActionType,
  CommonDispatch,
  ErrorCode,
  MessageType,
  PaneEvent,
  PaneNotice,
  ResponseType,
  SERIALIZER_VERSION,
  TransportError,
  parseRequest,
  type CommonCall,
  type MethodCall,
  type PaneRequest,
} from './protocol';

/** Sends a message to the window of the pane. */
export type PostToPane = (message: string) => void;

/** One life of the pane: the conversation between the library in it and the host. */
export class PaneSession {
  readonly #conversation = randomUUID();
  /** Event name → correlation id of the request that registered for it. */
  readonly #events = new Map<string, number>();

  constructor(
    private readonly host: OutlookHost,
    private readonly post: PostToPane,
  ) {}

  /** The list the library takes host, platform, version and language from. */
  get hostInfo(): string {
    return ['Outlook', 'Web', '16.01', this.host.settings.locale, this.#conversation, '', '', '0'].join('$');
  }

  /** The window name by which the library finds its host. */
  get windowName(): string {
    const { controlId, origin } = this.host.settings;
    return JSON.stringify({
      baseFrameName: `frame-${controlId}`,
      hostInfo: this.hostInfo,
      xdmInfo: [this.#conversation, controlId, `${origin}/`].join('|'),
      serializerVersion: String(SERIALIZER_VERSION),
      flights: '[]',
    });
  }

  /** Takes a message from the pane; messages that are not of this conversation are none of our business. */
  receive(raw: unknown): void {
    const request = parseRequest(raw);
    if (request === null || request._conversationId !== this.#conversation) return;
    if (request._actionType === ActionType.register) {
      if (this.host.refusesEvents && request._actionName === PaneEvent.itemChanged) {
        return this.#answer(request, { Error: 1 });
      }
      this.#events.set(request._actionName, request._correlationId);
      this.#answer(request, { Error: 0 });
    } else if (request._actionType === ActionType.unregister) {
      this.#events.delete(request._actionName);
      this.#answer(request, { Error: 0 });
    } else {
      this.#invoke(request);
    }
  }

  /** Tells the pane that another item is selected; does nothing when the pane has not registered for it. */
  fireItemChanged(): void {
    const correlation = this.#events.get(PaneEvent.itemChanged);
    if (correlation === undefined) return;
    this.#send({
      _actionName: PaneEvent.itemChanged,
      _correlationId: correlation,
      _responseType: ResponseType.event,
      _data: this.host.itemSnapshot(),
    });
  }

  /** Runs a function of the pane's page, as a button of the ribbon does; false when the page does not listen yet. */
  fireCommand(id: string, functionName: string): boolean {
    const correlation = this.#events.get(PaneEvent.command);
    if (correlation === undefined) return false;
    this.#send({
      _actionName: PaneEvent.command,
      _correlationId: correlation,
      _responseType: ResponseType.event,
      _data: [id, functionName, JSON.stringify({ source: { id: functionName } })],
    });
    return true;
  }

  #receiveCommonCall(call: CommonCall): void {
    if (call.DdaMethod?.DispatchId !== CommonDispatch.commandCompleted) return;
    this.host.commandCompleted(Object.values(call).filter((value) => typeof value === 'string'));
  }

  #invoke(request: PaneRequest): void {
    switch (request._actionName) {
      case Action.appContext:
        return this.#answer(request, this.host.appContext());
      case Action.initialData:
        return this.#answer(request, this.host.itemSnapshot());
      case Action.execute:
        return this.#receiveCall(request, request._data as MethodCall);
      case Action.executeCommon:
        this.#receiveCommonCall(request._data as CommonCall);
        return this.#answer(request, { Version: 1, Error: 0 });
      case Action.notifyHost:
        return this.#receiveNotice(request._data as readonly unknown[]);
      default:
        return this.#answer(request, null, TransportError.badRequest);
    }
  }

  #receiveNotice([, notice]: readonly unknown[]): void {
    if (notice === PaneNotice.tabOut) this.host.onTabOut(false);
    if (notice === PaneNotice.tabOutBackwards) this.host.onTabOut(true);
  }

  #receiveCall(request: PaneRequest, { ApiParams: params, MethodData: method }: MethodCall): void {
    const dispatch = method.DispatchId;
    this.host.calls.push({ dispatch, params });
    const held = this.host.faults.takeHold(dispatch);
    if (held === null) this.#execute(request, dispatch, params);
    else void held.then(() => this.#execute(request, dispatch, params));
  }

  #execute(request: PaneRequest, dispatch: number, params: unknown): void {
    const fault = this.host.faults.takeFault(dispatch);
    switch (fault?.kind) {
      case 'silence':
        return;
      case 'transport':
        return this.#answer(request, null, fault.code);
      case 'error':
        return this.#answer(request, failure(fault.code));
      case undefined:
        return this.#answer(request, this.#outcome(dispatch, params));
    }
  }

  #outcome(dispatch: number, params: unknown): object {
    try {
      const data = this.host.execute(dispatch, params);
      return { wasSuccessful: true, error: false, errorCode: 0, data };
    } catch (error) {
      return failure((error as { code?: number }).code ?? ErrorCode.internalFormat);
    }
  }

  #answer(request: PaneRequest, data: unknown, transportError: number = TransportError.none): void {
    const send = () =>
      this.#send({
        _actionName: request._actionName,
        _correlationId: request._correlationId,
        _responseType: ResponseType.answer,
        _errorCode: transportError,
        _data: data,
      });
    if (this.host.latency > 0) setTimeout(send, this.host.latency);
    else send();
  }

  #send(part: object): void {
    this.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _conversationId: this.#conversation,
        _origin: this.host.settings.origin,
        _serializerVersion: SERIALIZER_VERSION,
        _errorCode: TransportError.none,
        ...part,
      }),
    );
  }
}

function failure(code: number): object {
  return { wasSuccessful: false, error: true, errorCode: code };
}
