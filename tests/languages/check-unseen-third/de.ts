import type { CheckMail } from '../../support/check/cases';

export const to = 'Frau Sabine Vogt';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Sehr geehrte Frau Vogt,\n\nes tut mir leid, dass Sie zweimal nachfragen mussten. Das Labor hat 18 statt 25 µm gemessen.\n\nZwei Wege: Wir beschichten die 300 Teile neu und Sie übernehmen die Rückfracht, oder Sie behalten sie und wir verrechnen 15 % mit dem Frühjahrsauftrag. Was passt Ihnen besser?\n\nMit freundlichen Grüßen\nJulia Wang`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Hallo Frau Vogt,\n\nna gut, ich gehe auf 12,10 pro Stück runter, die Aufsteller gibt es gratis dazu. Ich verspreche Ihnen, diesmal ist alles perfekt.\n\nJulia Wang`,
    expect: [
      ['below_floor', '12,10'],
      ['free_concession', 'ich gehe auf 12,10 pro Stück runter, die Aufsteller gibt es gratis dazu'],
      ['promise', 'Ich verspreche'],
    ],
  },
];
