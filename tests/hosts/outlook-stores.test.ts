import { officeLook } from '../../src/hosts/outlook/office-look';
import { sharedOwner } from '../../src/hosts/outlook/shared-owner';
import { markedRuns } from '../../src/hosts/outlook/compose/marked-runs';
import { localUnsaved } from '../../src/stores/local-unsaved';
import { MOST_ANSWERED, roamingAnswered } from '../../src/stores/roaming-answered';

/** The storage of a browser. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

describe('unsaved words', () => {
  test('are found again, until they are dropped or too old', () => {
    const place = storage();
    let now = 1000;
    const kept = localUnsaved(
      () => place,
      () => now,
    );
    kept.put('note:a', { text: '从不当真' });
    expect(kept.get('note:a')).toEqual({ text: '从不当真' });
    now += 15 * 24 * 60 * 60 * 1000;
    expect(kept.get('note:a')).toBeUndefined();
    kept.put('b', 1);
    expect(place.length).toBe(1);
    kept.drop('b');
    expect(place.length).toBe(0);
  });

  test('make room for newer ones, and leave what is not theirs alone', () => {
    const place = storage();
    place.setItem('other', 'x');
    place.setItem('undertone:unsaved:broken', '{');
    let now = 0;
    const kept = localUnsaved(
      () => place,
      () => (now += 1),
    );
    for (let at = 0; at < 150; at += 1) kept.put(`m${String(at)}`, at);
    expect(place.length).toBe(101);
    expect([kept.get('m0'), kept.get('m149')]).toEqual([undefined, 149]);
    expect(place.getItem('other')).toBe('x');
  });

  test('are simply not there where the browser keeps nothing', () => {
    const kept = localUnsaved(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    kept.put('a', 1);
    kept.drop('a');
    expect(kept.get('a')).toBeUndefined();
  });
});

describe('answered mails', () => {
  const note = (heat: 0 | 3) => ({
    mail: { heat, motive: 'venting', pressure: 'threat', asks: ['refund'], customerName: 'Dana' } as const,
    floor: { amount: 4.8, currency: 'USD' },
  });
  const account = () => {
    const kept: Record<string, unknown> = {};
    return {
      kept,
      get: (key: string): unknown => kept[key],
      change: (plan: () => ReadonlyMap<string, unknown>) => {
        for (const [key, value] of plan()) kept[key] = JSON.parse(JSON.stringify(value));
        return Promise.resolve();
      },
    };
  };

  test('are found by their conversation; the oldest go', async () => {
    const store = roamingAnswered(account());
    for (let at = 0; at <= MOST_ANSWERED; at += 1) await store.put(`c${String(at)}`, note(3));
    await store.put('c3', note(0));
    expect(store.get('c0')).toBeNull();
    expect(store.get('c3')).toEqual(note(0));
    expect(store.get(`c${String(MOST_ANSWERED)}`)).toEqual(note(3));
  });

  test('that are damaged are not taken for true', () => {
    const settings = account();
    settings.kept['answered'] = [1, null, ['x'], [1, 2, 3, 4, 5, 6, 7]];
    expect(roamingAnswered(settings).get('c')).toBeNull();
  });
});

describe('the look of Outlook', () => {
  const office = (colour: string | undefined, supported = true) => {
    const handlers: (() => void)[] = [];
    const context = {
      officeTheme: colour === undefined ? undefined : { bodyBackgroundColor: colour },
      requirements: { isSetSupported: () => supported },
      mailbox: {
        addHandlerAsync: (_: string, handler: () => void, done: (result: object) => void) => {
          handlers.push(handler);
          done({ status: 'succeeded' });
        },
      },
    };
    return { handlers, office: { context, EventType: {} } as unknown as typeof Office };
  };

  test.each([
    ['#1b1a19', true],
    ['#FFFFFF', false],
    ['000000ff', true],
    ['blue', null],
    [undefined, null],
  ])('of background %s is dark: %s', (colour, isDark) => {
    expect(officeLook(office(colour).office).isDark()).toBe(isDark);
  });

  test('tells of changes from Mailbox 1.14 on, and only there', () => {
    for (const supported of [true, false]) {
      const scene = office('#000000', supported);
      let changes = 0;
      const stop = officeLook(scene.office).onChange(() => (changes += 1));
      scene.handlers.forEach((each) => each());
      stop();
      scene.handlers.forEach((each) => each());
      expect([supported, changes]).toEqual([supported, supported ? 1 : 0]);
    }
  });
});

test('the owner of a shared mailbox is asked for where the client knows, and never holds up the reading', async () => {
  const office = (supported: boolean) =>
    ({ context: { requirements: { isSetSupported: () => supported } } }) as unknown as typeof Office;
  const item = (result: object) =>
    ({ getSharedPropertiesAsync: (done: (result: object) => void) => done(result) }) as never;
  const owned = item({ status: 'succeeded', value: { owner: 'Sales@Brightforge.example' } });
  expect(await sharedOwner(office(true), owned, 100)).toBe('sales@brightforge.example');
  expect(await sharedOwner(office(false), owned, 100)).toBeNull();
  expect(await sharedOwner(office(true), {} as never, 100)).toBeNull();
  expect(await sharedOwner(office(true), item({ status: 'failed', error: { code: 9020 } }), 100)).toBeNull();
});

test('marks are cut out of the text in order, without overlap', () => {
  const text = 'one two three\nfour';
  const finding = (start: number, end: number, grave = false) => ({
    rule: 'blank' as const,
    grave,
    start,
    end,
    quote: text.slice(start, end),
  });
  const runs = markedRuns(text, [finding(4, 7, true), finding(0, 3), finding(5, 9), finding(90, 95)]);
  expect(runs.map(({ text: words, mark }) => [words, mark])).toEqual([
    ['one', 'advice'],
    [' ', null],
    ['two', 'grave'],
    [' three', null],
  ]);
});
