import type { CheckMail } from '../../support/check/cases';

export const to = '周敏';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `周小姐您好，\n\n让您两次来催，实在不好意思。检测结果出来了：镀层18微米，要求25微米，生锈的原因就在这里。\n\n有两个办法，您看哪个合适：一是我们返工，您负责运回宁波的运费；二是货您留用，春季订单里抵扣15%，前提是春季下单不少于800套。\n\n小何`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `周小姐，\n\n行吧，12.1给您，展示架白送。这事是我们工人马虎造成的。\n\n您催了八百遍，我们也不是不干活。\n\n小何`,
    expect: [
      ['below_floor', '12.1'],
      ['free_concession', '12.1给您，展示架白送'],
      ['liability', '我们工人马虎'],
      ['heat', '催了八百遍'],
    ],
  },
];
