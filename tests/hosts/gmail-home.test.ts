import { notesFromJson, notesToJson } from '../../src/notes/note-json';
import { blankNote, withHistory, withText } from '../../src/view/edit-note';
import { stringsFor } from '../../src/view/strings';
import { dealWordsFor } from '../../src/view/strings/deal';
import { checkWordsFor } from '../../src/view/strings/check-words';
import { cardWordsFor } from '../../src/view/strings/cards';
import { GmailUser, rowOf } from '../support/gmail-host/gmail-user';
import { MAILS } from '../support/gmail-host/mails';
import { Properties } from '../support/gmail-host/properties';

const en = cardWordsFor('en');
const pane = stringsFor('en').pane;
const at = '2026-02-01T10:00:00.000Z';
const noteOn = (address: string, text: string) => withText(blankNote(address), text, at);

function withNotes(...notes: readonly ReturnType<typeof noteOn>[]): Properties {
  const properties = new Properties();
  for (const note of notes) properties.stored.set(`note:${note.address}`, JSON.stringify(note));
  return properties;
}

describe('notes beside the mail', () => {
  test('are kept per sender, one key each, and shown again', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff');
    me.type('note', 'Pays late <b>but</b> pays & smiles').type('orders', '9').pick('types', 'old');
    me.press(en.note.save);
    expect(me.said).toBe(en.note.saved);
    expect([...me.properties.stored.keys()]).toEqual(['note:peter.hansen@buyer.example']);
    me.openMail('m-bluff');
    expect(me.textInputs().find(({ name }) => name === 'note')?.value).toBe(
      'Pays late <b>but</b> pays & smiles',
    );
    expect(me.seen).toContain('9 orders');
    expect(rowOf(me.card, pane.verdict.customerType)).toMatch(/^Old customer/);
  });

  test('leave untouched fields their old time, so that merging stays true', () => {
    const properties = withNotes(noteOn('peter.hansen@buyer.example', 'old words'));
    const me = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff');
    me.type('orders', '3').press(en.note.save);
    const stored = JSON.parse(properties.stored.get('note:peter.hansen@buyer.example') ?? '') as {
      text: { at: string };
      history: { at: string; value: { orders: number } };
    };
    expect(stored.text.at).toBe(at);
    expect(stored.history.value.orders).toBe(3);
    expect(stored.history.at > at).toBe(true);
  });

  test('a count that is no number is refused and nothing of it is stored', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff');
    me.type('orders', 'many').press(en.note.save);
    expect(me.said).toBe(pane.note.notANumber);
    expect(me.properties.stored.get('note:peter.hansen@buyer.example')).toContain('"orders":0');
  });

  test('a note beyond 8 KB is refused in time; the old one stays', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-bluff');
    me.type('note', 'first').press(en.note.save);
    me.type('note', '汉'.repeat(3000)).press(en.note.save);
    expect(me.said).toBe(en.note.tooLong);
    expect(me.properties.stored.get('note:peter.hansen@buyer.example')).toContain('first');
    me.type('note', '汉'.repeat(2400)).press(en.note.save);
    expect(me.said).toBe(en.note.saved);
  });

  test('the five hundredth kilobyte is refused in time', () => {
    const properties = new Properties();
    for (let i = 0; i < 64; i += 1) {
      const note = noteOn(`a${String(i)}@b.example`, 'x'.repeat(7300));
      properties.stored.set(`note:${note.address}`, JSON.stringify(note));
    }
    const me = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff');
    me.type('note', 'y'.repeat(7000)).press(en.note.save);
    expect(me.said).toBe(en.note.notSaved.full);
    expect(properties.stored.get('note:peter.hansen@buyer.example')).not.toContain('yy');
    me.type('note', 'short').press(en.note.save);
    expect(me.said).toBe(en.note.saved);
  });

  test('a store that refuses loses nothing of what was there', () => {
    const properties = withNotes(noteOn('peter.hansen@buyer.example', 'old words'));
    const me = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff');
    properties.failure = 'Access denied: no permission to write properties';
    me.type('note', 'new').press(en.note.save);
    expect(me.said).toBe(en.note.notSaved.blocked);
    expect(properties.stored.get('note:peter.hansen@buyer.example')).toContain('old words');
  });

  test('a note of a newer version is neither shown nor overwritten', () => {
    const properties = new Properties();
    properties.stored.set('note:peter.hansen@buyer.example', '{"version":9}');
    const me = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff');
    expect(me.seen).toContain(pane.note.loadFailed.failed);
    expect(me.seen).toContain('Likely a bluff');
    expect(me.hasButton(en.note.save)).toBe(false);
  });
});

describe('the home card', () => {
  test('says what is stored and what is done with mail', () => {
    const properties = withNotes(noteOn('a@b.example', 'x'), noteOn('c@d.example', 'y'));
    const me = new GmailUser([], { properties }).openHome();
    expect(me.hasButton(en.home.notes(2))).toBe(true);
    expect(rowOf(me.card, en.home.storage)).toMatch(/^0\.\d KB of 490 KB$/);
    for (const sentence of en.home.privacy) expect(me.seen).toContain(sentence);
  });

  test('settings change the language at once and are kept', () => {
    const me = new GmailUser([MAILS.bluff]).openHome();
    me.press(en.home.settings).pick('language', 'zh-CN').type('sellerName', '李娜').press(en.settings.save);
    const zh = cardWordsFor('zh-CN');
    expect(me.said).toBe(zh.settings.saved);
    expect(me.stack).toHaveLength(1);
    expect(me.seen).toContain(zh.home.intro);
    expect(me.openMail('m-bluff').seen).toContain('真正的意思');
    expect(me.seen).toContain('李娜');
  });

  test('parts that are not wanted are not shown; the reply always is', () => {
    const me = new GmailUser([MAILS.bluff]).openHome();
    me.press(en.home.settings).pick('show').press(en.settings.save).openMail('m-bluff');
    expect(me.seen).not.toContain(pane.evidence.title);
    expect(me.seen).not.toContain(pane.correction.open);
    expect(me.seen).not.toContain(en.note.save);
    expect(me.hasButton(en.reply.draft)).toBe(true);
  });

  test('the self-check tells what this runtime gives', () => {
    const me = new GmailUser([], { locale: 'zh-TW' }).openHome();
    const zh = cardWordsFor('zh-CN').selfCheck;
    me.press(cardWordsFor('zh-CN').home.selfCheck);
    expect(rowOf(me.card, zh.probe.letters)).toBe(zh.yes);
    expect(rowOf(me.card, zh.probe.textDecoder)).toBe(zh.no);
    expect(rowOf(me.card, zh.probe.segmenter)).toBe(zh.yes);
    expect(rowOf(me.card, zh.probe.locale)).toBe('zh-TW');
    expect(rowOf(me.card, zh.probe.languages)?.split(', ')).toHaveLength(12);
    expect(me.properties.stored.size).toBe(0);
    me.properties.failure = 'no';
    me.press(zh.again);
    expect(rowOf(me.card, zh.probe.properties)).toBe(zh.no);
    expect(me.stack).toHaveLength(2);
  });

  test('and without the word segmenter everything goes on', () => {
    const me = new GmailUser([MAILS.bluff], { withSegmenter: false, reversed: true }).openHome();
    me.press(en.home.selfCheck);
    expect(rowOf(me.card, en.selfCheck.probe.segmenter)).toBe(en.selfCheck.no);
    expect(me.openMail('m-bluff').seen).toContain('Likely a bluff');
  });

  test('is reached from the menu too', () => {
    const me = new GmailUser([]).openMenu();
    expect(me.seen).toContain(en.home.intro);
  });
});

describe('all notes', () => {
  const three = () =>
    withNotes(
      noteOn('ann@b.example', 'Likes tea'),
      noteOn('bob@c.example', 'Pays late'),
      noteOn('eve@d.example', ''),
    );

  test('can be searched, opened, changed and deleted one by one', () => {
    const properties = three();
    const me = new GmailUser([], { properties }).openHome().press(en.home.notes(3));
    expect(me.seen).toContain('ann@b.example');
    me.type('search', 'PAYS late').press(en.notes.find);
    expect(me.seen).toContain('bob@c.example');
    expect(me.seen).not.toContain('ann@b.example');
    me.openEntry('bob@c.example').type('note', 'Pays in time').press(en.note.save);
    expect(properties.stored.get('note:bob@c.example')).toContain('Pays in time');
    me.press(en.note.remove);
    expect(properties.stored.size).toBe(3);
    me.press(en.note.remove);
    expect(properties.stored.size).toBe(2);
    expect(me.said).toBe(en.note.removed);
    expect(me.seen).not.toContain('bob@c.example');
    me.type('search', 'nobody').press(en.notes.find);
    expect(me.seen).toContain(en.notes.noMatch);
  });

  test('leave as a text any Undertone reads, on the card and as a draft to nobody', () => {
    const me = new GmailUser([], { properties: three() }).openHome().press(en.home.notes(3));
    me.press(en.notes.exportJson);
    const shown = me.textInputs()[0]?.value ?? '';
    expect(notesFromJson(shown)?.notes.map(({ address }) => address)).toEqual([
      'ann@b.example',
      'bob@c.example',
      'eve@d.example',
    ]);
    me.press(en.notes.exportJson);
    expect(me.mailbox.drafts[0]).toMatchObject({
      answers: null,
      body: shown,
      subject: en.notes.exportSubject,
    });
    me.back().press(en.notes.exportText).press(en.notes.exportText);
    expect(me.mailbox.drafts[1]?.body).toContain('bob@c.example\nPays late');
  });

  test('enter from another Undertone; the newer field wins', () => {
    const properties = three();
    const later = '2026-03-01T00:00:00.000Z';
    const theirs = [
      withHistory(
        withText(blankNote('ann@b.example'), 'older words', '2025-01-01T00:00:00.000Z'),
        { orders: 4 },
        later,
      ),
      withText(blankNote('new@x.example'), 'Met at the fair', later),
    ];
    const json = JSON.parse(notesToJson(theirs)) as { notes: unknown[] };
    json.notes.push({ address: 'broken' });
    const me = new GmailUser([], { properties }).openHome().press(en.home.notes(3));
    me.type('import', JSON.stringify(json)).press(en.notes.importButton);
    expect(me.said).toBe(en.notes.imported(2, 1));
    const ann = properties.stored.get('note:ann@b.example') ?? '';
    expect(ann).toContain('Likes tea');
    expect(ann).toContain('"orders":4');
    expect(me.seen).toContain('new@x.example');
    me.type('import', 'hello').press(en.notes.importButton);
    expect(me.said).toBe(en.notes.importFailed);
  });

  test('go all at once only after a question; settings stay', () => {
    const properties = three();
    properties.stored.set('settings', '{"language":"en"}');
    const me = new GmailUser([], { properties }).openHome().press(en.home.notes(3)).press(en.notes.deleteAll);
    expect(me.seen).toContain('3 notes');
    expect(properties.stored.size).toBe(4);
    me.press(en.notes.deleteAllYes);
    expect([...properties.stored.keys()]).toEqual(['settings']);
    expect(me.seen).toContain(en.notes.none);
  });

  test('two hundred of them still make a card', () => {
    const many = Array.from({ length: 200 }, (_none, n) => noteOn(`a${String(n)}@b.example`, 'x'));
    const me = new GmailUser([], { properties: withNotes(...many) }).openHome().press(en.home.notes(200));
    expect(me.seen).toContain(en.notes.more(150));
  });
});

describe('while writing a mail', () => {
  test('pasted words become a reply at the cursor', () => {
    const me = new GmailUser([]).openCompose();
    expect(me.seen).toContain(en.compose.limits);
    me.press(en.compose.write);
    expect(me.seen).toContain(en.compose.nothingPasted);
    me.type('theirs', MAILS.bluff.plain).press(en.compose.write);
    expect(me.seen).toContain('Likely a bluff');
    expect(() => me.press(en.compose.insert)).toThrow(/fill in/);
    for (const { name } of me.textInputs()) if (name.startsWith('blank_')) me.type(name, '7 & <8>');
    me.press(en.compose.insert);
    expect(me.inserted).toContain('7 &amp; &lt;8&gt;');
    expect(me.inserted).not.toContain('[____]');
  });

  const words = checkWordsFor('en').rules;
  const draftMade = (properties: Properties) => {
    const desk = stringsFor('en').desk;
    const deal = dealWordsFor('en');
    const me = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff').press(desk.open);
    me.type('deal_cost', '3.60').type('deal_quoted', '4.85').type('deal_asked', '4.20');
    me.type('deal_quantity', '3000').type('deal_floorMargin', '15').press(en.desk.reckon).press(deal.use);
    for (const { name, value } of me.textInputs()) {
      if (name.startsWith('blank_') && value === '') me.type(name, 'Friday');
    }
    me.press(en.reply.draft);
    return me;
  };
  const PETER = 'Peter Hansen <peter.hansen@buyer.example>';

  test('the check knows who the mail goes to, and the card says what it does not know', () => {
    const me = new GmailUser([]).openCompose({ to: [PETER], cc: ['Ann Lee <ann@buyer.example>'] });
    expect(me.seen).toContain(en.compose.recipients('Peter Hansen, Ann Lee'));
    for (const { unknown } of [en.compose.note, en.compose.floor, en.compose.mail])
      expect(me.seen).toContain(unknown);
    me.type('own', 'Dear Marco, thank you for your mail. Best regards').press(en.compose.check);
    expect(me.seen).toContain(words.wrong_name.title);
    me.type('own', 'Dear Peter, thank you for your mail. Best regards').press(en.compose.check);
    expect(me.seen).not.toContain(words.wrong_name.title);
    expect(new GmailUser([]).openCompose().seen).toContain(en.compose.noRecipients);
  });

  test('the check finds a price below the floor that was worked out when they were answered', () => {
    const properties = new Properties();
    draftMade(properties);
    const me = new GmailUser([], { properties }).openCompose({ to: [PETER] });
    expect(me.seen).toContain(en.compose.floor.known);
    expect(me.seen).toContain(en.compose.mail.known);
    me.type('own', 'Dear Peter, we can offer USD 3.90 per piece. Best regards').press(en.compose.check);
    expect(me.seen).toContain(words.below_floor.title);
    me.type('own', 'Dear Peter, I understand. We can offer USD 4.60 per piece for 5,000 pieces.');
    me.press(en.compose.check);
    expect(me.seen).not.toContain(words.below_floor.title);
    const stranger = new GmailUser([], { properties }).openCompose({ to: ['else@buyer.example'] });
    expect(stranger.seen).toContain(en.compose.floor.unknown);
  });

  test('the check finds words of the note, whose they are', () => {
    const properties = withNotes(
      noteOn('peter.hansen@buyer.example', 'always settles at two percent off list'),
    );
    const me = new GmailUser([], { properties }).openCompose({ to: [PETER] });
    expect(me.seen).toContain(en.compose.note.known);
    me.type(
      'own',
      'Dear Peter, our files say you always settle, indeed always settles at two percent off list.',
    );
    expect(me.press(en.compose.check).seen).toContain(words.internal.title);
  });

  test('what is kept for the check goes with the notes', () => {
    const properties = new Properties();
    draftMade(properties);
    expect(properties.stored.get('answered')).not.toContain('peter.hansen');
    const other = new Properties();
    draftMade(other);
    const one = new GmailUser([], { properties: other }).openHome().press(en.home.notes(1));
    one.openEntry('peter.hansen').press(en.note.remove).press(en.note.remove);
    expect(other.stored.get('answered')).toBe('[]');
    const me = new GmailUser([], { properties }).openHome().press(en.home.notes(1));
    me.press(en.notes.deleteAll).press(en.notes.deleteAllYes);
    expect([...properties.stored.keys()]).toEqual(['drafts']);
  });

  test('own words are checked, better with the customer’s beside them', () => {
    const me = new GmailUser([], { locale: 'zh-CN' }).openCompose();
    const zh = cardWordsFor('zh-CN').compose;
    me.press(zh.check);
    expect(me.seen).toContain(checkWordsFor('zh-CN').nothing);
    me.type(
      'own',
      'Dear Marco, it is entirely our fault and we accept full liability. We give you 10 % off.',
    ).press(zh.check);
    expect(me.seen).toContain(checkWordsFor('zh-CN').rules.liability.title);
    expect(me.seen).toMatch(/“[^”]*our fault[^”]*”/);
    expect(me.seen).not.toContain(checkWordsFor('zh-CN').rules.money_first.title);
    me.type('own', 'We can offer USD 4.20. Best regards').type('theirs', MAILS.furious.plain).press(zh.check);
    expect(me.seen).toContain(checkWordsFor('zh-CN').rules.money_first.title);
    me.type('own', '').press(zh.write);
    expect(me.hasButton(zh.insert)).toBe(true);
  });
});
