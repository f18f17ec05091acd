import { screen, within } from '@testing-library/react';
import { HostError, type HostErrorCode } from '../../src/ports/mail-host';
import { fakePaneEngine } from '../support/fake-pane-engine';
import { fakeSettings } from '../support/fake-settings';
import { CASES } from '../support/pane-cases';
import { renderPane, settle, type PaneParts } from '../support/render-pane';

const openReply = (parts: PaneParts = {}) => renderPane(CASES.oldBluff.mail, parts);
const quantity = () => screen.getByRole('combobox', { name: 'smallest quantity' });
const discount = () => screen.getByRole('textbox', { name: 'discount for volume, %' });
const press = (name: string) => screen.getByRole('button', { name });

describe('one click', () => {
  it('puts the finished reply into the mail', async () => {
    const { host, user } = await openReply();
    await user.type(quantity(), '800');
    await user.type(discount(), '3');
    await user.click(press('Insert reply'));
    expect(host.inserted).toHaveLength(1);
    expect(host.inserted[0]?.mailKey).toBe('old-bluff');
    expect(host.inserted[0]?.reply.toAll).toBe(false);
    expect(host.inserted[0]?.reply.text).toContain('From 800 pieces we can give 3%.');
    expect(host.inserted[0]?.reply.html).toContain('<p>');
    expect(screen.getByText(/^The reply is open\./)).toBeVisible();
  });

  it('inserts what is wished now, even when the newer draft is still being written', async () => {
    const whole = fakePaneEngine();
    const waiting: (() => void)[] = [];
    const engine = fakePaneEngine({
      draft: async (...order) => {
        if (order[3].tone === 'warmer') await new Promise<void>((resolve) => waiting.push(resolve));
        return whole.draft(...order);
      },
    });
    const { host, user } = await openReply({ engine });
    await user.type(quantity(), '800');
    await user.type(discount(), '3');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tone' }), 'Warmer');
    await user.click(press('Insert reply'));
    expect(host.inserted).toHaveLength(0);
    waiting.forEach((go) => {
      go();
    });
    await settle();
    expect(host.inserted[0]?.reply.text).toContain('Thank you for writing.');
  });

  it('answers all on request', async () => {
    const { host, user } = await openReply();
    await user.click(screen.getByRole('checkbox', { name: /^Better price for more volume/ }));
    await user.click(press('Reply to all'));
    expect(host.inserted[0]?.reply.toAll).toBe(true);
  });

  it('copies plain text', async () => {
    const { host, user } = await openReply();
    await user.click(screen.getByRole('checkbox', { name: /^Better price for more volume/ }));
    await user.click(press('Copy'));
    expect(host.copied[0]).toMatch(/^Dear customer,/);
    expect(screen.getByText('Copied. Paste it into your reply.')).toBeVisible();
  });

  it('works by keyboard alone', async () => {
    const { host, user } = await openReply();
    await user.click(screen.getByRole('checkbox', { name: /^Better price for more volume/ }));
    press('Insert reply').focus();
    await user.keyboard('{Enter}');
    expect(host.inserted).toHaveLength(1);
  });
});

describe('open blanks', () => {
  it('are named before anything is inserted', async () => {
    const { host, user } = await openReply();
    await user.click(press('Insert reply'));
    expect(host.inserted).toHaveLength(0);
    expect(
      screen.getByText(/^2 blanks are still open: smallest quantity, discount for volume, %\./),
    ).toBeVisible();
    expect(press('Fill in')).toHaveFocus();
    expect(press('Fill in')).toHaveAccessibleDescription(/2 blanks are still open/);
  });

  it('can be gone to', async () => {
    const { user } = await openReply();
    await user.type(quantity(), '800');
    await user.click(press('Insert reply'));
    await user.click(press('Fill in'));
    expect(discount()).toHaveFocus();
    expect(screen.queryByText(/still open/)).toBeNull();
  });

  it('are inserted as gaps only when the seller says so', async () => {
    const { host, user } = await openReply();
    await user.click(press('Insert reply'));
    await user.click(press('Insert anyway'));
    expect(host.inserted[0]?.reply.text).toContain('[____]');
    expect(press('Insert reply')).toHaveFocus();
  });

  it('are asked about before copying too', async () => {
    const { host, user } = await openReply();
    await user.click(press('Copy'));
    expect(host.copied).toHaveLength(0);
    await user.click(press('Copy anyway'));
    expect(host.copied).toHaveLength(1);
  });

  it('offer what the mail holds, and take it with one click', async () => {
    const { user, engine } = await openReply();
    await user.click(press('Use 500 for smallest quantity'));
    expect(quantity()).toHaveValue('500');
    expect(quantity()).toHaveFocus();
    expect(engine.drafts.at(-1)?.blanks).toEqual({ min_quantity: '500' });
    expect(screen.queryByRole('button', { name: 'Use 500 for smallest quantity' })).toBeNull();
  });

  it('get a percent sign where only the number was typed', async () => {
    const { user } = await openReply();
    await user.type(discount(), '2.5');
    await user.tab();
    expect(discount()).toHaveValue('2.5%');
  });

  it('count as open again when emptied or filled with blanks', async () => {
    const { user, engine } = await openReply();
    await user.type(quantity(), '8');
    await user.clear(quantity());
    expect(quantity()).toHaveValue('');
    await user.type(discount(), '  ');
    expect(Object.values(engine.drafts.at(-1)?.blanks ?? { none: 'drafted' })).toEqual(['', '']);
    await user.click(press('Insert reply'));
    expect(screen.getByText(/^2 blanks are still open/)).toBeVisible();
  });
});

describe('when it does not work', () => {
  it.each<[HostErrorCode, RegExp]>([
    ['too-long', /too long/],
    ['stale', /Another mail was opened/],
    ['timeout', /did not answer in time/],
    ['unsupported', /Copy it instead/],
  ])('says why (%s)', async (code, words) => {
    const { user } = await openReply({ host: { insert: () => Promise.reject(new HostError(code)) } });
    await user.click(screen.getByRole('checkbox', { name: /^Better price for more volume/ }));
    await user.click(press('Insert reply'));
    expect(screen.getByText(words)).toBeVisible();
    expect(press('Insert reply')).toBeEnabled();
  });

  it('shows the text for copying by hand when copying is not allowed', async () => {
    const { user } = await openReply({ host: { copy: () => Promise.reject(new HostError('denied')) } });
    await user.click(screen.getByRole('checkbox', { name: /^Better price for more volume/ }));
    await user.click(press('Copy'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply text' });
    expect(field.value).toMatch(/^Dear customer,/);
    await user.click(field);
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it('offers copying where nothing can be inserted', async () => {
    await openReply({ host: { abilities: { insertReply: false } } });
    expect(screen.queryByRole('button', { name: 'Insert reply' })).toBeNull();
    expect(press('Copy')).toBeEnabled();
  });

  it('says so where the signature is lost', async () => {
    await openReply({ host: { abilities: { keepsSignature: false } } });
    expect(screen.getByText(/leaves your signature out/)).toBeVisible();
  });

  it('drops what it said as soon as the reply changes', async () => {
    const { user } = await openReply();
    await user.click(press('Insert reply'));
    await user.type(quantity(), '8');
    expect(screen.queryByText(/still open/)).toBeNull();
  });
});

describe('what the seller may choose', () => {
  it('offers: an unticked one leaves the reply and can come back', async () => {
    const { user, engine } = await openReply();
    const terms = () => screen.getByRole('checkbox', { name: /^Better price for better terms/ });
    await user.click(terms());
    expect(engine.drafts.at(-1)?.offers).toEqual(['volume_for_price']);
    expect(screen.queryByText('With payment in advance the price is lower.')).toBeNull();
    await user.click(terms());
    expect(screen.getByText('With payment in advance the price is lower.')).toBeVisible();
  });

  it('moves: each with its reason; a live one can be switched off', async () => {
    const { user, engine } = await openReply();
    await user.click(press('How this reply is built'));
    expect(
      screen.getByText('Money is the point: accept that it matters before you explain it.'),
    ).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Hold the line' }));
    expect(engine.drafts.at(-1)?.movesOff).toEqual(['line']);
    expect(screen.queryByText('Below this price we cannot promise the quality.')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'Put it in writing' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Hold the line' }));
    expect(engine.drafts.at(-1)?.movesOff).toEqual([]);
  });

  it('tone, length and other words', async () => {
    const { user, engine } = await openReply();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tone' }), 'Firmer');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Length' }), 'Short');
    await user.click(press('Other wording'));
    await user.click(press('Other wording'));
    expect(engine.drafts.at(-1)).toMatchObject({ tone: 'firmer', length: 'short', variant: 2 });
  });

  it('whose fault it was: only “yes” lets the reply say sorry', async () => {
    const { user, engine } = await renderPane(CASES.furious.mail);
    const group = within(screen.getByRole('radiogroup', { name: 'Was it our fault?' }));
    expect(group.getByRole('radio', { name: 'Not sure' })).toBeChecked();
    expect(screen.queryByText(/We are sorry/)).toBeNull();
    await user.click(group.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByText('We are sorry for what happened.')).toBeVisible();
    await user.click(group.getByRole('radio', { name: 'No' }));
    expect(engine.drafts.at(-1)?.sellerAtFault).toBe(false);
    await user.click(group.getByRole('radio', { name: 'Not sure' }));
    expect(engine.drafts.at(-1)?.sellerAtFault).toBeUndefined();
  });

  it('shows a gloss under each sentence in the seller’s language', async () => {
    await openReply({ host: { language: 'zh-CN' } });
    const gloss = screen.getByText('第1句的意思');
    expect(gloss).toHaveAttribute('lang', 'zh-CN');
    const sentence = screen.getByText('Dear customer,');
    expect(sentence).toHaveAttribute('lang', 'en');
    expect(sentence).toHaveAttribute('dir', 'ltr');
  });

  it('signs with the name from the settings', async () => {
    await openReply({ settings: fakeSettings({ 'seller-name': 'Lily Chen' }) });
    expect(screen.getByText('Best regards, Lily Chen')).toBeVisible();
  });
});

it('never opens a window of its own', async () => {
  const windows = (['alert', 'confirm', 'prompt'] as const).map((name) =>
    jest.spyOn(window, name).mockImplementation(() => {
      throw new Error(`${name} is forbidden`);
    }),
  );
  const { user } = await openReply();
  await user.click(press('Insert reply'));
  await user.click(press('Insert anyway'));
  windows.forEach((spy) => {
    expect(spy).not.toHaveBeenCalled();
  });
});
