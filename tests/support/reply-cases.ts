import type { Mail, ReplyWishes } from '../../src/core/model';
import type { ReadingNotes } from './readings';

/** A hand-made mail, what the engine should find in it, and what the seller wants of the reply. All mails are invented. */
export interface ReplyCase {
  readonly name: string;
  readonly mail: Mail;
  readonly notes: ReadingNotes;
  readonly wishes?: ReplyWishes;
}

const mailFrom = (name: string | null, subject: string, body: string): Mail => ({
  from: name === null ? null : { name, email: 'buyer@example.com' },
  subject,
  body,
});

const priceMail = mailFrom(
  'Anna Schmidt',
  'Re: Quotation Q-118',
  'Your price is far too high. Our target is USD 4.20 per piece, otherwise we move the whole set of orders to another supplier.',
);
const priceNotes: ReadingNotes = {
  pressure: 'threat',
  motive: 'bargaining',
  credibility: 'bluff',
  heat: 1,
  levers: { switch_supplier: 'move the whole set of orders to another supplier' },
  asks: { price: 'Our target is USD 4.20' },
  facts: [['USD 4.20', 'money', 4.2, 'USD']],
};

const lampMail = mailFrom(
  'Tom Baker',
  'Lamps',
  'We unpacked the cartons. In order PO-7731, 30 of the 200 lamps do not switch on. We expect our money back.',
);
const lampNotes: ReadingNotes = {
  pressure: 'complaint',
  motive: 'venting',
  types: ['new'],
  problems: { quality: 'do not switch on' },
  asks: { refund: 'We expect our money back' },
  facts: [
    ['PO-7731', 'order', null, null],
    ['30', 'quantity', 30, null],
    ['200 lamps', 'quantity', 200, 'lamps'],
  ],
};

const lateMail = mailFrom(
  'MARIA LOPEZ',
  'WHERE ARE MY GOODS',
  'This is unacceptable! Order 5120 is three weeks late!! Ship it now or I deduct 10% from the balance!',
);
const lateNotes: ReadingNotes = {
  pressure: 'threat',
  motive: 'venting',
  types: ['emotional', 'old'],
  credibility: 'bluff',
  heat: 3,
  levers: { withhold_payment: 'I deduct 10% from the balance' },
  problems: { delay: 'three weeks late' },
  asks: { delivery: 'Ship it now' },
  facts: [
    ['Order 5120', 'order', 5120, null],
    ['three weeks', 'days', 21, null],
    ['10%', 'percent', 10, null],
  ],
};

export const REPLY_CASES: readonly ReplyCase[] = [
  {
    name: 'case-1-price-or-another-supplier-en',
    mail: priceMail,
    notes: priceNotes,
    wishes: { sellerName: 'Li Na' },
  },
  {
    name: 'case-1-price-or-another-supplier-zh',
    mail: mailFrom(
      '王经理',
      '回复：报价',
      '你们的报价太高了，我的目标价是4.2美元，不行的话全部订单就转给别的供应商。',
    ),
    notes: {
      ...priceNotes,
      language: 'zh',
      script: 'Hans',
      levers: { switch_supplier: '全部订单就转给别的供应商' },
      asks: { price: '我的目标价是4.2美元' },
      facts: [['4.2美元', 'money', 4.2, 'USD']],
    },
    wishes: { sellerName: '李娜' },
  },
  {
    name: 'case-2-follow-our-process-en',
    mail: mailFrom(
      'Peter Jansen',
      'Re: artwork order 88-204',
      'You are too difficult to communicate with. If you want to go on working with us you must follow our requirements, decisions and process.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'bargaining',
      types: ['big', 'old'],
      credibility: 'bluff',
      heat: 1,
      levers: { end_relationship: 'If you want to go on working with us' },
      asks: { compliance: 'follow our requirements, decisions and process' },
    },
  },
  {
    name: 'case-2-follow-our-process-zh',
    mail: mailFrom(
      '陈伟 采购经理',
      '回复：图稿',
      '和你们沟通太困难了。如果还想继续合作，就必须按我们的要求、决定和流程来。',
    ),
    notes: {
      language: 'zh',
      script: 'Hans',
      pressure: 'threat',
      motive: 'bargaining',
      types: ['big', 'old'],
      credibility: 'bluff',
      heat: 1,
      levers: { end_relationship: '如果还想继续合作' },
      asks: { compliance: '按我们的要求、决定和流程来' },
    },
    wishes: { variant: 1, sellerName: '李娜' },
  },
  { name: 'calm-quality-report-en', mail: lampMail, notes: lampNotes },
  {
    name: 'calm-quality-report-seller-at-fault-en',
    mail: lampMail,
    notes: lampNotes,
    wishes: { sellerAtFault: true },
  },
  {
    name: 'calm-quality-report-not-our-fault-en',
    mail: lampMail,
    notes: lampNotes,
    wishes: { sellerAtFault: false },
  },
  { name: 'furious-delay-emotional-old-en', mail: lateMail, notes: lateNotes },
  {
    name: 'furious-delay-short-warmer-en',
    mail: lateMail,
    notes: lateNotes,
    wishes: { length: 'short', tone: 'warmer' },
  },
  {
    name: 'security-new-customer-en',
    mail: mailFrom(
      'Purchasing Dept',
      'First order',
      'If you do not sign a 2 year warranty and send the test report we cannot pay the deposit.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'security',
      types: ['new'],
      credibility: 'bluff',
      levers: { withhold_payment: 'we cannot pay the deposit' },
      asks: { warranty: 'sign a 2 year warranty', documents: 'send the test report' },
    },
    wishes: { variant: 1 },
  },
  {
    name: 'security-new-customer-zh-traditional',
    mail: mailFrom('林先生', '首單', '如果不提供質保和檢測報告，我們就不付訂金。'),
    notes: {
      language: 'zh',
      script: 'Hant',
      pressure: 'threat',
      motive: 'security',
      types: ['new'],
      credibility: 'bluff',
      levers: { withhold_payment: '我們就不付訂金' },
      asks: { warranty: '質保', documents: '檢測報告' },
    },
    wishes: { sellerName: '李娜' },
  },
  {
    name: 'old-customer-bargains-zh',
    mail: mailFrom('采购部', '价格', '我们合作五年了，这次必须降5%，否则订单取消。'),
    notes: {
      language: 'zh',
      script: 'Hans',
      pressure: 'threat',
      motive: 'bargaining',
      types: ['old'],
      credibility: 'bluff',
      levers: { cancel_order: '否则订单取消' },
      asks: { price: '这次必须降5%' },
      facts: [['5%', 'percent', 5, null]],
    },
  },
  {
    name: 'credible-move-to-named-rival-en',
    mail: mailFrom(
      'Fatima Haddad',
      'Change of supplier',
      'We have signed with Kaito Works and their samples are approved. Please hand over the moulds by 30 June.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'bargaining',
      types: ['old'],
      credibility: 'credible',
      levers: { switch_supplier: 'We have signed with Kaito Works' },
      asks: { compliance: 'hand over the moulds' },
      facts: [['30 June', 'date', null, null]],
    },
  },
  {
    name: 'five-asks-at-once-firmer-en',
    mail: mailFrom(
      null,
      'terms',
      'We want a better price, 90 days payment, free samples, the CE documents and delivery in two weeks, or no order.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'bargaining',
      credibility: 'unclear',
      levers: { cancel_order: 'or no order' },
      asks: {
        price: 'a better price',
        payment_terms: '90 days payment',
        freebies: 'free samples',
        documents: 'the CE documents',
        delivery: 'delivery in two weeks',
      },
      facts: [
        ['90 days', 'days', 90, null],
        ['two weeks', 'days', 14, null],
      ],
    },
    wishes: { tone: 'firmer', variant: 2 },
  },
  {
    name: 'two-hundred-percent-price-cut-zh',
    mail: mailFrom('张敏', '砍价', '你们必须降价200%，不然我就去找别家。'),
    notes: {
      language: 'zh',
      script: 'Hans',
      pressure: 'threat',
      motive: 'bargaining',
      types: ['emotional'],
      credibility: 'bluff',
      heat: 2,
      levers: { switch_supplier: '我就去找别家' },
      asks: { price: '降价200%' },
      facts: [['200%', 'percent', 200, null]],
    },
    wishes: { length: 'short' },
  },
  {
    name: 'two-languages-in-one-mail-en',
    mail: mailFrom(
      'Wang Wei',
      'order',
      'Nobody answered my three mails about order 4410. 请尽快回复。 I will leave a bad review.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'venting',
      credibility: 'bluff',
      heat: 1,
      levers: { public_exposure: 'leave a bad review' },
      problems: { silence: 'Nobody answered my three mails' },
      asks: { response: '请尽快回复' },
      facts: [['order 4410', 'order', 4410, null]],
    },
  },
  {
    name: 'new-customer-bargains-zh',
    mail: mailFrom('刘洋', '询价', '第一次合作，价格再低10%，否则我们选别家。'),
    notes: {
      language: 'zh',
      script: 'Hans',
      pressure: 'threat',
      motive: 'bargaining',
      types: ['new'],
      credibility: 'bluff',
      levers: { switch_supplier: '我们选别家' },
      asks: { price: '价格再低10%' },
      facts: [['10%', 'percent', 10, null]],
    },
    wishes: { variant: 2 },
  },
  {
    name: 'security-old-customer-warmer-en',
    mail: mailFrom(
      'Ivan Petrov',
      'Next order',
      'After the last batch we need an inspection and a quality agreement before we place the next order with you.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'security',
      types: ['old'],
      credibility: 'unclear',
      levers: { cancel_order: 'before we place the next order' },
      asks: { inspection: 'an inspection', warranty: 'a quality agreement' },
    },
    wishes: { tone: 'warmer' },
  },
  {
    name: 'security-big-customer-en',
    mail: mailFrom(
      'Sofia Rossi',
      'Audit',
      'Our group only works with audited factories. Without the audit documents we have to stop the project.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'security',
      types: ['big'],
      credibility: 'unclear',
      levers: { end_relationship: 'we have to stop the project' },
      asks: { documents: 'the audit documents' },
    },
    wishes: { variant: 1 },
  },
  {
    name: 'venting-big-customer-late-zh',
    mail: mailFrom('赵总', '交期', '订单SC2207延误十天，生产线停了，这个损失你们要赔偿。'),
    notes: {
      language: 'zh',
      script: 'Hans',
      pressure: 'threat',
      motive: 'venting',
      types: ['big', 'old'],
      credibility: 'unclear',
      heat: 1,
      levers: { claim_compensation: '你们要赔偿' },
      problems: { delay: '延误十天' },
      asks: { compensation: '赔偿' },
      facts: [['订单SC2207', 'order', null, null]],
    },
  },
  {
    name: 'venting-old-customer-wrong-goods-firmer-en',
    mail: mailFrom(
      'Grace',
      'wrong colour',
      'You sent the wrong colour for order 3391 again. Send new goods or we refuse the shipment.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'venting',
      types: ['old'],
      credibility: 'unclear',
      heat: 1,
      levers: { refuse_goods: 'we refuse the shipment' },
      problems: { goods: 'sent the wrong colour' },
      asks: { replacement: 'Send new goods' },
      facts: [['order 3391', 'order', 3391, null]],
    },
    wishes: { tone: 'firmer', sellerAtFault: true, variant: 1 },
  },
  {
    name: 'payment-terms-old-customer-en',
    mail: mailFrom(
      'Ahmed',
      'terms',
      'Give us 60 days credit and free freight or we take our business elsewhere.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'bargaining',
      types: ['old'],
      credibility: 'bluff',
      levers: { end_relationship: 'we take our business elsewhere' },
      asks: { payment_terms: '60 days credit', freight: 'free freight' },
      facts: [['60 days', 'days', 60, null]],
    },
    wishes: { length: 'short' },
  },
  {
    name: 'dispute-filed-credible-en',
    mail: mailFrom(
      'Kevin',
      'dispute',
      'We have opened a Trade Assurance dispute for order 8812. Half of the bags are torn and we want a refund.',
    ),
    notes: {
      pressure: 'threat',
      motive: 'venting',
      types: ['new'],
      credibility: 'credible',
      heat: 1,
      levers: { dispute: 'opened a Trade Assurance dispute' },
      problems: { goods: 'Half of the bags are torn' },
      asks: { refund: 'we want a refund' },
      facts: [['order 8812', 'order', 8812, null]],
    },
  },
  {
    name: 'ordinary-inquiry-en',
    mail: mailFrom(
      'Schmidt, Anna',
      'Inquiry',
      'Please quote 500 chairs and tell us the delivery time. Thank you.',
    ),
    notes: {
      types: ['new'],
      asks: { price: 'Please quote 500 chairs', delivery: 'tell us the delivery time' },
      facts: [['500 chairs', 'quantity', 500, 'chairs']],
    },
    wishes: { sellerName: 'Li Na' },
  },
  {
    name: 'ordinary-thanks-zh',
    mail: mailFrom(null, '谢谢', '货已收到，非常满意，谢谢！'),
    notes: { language: 'zh', script: 'Hans' },
    wishes: { tone: 'warmer' },
  },
  {
    name: 'big-customer-bargains-with-blanks-filled-en',
    mail: mailFrom('Dr. John O’Neill', 'Annual deal', 'Cut 8% or we reduce our orders next year.'),
    notes: {
      pressure: 'threat',
      motive: 'bargaining',
      types: ['big'],
      credibility: 'bluff',
      levers: { reduce_orders: 'we reduce our orders next year' },
      asks: { price: 'Cut 8%' },
      facts: [['8%', 'percent', 8, null]],
    },
    wishes: {
      sellerName: 'Li Na',
      blanks: {
        min_quantity: '20,000 pcs',
        volume_discount: '3 %',
        contact_name: 'Zhao Lei',
        reply_date: 'Friday, 6 June',
      },
    },
  },
];
