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
    const others = this.#others(address);
    const all = [...others, packAnswer(idOf(address), note)];
    this.space.set(KEY, JSON.stringify(all.slice(-MOST_CUSTOMERS)));
  }

  remove(address: string): void {
    if (this.get(address) !== null) this.space.set(KEY, JSON.stringify(this.#others(address)));
  }

  removeAll(): void {
    this.space.remove(KEY);
  }

  #others(address: string): readonly StoredAnswer[] {
    const id = idOf(address);
    return this.#all().filter(([other]) => other !== id);
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
