import type { CheckMail } from '../../support/check/cases';

export const to = 'Nuria Campos';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Estimada Nuria:\n\nLamento que haya tenido que reclamar dos veces. El laboratorio confirma 18 micras en lugar de 25.\n\nDos caminos: repintamos las 300 piezas aquí y el transporte de vuelta corre por su parte, o se las queda con un 15 % a descontar del pedido de primavera. ¿Cuál prefiere?\n\nSaludos,\nJulia`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Hola, Nuria:\n\nDe acuerdo, bajo a 12,10 la unidad y los expositores van gratis. Le prometo que esta vez llegan sin un solo rasguño.\n\nJulia`,
    expect: [
      ['below_floor', '12,10'],
      ['free_concession', 'bajo a 12,10 la unidad y los expositores van gratis'],
      ['promise', 'Le prometo'],
    ],
  },
];
