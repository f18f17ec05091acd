import type { CheckMail } from '../../support/check/cases';

export const to = 'Sílvia Matos';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Cara Sílvia,\n\nlamento que tenha precisado cobrar duas vezes. O laboratório mediu 18 mícrons em vez de 25.\n\nDois caminhos: repintamos as 300 peças aqui, com o frete de volta por sua conta, ou fica com elas e abatemos 15% no pedido da primavera. Qual prefere?\n\nAbraço,\nJúlia`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Oi Sílvia,\n\ntudo bem, baixo para 12,10 a unidade e mando os expositores de graça. Prometo que desta vez chega sem um arranhão.\n\nJúlia`,
    expect: [
      ['below_floor', '12,10'],
      ['free_concession', 'baixo para 12,10 a unidade e mando os expositores de graça'],
      ['promise', 'Prometo'],
    ],
  },
];
