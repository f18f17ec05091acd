import type { OwnPhraseFault } from '../../core';

/** Words for the section of the settings where the seller keeps his own phrases. */
export interface OwnPhraseWords {
  readonly about: string;
  readonly none: string;
  readonly language: string;
  readonly move: string;
  readonly situation: string;
  readonly anySituation: string;
  readonly offer: string;
  readonly lead: string;
  readonly use: string;
  readonly instead: string;
  readonly beside: string;
  readonly text: string;
  readonly variables: string;
  readonly insertVariable: (variable: string) => string;
  readonly add: string;
  readonly change: string;
  readonly save: string;
  readonly cancel: string;
  readonly remove: string;
  readonly changeOne: (text: string) => string;
  readonly removeOne: (text: string) => string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly pasteFile: string;
  readonly read: string;
  readonly imported: (count: number) => string;
  readonly copyByHand: string;
  readonly full: string;
  /** In front of what is wrong with the nth phrase of a file; 0 = the file as a whole. */
  readonly where: (at: number) => string;
  readonly fault: Readonly<Record<OwnPhraseFault, (detail: string) => string>>;
}
