import type { CheckMail } from '../../support/check/cases';

export const to = '高橋由美';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `高橋様\n\n二度もお問い合わせいただくことになり、申し訳ございません。検査の結果、膜厚は25ミクロンに対し18ミクロンでした。\n\n二つの案がございます。300個を弊社で再塗装し返送運賃を貴社にご負担いただく案と、そのままお使いいただき春のご注文から15%を差し引く案です。どちらがよろしいでしょうか。\n\n陳`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `高橋様\n\n承知いたしました。1個12.10ドルまで下げさせていただき、什器は無料でお付けします。今回は完璧な品質をお約束いたします。\n\n陳`,
    expect: [
      ['below_floor', '12.10'],
      ['free_concession', '下げさせていただき、什器は無料でお付けします'],
      ['promise', 'お約束いたします'],
    ],
  },
];
