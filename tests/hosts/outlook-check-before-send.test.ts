import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { oldScript } from '../../build/old-script.cjs';

const script = path.resolve(__dirname, '..', '..', 'dist', 'outlook', 'events.js');

interface End {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
}

interface Scene {
  readonly body?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly recipients?: readonly { displayName: string; emailAddress: string }[];
  /** The body is never given, or the call fails. */
  readonly trouble?: 'throws' | 'fails';
}

/**
 * Runs the built script as classic Outlook for Windows does: an engine with the language itself and timers, without
 * window, document, storage or loading of anything, and a library that calls back.
 */
function send({ body = '', settings = {}, recipients = [], trouble }: Scene): Promise<End> {
  if (!existsSync(script)) throw new Error('run "npm run build" first');
  const succeed =
    (value: unknown) =>
    (...rest: unknown[]) =>
      (rest.at(-1) as (result: object) => void)({ status: 'succeeded', value });
  const getBody = (...rest: unknown[]): void => {
    if (trouble === 'throws') throw new Error('no');
    if (trouble === 'fails')
      (rest.at(-1) as (result: object) => void)({ status: 'failed', error: { code: 9020 } });
    else succeed(body)(...rest);
  };
  const none = { getAsync: succeed([]) };
  const handlers = new Map<string, (event: object) => void>();
  const Office = {
    actions: { associate: (name: string, handler: (event: object) => void) => handlers.set(name, handler) },
    onReady: () => Promise.resolve({}),
    CoercionType: { Text: 'text' },
    context: {
      displayLanguage: 'en-US',
      roamingSettings: { get: (key: string) => settings[key] },
      mailbox: {
        item: {
          conversationId: 'c-1',
          body: { getAsync: getBody },
          to: { getAsync: succeed(recipients) },
          cc: none,
          bcc: none,
        },
      },
    },
  };
  const context = vm.createContext({ Office, setTimeout, clearTimeout });
  vm.runInContext(readFileSync(script, 'utf8'), context);
  return new Promise((resolve) => {
    const handler = handlers.get('checkBeforeSend');
    if (handler === undefined) throw new Error('the handler is not registered');
    handler({ completed: resolve });
  });
}

test('the script is plain enough for an engine of 2016', () => {
  expect(() => parse(readFileSync(script, 'utf8'), { ecmaVersion: 2016 })).not.toThrow();
});

test('newer words of the language are turned into old ones', () => {
  const old = oldScript('const f = async (a) => ({ ...(await a)?.b, c: /\\p{Lu}+/u.test("É") });');
  expect(() => parse(old, { ecmaVersion: 2016 })).not.toThrow();
  expect(old).not.toContain('\\p{');
});

test('a clean mail goes', async () => {
  expect(await send({ body: 'Dear Dana,\nthank you, I will come back to you on Friday.\nLin' })).toEqual({
    allowEvent: true,
  });
});

test('an empty answer above a quoted mail goes', async () => {
  const body = 'From: Dana <d@n.example>\nSent: Monday\nTo: Lin\nSubject: x\n\nThe price is [____].';
  expect(await send({ body })).toEqual({ allowEvent: true });
});

test('a blank left in is asked about, with the words', async () => {
  const { allowEvent, errorMessage } = await send({
    body: 'Dear Dana,\nthe price is [____] per piece.\nLin',
  });
  expect(allowEvent).toBe(false);
  expect(errorMessage).toContain('[____]');
});

test('the text of a note on the recipient does not leave unnoticed', async () => {
  const secret = 'never below four dollars eighty whatever they say';
  const note = [1, secret, '2025-01-01T00:00:00.000Z', null, '', [0, 0, 0, 0], ''];
  const end = await send({
    body: `Dear Dana,\n${secret}.\nLin`,
    recipients: [{ displayName: 'Dana Smith', emailAddress: 'Dana@northwind.example' }],
    settings: { 'note:dana@northwind.example': note, notes: ['dana@northwind.example'] },
  });
  expect(end.allowEvent).toBe(false);
  expect(end.errorMessage).toContain('below four dollars');
});

test('a price below the floor is asked about', async () => {
  const { roamingAnswered } = await import('../../src/stores/roaming-answered');
  const kept: Record<string, unknown> = {};
  const store = roamingAnswered({
    get: (key) => kept[key],
    change: (plan) => {
      for (const [key, value] of plan()) kept[key] = value;
      return Promise.resolve();
    },
  });
  await store.put('c-1', {
    mail: { heat: 1, motive: 'bargaining', pressure: 'threat', asks: ['price'], customerName: 'Dana' },
    floor: { amount: 5, currency: 'USD' },
  });
  const end = await send({ body: 'Dear Dana,\nwe can offer you USD 4.20 per piece.\nLin', settings: kept });
  expect(end.allowEvent).toBe(false);
  expect(end.errorMessage).toContain('4.20');
});

test('money before the feeling stops the hand only where the customer is furious', async () => {
  const { roamingAnswered } = await import('../../src/stores/roaming-answered');
  const body = 'Dear Dana,\nwe can offer you a discount of 3% on the next order.\nLin';
  const ends: boolean[] = [];
  for (const heat of [1, 3] as const) {
    const kept: Record<string, unknown> = {};
    await roamingAnswered({
      get: (key) => kept[key],
      change: (plan) => {
        for (const [key, value] of plan()) kept[key] = value;
        return Promise.resolve();
      },
    }).put('c-1', {
      mail: { heat, motive: 'venting', pressure: 'complaint', asks: [], customerName: 'Dana' },
      floor: null,
    });
    ends.push((await send({ body, settings: kept })).allowEvent);
  }
  expect(ends).toEqual([true, false]);
});

test('the alert speaks the chosen language and stays within 500 characters', async () => {
  const body = `${'The price is [____] per piece, XXX pcs. '.repeat(40)}`;
  const end = await send({ body, settings: { 'pane:language': 'zh-CN' } });
  expect(end.errorMessage).toMatch(/弦外之音/);
  expect(end.errorMessage?.length).toBeLessThanOrEqual(500);
});

test.each([
  ['off', {}],
  ['off although the mail is bad', { trouble: 'fails' as const }],
])('switched %s it lets the mail go', async (_, part) => {
  const settings = { 'pane:check-on-send': 'off' };
  expect(await send({ body: 'The price is [____].', settings, ...part })).toEqual({ allowEvent: true });
});

test.each([['throws'], ['fails']] as const)('a call that %s lets the mail go', async (trouble) => {
  expect(await send({ body: 'The price is [____].', trouble })).toEqual({ allowEvent: true });
});
