export interface Person {
  readonly name: string;
  readonly email: string;
}

/** What the seller's records say about a sender; all counts are whole numbers from 0. */
export interface SenderHistory {
  readonly messages: number;
  readonly orders: number;
  readonly threats: number;
  readonly carriedOut: number;
}

/** What is known of a sender when a mail is judged. */
export interface KnownHistory extends Omit<SenderHistory, 'orders'> {
  /** Null: nobody has counted them, which is not the same as none. */
  readonly orders: number | null;
}

/** One mail as it arrived. `body` is plain text or HTML source; every offset in a reading points into it. */
export interface Mail {
  readonly id?: string | null | undefined;
  readonly from: Person | null;
  readonly subject: string;
  readonly body: string;
  readonly senderHistory?: KnownHistory | null | undefined;
}
