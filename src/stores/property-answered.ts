import { fingerprint } from '../notes/fingerprint';
import type { AnsweredAtHand } from '../ports/answered-at-hand';
import type { AnsweredNote } from '../ports/answered-mails';
import type { PropertySpace } from '../ports/property-space';
import { isStoredAnswer, packAnswer, unpackAnswer, type StoredAnswer } from './answered-format';

const KEY = 'answered';
/** Customers kept; who was answered longer ago makes room. */
export const MOST_CUSTOMERS = 30;

const idOf = (address: string): string => fingerprint(address.trim().toLowerCase()).toString(36);

/** What the check must know of the last mails that were answered, in a space of properties. */
export class PropertyAnswered implements AnsweredAtHand {
  constructor(private readonly space: PropertySpace) {}

  get(address: string): AnsweredNote | null {
    const found = this.#all().find(([id]) => id === idOf(address));
    return found === undefined ? null : unpackAnswer(found);
  }

  put(address: string, note: AnsweredNote): void {
    const id = idOf(address);
    const others = this.#all().filter(([other]) => other !== id);
    this.space.set(KEY, JSON.stringify([...others, packAnswer(id, note)].slice(-MOST_CUSTOMERS)));
  }

  removeAll(): void {
    this.space.remove(KEY);
  }

  #all(): readonly StoredAnswer[] {
    try {
      const value: unknown = JSON.parse(this.space.get(KEY) ?? '[]');
      return Array.isArray(value) ? (value as unknown[]).filter(isStoredAnswer) : [];
    } catch (error) {
      // Damaged: as if nothing had been kept. A store that does not answer is another matter.
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  }
}
