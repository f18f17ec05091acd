import type { CheckMail } from '../../support/check/cases';

export const to = 'Анна Белова';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Анна, здравствуйте!\n\nЖаль, что вам пришлось напоминать дважды. Лаборатория намерила 18 мкм вместо 25.\n\nЕсть два пути: перекрашиваем 300 деталей у себя, обратная перевозка за вами, либо вы оставляете их и 15 % вычитаем из весеннего заказа. Что вам удобнее?\n\nЮлия`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Анна, добрый день!\n\nЛадно, опускаюсь до 12,10 за штуку, стойки отдаём бесплатно. Обещаю, в этот раз всё будет идеально.\n\nЮлия`,
    expect: [
      ['below_floor', '12,10'],
      ['free_concession', 'опускаюсь до 12,10 за штуку, стойки отдаём бесплатно'],
      ['promise', 'Обещаю'],
    ],
  },
];
