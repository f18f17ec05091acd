import type { DispatchId } from './protocol';

/** How the host misbehaves in one call. */
export type Fault =
  /** Answers with a failure of this number. */
  | { readonly kind: 'error'; readonly code: number }
  /** The envelope itself carries an error and no data. */
  | { readonly kind: 'transport'; readonly code: number }
  /** Never answers. */
  | { readonly kind: 'silence' };

/** A call that has arrived at the host and waits for its answer; the answer is worked out when it is let go. */
export interface HeldCall {
  /** Settles when the call has arrived. */
  readonly arrived: Promise<void>;
  release(): void;
}

interface Hold {
  readonly announce: () => void;
  readonly released: Promise<void>;
}

/** Keeps the misbehaviour planned for coming calls, each used once, in the order planned. */
export class Faults {
  readonly #faults = new Map<number, Fault[]>();
  readonly #holds = new Map<number, Hold[]>();

  /** Plans a fault for the next call of this kind (or the one after those already planned). */
  plan(dispatch: DispatchId, fault: Fault, times = 1): void {
    this.#faults.set(dispatch, [...(this.#faults.get(dispatch) ?? []), ...Array<Fault>(times).fill(fault)]);
  }

  /** Makes the next call of this kind wait until it is let go. */
  hold(dispatch: DispatchId): HeldCall {
    const arrival = signal();
    const release = signal();
    const holds = this.#holds.get(dispatch) ?? [];
    this.#holds.set(dispatch, [...holds, { announce: arrival.raise, released: release.raised }]);
    return { arrived: arrival.raised, release: release.raise };
  }

  /** Takes the next planned fault, null when the host shall behave. */
  takeFault(dispatch: number): Fault | null {
    return this.#faults.get(dispatch)?.shift() ?? null;
  }

  /** Waits when a hold is planned; null when there is none, so that an ordinary answer stays in step. */
  takeHold(dispatch: number): Promise<void> | null {
    const hold = this.#holds.get(dispatch)?.shift();
    if (hold === undefined) return null;
    hold.announce();
    return hold.released;
  }
}

function signal(): { readonly raised: Promise<void>; readonly raise: () => void } {
  let raise: () => void = () => undefined;
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}
