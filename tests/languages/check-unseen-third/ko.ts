import type { CheckMail } from '../../support/check/cases';

export const to = '박소영';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `박소영 과장님,\n\n두 번이나 확인 요청을 하시게 해서 죄송합니다. 검사 결과 도막이 25마이크론이 아니라 18마이크론이었습니다.\n\n두 가지 방안이 있습니다. 300개를 저희가 재도장하고 반송 운임은 귀사에서 부담하시거나, 그대로 쓰시고 봄 주문에서 15%를 공제하는 방법입니다. 어느 쪽이 좋으실까요?\n\n왕메이`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `과장님,\n\n네, 개당 12.10달러로 내려 드리고 진열대는 무료로 드립니다. 이번에는 완벽할 거라고 약속드립니다.\n\n왕메이`,
    expect: [
      ['below_floor', '12.10'],
      ['free_concession', '내려 드리고 진열대는 무료로 드립니다'],
      ['promise', '약속드립니다'],
    ],
  },
];
