import type { Mail } from '../../src/core';
import { createChecker } from '../../src/entries/checker';
import { AnsweredMemory } from '../../src/hosts/outlook/answered-memory';
import { checkContext } from '../../src/hosts/outlook/send/check-context';
import { checkBeforeSend } from '../../src/hosts/outlook/send/check-before-send';
import { roamingAnswered } from '../../src/stores/roaming-answered';
import { dealFloor } from '../../src/view/deal-floor';
import { fakeNotes } from '../support/fake-notes';
import { fakeSettings } from '../support/fake-settings';
import { makeReading } from '../support/make-reading';
import { EMPTY_DEAL } from '../../src/core/deal';

const MAIL: Mail = {
  id: 'm-1',
  from: { name: 'Dana Smith', email: 'dana@n.example' },
  subject: '',
  body: 'x',
};
/** Cost 4.00 and a tenth of the price to be left: 4.45. */
const FLOOR = dealFloor({ ...EMPTY_DEAL, texts: { cost: '4.00', floorMargin: '10', quantity: '3000' } });

/** A mailbox account in memory, and how often it was written. */
function account() {
  const kept: Record<string, unknown> = {};
  const writes = { count: 0 };
  const store = roamingAnswered({
    get: (key) => kept[key],
    change: (plan) => {
      writes.count += 1;
      for (const [key, value] of plan()) kept[key] = value;
      return Promise.resolve();
    },
  });
  return { store, writes };
}

async function readIn(store: ReturnType<typeof account>['store'], mail: Mail = MAIL) {
  const memory = new AnsweredMemory(
    {
      read: () => Promise.resolve(makeReading({})),
      plan: () => {
        throw new Error('not asked for here');
      },
      draft: () => Promise.reject(new Error('not asked for here')),
    },
    store,
  );
  await memory.engine.read(mail);
  return memory;
}

/** What Outlook would ask before sending this text. */
function sending(body: string, store: ReturnType<typeof account>['store']): Promise<string | null> {
  const succeed =
    (value: unknown) =>
    (...rest: unknown[]) =>
      (rest.at(-1) as (result: object) => void)({ status: 'succeeded', value });
  const to = [{ displayName: 'Dana Smith', emailAddress: 'dana@n.example' }];
  const office = {
    CoercionType: { Text: 'text' },
    context: {
      displayLanguage: 'en-US',
      mailbox: {
        item: {
          conversationId: 'c-1',
          body: { getAsync: succeed(body) },
          to: { getAsync: succeed(to) },
          cc: { getAsync: succeed([]) },
          bcc: { getAsync: succeed([]) },
        },
      },
    },
  };
  const tools = {
    checker: createChecker(),
    answered: store,
    notes: fakeNotes(),
    settings: fakeSettings(),
  };
  return checkBeforeSend(office as unknown as typeof Office, tools);
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

test('the desk’s floor is its reservation price, and none before there is a cost', () => {
  expect(FLOOR).toEqual({ amount: 4.45, currency: 'USD' });
  expect(dealFloor(EMPTY_DEAL)).toBeNull();
  expect(dealFloor({ ...EMPTY_DEAL, texts: { cost: '4', floorMargin: '100' } })).toBeNull();
});

test('a floor set beside the mail is known when the answer is sent', async () => {
  const { store } = account();
  const memory = await readIn(store);
  memory.floorSet('m-1', FLOOR, null);
  await memory.answered('m-1', 'c-1');
  jest.useRealTimers();
  expect(await sending('Dear Dana,\nwe can offer USD 4.40 per piece.\nLin', store)).toContain('4.40');
  expect(await sending('Dear Dana,\nwe can offer USD 4.45 per piece.\nLin', store)).toBeNull();
});

test('it is known also when the answer is begun with a button of Outlook, and stored once for all keys pressed', async () => {
  const { store, writes } = account();
  const memory = await readIn(store);
  for (const amount of [4, 4.4, 4.45]) memory.floorSet('m-1', { amount, currency: 'USD' }, 'c-1');
  expect(writes.count).toBe(0);
  jest.advanceTimersByTime(2000);
  expect(writes.count).toBe(1);
  expect(store.get('c-1')?.floor).toEqual(FLOOR);
  memory.floorSet('m-1', FLOOR, 'c-1');
  jest.advanceTimersByTime(2000);
  expect(writes.count).toBe(1);
});

test('beside the answer the floor of the reading pane is still known, until it is set anew or taken away', async () => {
  const { store } = account();
  const reading = await readIn(store);
  reading.floorSet('m-1', FLOOR, null);
  await reading.answered('m-1', 'c-1');
  const writing = await readIn(store, { ...MAIL, id: 'draft:c-1' });
  expect(writing.noteOf('draft:c-1', 'c-1')?.floor).toEqual(FLOOR);
  expect(writing.noteOf('draft:c-1', null)?.floor).toBeNull();
  writing.floorSet('draft:c-1', { amount: 5, currency: 'EUR' }, 'c-1');
  expect(writing.noteOf('draft:c-1', 'c-1')?.floor).toEqual({ amount: 5, currency: 'EUR' });
  writing.floorSet('draft:c-1', null, 'c-1');
  expect(writing.noteOf('draft:c-1', 'c-1')?.floor).toBeNull();
  jest.advanceTimersByTime(2000);
  expect(store.get('c-1')?.floor).toBeNull();
});

test('a price below the floor is a grave finding beside the answer, in every language', async () => {
  const { store } = account();
  const memory = await readIn(store);
  memory.floorSet('m-1', FLOOR, 'c-1');
  jest.useRealTimers();
  const context = await checkContext({
    recipients: [],
    answered: memory.noteOf('m-1', 'c-1'),
    notes: fakeNotes(),
    sellerName: '',
  });
  const check = createChecker();
  const texts: Readonly<Record<string, string>> = {
    en: 'If you order 5,000 pieces this week, we can offer you USD 4.40 per piece.',
    zh: '如果您本周下单 5000 件，我们可以给到每件 4.40 美元。',
    es: 'Si pide 5.000 unidades esta semana, podemos ofrecerle 4,40 USD por unidad.',
    pt: 'Se pedir 5.000 peças esta semana, podemos oferecer USD 4,40 por peça.',
    fr: 'Si vous commandez 5 000 pièces cette semaine, nous pouvons vous proposer 4,40 USD la pièce.',
    de: 'Wenn Sie diese Woche 5.000 Stück bestellen, können wir Ihnen 4,40 USD pro Stück anbieten.',
    it: 'Se ordina 5.000 pezzi questa settimana, possiamo offrirLe 4,40 USD al pezzo.',
    ru: 'Если Вы закажете 5000 шт. на этой неделе, мы можем предложить 4,40 USD за штуку.',
    ar: 'إذا طلبتم 5000 قطعة هذا الأسبوع فيمكننا أن نعرض عليكم 4.40 دولار للقطعة.',
    tr: 'Bu hafta 5.000 adet sipariş verirseniz adet başına 4,40 USD önerebiliriz.',
    ja: '今週5,000個ご注文いただければ、1個4.40ドルでご提供できます。',
    ko: '이번 주에 5,000개를 주문하시면 개당 4.40달러에 드릴 수 있습니다.',
  };
  const missed: string[] = [];
  for (const [tag, text] of Object.entries(texts)) {
    const found = await check(text, context);
    if (!found.some(({ rule, grave }) => rule === 'below_floor' && grave)) missed.push(tag);
    expect(JSON.stringify(found)).not.toContain('4.45');
  }
  expect(missed).toEqual([]);
});
