import { MailFileError } from './mail-file';

/**
 * Checks the skeleton of an OLE compound file ([MS-CFB]) before the Outlook reader walks it. The reader follows
 * sector chains and the directory tree wherever they lead; in a damaged file they lead in circles, and a circle
 * would hang the page. Each sector and each entry is visited at most once here, so the check is linear.
 *
 * @returns the names of all entries
 * @throws MailFileError `broken`
 */
export function checkedEntryNames(bytes: Uint8Array): string[] {
  try {
    return new Skeleton(bytes).entryNames();
  } catch (cause) {
    if (cause instanceof MailFileError) throw cause;
    throw broken('it ends too early'); // a read beyond the last byte
  }
}

const END_OF_CHAIN = 0xfffffffe;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const MINI_LIMIT = 4096;
const HEADER_TABLE_SLOTS = 109;
/** Kinds of directory entries. */
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function broken(why: string): MailFileError {
  return new MailFileError('broken', `The Outlook file is damaged: ${why}.`);
}

class Skeleton {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly table: number[] = [];
  private readonly miniTable: number[] = [];
  private readonly usedSectors = new Set<number>();
  private readonly usedMiniSectors = new Set<number>();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorBytes = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    for (const sector of this.tableSectors()) this.table.push(...this.numbersIn(sector));
    for (const sector of this.chain(this.header(60), this.table, this.usedSectors)) {
      this.miniTable.push(...this.numbersIn(sector));
    }
  }

  entryNames(): string[] {
    const entries = this.chain(this.header(48), this.table, this.usedSectors).flatMap((sector) =>
      this.entriesIn(sector),
    );
    const reached = this.walk(entries);
    for (const entry of reached) this.checkStream(entry);
    return reached.map((entry) => entry.name);
  }

  private header(offset: number): number {
    return this.view.getUint32(offset, true);
  }

  private offsetOf(sector: number): number {
    const offset = (sector + 1) * this.sectorBytes;
    if (offset >= this.bytes.length) throw broken('it ends too early');
    return offset;
  }

  private numbersIn(sector: number): number[] {
    const offset = this.offsetOf(sector);
    return Array.from({ length: this.sectorBytes / 4 }, (_, at) =>
      this.view.getUint32(offset + 4 * at, true),
    );
  }

  /** The sectors of the allocation table: up to 109 in the header, the rest in a chain of their own. */
  private tableSectors(): number[] {
    const wanted = this.header(44);
    if (wanted > this.bytes.length / this.sectorBytes)
      throw broken('its allocation table is larger than the file');
    const listed = Array.from({ length: Math.min(wanted, HEADER_TABLE_SLOTS) }, (_, at) =>
      this.header(76 + 4 * at),
    );
    let next = this.header(68);
    const seen = new Set<number>();
    while (listed.length < wanted && next < END_OF_CHAIN) {
      if (seen.has(next)) throw broken('its allocation table runs in a circle');
      seen.add(next);
      const numbers = this.numbersIn(next);
      next = numbers.pop() ?? END_OF_CHAIN;
      listed.push(...numbers.slice(0, wanted - listed.length));
    }
    return listed;
  }

  private chain(start: number, table: readonly number[], used: Set<number>): number[] {
    const sectors: number[] = [];
    // An absent chain is written as "end of chain" by some programs and as 0 or "free" by others.
    let next = start === NO_ENTRY ? END_OF_CHAIN : start;
    while (next !== END_OF_CHAIN) {
      const following = table[next];
      if (following === undefined) throw broken('a chain of sectors leads outside the file');
      if (used.has(next)) throw broken('two chains of sectors meet');
      used.add(next);
      sectors.push(next);
      next = following;
    }
    return sectors;
  }

  private entriesIn(sector: number): Entry[] {
    const first = this.offsetOf(sector);
    return Array.from({ length: this.sectorBytes / ENTRY_BYTES }, (_, at) =>
      this.entryAt(first + at * ENTRY_BYTES),
    );
  }

  private entryAt(offset: number): Entry {
    const nameBytes = Math.max(0, Math.min(64, this.view.getUint16(offset + 64, true)) - 2);
    return {
      name: new TextDecoder('utf-16le').decode(this.bytes.subarray(offset, offset + nameBytes)),
      kind: this.view.getUint8(offset + 66),
      left: this.view.getUint32(offset + 68, true),
      right: this.view.getUint32(offset + 72, true),
      child: this.view.getUint32(offset + 76, true),
      start: this.view.getUint32(offset + 116, true),
      size: this.view.getUint32(offset + 120, true),
    };
  }

  private walk(entries: readonly Entry[]): Entry[] {
    const seen = new Set<number>();
    const reached: Entry[] = [];
    const open = [0];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const entry = entries[index];
      if (!entry || seen.has(index) || ![STORAGE, STREAM, ROOT].includes(entry.kind))
        throw broken('its directory is not a tree');
      seen.add(index);
      reached.push(entry);
      const below = entry.kind === STREAM ? [] : [entry.child];
      const beside = entry.kind === ROOT ? [] : [entry.left, entry.right];
      open.push(...[...below, ...beside].filter((next) => next !== NO_ENTRY));
    }
    return reached;
  }

  private checkStream(entry: Entry): void {
    if (entry.kind === STORAGE) return;
    if (entry.kind === ROOT) {
      this.chain(entry.start, this.table, this.usedSectors).forEach((sector) => this.offsetOf(sector));
      return;
    }
    if (entry.size === 0) return;
    if (entry.size > this.bytes.length) throw broken('a part is larger than the file');
    const isMini = entry.size < MINI_LIMIT;
    const sectors = isMini
      ? this.chain(entry.start, this.miniTable, this.usedMiniSectors)
      : this.chain(entry.start, this.table, this.usedSectors);
    if (sectors.length * (isMini ? MINI_SECTOR_BYTES : this.sectorBytes) < entry.size)
      throw broken('a part is cut off');
  }
}
