import type { CheckMail } from '../../support/check/cases';

export const to = 'Zeynep Kaya';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Zeynep Hanım merhaba,\n\nİki kez hatırlatmak zorunda kaldığınız için üzgünüm. Laboratuvar 25 yerine 18 mikron ölçtü.\n\nİki yol var: 300 parçayı burada yeniden boyarız, dönüş navlunu sizden olur; ya da parçalar sizde kalır, %15 bahar siparişinden düşülür. Hangisi size uyar?\n\nJülide`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Zeynep Hanım,\n\nPeki, adet başı 12,10'a iniyorum, standlar da bedava. Söz veriyorum, bu sefer her şey kusursuz olacak.\n\nJülide`,
    expect: [
      ['below_floor', '12,10'],
      ['free_concession', "12,10'a iniyorum, standlar da bedava"],
      ['promise', 'Söz veriyorum'],
    ],
  },
];
