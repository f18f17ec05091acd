import { stringsFor } from '../../src/view/strings';
import { cardWordsFor } from '../../src/view/strings/cards';
import { dealWordsFor } from '../../src/view/strings/deal';
import { buttonsOf, GmailUser } from '../support/gmail-host/gmail-user';
import { MAILS } from '../support/gmail-host/mails';
import { Properties } from '../support/gmail-host/properties';

const { desk, pane } = stringsFor('en');
const en = cardWordsFor('en');
const deal = dealWordsFor('en');

const onMail = (mail: keyof typeof MAILS = 'bluff', locale = 'en') =>
  new GmailUser([MAILS[mail]], { locale }).openMail(MAILS[mail].id);
const onDesk = () => onMail().press(desk.open);
const value = (me: GmailUser, name: string) => me.textInputs().find((input) => input.name === name)?.value;
const ticked = (me: GmailUser, name: string) =>
  me
    .selections()
    .find((each) => each.name === name)
    ?.items.filter((item) => item.selected)
    .map((item) => item.value);
const filled = () =>
  onDesk()
    .type('deal_cost', '3.60')
    .type('deal_quoted', '4.85')
    .type('deal_asked', '4.20')
    .type('deal_quantity', '3000')
    .type('deal_floorMargin', '15')
    .press(en.desk.reckon);

describe('the deal desk in Gmail', () => {
  test('is offered where money is at stake, opens on top of the mail and says that its numbers stay here', () => {
    const me = onMail();
    expect(me.seen).toContain(desk.lead);
    me.press(desk.open);
    expect(me.stack).toHaveLength(2);
    expect(me.seen).toContain(deal.privacy);
    expect(onMail('furious').seen).not.toContain(en.desk.floor('x').slice(0, 10));
  });

  test('offers the numbers of the mail and takes none by itself', () => {
    const me = onDesk();
    expect(value(me, 'deal_asked')).toBe('');
    expect(value(me, 'deal_quoted')).toBe('');
    me.press(deal.useFromMail('USD 4.20', deal.field.asked));
    expect(value(me, 'deal_asked')).toBe('4.2');
    expect(ticked(me, 'currency')).toEqual(['USD']);
    expect(me.hasButton(deal.useFromMail('USD 4.20', deal.field.quoted))).toBe(false);
    expect(value(me, 'deal_quoted')).toBe('');
    expect(me.stack).toHaveLength(2);
  });

  test('works out margin, floor, gap and offers that keep the floor', () => {
    const me = filled();
    expect(me.seen).toContain(deal.finding.asked_below_floor);
    expect(me.seen).toMatch(/Your floor: USD\s4\.24/);
    expect(me.seen).toMatch(/They ask for USD\s0\.65/);
    const offers = me.selections().find(({ name }) => name === 'priced');
    expect(offers?.items.length).toBeGreaterThanOrEqual(2);
    // Each price that is offered stays above the floor of 4.24.
    const prices = [...me.seen.matchAll(/USD\s(\d\.\d+) per unit,/g)].map(([, price]) => Number(price));
    expect(prices.length).toBeGreaterThan(0);
    for (const price of prices) expect(price).toBeGreaterThanOrEqual(4.23);
  });

  test('says what is wrong with a number and keeps it as typed', () => {
    const me = onDesk().type('deal_cost', 'much').type('deal_quantity', '3000').press(en.desk.reckon);
    expect(me.seen).toContain(deal.problem.not_a_number);
    expect(value(me, 'deal_cost')).toBe('much');
    expect(value(me, 'deal_quantity')).toBe('3000');
    me.type('deal_cost', '').press(en.desk.reckon);
    expect(value(me, 'deal_cost')).toBe('');
  });

  test('puts the chosen offers with their figures into the reply, and nothing else of the desk', () => {
    const me = filled();
    const all = ticked(me, 'priced') ?? [];
    expect(all.length).toBeGreaterThanOrEqual(2);
    me.pick('priced', ...all.slice(0, 2)).press(deal.use);
    expect(me.said).toBe(deal.used);
    expect(me.stack).toHaveLength(1);
    expect(ticked(me, 'offers')).toEqual(all.slice(0, 2));
    const discount = me
      .textInputs()
      .find(({ name, value: text }) => name.startsWith('blank_') && /%/.test(text));
    expect(discount).toBeDefined();
    expect(me.seen).toMatch(/Your floor here: USD\s4\.24/);
    for (const { name, value: text } of me.textInputs()) {
      if (name.startsWith('blank_') && text === '') me.type(name, 'x');
    }
    me.press(en.reply.draft);
    const body = me.mailbox.drafts[0]?.body ?? '';
    expect(body).toContain(discount?.value);
    for (const secret of ['3.60', '3.6', '4.24', '15%', '15 %']) expect(body).not.toContain(secret);
  });

  test('what was filled in is there again, and other choices on the card stay', () => {
    const me = filled().press(deal.use);
    me.pick('tone', 'firmer').press(desk.open);
    expect(value(me, 'deal_cost')).toBe('3.60');
    me.press(deal.use);
    expect(ticked(me, 'tone')).toEqual(['firmer']);
  });

  test('a second currency asks for the rate, and the rate stays', () => {
    const me = onDesk().pick('costCurrency', 'CNY').press(en.desk.reckon);
    me.type('deal_rate', '7.1').type('deal_cost', '26').press(en.desk.reckon);
    expect(value(me, 'deal_rate')).toBe('7.1');
    me.pick('costCurrency', 'none').press(en.desk.reckon);
    expect(me.textInputs().some(({ name }) => name === 'deal_rate')).toBe(false);
    me.pick('costCurrency', 'CNY').press(en.desk.reckon);
    expect(value(me, 'deal_rate')).toBe('7.1');
  });

  test('terms are remembered when asked to, costs and prices never', () => {
    const properties = new Properties();
    const me = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff').press(desk.open);
    me.type('deal_cost', '3.60').type('deal_floorMargin', '15').pick('incoterm', 'FOB').press(deal.keepTerms);
    expect(me.said).toBe(deal.kept);
    expect(properties.stored.get('terms')).not.toContain('3.60');
    const next = new GmailUser([MAILS.bluff], { properties }).openMail('m-bluff').press(desk.open);
    expect(value(next, 'deal_floorMargin')).toBe('15');
    expect(value(next, 'deal_cost')).toBe('');
    expect(ticked(next, 'incoterm')).toEqual(['FOB']);
    properties.failure = 'no';
    next.press(deal.keepTerms);
    expect(next.said).toBe(deal.notKept);
  });

  test('no number of the desk is stored', () => {
    const me = filled().press(deal.use);
    const stored = [...me.properties.stored.values()].join('\n');
    for (const number of ['3.60', '4.85', '3000']) expect(stored).not.toContain(number);
  });

  test('a claim asks for the part of the goods that is bad', () => {
    const me = onMail('furious').press(desk.open);
    expect(me.textInputs().some(({ name }) => name === 'deal_defects')).toBe(true);
  });

  test('speaks Chinese, and can be hidden', () => {
    const zh = stringsFor('zh-CN').desk;
    const me = onMail('bluff', 'zh-CN').press(zh.open);
    expect(me.seen).toContain(dealWordsFor('zh-CN').privacy);
    const other = new GmailUser([MAILS.bluff]).openHome().press(en.home.settings);
    other.pick('show', 'advice').press(en.settings.save).openMail('m-bluff');
    expect(other.hasButton(desk.open)).toBe(false);
  });

  test('every button of the desk leads somewhere, and a parameter that is nonsense does no harm', () => {
    const me = filled();
    const { action } = me.button(en.desk.reckon).onClick;
    const parameters = (action.parameters ?? []).map(({ key }) => ({ key, value: '{"nonsense' }));
    me.force({ ...action, parameters });
    expect(me.seen).toContain(deal.privacy);
    expect(buttonsOf(me.card).length).toBeGreaterThan(1);
    expect(me.seen).not.toContain(pane.states.readingFailed.title);
  });
});
