import type { DraftsMade } from '../ports/drafts-made';
import type { PropertySpace } from '../ports/property-space';

const KEY = 'drafts';
/** How many conversations are remembered; the oldest go first. */
const MOST = 100;

/** Drafts made from here, kept as `thread:mails` with blanks between, oldest first. Ids and numbers only, no words. */
export class DraftRecord implements DraftsMade {
  constructor(private readonly space: PropertySpace) {}

  isPending(thread: string, mails: number): boolean {
    return this.entries().includes(`${thread}:${String(mails)}`);
  }

  add(thread: string, mails: number): void {
    const others = this.entries().filter((entry) => !entry.startsWith(`${thread}:`));
    this.space.set(KEY, [...others, `${thread}:${String(mails)}`].slice(-MOST).join(' '));
  }

  count(): number {
    return this.entries().length;
  }

  private entries(): readonly string[] {
    const stored = this.space.get(KEY);
    return stored === null || stored === '' ? [] : stored.split(' ');
  }
}
