import { COMPOSE_HANDLERS } from '../../src/cards/handlers';
import { cardWordsFor } from '../../src/view/strings/cards';
import { stringsFor } from '../../src/view/strings';
import { dealWordsFor } from '../../src/view/strings/deal';
import { mailHandlers } from '../../src/hosts/gmail/mail-handlers';
import { DraftRecord } from '../../src/stores/draft-record';
import { PropertyAnswered } from '../../src/stores/property-answered';
import { PropertyNotes } from '../../src/stores/property-notes';
import { cardJsonOf } from '../support/gmail-host/built-json';
import { cardServiceStandIn } from '../support/gmail-host/card-service';
import { buttonsOf, GmailUser, rowOf, saidBy } from '../support/gmail-host/gmail-user';
import { Mailbox } from '../support/gmail-host/mailbox';
import { Properties } from '../support/gmail-host/properties';
import { manifest } from '../support/gmail-host/script';
import { MAILS } from '../support/gmail-host/mails';

const en = cardWordsFor('en');
const zh = cardWordsFor('zh-CN');
const pane = stringsFor('en').pane;
const user = (mail: keyof typeof MAILS, locale = 'en') =>
  new GmailUser([MAILS[mail]], { locale }).openMail(MAILS[mail].id);

describe('the card beside an open mail', () => {
  test('says what is behind a threat, with the words that prove it', () => {
    const { seen, card } = user('bluff');
    expect(card.header.title).toBe('Hansen, Peter');
    expect(seen).toMatch(/Likely a bluff: they want a better price/);
    expect(seen).toContain(pane.subtext.title);
    expect(seen).toMatch(/“[^”]*move all orders to another supplier[^”]*”/);
    expect(seen).toContain(pane.advice.dos);
    expect(seen).toContain(pane.advice.donts);
    expect(seen).toMatch(/Dear Peter|Dear Mr/);
    expect(buttonsOf(card).map(({ text }) => text)).toContain(en.reply.draft);
  });

  test('speaks Chinese to a Chinese Gmail and answers in the customer’s language', () => {
    const { seen } = user('bluff', 'zh-CN');
    expect(seen).toContain('真正的意思');
    expect(seen).toMatch(/Dear/);
    expect(seen).toContain(stringsFor('zh-CN').pane.reply.gloss);
    expect(user('chinese').seen).toMatch(/Take it seriously/);
  });

  test('is short on ordinary mail, and whole when the seller asks', () => {
    const quiet = user('ordinary');
    expect(quiet.seen).toContain('No pressure here');
    expect(quiet.card.sections.length).toBeLessThanOrEqual(2);
    expect(quiet.hasButton(en.reply.draft)).toBe(false);
    quiet.press(pane.reply.unfold);
    expect(quiet.hasButton(en.reply.draft)).toBe(true);
    expect(quiet.seen).toContain('Dear Anna');
  });

  test('shows markup in a mail as words', () => {
    const { card, seen } = user('furious');
    expect(JSON.stringify(card)).not.toContain('<everywhere>');
    expect(seen).not.toContain('&lt;');
  });

  test('reads a mail that has only HTML', () => {
    expect(user('htmlOnly').seen).toMatch(/they want a better price/);
  });

  test('corrections and choices change the reading and stay while others are made', () => {
    const me = user('bluff');
    me.pick('credibility', 'credible');
    expect(me.seen).toContain('Take it seriously');
    me.pick('tone', 'firmer');
    expect(
      me
        .selections()
        .find(({ name }) => name === 'tone')
        ?.items.find((item) => item.selected)?.value,
    ).toBe('firmer');
    expect(me.seen).toContain('Take it seriously');
    const before = me.seen;
    me.press(pane.reply.anotherWording);
    expect(me.seen).not.toBe(before);
    me.press(pane.correction.undo);
    expect(me.seen).toContain('Likely a bluff');
  });

  test('offers that are unticked leave the draft', () => {
    const me = user('bluff');
    const offers = me.selections().find(({ name }) => name === 'offers');
    const ticked = offers?.items.filter((item) => item.selected).map((item) => item.value) ?? [];
    expect(ticked.length).toBeGreaterThan(1);
    me.pick('offers', ...ticked.slice(1)).press(en.reply.update);
    const after = me.selections().find(({ name }) => name === 'offers');
    expect(after?.items.filter((item) => item.selected).map((item) => item.value)).toEqual(ticked.slice(1));
    me.pick('offers').press(en.reply.update);
    expect(
      me
        .selections()
        .find(({ name }) => name === 'offers')
        ?.items.some((item) => item.selected),
    ).toBe(false);
  });
});

describe('one click makes the draft', () => {
  function filled(me: GmailUser): GmailUser {
    for (const { name } of me.textInputs()) if (name.startsWith('blank_')) me.type(name, `5 & <${name}>`);
    return me;
  }

  test('with the blanks filled on the card, in the same conversation, words and HTML alike', () => {
    const me = filled(user('bluff')).press(en.reply.draft);
    expect(me.mailbox.drafts).toHaveLength(1);
    const [draft] = me.mailbox.drafts;
    expect(draft).toMatchObject({ answers: 'm-bluff', toAll: false });
    expect(draft?.body).toMatch(/^Dear/);
    expect(draft?.body).not.toContain('[____]');
    expect(draft?.body).toContain('5 & <blank_');
    expect(draft?.html).toContain('5 &amp; &lt;blank_');
  });

  test('to all where asked', () => {
    const me = filled(user('bluff')).press(en.reply.draftToAll);
    expect(me.mailbox.drafts[0]).toMatchObject({ answers: 'm-bluff', toAll: true });
  });

  test('not while blanks are open, unless the seller says so', () => {
    const me = user('bluff');
    expect(() => me.press(en.reply.draft)).toThrow(/fill in/);
    const { action } = me.button(en.reply.draft).onClick;
    expect(() => me.force(action)).toThrow(/No draft was made/);
    expect(me.mailbox.drafts).toHaveLength(0);
    me.press(en.reply.withGaps);
    expect(me.seen).toContain('[____]');
    me.press(en.reply.withGaps);
    expect(me.mailbox.drafts[0]?.body).toContain('[____]');
  });

  test.each([true, false])('never a second one unasked, drafts shown by the platform: %s', (showsDrafts) => {
    const me = new GmailUser([MAILS.bluff], { showsDrafts }).openMail('m-bluff');
    filled(me).press(en.reply.draft);
    expect(me.mailbox.drafts).toHaveLength(1);
    // The old card is still there.
    expect(() => filled(me).press(en.reply.draft)).toThrow(en.reply.refusedDraftThere);
    expect(me.mailbox.drafts).toHaveLength(1);
    me.openMail('m-bluff');
    filled(me).press(en.reply.draft);
    expect(me.seen).toContain(en.reply.draftThere);
    me.press(en.reply.another);
    expect(me.mailbox.drafts).toHaveLength(2);
  });

  test('a mail that arrived after the draft opens the way again where the draft is gone', () => {
    const me = new GmailUser([MAILS.bluff], { showsDrafts: false }).openMail('m-bluff');
    filled(me).press(en.reply.draft);
    me.mailbox.mails.push({ ...MAILS.bluff, id: 'm-next' });
    filled(me.openMail('m-next')).press(en.reply.draft);
    expect(me.mailbox.drafts).toHaveLength(2);
  });

  test('in the customer’s language, whatever the seller’s', () => {
    const me = user('arabic', 'zh-CN');
    filled(me).press(zh.reply.draft);
    expect(me.mailbox.drafts[0]?.body).toMatch(/[\u0600-\u06ff]{3}/);
    expect(me.mailbox.drafts[0]?.html).toContain('dir="rtl"');
  });

  test('every button that makes a draft is known to the platform beforehand', () => {
    expect(Object.keys(COMPOSE_HANDLERS)).toEqual(['onReply', 'onReplyAll', 'onExportDraft']);
  });
});

describe('the conversation around the mail', () => {
  const from = MAILS.bluff.from;
  const short = { id: 'm-2', from, subject: 'Re', plain: 'Cut the price by 5 % or we cancel the order.' };

  test('an earlier mail of the same sender tells the kind of customer', () => {
    const alone = new GmailUser([short]).openMail('m-2');
    expect(rowOf(alone.card, pane.verdict.customerType)).toBe('Not clear yet');
    const earlier = {
      ...short,
      id: 'm-1',
      plain:
        'Dear Lily, as your customer for six years with regular repeat orders we would like to order again.',
    };
    const known = new GmailUser([earlier, short]).openMail('m-2');
    expect(rowOf(known.card, pane.verdict.customerType)).toMatch(/^Old customer/);
    const stranger = { ...earlier, from: 'Somebody Else <else@buyer.example>' };
    const unknown = new GmailUser([stranger, short]).openMail('m-2');
    expect(rowOf(unknown.card, pane.verdict.customerType)).toBe('Not clear yet');
  });

  test('the seller’s own mail gives way to the newest of the customer', () => {
    const own = {
      id: 'm-own',
      from: 'Lily <lily@seller.example>',
      subject: 'Re',
      plain: 'Dear Peter, or we cancel.',
    };
    const me = new GmailUser([MAILS.bluff, own]).openHome();
    me.press(en.home.settings).type('ownAddresses', 'Lily@seller.example').press(en.settings.save);
    me.openMail('m-own');
    expect(me.card.header.title).toBe('Hansen, Peter');
    expect(new GmailUser([own], { properties: me.properties }).openMail('m-own').seen).toContain(
      pane.states.unreadable['own-mail'].title,
    );
  });
});

/** A mail said over and over: what little of a mail presses is drowned among a megabyte of calm. */
const megabyteOf = (plain: string): string =>
  `${plain}\n\n`.repeat(Math.ceil(1_050_000 / (plain.length + 2)));

describe('mails that are odd', () => {
  test('without any text', () => {
    const me = new GmailUser([{ id: 'm', from: 'A <a@b.example>', subject: 'x', plain: '\n ', html: '' }]);
    expect(me.openMail('m').seen).toContain(pane.states.unreadable.empty.title);
  });

  test('without a sender', () => {
    const me = new GmailUser([{ ...MAILS.bluff, from: '' }]).openMail('m-bluff');
    expect(me.card.header.title).toBe(en.unknownSender);
    expect(me.seen).toContain(pane.note.noSender);
    expect(me.seen).toContain('Likely a bluff');
  });

  test('that cannot be found', () => {
    const me = new GmailUser([MAILS.bluff]).openMail('m-none');
    expect(me.seen).toContain(pane.states.hostError.failed.title);
    me.mailbox.mails.push({ ...MAILS.bluff, id: 'm-none' });
    me.press(pane.states.retry);
    expect(me.seen).toContain('Likely a bluff');
  });

  test('of one megabyte, within the time Google gives', () => {
    const long = megabyteOf(MAILS.bluff.plain);
    expect(long.length).toBeGreaterThan(1_000_000);
    const me = new GmailUser([{ ...MAILS.bluff, plain: long }]);
    const start = process.cpuUsage();
    me.openMail('m-bluff');
    const { user: spent } = process.cpuUsage(start);
    expect(spent / 1e6).toBeLessThan(30);
    expect(me.seen).toContain('another supplier');
  });

  test('of one megabyte, on the deal desk and back, within that time too', () => {
    const long = megabyteOf(MAILS.bluff.plain);
    const { desk } = stringsFor('en');
    const deal = dealWordsFor('en');
    const me = new GmailUser([{ ...MAILS.bluff, plain: long }]).openMail('m-bluff').press(desk.open);
    me.type('deal_cost', '3.60').type('deal_quoted', '4.85').type('deal_asked', '4.20');
    me.type('deal_quantity', '3000').type('deal_floorMargin', '10').press(en.desk.reckon);
    const start = process.cpuUsage();
    me.press(deal.use);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(30);
    expect(me.said).toBe(deal.used);
  });

  test('with hundreds of quotations and figures', () => {
    const many = Array.from(
      { length: 300 },
      (_none, at) => `Cut USD ${String(at)}.50 or we cancel order ${String(at)}.`,
    );
    const me = new GmailUser([{ ...MAILS.bluff, plain: many.join('\n') }]).openMail('m-bluff');
    expect(me.card.sections.flatMap(({ widgets }) => widgets).length).toBeLessThanOrEqual(100);
  });
});

describe('when something fails', () => {
  test('a store that does not answer keeps no mail from being read', () => {
    const properties = new Properties();
    const { service } = properties;
    service.getUserProperties = () => {
      throw new Error('Service unavailable');
    };
    const me = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff');
    expect(me.seen).toContain('Likely a bluff');
    expect(me.seen).toContain(pane.note.loadFailed.failed);
  });

  test('an engine that breaks is told in the seller’s words, not Google’s', () => {
    const broken = () => {
      throw new Error('inner words');
    };
    Object.assign(globalThis, {
      CardService: cardServiceStandIn(),
      GmailApp: new Mailbox([MAILS.bluff], manifest().oauthScopes).app,
    });
    const properties = { get: () => null, set: broken, remove: broken, all: () => ({}) };
    const handlers = mailHandlers({
      engine: { read: broken, plan: broken, draft: broken },
      check: broken,
      notes: new PropertyNotes(properties),
      drafts: new DraftRecord(properties),
      answered: new PropertyAnswered(properties),
      properties,
      languages: () => [],
      now: () => new Date(0),
    });
    const event = {
      commonEventObject: { userLocale: 'zh-CN' },
      gmail: { messageId: 'm-bluff', accessToken: 't' },
    };
    const card = cardJsonOf(handlers.onMail(event)[0]);
    expect(saidBy(card)).toContain(stringsFor('zh-CN').pane.states.readingFailed.title);
    expect(saidBy(card)).not.toContain('inner words');
  });

  test('a conversation of two hundred mails costs Gmail no two hundred calls', () => {
    const many = Array.from({ length: 200 }, (_none, n) => ({ ...MAILS.bluff, id: `m-${String(n)}` }));
    const me = new GmailUser(many).openMail('m-199');
    expect(me.seen).toContain('Likely a bluff');
    expect(me.mailbox.reads).toBeLessThan(150);
  });
});

describe('least rights', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

  test('without the right to read there is no reading, and the card says so', () => {
    const me = new GmailUser([MAILS.bluff], { scopes: [scope('gmail.addons.current.action.compose')] });
    expect(me.openMail('m-bluff').seen).toContain(pane.states.hostError.denied.title);
  });

  test('without the right to compose there is no draft', () => {
    const me = new GmailUser([MAILS.bluff], { scopes: [scope('gmail.addons.current.message.readonly')] });
    me.openMail('m-bluff').press(en.reply.withGaps);
    expect(() => me.press(en.reply.withGaps)).toThrow(/permissions are not sufficient/);
  });
});
