import { screen, within } from '@testing-library/react';
import type { Reading } from '../../src/core/model';
import type { GlossedDraft } from '../../src/view/engine';
import type { MailState } from '../../src/ports/mail-host';
import { fakePaneEngine } from '../support/fake-pane-engine';
import { CASES } from '../support/pane-cases';
import { renderPane, settle } from '../support/render-pane';

/** A promise that the test settles by hand. */
function later<T>() {
  let settleIt: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settleIt = resolve;
  });
  return { promise, settle: settleIt };
}

describe('following the open mail', () => {
  it('shows the next mail, its sender and its verdict', async () => {
    const { host } = await renderPane(CASES.oldBluff.mail);
    expect(screen.getByRole('heading', { name: /^Likely a bluff/ })).toBeVisible();
    host.open(CASES.furious.mail);
    await settle();
    expect(screen.getByRole('heading', { name: /^A complaint/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Note on Marco Bianchi' })).toBeVisible();
    expect(screen.queryByText('far too high')).toBeNull();
    host.open({ kind: 'none' });
    await settle();
    expect(screen.getByRole('heading', { name: 'No mail open' })).toBeVisible();
  });

  it('takes the former mail away before the next one has arrived', async () => {
    const { host } = await renderPane(CASES.oldBluff.mail);
    const next = later<MailState>();
    host.open(next.promise);
    await settle();
    expect(screen.queryByRole('heading', { name: /^Likely a bluff/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Insert reply' })).toBeNull();
    next.settle({ kind: 'mail', mail: CASES.furious.mail });
    await settle();
    expect(screen.getByRole('heading', { name: /^A complaint/ })).toBeVisible();
  });

  it('throws away the host’s late answer about a former mail', async () => {
    const first = later<MailState>();
    const { host } = await renderPane(first.promise);
    host.open(CASES.furious.mail);
    await settle();
    first.settle({ kind: 'mail', mail: CASES.oldBluff.mail });
    await settle();
    expect(screen.getByRole('heading', { name: /^A complaint/ })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^Likely a bluff/ })).toBeNull();
  });

  it('throws away the engine’s late reading of a former mail', async () => {
    const late = later<Reading>();
    const whole = fakePaneEngine();
    const engine = fakePaneEngine({
      read: (mail, choices) =>
        mail.body === CASES.oldBluff.mail.body ? late.promise : whole.read(mail, choices),
    });
    const { host } = await renderPane(CASES.oldBluff.mail, { engine });
    host.open(CASES.ordinary.mail);
    await settle();
    late.settle(CASES.oldBluff.reading);
    await settle();
    expect(screen.getByRole('heading', { name: 'No pressure here' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /^Likely a bluff/ })).toBeNull();
  });

  it('throws away a draft that comes after a newer one', async () => {
    const slow = later<GlossedDraft>();
    const whole = fakePaneEngine();
    let calls = 0;
    const engine = fakePaneEngine({
      draft: (mail, reading, plan, wishes, language) => {
        calls++;
        return calls === 1 ? slow.promise : whole.draft(mail, reading, plan, wishes, language);
      },
    });
    const { user } = await renderPane(CASES.oldBluff.mail, { engine });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tone' }), 'Warmer');
    await settle();
    expect(screen.getByText(/^Thank you for writing/)).toBeVisible();
    const { reading } = CASES.oldBluff;
    slow.settle(await whole.draft(CASES.oldBluff.mail, reading, whole.plan(reading), {}, 'en'));
    await settle();
    expect(screen.getByText(/^Thank you for writing/)).toBeVisible();
  });

  it('remembers what was chosen for a mail while another one was open', async () => {
    const { host, user } = await renderPane(CASES.oldBluff.mail);
    await user.click(screen.getByRole('button', { name: 'Not right?' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Real or bluff' }), 'Real');
    await user.type(screen.getByRole('combobox', { name: 'smallest quantity' }), '800');
    host.open(CASES.furious.mail);
    await settle();
    host.open(CASES.oldBluff.mail);
    await settle();
    expect(screen.getByRole('heading', { name: /^Take it seriously/ })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'smallest quantity' })).toHaveValue('800');
  });

  it('stops listening when it is closed', async () => {
    const { host, view } = await renderPane(CASES.oldBluff.mail);
    expect(host.listeners()).toBeGreaterThan(0);
    view.unmount();
    expect(host.listeners()).toBe(0);
  });
});

describe('the verdict card', () => {
  it('shows everything at a glance', async () => {
    await renderPane(CASES.oldBluff.mail);
    const card = within(screen.getByRole('region', { name: 'Verdict' }));
    for (const text of ['Bargaining', 'Bluff', 'Old customer', 'Calm', 'Undertone is fairly sure.']) {
      expect(card.getByText(text)).toBeVisible();
    }
    expect(card.getByText('9 orders · 3 threats, 0 carried out')).toBeVisible();
  });

  it('decodes the words and says what to do and what not', async () => {
    await renderPane(CASES.oldBluff.mail);
    const meaning = within(screen.getByRole('region', { name: 'What they mean' }));
    expect(meaning.getByText(/An old customer is testing your floor/)).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Do' })).getAllByRole('listitem')).toHaveLength(3);
    expect(within(screen.getByRole('list', { name: 'Better not' })).getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('the evidence', () => {
  it('shows the words in the mail when one is picked in the pane', async () => {
    const { host, user } = await renderPane(CASES.oldBluff.mail);
    await user.click(screen.getByRole('button', { name: /far too high/ }));
    await user.click(screen.getByRole('button', { name: /USD 4.85/ }));
    const { body } = CASES.oldBluff.mail;
    expect(host.shown.map(({ span, mailKey }) => [body.slice(span.start, span.end), mailKey])).toEqual([
      ['far too high', 'old-bluff'],
      ['USD 4.85', 'old-bluff'],
    ]);
  });

  it('marks and brings into view what is picked in the mail', async () => {
    const scroll = jest.fn();
    Element.prototype.scrollIntoView = scroll;
    const { host } = await renderPane(CASES.oldBluff.mail);
    const index = CASES.oldBluff.reading.evidence.findIndex(({ quote }) => quote === 'far too high');
    host.pickEvidence(index);
    await settle();
    const item = screen.getByText('far too high').closest('li');
    expect(item).toHaveAttribute('aria-current', 'true');
    host.pickEvidence(index);
    await settle();
    expect(scroll).toHaveBeenCalledTimes(2);
    host.pickEvidence(index + 1);
    await settle();
    expect(item).not.toHaveAttribute('aria-current');
  });

  it('carries language and direction of the customer', async () => {
    await renderPane(CASES.credible.mail);
    expect(screen.getByText('终止合作')).toHaveAttribute('lang', 'zh-Hans');
    expect(screen.getByText('终止合作')).toHaveAttribute('dir', 'ltr');
  });

  it('is plain text where the host cannot show it', async () => {
    await renderPane(CASES.oldBluff.mail, { host: { abilities: { showEvidence: false } } });
    expect(screen.getByText('far too high')).toBeVisible();
    expect(screen.queryByRole('button', { name: /far too high/ })).toBeNull();
  });

  it('shows the first few and the rest on request', async () => {
    const base = CASES.furious.reading;
    const { body } = CASES.furious.mail;
    const evidence = [...body.matchAll(/\w{5,}/g)].map(({ 0: quote, index }) => ({
      place: 'body' as const,
      start: index,
      end: index + quote.length,
      quote,
      cue: 'en/test/word',
      signal: 'anger' as const,
    }));
    expect(evidence.length).toBeGreaterThan(4);
    const engine = fakePaneEngine({ read: () => Promise.resolve({ ...base, evidence }) });
    const { host, user } = await renderPane(CASES.furious.mail, { engine });
    const quotes = () =>
      within(screen.getByRole('region', { name: 'Their own words' })).getAllByText('Shows anger').length;
    expect(quotes()).toBe(4);
    await user.click(screen.getByRole('button', { name: `Show all ${String(evidence.length)}` }));
    expect(quotes()).toBe(evidence.length);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    host.pickEvidence(evidence.length - 1);
    await settle();
    expect(quotes()).toBe(evidence.length);
  });
});
