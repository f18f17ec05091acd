import { planReply, type Reading, type ReplyWishes } from '../../src/core';
import { sendOffModel } from '../../src/view/send-off-model';
import { stringsFor } from '../../src/view/strings';
import { judged, makeReading } from '../support/make-reading';

const THREAT = makeReading({
  pressure: judged('threat'),
  credibility: judged('bluff'),
  motive: judged('bargaining'),
  asks: [judged('price')],
});
/** A Thursday. */
const TODAY = '2026-03-05';

const model = (reading: Reading, wishes: ReplyWishes = {}, sender = 'Anna') =>
  sendOffModel(
    { reading, plan: planReply(reading), wishes, today: TODAY, sender, subject: 'Re: order' },
    stringsFor('en'),
  );

test('each thing to attach comes with its reason', () => {
  expect(model(THREAT).attachments[0]).toEqual({
    attachment: 'price_breakdown',
    name: 'What the price contains',
    why: 'Material, workmanship and checks, without your own cost.',
  });
});

test('the day of the reply is the day of the reminder', () => {
  const { reminder } = model(THREAT, { blanks: { reply_date: '12 March' } });
  expect([reminder.day, reminder.why]).toEqual(['2026-03-12', 'The date you gave in the reply.']);
});

test('a day that has passed, or cannot be understood, is not taken', () => {
  expect(model(THREAT, { blanks: { reply_date: '2026-03-01' } }).reminder.day).toBe('2026-03-10');
  expect(model(THREAT, { blanks: { reply_date: 'soon' } }).reminder.day).toBe('2026-03-10');
});

test.each([
  ['a step under way', { ...THREAT, credibility: judged('credible' as const) }, '2026-03-06'],
  ['anger', { ...THREAT, heat: judged(2 as const) }, '2026-03-06'],
  ['an unclear threat', { ...THREAT, credibility: judged('unclear' as const) }, '2026-03-09'],
  ['a bluff', THREAT, '2026-03-10'],
  ['ordinary mail', makeReading(), '2026-03-12'],
])('%s has its own pace', (_name, reading, day) => {
  expect(model(reading).reminder.day).toBe(day);
});

test('nobody known is simply the customer', () => {
  expect(model(THREAT, {}, ' ').reminder.title).toBe('Follow up with the customer');
});
