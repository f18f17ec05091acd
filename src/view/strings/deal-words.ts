import type {
  Concession,
  DealField,
  DealFinding,
  EntryProblem,
  NoOffer,
  OfferTable,
  Room,
  Way,
  WorthAdvice,
  WorthField,
  WorthReason,
} from '../../core/deal';

type Words<K extends string> = Readonly<Record<K, string>>;
type NoTable = Extract<OfferTable, { kind: 'none' }>['why'];

/** The words of the deal desk. Amounts arrive in the functions ready to be shown. */
export interface DealWords {
  readonly privacy: string;
  readonly field: Words<DealField>;
  readonly hint: Readonly<Partial<Record<DealField, string>>>;
  readonly units: string;
  readonly days: string;
  readonly currency: string;
  readonly costCurrency: string;
  readonly sameCurrency: string;
  readonly incoterm: string;
  readonly noIncoterm: string;
  readonly room: string;
  readonly roomHint: string;
  readonly roomName: Words<Room>;
  readonly more: string;
  readonly useFromMail: (value: string, field: string) => string;
  readonly fromMail: string;
  readonly problem: Words<EntryProblem>;
  readonly readAs: (number: string) => string;
  readonly missing: (fields: string) => string;
  readonly finding: Words<DealFinding>;
  /** What the price has to cover under the seller's incoterm. */
  readonly covers: Words<'handover' | 'freight' | 'delivery'>;
  readonly otherIncoterm: (own: string, theirs: string) => string;
  readonly result: string;
  readonly line: Words<'quoted' | 'asked' | 'floor'>;
  readonly price: string;
  readonly unitProfit: string;
  readonly margin: string;
  readonly orderProfit: string;
  readonly gap: (perUnit: string, percent: string) => string;
  readonly gapOrder: (amount: string) => string;
  readonly sameProfit: (units: string) => string;
  readonly sameProfitNever: string;
  readonly ways: string;
  readonly noWay: string;
  readonly way: Readonly<{
    [K in Way['way']]: K extends 'earlier_payment'
      ? string
      : K extends 'lower_cost'
        ? (perUnit: string, percent: string) => string
        : (units: string) => string;
  }>;
  readonly concessions: string;
  readonly concession: Words<Concession>;
  readonly offers: string;
  readonly offersWorth: (amount: string) => string;
  readonly offersCost: (amount: string) => string;
  readonly noTable: Words<NoTable>;
  readonly offerPrice: (price: string, percent: string) => string;
  readonly offerNext: (percent: string) => string;
  readonly offerCredit: (amount: string) => string;
  readonly offerVolume: (units: string) => string;
  readonly offerMargin: (margin: string, worth: string) => string;
  readonly offerCosts: (amount: string) => string;
  /** An offer that could not be made, and why. */
  readonly notOffered: string;
  /** Between an offer and why it could not be made. */
  readonly notOfferedJoint: string;
  readonly noOffer: Words<NoOffer>;
  readonly onlyOne: string;
  readonly use: string;
  readonly used: string;
  readonly keepTerms: string;
  readonly keepHint: string;
  readonly kept: string;
  readonly notKept: string;
  readonly worth: {
    readonly field: Words<WorthField>;
    readonly hint: Readonly<Partial<Record<WorthField, string>>>;
    readonly missing: (fields: string) => string;
    readonly countedAsNothing: (fields: string) => string;
    readonly yearlyProfit: string;
    readonly costOfLosing: string;
    readonly costOfYielding: string;
    readonly precedentCost: string;
    readonly chanceNeeded: (percent: string) => string;
    readonly chanceNever: string;
    readonly atMost: (percent: string) => string;
    readonly advice: Words<WorthAdvice>;
    readonly reasons: string;
    readonly reason: Words<WorthReason>;
  };
}
