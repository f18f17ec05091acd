import fc from 'fast-check';
import type { Evidence, Span } from '../../src/core';
import { layoutMail, type MailLayout } from '../../src/hosts/web/mail-layout';
import { cutRuns, marksIn, type Mark, type MarkedRun } from '../../src/hosts/web/marked-runs';
import { evidenceIn } from '../support/make-reading';

const shown = (layout: MailLayout, at: number): string => {
  const block = layout.blocks[at];
  return block === undefined ? '' : layout.text.slice(block.start, block.end);
};
const layoutOf = (body: string, subject = ''): MailLayout =>
  layoutMail({ from: { name: 'Marcy', email: 'm@fans.example' }, subject, body });
const zones = (body: string): string[] =>
  layoutOf(body).blocks.map((block) => `${block.zone}${block.isFolded ? ' folded' : ''}`);

describe('the layout of a mail', () => {
  test('folds earlier mails below the answer', () => {
    const body =
      'We cancel.\n\nAna\n\nOn 2 Mar 2026, Lin wrote:\n> one\n> two\n> three\n> four\n> five\n> six\n> seven';
    expect(zones(body)).toEqual(['new', 'quoted folded']);
    expect(layoutOf(body).blocks[1]?.lines).toBe(8);
  });

  test('leaves in sight what is passed on from the sender’s own house', () => {
    const body =
      'Hi Amy, please see below from our legal department.\n\n---------- Forwarded message ---------\nFrom: Legal Dept <legal@fans.example>\nTo: Marcy <m@fans.example>\nSubject: motors\n\nWe stop the payment.';
    const { blocks } = layoutOf(body, 'Fwd: motors');
    expect(blocks.map(({ zone }) => zone)).toEqual(['new', 'quoted', 'new']);
    expect(blocks.some(({ isFolded }) => isFolded)).toBe(false);
  });

  test('leaves a short quotation in sight that is answered right below', () => {
    expect(zones('Hi\n> Can you pay?\nNo.\n> When?\nNever.')).toEqual([
      'new',
      'quoted',
      'new',
      'quoted',
      'new',
    ]);
  });

  test('folds a long signature and a disclaimer, not a short signature', () => {
    expect(zones('No.\n\nBest regards\nAna Ruiz\nPurchasing')).toEqual(['new', 'signature']);
    expect(zones('No.\n\n-- \nAna Ruiz\nPurchasing\nTejidos S.A.\nTel. +34 600 000 000')).toEqual([
      'new',
      'signature folded',
    ]);
  });

  test('shows HTML as the words a reader sees, and finds source offsets among them', () => {
    const body = '<div><p>Your price is <b>far &amp; too</b> high.</p><style>p{}</style><p>Bye</p></div>';
    const layout = layoutOf(body);
    expect(layout.isHtml).toBe(true);
    expect(layout.text).toContain('Your price is far & too high.');
    expect(layout.text).not.toContain('p{}');
    const start = body.indexOf('far &amp;');
    const { start: from, end } = layout.rangeOf(start, body.indexOf('</b>'));
    expect(layout.text.slice(from, end)).toBe('far & too');
  });

  test('plain text stays as it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (body) => {
        const layout = layoutOf(body);
        if (layout.isHtml) return;
        expect(layout.text).toBe(body);
        const kept = layout.blocks.map((_, at) => shown(layout, at)).join('');
        // Only blank lines between blocks may be left out.
        expect(kept.replace(/\s+/g, '')).toBe(body.replace(/\s+/g, ''));
      }),
    );
  });

  test('cuts a long mail so that the browser can leave most of it out', () => {
    const paragraph = `${'words '.repeat(60)}\n\n`;
    const layout = layoutOf(paragraph.repeat(3000));
    expect(layout.text.length).toBeGreaterThan(1_000_000);
    expect(layout.blocks.length).toBeGreaterThan(100);
    expect(layout.blocks.every((block) => block.zone === 'new' && !block.isFolded)).toBe(true);
  });

  test('has no blocks for a mail without words', () => {
    expect(layoutOf(' \n\n').blocks).toEqual([]);
  });
});

const mark = (start: number, end: number, evidence: number | null): Mark => ({ start, end, evidence });
const told = (runs: readonly MarkedRun[]): string[] =>
  runs.map(({ text, evidence, isFirst, isAsked }) =>
    [text, evidence ?? '-', isFirst ? 'first' : '', isAsked ? 'asked' : ''].join(' ').trim(),
  );

describe('marked runs', () => {
  test('cut the text at each mark', () => {
    expect(told(cutRuns('one two three', 0, 13, [mark(4, 7, 0)]))).toEqual([
      'one  -',
      'two 0 first',
      'three -',
    ]);
  });

  test('of overlapping marks the shortest counts, and each is reached by keyboard once', () => {
    const runs = cutRuns('0123456789', 0, 10, [mark(0, 10, 7), mark(3, 6, 8), mark(5, 8, 9)]);
    expect(told(runs)).toEqual(['012 7 first', '34 8 first', '5 8', '67 9 first', '89 7']);
  });

  test('words asked for are marked whether or not they are evidence', () => {
    expect(told(cutRuns('0123456789', 0, 10, [mark(2, 4, 1), mark(3, 6, null)]))).toEqual([
      '01 -',
      '2 1 first',
      '3 1  asked',
      '45 -  asked',
      '6789 -',
    ]);
  });

  test('put together give the stretch exactly, for any marks', () => {
    const marks = fc
      .array(fc.tuple(fc.nat(50), fc.nat(50), fc.option(fc.nat(9))), { maxLength: 12 })
      .map((found) =>
        found
          .map(([a, b, evidence]) => mark(Math.min(a, b), Math.max(a, b), evidence))
          .filter(({ start, end }) => start < end)
          .sort((a, b) => a.start - b.start || a.end - b.end),
      );
    fc.assert(
      fc.property(
        fc.string({ minLength: 50, maxLength: 50 }),
        fc.nat(50),
        fc.nat(50),
        marks,
        (text, a, b, all) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const runs = cutRuns(text, from, to, all);
          expect(runs.map((run) => run.text).join('')).toBe(text.slice(from, to));
          for (const run of runs) {
            const covering = all.filter((each) => each.start <= run.start && each.end > run.start);
            const evidence = covering.filter((each) => each.evidence !== null);
            expect(run.evidence !== null).toBe(evidence.length > 0);
            expect(run.isAsked).toBe(covering.length > evidence.length);
          }
        },
      ),
    );
  });
});

describe('marks', () => {
  const body = '<p>Your price is <b>too high</b>.</p>';
  const evidence: readonly Evidence[] = [
    { ...evidenceIn('Price 5 USD', '5 USD', 'fact:money'), place: 'subject' },
    { ...evidenceIn('Price 5 USD', 'Price', 'haggle'), place: 'subject' },
    evidenceIn(body, 'too high', 'haggle'),
  ];

  test('stand where the evidence stands, in subject and body apart, figures left out', () => {
    expect(marksIn('subject', evidence, null, null)).toEqual([mark(0, 5, 1)]);
    const layout = layoutOf(body);
    const marks = marksIn('body', evidence, null, layout);
    expect(marks.map(({ start, end }) => layout.text.slice(start, end))).toEqual(['too high']);
    expect(marks[0]?.evidence).toBe(2);
  });

  test('words asked for get a mark in their own place only', () => {
    const asked: Span = { place: 'subject', start: 6, end: 11 };
    expect(marksIn('subject', evidence, asked, null)).toEqual([mark(0, 5, 1), mark(6, 11, null)]);
    expect(marksIn('body', evidence, asked, layoutOf(body))).toHaveLength(1);
  });

  test('never reach beyond the text, whatever span is asked for', () => {
    const layout = layoutOf('short');
    const [found] = marksIn('body', [], { place: 'body', start: 2, end: 900 }, layout);
    expect(found).toEqual(mark(2, 5, null));
    expect(marksIn('body', [], { place: 'body', start: 700, end: 900 }, layout)).toEqual([]);
  });
});
