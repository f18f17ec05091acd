import type { StoredMail } from './mailbox';

/** Mails as Gmail keeps them; all invented. */
export const MAILS = {
  bluff: {
    id: 'm-bluff',
    from: '"Hansen, Peter" <Peter.Hansen@Buyer.Example>',
    subject: 'Your quotation',
    plain:
      'Dear Lily,\n\nwe have bought from you for six years. USD 4.85 is far too high. Our target is USD 4.20. If you cannot match it, we will move all orders to another supplier.\n\nPeter Hansen',
  },
  furious: {
    id: 'm-furious',
    from: 'Marco Bianchi <marco@negozio.example>',
    subject: 'BROKEN GOODS',
    plain:
      'THIS IS UNACCEPTABLE!!! Half of the cartons of order PO-7731 arrived broken and you have not answered for a week. If I get no refund I will file a dispute and leave a bad review <everywhere> & tell everybody.',
  },
  chinese: {
    id: 'm-chinese',
    from: '王经理 <wang@maijia.example>',
    subject: '关于模具',
    plain: '我们已经收到宁波恒达的样品和报价，请在周五之前把模具图纸移交给我们。逾期我们将按合同终止合作。',
  },
  arabic: {
    id: 'm-arabic',
    from: 'أمل حداد <amal@mushtari.example>',
    subject: 'السعر',
    plain: 'سعركم مرتفع جدا. إذا لم تخفضوا السعر سنلغي الطلب ونتعامل مع مورد آخر.',
  },
  ordinary: {
    id: 'm-ordinary',
    from: 'Anna Novak <anna@kupec.example>',
    subject: 'Samples received',
    plain:
      'Dear Lily, thank you for the samples. Could you send your price list for 500 pieces, please? Best regards, Anna',
  },
  htmlOnly: {
    id: 'm-html',
    from: 'Peter Hansen <peter.hansen@buyer.example>',
    subject: 'Price',
    plain: '',
    html: '<html><body><p>Your price is <b>far too high</b>.</p><p>Cut it by 5&nbsp;% or we cancel the order.</p></body></html>',
  },
} as const satisfies Readonly<Record<string, StoredMail>>;
