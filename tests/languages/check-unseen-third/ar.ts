import type { CheckMail } from '../../support/check/cases';

export const to = 'هدى منصور';

/** Two replies written after the second batch had been learned from; the first is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `الأستاذة هدى،\n\nنأسف لأنكم اضطررتم للتذكير مرتين. المختبر قاس 18 ميكرون بدلاً من 25.\n\nأمامنا طريقان: نعيد طلاء 300 قطعة لدينا ويكون شحن الإرجاع عليكم، أو تحتفظون بها ونخصم 15% من طلبية الربيع. أيهما أنسب لكم؟\n\nجوليا`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `أستاذة هدى،\n\nحسناً، ننزل إلى 12.10 للقطعة والحوامل مجانية. أعدكم أن كل شيء سيكون مثالياً هذه المرة.\n\nجوليا`,
    expect: [
      ['below_floor', '12.10'],
      ['free_concession', 'ننزل إلى 12.10 للقطعة والحوامل مجانية'],
      ['promise', 'أعدكم'],
    ],
  },
];
