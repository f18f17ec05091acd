import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { reminderFile } from '../../src/view/reminder-file';

const NOW = new Date('2026-03-02T08:15:00Z');
const make = (over: Partial<Parameters<typeof reminderFile>[0]> = {}) =>
  reminderFile({ day: '2026-03-05', title: 'Follow up with Anna', notes: 'Mail: Re: order', ...over }, NOW);

/** The file as another program understands it. */
function parsed(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const found = calendar.getAllSubcomponents('vevent');
  expect(found).toHaveLength(1);
  return new ICAL.Event(found[0]);
}

const lines = (content: string) => content.split('\r\n');

test('is a whole day that another program reads as the same day', () => {
  const { name, content } = make();
  expect(name).toBe('follow-up-2026-03-05.ics');
  const event = parsed(content);
  const { startDate } = event;
  expect(startDate.isDate).toBe(true);
  expect([startDate.year, startDate.month, startDate.day]).toEqual([2026, 3, 5]);
  expect(lines(content)).toContain('DTSTART;VALUE=DATE:20260305');
  expect(lines(content)).toContain('DTEND;VALUE=DATE:20260306');
  expect(lines(content)).toContain('DTSTAMP:20260302T081500Z');
});

test('is the same day in every time zone', () => {
  const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];
  const program =
    "const { reminderFile } = require('./src/view/reminder-file.ts');" +
    "const { content } = reminderFile({ day: '2026-03-05', title: 't', notes: 'n' }, new Date());" +
    "console.log(new Date(2026, 2, 5).getTimezoneOffset() + ' ' + /DTSTART.*/.exec(content)[0]);";
  // A program of its own for each: inside one the zone is settled at its start.
  const said = zones.map((zone) =>
    execFileSync(process.execPath, ['--import', 'tsx', '-e', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }).trim(),
  );
  expect(said).toEqual([-480, 480, -840, 0].map((offset) => `${String(offset)} DTSTART;VALUE=DATE:20260305`));
}, 60_000);

test('rings at nine in the morning and takes up no time', () => {
  const { content } = make();
  expect(lines(content)).toEqual(
    expect.arrayContaining(['TRIGGER;RELATED=START:PT9H', 'TRANSP:TRANSPARENT', 'ACTION:DISPLAY']),
  );
});

test('ends every line with CRLF and keeps it within 75 octets', () => {
  const { content } = make({ title: '跟进 😀 客户'.repeat(20), notes: 'ü'.repeat(500) });
  expect(content.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  for (const line of lines(content)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(parsed(content).description).toBe('ü'.repeat(500));
});

test('lets nothing of a mail become a line of its own', () => {
  const { content } = make({
    title: 'x\r\nATTENDEE:mailto:a@example.com',
    notes: 'a, b; c \\ d\nBEGIN:VEVENT\r\nEND:VCALENDAR\u2028\u202egnp',
  });
  expect(lines(content).filter((line) => /^(ATTENDEE|BEGIN:VEVENT|END:VCALENDAR)/.test(line))).toEqual([
    'BEGIN:VEVENT',
    'END:VCALENDAR',
  ]);
  const event = parsed(content);
  expect(event.summary).toBe('x ATTENDEE:mailto:a@example.com');
  expect(event.description).toBe('a, b; c \\ d BEGIN:VEVENT END:VCALENDAR gnp');
});

test('any words come back from another program as one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { content } = make({ title: `T ${text}`, notes: `N ${text}` });
      for (const line of lines(content)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const event = parsed(content);
      expect(JSON.stringify(event.summary)).toMatch(/^"T/);
      expect(JSON.stringify(event.description)).toMatch(/^"N/);
    }),
    { numRuns: 300 },
  );
});
