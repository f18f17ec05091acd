import { LANGUAGE_TAGS } from '../../src/core/model';
import { blankFault, completedBlank, usableBlanks } from '../../src/view/blank-values';
import { keptBlanksText, readKeptBlanks, withKeptBlanks } from '../../src/view/kept-blanks';
import { KEPT_BLANKS_ROOM } from '../../src/ports/pane-settings';
import { spokenDate } from '../../src/view/spoken-date';

describe('a value for a blank', () => {
  it.each([
    ['percent', '3', null],
    ['percent', '2,5 %', null],
    ['percent', '٣٪', null],
    ['percent', '200%', 'percent'],
    ['percent', '0', 'percent'],
    ['percent', '-3', 'percent'],
    ['percent', 'a little', 'percent'],
    ['amount', 'USD 4.20', null],
    ['amount', 'much', 'amount'],
    ['quantity', '500 pcs', null],
    ['quantity', '两个柜', null],
    ['quantity', 'some', 'quantity'],
    ['date', 'Friday', null],
    ['date', '2026-06-05', null],
    ['date', '2026-02-31', 'date'],
    ['date', '!!', 'date'],
    ['text', '!!', null],
    ['text', 'x'.repeat(121), 'too-long'],
    ['percent', '  ', null],
  ] as const)('%s “%s” → %s', (kind, typed, fault) => {
    expect(blankFault(kind, typed)).toBe(fault);
  });

  it('that cannot stand leaves the blank open', () => {
    expect(
      usableBlanks({ volume_discount: '200%', min_quantity: '500', reply_date: '2026-06-05' }, 'de'),
    ).toEqual({
      min_quantity: '500',
      reply_date: '5. Juni 2026',
    });
  });
});

describe('a date', () => {
  it.each([
    ['en', '5 June 2026'],
    ['de', '5. Juni 2026'],
    ['ru', '5 июня 2026 г.'],
    ['tr', '5 Haziran 2026'],
    ['ja', '2026年6月5日'],
    ['zh', '2026年6月5日'],
    ['ko', '2026년 6월 5일'],
    ['es', '5 de junio de 2026'],
    ['ar', '5 يونيو 2026'],
  ] as const)('is written out in %s', (language, text) => {
    expect(completedBlank('date', '2026-06-05', language)).toBe(text);
  });

  it('exists in every language, with Latin digits', () => {
    for (const tag of LANGUAGE_TAGS) expect(spokenDate('2026-12-31', tag)).toMatch(/31.*2026|2026.*31/);
    expect(spokenDate('2026-13-01', 'en')).toBeNull();
    expect(spokenDate('tomorrow', 'en')).toBeNull();
  });
});

describe('what is remembered of a customer', () => {
  it('is the name of the contact, not the date', () => {
    const kept = withKeptBlanks(new Map(), ' Anna@Example.com ', {
      contact_name: 'Lily',
      reply_date: '5 June',
    });
    expect([...(kept ?? [])]).toEqual([['anna@example.com', { contact_name: 'Lily' }]]);
    expect(readKeptBlanks(keptBlanksText(kept ?? new Map()))).toEqual(kept);
  });

  it('changes only when something new is filled in', () => {
    const kept = new Map([['a@x.com', { contact_name: 'Lily' }]]);
    expect(withKeptBlanks(kept, 'a@x.com', { contact_name: 'Lily' })).toBeNull();
    expect(withKeptBlanks(kept, '', { contact_name: 'Lily' })).toBeNull();
    expect(withKeptBlanks(kept, 'a@x.com', {})).toBeNull();
  });

  it('makes room by letting the oldest go', () => {
    let kept = readKeptBlanks(null);
    for (let at = 0; at < 100; at++) {
      kept =
        withKeptBlanks(kept, `buyer${String(at)}@example.com`, { contact_name: `Lily ${String(at)}` }) ??
        kept;
    }
    const text = keptBlanksText(kept);
    expect(text.length).toBeLessThanOrEqual(KEPT_BLANKS_ROOM);
    expect(text).toContain('buyer99@');
    expect(text).not.toContain('buyer0@');
  });

  it('damaged is forgotten', () => {
    for (const text of ['{', '3', '[3]', '[["a", 3]]', '[["a@x", {"contact_name": 3, "reply_date": "x"}]]']) {
      expect([...readKeptBlanks(text).values()].flatMap((one) => Object.keys(one))).toEqual([]);
    }
  });
});
