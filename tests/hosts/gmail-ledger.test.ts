import { noteFrom, notesFromJson } from '../../src/notes/note-json';
import { stringsFor } from '../../src/view/strings';
import { cardWordsFor } from '../../src/view/strings/cards';
import { GmailUser } from '../support/gmail-host/gmail-user';
import { MAILS } from '../support/gmail-host/mails';
import { Properties } from '../support/gmail-host/properties';
import { NOTE_LIMIT } from '../../src/stores/property-notes';

const { ledger, pane } = stringsFor('en');
const en = cardWordsFor('en');
const KEY = 'note:peter.hansen@buyer.example';
const TITLE = '2026-02-03: said they would go to another supplier';

const noteIn = ({ stored }: Properties) => noteFrom(JSON.parse(stored.get(KEY) ?? 'null'));
const entriesIn = (properties: Properties) => noteIn(properties)?.ledger.entries ?? [];
const next = { ...MAILS.bluff, id: 'm-next', sentAt: Date.UTC(2026, 2, 3) };

describe('the record of threats in Gmail', () => {
  test('is written by itself, once a mail, and holds no word of it', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff');
    expect(me.seen).toContain(ledger.title);
    expect(me.seen).toContain(TITLE);
    const before = me.properties.stored.get(KEY);
    me.openMail('m-bluff').pick('tone', 'firmer').press(pane.reply.anotherWording);
    expect(me.properties.stored.get(KEY)).toBe(before);
    expect(entriesIn(me.properties)).toHaveLength(1);
    for (const word of ['Lily', 'six years', 'match', '4.20']) expect(before).not.toContain(word);
  });

  test('and not for ordinary mail or a complaint without a threat', () => {
    expect(new GmailUser([MAILS.ordinary]).openMail('m-ordinary').properties.stored.size).toBe(0);
  });

  test('one press says what came of it, and what else was typed is saved with it', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff');
    me.type('note', 'Pays late').press(ledger.outcome.dropped);
    expect(me.said).toBe(en.note.saved);
    expect(entriesIn(me.properties)[0]?.outcome).toBe('dropped');
    expect(noteIn(me.properties)?.text.value).toBe('Pays late');
    expect(me.seen).toContain(ledger.outcome.dropped);
    me.press(ledger.change);
    expect(entriesIn(me.properties)[0]?.outcome).toBe('open');
  });

  test('asks what it was settled by; any press on the card saves it', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff').press(ledger.outcome.settled);
    const field = me.textInputs().find(({ name }) => name.startsWith('settled_'))?.name ?? '';
    me.type(field, '2% & a bigger order').press(pane.reply.anotherWording);
    expect(entriesIn(me.properties)[0]).toMatchObject({
      outcome: 'settled',
      settledBy: '2% & a bigger order',
    });
  });

  test('counts for the next mail and not for its own', () => {
    const me = new GmailUser([MAILS.bluff, next]).openMail('m-bluff').press(ledger.outcome.dropped);
    expect(me.seen).not.toContain('1 threat, 0 carried out');
    me.openMail('m-next');
    expect(me.seen).toContain('1 threat, 0 carried out');
    me.press(ledger.outcome.carried_out);
    expect(me.openMail('m-bluff').seen).toContain('1 threat, 1 carried out');
  });

  test('two empty threats change the advice', () => {
    const third = { ...next, id: 'm-third', sentAt: Date.UTC(2026, 3, 3) };
    const fresh = new GmailUser([third]).openMail('m-third').seen;
    const me = new GmailUser([MAILS.bluff, next, third]);
    me.openMail('m-bluff').press(ledger.outcome.dropped);
    me.openMail('m-next').press(ledger.outcome.dropped);
    me.openMail('m-third');
    expect(me.seen).toContain('2 threats, 0 carried out');
    const advice = (seen: string) =>
      seen.slice(seen.indexOf(pane.advice.dos), seen.indexOf(pane.evidence.title));
    expect(advice(me.seen)).not.toBe(advice(fresh));
  });

  test('a threat that the seller says is none is struck out', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff').pick('pressure', 'none');
    expect(entriesIn(me.properties)[0]?.outcome).toBe('no_threat');
    me.press(pane.correction.open).pick('pressure', 'threat');
    expect(entriesIn(me.properties)[0]?.outcome).toBe('open');
  });

  test('makes room for the seller’s own words and loses none of what it proved', () => {
    const properties = new Properties();
    const many = Array.from({ length: 24 }, (_none, n) => ({
      ...MAILS.bluff,
      id: `m-${String(n)}`,
      sentAt: Date.UTC(2025, 0, 1 + n),
    }));
    const me = new GmailUser(many, { properties });
    for (const { id } of many) me.openMail(id).press(ledger.outcome.dropped);
    expect(entriesIn(properties)).toHaveLength(24);
    me.type('note', '汉'.repeat(2400)).press(en.note.save);
    expect(me.said).toBe(en.note.saved);
    const note = noteIn(properties);
    expect(note?.text.value).toHaveLength(2400);
    expect(note?.ledger.entries.length).toBeLessThan(24);
    expect((note?.ledger.entries.length ?? 0) + (note?.ledger.earlier.threats ?? 0)).toBe(24);
    expect(Buffer.byteLength(KEY + (properties.stored.get(KEY) ?? ''))).toBeLessThanOrEqual(NOTE_LIMIT);
    expect(me.openMail('m-0').seen).toContain('24 threats, 0 carried out');
  });

  test('is not kept where it is not shown', () => {
    const me = new GmailUser([MAILS.bluff]).openHome().press(en.home.settings);
    me.pick('show', 'advice', 'note').press(en.settings.save).openMail('m-bluff');
    expect(me.seen).not.toContain(ledger.title);
    expect(me.properties.stored.has(KEY)).toBe(false);
  });

  test('where the note is hidden a press on the record leaves its words alone', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff').type('note', 'mine').press(en.note.save);
    me.openHome().press(en.home.settings).pick('show', 'ledger').press(en.settings.save);
    me.openMail('m-bluff').press(ledger.outcome.carried_out);
    expect(noteIn(me.properties)?.text.value).toBe('mine');
    expect(entriesIn(me.properties)[0]?.outcome).toBe('carried_out');
  });

  test('a store that takes nothing keeps no mail from being read', () => {
    const properties = new Properties();
    properties.failure = 'Service quota exceeded';
    expect(new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff').seen).toContain('Likely a bluff');
  });

  test('stands on the card of the note too, and leaves with it', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff').press(ledger.outcome.carried_out);
    me.openHome().press(en.home.notes(1)).openEntry('peter.hansen');
    expect(me.seen).toContain(TITLE);
    me.press(ledger.change).press(ledger.outcome.dropped);
    expect(entriesIn(me.properties)[0]?.outcome).toBe('dropped');
    me.back().press(en.notes.exportJson);
    expect(notesFromJson(me.textInputs()[0]?.value ?? '')?.notes[0]?.ledger.entries).toHaveLength(1);
    me.back().press(en.notes.exportText);
    expect(me.seen).toMatch(/2026-02-03: said they would [^\n]*supplier[^\n]*: Not carried out/);
  });
});

describe('what was typed into the note', () => {
  test('is saved by whatever is pressed next', () => {
    const me = new GmailUser([MAILS.bluff])
      .openMail('m-bluff')
      .type('note', 'Pays late')
      .pick('tone', 'firmer');
    expect(noteIn(me.properties)?.text.value).toBe('Pays late');
    expect(me.textInputs().find(({ name }) => name === 'note')?.value).toBe('Pays late');
  });

  test('stays on the card, and says why, where it cannot be saved', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff');
    const before = me.card;
    me.type('orders', 'many').type('note', 'Pays late').pick('tone', 'firmer');
    expect(me.said).toBe(pane.note.notANumber);
    expect(me.card).toBe(before);
  });
});
