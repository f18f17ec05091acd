import type { Reading } from '../../src/core/model';
import type { OpenMail } from '../../src/ports/mail-host';
import { evidenceIn, factIn, judged, makeReading } from './make-reading';

/** A mail with the reading an engine should give it, made by hand. */
export interface PaneCase {
  readonly mail: OpenMail;
  readonly reading: Reading;
}

const open = (key: string, name: string, subject: string, body: string): OpenMail => ({
  key,
  from: { name, email: `${key}@example.com` },
  subject,
  body,
  sentAt: '2026-03-02T08:15:00Z',
});

function oldCustomerBluff(): PaneCase {
  const body =
    'Dear Lily, we have bought from you for six years. USD 4.85 is far too high. Our target is USD 4.20. ' +
    'If you cannot match it, we will move all orders to another supplier.';
  const lever = evidenceIn(body, 'we will move all orders to another supplier', 'lever:switch_supplier');
  const ask = evidenceIn(body, 'Our target is USD 4.20', 'ask:price');
  const haggle = evidenceIn(body, 'far too high', 'haggle');
  const old = evidenceIn(body, 'we have bought from you for six years', 'type:old');
  return {
    mail: open('old-bluff', 'Peter Hansen', 'Your quotation', body),
    reading: makeReading({
      pressure: judged('threat', 0.95, [lever]),
      levers: [judged('switch_supplier', 0.95, [lever])],
      motive: judged('bargaining', 0.9, [haggle, ask]),
      customerType: judged('old', 0.85, [old]),
      customerTypes: [judged('old', 0.85, [old])],
      credibility: judged('bluff', 0.7),
      missingProofs: ['rival', 'date', 'document', 'step'],
      asks: [judged('price', 0.95, [ask])],
      facts: [factIn(body, 'USD 4.85', 'money', 4.85, 'USD'), factIn(body, 'USD 4.20', 'money', 4.2, 'USD')],
      newestPart: body,
      senderHistory: { messages: 12, orders: 9, threats: 3, carriedOut: 0 },
    }),
  };
}

function bigCustomerProcess(): PaneCase {
  const body =
    'You are too difficult to communicate with. If you want to go on working with us you must follow our ' +
    'requirements, decisions and process.';
  const lever = evidenceIn(body, 'If you want to go on working with us', 'lever:end_relationship');
  const ask = evidenceIn(body, 'must follow our requirements, decisions and process', 'ask:compliance');
  const big = evidenceIn(body, 'our requirements, decisions and process', 'type:big');
  return {
    mail: open('big-process', 'Group Sourcing', 'Artwork change', body),
    reading: makeReading({
      pressure: judged('threat', 0.8, [lever]),
      levers: [judged('end_relationship', 0.8, [lever])],
      motive: judged('bargaining', 0.5),
      customerType: judged('big', 0.8, [big]),
      customerTypes: [judged('big', 0.8, [big]), judged('old', 0.6)],
      credibility: judged('bluff', 0.6),
      missingProofs: ['date', 'step'],
      asks: [judged('compliance', 0.9, [ask])],
      problems: [judged('service', 0.6)],
      heat: judged(1, 0.7),
      newestPart: body,
    }),
  };
}

function furiousComplaint(): PaneCase {
  const body =
    'THIS IS UNACCEPTABLE!!! Half of the cartons arrived broken and you have not answered for a week. ' +
    'I have never seen such bad service.';
  const anger = evidenceIn(body, 'THIS IS UNACCEPTABLE!!!', 'anger');
  const goods = evidenceIn(body, 'Half of the cartons arrived broken', 'problem:goods');
  const silence = evidenceIn(body, 'you have not answered for a week', 'problem:silence');
  return {
    mail: open('furious', 'Marco Bianchi', 'BROKEN GOODS', body),
    reading: makeReading({
      pressure: judged('complaint', 0.95, [anger, goods]),
      motive: judged('venting', 0.95, [anger]),
      customerType: judged('emotional', 0.7, [anger]),
      customerTypes: [judged('emotional', 0.7, [anger])],
      problems: [judged('goods', 0.9, [goods]), judged('silence', 0.8, [silence])],
      heat: judged(3, 0.95, [anger]),
      newestPart: body,
    }),
  };
}

function newCustomerSecurity(): PaneCase {
  const body =
    'This would be our first order with you. Without a signed warranty and a test report we will not pay the deposit.';
  const lever = evidenceIn(body, 'we will not pay the deposit', 'lever:withhold_payment');
  const warranty = evidenceIn(body, 'a signed warranty', 'ask:warranty');
  const report = evidenceIn(body, 'a test report', 'ask:documents');
  const first = evidenceIn(body, 'our first order with you', 'type:new');
  return {
    mail: open('new-security', 'Amal Haddad', 'First order', body),
    reading: makeReading({
      pressure: judged('threat', 0.8, [lever]),
      levers: [judged('withhold_payment', 0.8, [lever])],
      motive: judged('security', 0.85, [warranty, report]),
      customerType: judged('new', 0.9, [first]),
      customerTypes: [judged('new', 0.9, [first])],
      credibility: judged('bluff', 0.5),
      missingProofs: ['step'],
      asks: [judged('warranty', 0.9, [warranty]), judged('documents', 0.8, [report])],
      newestPart: body,
    }),
  };
}

function credibleThreat(): PaneCase {
  const body =
    '我们已经收到宁波恒达的样品和报价，请在周五之前把模具图纸移交给我们。逾期我们将按合同终止合作。';
  const rival = evidenceIn(body, '宁波恒达的样品和报价', 'step:named-rival');
  const handover = evidenceIn(body, '把模具图纸移交给我们', 'step:handover');
  const lever = evidenceIn(body, '终止合作', 'lever:end_relationship');
  return {
    mail: open('credible', '王经理', '关于模具', body),
    reading: makeReading({
      language: 'zh',
      script: 'Hans',
      pressure: judged('threat', 0.95, [lever]),
      levers: [judged('end_relationship', 0.9, [lever])],
      motive: judged('bargaining', 0.6, [rival]),
      secondMotive: 'security',
      credibility: judged('credible', 0.95, [rival, handover]),
      asks: [judged('documents', 0.8, [handover])],
      facts: [factIn(body, '周五之前', 'date', null, null)],
      newestPart: body,
      senderHistory: { messages: 4, orders: 2, threats: 1, carriedOut: 1 },
    }),
  };
}

function ordinaryMail(): PaneCase {
  const body = 'Dear Lily, thank you for the samples. Could you send your price list for 500 pieces, please?';
  const ask = evidenceIn(body, 'Could you send your price list', 'ask:price');
  return {
    mail: open('ordinary', 'Anna Novak', 'Samples received', body),
    reading: makeReading({
      asks: [judged('price', 0.9, [ask])],
      facts: [factIn(body, '500 pieces', 'quantity', 500, 'pieces')],
      newestPart: body,
    }),
  };
}

export const CASES = {
  oldBluff: oldCustomerBluff(),
  bigProcess: bigCustomerProcess(),
  furious: furiousComplaint(),
  newSecurity: newCustomerSecurity(),
  credible: credibleThreat(),
  ordinary: ordinaryMail(),
} as const satisfies Readonly<Record<string, PaneCase>>;

export const ALL_CASES: readonly (readonly [string, PaneCase])[] = Object.entries(CASES);
