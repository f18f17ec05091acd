import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { blockedSettings, fakeSettings } from '../support/fake-settings';
import { CASES } from '../support/pane-cases';
import { renderPane, settle, violations, type PaneParts } from '../support/render-pane';

// Five fields, each drawing the whole pane, take their time on a busy machine.
jest.setTimeout(90_000);

const desk = () => within(screen.getByRole('region', { name: 'Deal desk' }));
/** By label rather than by role: the desk has many fields, and roles are slow to work out. */
const field = (name: string) => desk().getByLabelText(name);
const press = (name: string | RegExp) => desk().getByRole('button', { name });

async function openDesk(parts: PaneParts = {}, mail = CASES.oldBluff.mail) {
  const pane = await renderPane(mail, parts);
  await pane.user.click(press('Work out the deal'));
  await desk().findByLabelText('Your cost per unit');
  return pane;
}

async function type(user: UserEvent, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await user.click(field(name));
    await user.paste(value);
  }
}

const NUMBERS = {
  'Your cost per unit': '4.00',
  'Your price per unit': '4.85',
  'Price they ask': '4.20',
  Quantity: '3000',
  'Lowest margin, %': '8',
};

describe('the deal desk', () => {
  it('says that money is at stake, and stays folded', async () => {
    await renderPane(CASES.oldBluff.mail);
    expect(desk().getByText(/^Money is at stake here\./)).toBeVisible();
    expect(desk().queryByRole('textbox')).toBeNull();
  });

  it('can be reached on any mail', async () => {
    await openDesk({}, CASES.furious.mail);
    expect(field('Your cost per unit')).toHaveValue('');
    expect(desk().queryByText(/^Money is at stake here\./)).toBeNull();
  });

  it('offers the numbers of the mail and takes none by itself', async () => {
    const { user } = await openDesk();
    expect(field('Your price per unit')).toHaveValue('');
    await user.click(press('Use USD 4.85 from the mail for: Your price per unit'));
    expect(field('Your price per unit')).toHaveValue('4.85');
    expect(field('Your price per unit')).toHaveFocus();
    await user.click(press('Use USD 4.20 from the mail for: Price they ask'));
    expect(field('Price they ask')).toHaveValue('4.2');
    expect(desk().queryByRole('button', { name: /from the mail for: Price they ask/ })).toBeNull();
  });

  it('works out floor, gap and offers', async () => {
    const { user } = await openDesk();
    await type(user, NUMBERS);
    expect(desk().getByText('The price they ask is below your floor.')).toBeVisible();
    expect(desk().getByText('Your floor')).toBeVisible();
    expect(desk().getByRole('checkbox', { name: /^Better price for more volume/ })).toBeChecked();
    expect(await violations()).toEqual([]);
  });

  it('tells the floor to who checks the answer, and to nobody before there is one', async () => {
    const told: unknown[][] = [];
    const { user, engine } = await openDesk({ onFloor: (...floor) => told.push(floor) });
    expect(told).toEqual([]);
    await type(user, { 'Your price per unit': '4.85' });
    expect(told.at(-1)).toEqual([CASES.oldBluff.mail.key, null]);
    await type(user, { 'Your cost per unit': '4.00', 'Lowest margin, %': '10' });
    expect(told.at(-1)).toEqual([CASES.oldBluff.mail.key, { amount: 4.45, currency: 'USD' }]);
    await settle();
    expect(JSON.stringify(engine.drafts)).not.toContain('4.45');
  });

  it('says beside the field what is wrong with it', async () => {
    const { user } = await openDesk();
    await type(user, { Quantity: '0', 'Price they ask': '200%' });
    expect(field('Quantity')).toBeInvalid();
    expect(field('Quantity')).toHaveAccessibleDescription('Zero leaves nothing to reckon with.');
    expect(field('Price they ask')).toHaveAccessibleDescription(/A cut of 100% or more/);
  });

  it('puts offers into the reply only when told to', async () => {
    const { user, engine, host } = await openDesk();
    await type(user, NUMBERS);
    await settle();
    expect(
      engine.drafts.every(
        ({ blanks, offers }) => Object.keys(blanks ?? {}).length === 0 && offers === undefined,
      ),
    ).toBe(true);
    await user.click(press('Use these offers in the reply'));
    await settle();
    expect(desk().getByText(/^The offers and their numbers are in the reply\./)).toBeVisible();
    const wishes = engine.drafts.at(-1);
    expect(wishes?.offers).toEqual(['volume_for_price', 'terms_for_price', 'loyalty_advantage']);
    expect(Object.keys(wishes?.blanks ?? {}).sort()).toEqual([
      'loyalty_discount',
      'min_quantity',
      'terms_discount',
      'volume_discount',
    ]);
    expect(host.inserted).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Insert reply' }));
    expect(host.inserted[0]?.reply.text).toMatch(/From [\d,]+ pieces we can give [\d.]+%\./);
    expect(host.inserted[0]?.reply.text).not.toMatch(/4\.00|margin|floor|cost/i);
  });

  it('uses only what is ticked', async () => {
    const { user, engine } = await openDesk();
    await type(user, NUMBERS);
    await user.click(desk().getByRole('checkbox', { name: /^Advantage for a loyal customer/ }));
    await user.click(press('Use these offers in the reply'));
    await settle();
    expect(engine.drafts.at(-1)?.offers).toEqual(['volume_for_price', 'terms_for_price']);
    await user.click(desk().getByRole('checkbox', { name: /^Better price for better terms/ }));
    expect(desk().getByText(/^One offer alone/)).toBeVisible();
  });

  it('brings the reply of an ordinary mail forward when its offers are used', async () => {
    const { user } = await openDesk({}, CASES.ordinary.mail);
    await type(user, { ...NUMBERS });
    expect(screen.queryByRole('button', { name: 'Insert reply' })).toBeNull();
    await user.click(press('Use these offers in the reply'));
    expect(await screen.findByRole('button', { name: 'Insert reply' })).toBeVisible();
  });

  it('keeps what was typed while other mails are looked at', async () => {
    const { user, host } = await openDesk();
    await type(user, { 'Your cost per unit': '4.00' });
    host.open(CASES.furious.mail);
    await settle();
    host.open(CASES.oldBluff.mail);
    await settle();
    expect(await desk().findByRole('textbox', { name: 'Your cost per unit' })).toHaveValue('4.00');
  });

  it('remembers usual terms when asked to, never cost or prices', async () => {
    const settings = fakeSettings();
    const { user } = await openDesk({ settings });
    await type(user, NUMBERS);
    expect(settings.stored.has('house-terms')).toBe(false);
    await user.click(press('Remember my terms'));
    expect(desk().getByText('Remembered.')).toBeVisible();
    expect(settings.stored.get('house-terms')).toContain('"floorMargin":"8"');
    expect(settings.stored.get('house-terms')).not.toMatch(/4\.00|4\.85|4\.20|3000/);
  });

  it('begins with the terms remembered', async () => {
    await openDesk({
      settings: fakeSettings({ 'house-terms': '{"texts":{"floorMargin":"9"},"currency":"EUR"}' }),
    });
    expect(field('Lowest margin, %')).toHaveValue('9');
    expect(desk().getByRole('combobox', { name: 'Price currency' })).toHaveValue('EUR');
  });

  it('says when nothing can be stored', async () => {
    const { user } = await openDesk({ settings: blockedSettings });
    await user.click(press('Remember my terms'));
    await settle();
    expect(desk().getByText(/^This could not be stored\./)).toBeVisible();
  });

  it('takes the currency of the number that is taken', async () => {
    const { user } = await openDesk({ settings: fakeSettings({ 'house-terms': '{"currency":"EUR"}' }) });
    await user.click(press('Use USD 4.85 from the mail for: Your price per unit'));
    expect(desk().getByRole('combobox', { name: 'Price currency' })).toHaveValue('USD');
  });

  it('speaks Chinese', async () => {
    const { user } = await renderPane(CASES.oldBluff.mail, { settings: fakeSettings({ language: 'zh-CN' }) });
    const chinese = within(screen.getByRole('region', { name: '算账台' }));
    await user.click(chinese.getByRole('button', { name: '算一算这笔生意' }));
    expect(await chinese.findByRole('textbox', { name: '单位成本' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('the worth worksheet', () => {
  it('comes forward when the threat is real', async () => {
    await renderPane(CASES.credible.mail);
    expect(desk().getByText(/^A step seems to be under way\./)).toBeVisible();
  });

  it('weighs the customer and gives its reasons', async () => {
    const { user } = await renderPane(CASES.credible.mail);
    await user.click(press('Weigh this customer'));
    expect(await desk().findByText(/^Fill in to weigh it: Sales to them a year/)).toBeVisible();
    await type(user, {
      'Sales to them a year': '200,000',
      'Margin on them, %': '18',
      'What they ask, % of the price': '5',
    });
    expect(desk().getByRole('heading', { name: 'Yield, on conditions' })).toBeVisible();
    expect(desk().getByText('Give at most 5%, and only against something.')).toBeVisible();
    expect(desk().getByText('The mail shows a step under way.')).toBeVisible();
    expect(desk().getByText(/^Counted as nothing while empty: /)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});
