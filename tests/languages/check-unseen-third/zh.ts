import type { CheckMail } from '../../support/check/cases';

export const to = '周敏';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
 { text: `周小姐您好，\n\n让您两次来催，实在不好意思。检测结果出来了：镀层18微米，要求25微米，生锈的原因就在这里。\n\n有两个办法，您看哪个合适：一是我们返工，您负责运回宁波的运费；二是货您留用，春季订单里抵扣15%，前提是春季下单不少于800套。\n\n小何`, heat: 2, sellerAtFault: true, expect: [
];
