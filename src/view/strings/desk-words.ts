/** The words of the deal desk while it is folded; the others are loaded with it. */
export interface DeskWords {
  readonly title: string;
  /** Where money is at stake. */
  readonly lead: string;
  readonly open: string;
  /** Where the threat seems real. */
  readonly worthLead: string;
  readonly worthOpen: string;
  readonly loading: string;
  readonly failed: string;
}
