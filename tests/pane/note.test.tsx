import { act, fireEvent, screen, within } from '@testing-library/react';
import { fakeNotes } from '../support/fake-notes';
import { CASES } from '../support/pane-cases';
import { renderPane, settle, type PaneParts } from '../support/render-pane';

const address = 'old-bluff@example.com';
const field = () => screen.getByRole('textbox', { name: 'What you know about them' });
const card = () => within(screen.getByRole('region', { name: /^Note/ }));
const rest = async () => {
  act(() => {
    jest.advanceTimersByTime(600);
  });
  await settle();
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** fireEvent, since user-event would wait on the clock that stands still here. */
const type = (text: string) => {
  fireEvent.change(field(), { target: { value: text } });
};
const open = (parts: PaneParts = {}) => renderPane(CASES.oldBluff.mail, parts);

describe('the note on the sender', () => {
  it('is saved by itself when the hand rests, and says so', async () => {
    const { notes } = await open();
    type('pays late, ');
    type('pays late, always asks twice');
    expect(card().getByText('Not saved yet')).toBeVisible();
    expect(notes.puts()).toBe(0);
    await rest();
    expect(card().getByText('Saved')).toBeVisible();
    expect(card().getByText('Saved').closest('[role=status]')).not.toBeNull();
    expect(notes.puts()).toBe(1);
    expect(notes.stored.get(address)?.text.value).toBe('pays late, always asks twice');
    expect(Date.parse(notes.stored.get(address)?.text.at ?? '')).not.toBeNaN();
  });

  it('is there again after the pane was closed and opened', async () => {
    const { notes, view } = await open();
    type('likes photos');
    view.unmount();
    await settle();
    await open({ notes });
    expect(field()).toHaveValue('likes photos');
  });

  it('is saved at once when the page goes away', async () => {
    const { notes } = await open();
    type('written in the last second');
    fireEvent(window, new Event('pagehide'));
    await settle();
    expect(notes.stored.get(address)?.text.value).toBe('written in the last second');
  });

  it('is saved when another mail is opened, and belongs to its own sender', async () => {
    const { notes, host } = await open();
    type('about Peter');
    host.open(CASES.furious.mail);
    await settle();
    expect(field()).toHaveValue('');
    expect(notes.stored.get(address)?.text.value).toBe('about Peter');
    expect(notes.stored.has('furious@example.com')).toBe(false);
  });

  it('keeps the text when saving fails, says why, and saves it on request', async () => {
    const { notes } = await open();
    notes.fail('full', 'put');
    type('do not lose me');
    await rest();
    expect(card().getByText(/the note store is full/)).toBeVisible();
    expect(field()).toHaveValue('do not lose me');
    notes.fail(null);
    fireEvent.click(card().getByRole('button', { name: 'Try again' }));
    await settle();
    expect(card().getByText('Saved')).toBeVisible();
    expect(notes.stored.get(address)?.text.value).toBe('do not lose me');
  });

  it('keeps unsaved text while another mail is open', async () => {
    const { notes, host } = await open();
    notes.fail('failed', 'put');
    type('do not lose me');
    host.open(CASES.furious.mail);
    await settle();
    host.open(CASES.oldBluff.mail);
    await settle();
    expect(field()).toHaveValue('do not lose me');
    expect(card().getByText(/^Not saved\./)).toBeVisible();
  });

  it('saves what was typed while an earlier save was under way, and never out of order', async () => {
    const { notes } = await open();
    const release = notes.hold();
    type('first');
    await rest();
    expect(card().getByText('Saving')).toBeVisible();
    type('first and second');
    await rest();
    expect(notes.puts()).toBe(1);
    release();
    await settle();
    expect(notes.puts()).toBe(2);
    expect(notes.stored.get(address)?.text.value).toBe('first and second');
    expect(card().getByText('Saved')).toBeVisible();
  });

  it('never overwrites a note it could not open', async () => {
    const notes = fakeNotes();
    notes.fail('blocked', 'get');
    await open({ notes });
    expect(screen.queryByRole('textbox', { name: 'What you know about them' })).toBeNull();
    expect(card().getByText(/this browser blocks storage/)).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Likely a bluff/ })).toBeVisible();
    notes.fail(null);
    fireEvent.click(card().getByRole('button', { name: 'Try again' }));
    await settle();
    expect(field()).toBeVisible();
    expect(notes.puts()).toBe(0);
  });

  it('finds the note whatever the case of the address', async () => {
    const { notes, host } = await open();
    type('same person');
    await rest();
    const { mail } = CASES.oldBluff;
    host.open({ ...mail, key: 'other', from: { name: 'Peter Hansen', email: 'OLD-Bluff@Example.com' } });
    await settle();
    expect(field()).toHaveValue('same person');
    expect(notes.stored.size).toBe(1);
  });
});

describe('types and counts', () => {
  it('stores types set by hand', async () => {
    const { notes } = await open();
    fireEvent.click(card().getByRole('checkbox', { name: 'Old customer' }));
    fireEvent.click(card().getByRole('checkbox', { name: 'Big customer' }));
    await rest();
    expect(notes.stored.get(address)?.customerTypes.value).toEqual(['old', 'big']);
    fireEvent.click(card().getByRole('checkbox', { name: 'Old customer' }));
    fireEvent.click(card().getByRole('checkbox', { name: 'Big customer' }));
    await rest();
    expect(notes.stored.get(address)?.customerTypes.value).toBeNull();
  });

  it('stores counts and reads the mail anew with them', async () => {
    const { notes, engine } = await open();
    fireEvent.change(card().getByRole('textbox', { name: 'Threats made' }), { target: { value: '4' } });
    await settle();
    expect(screen.getByText('4 threats, 0 carried out')).toBeVisible();
    expect(engine.reads.at(-1)?.mail.senderHistory).toMatchObject({ threats: 4, carriedOut: 0 });
    await rest();
    expect(notes.stored.get(address)?.history.value).toMatchObject({ threats: 4 });
  });

  it.each(['-1', '2.5', 'many', '', '12345678'])(
    'does not store “%s”, but leaves it there with a message',
    async (text) => {
      const { notes } = await open();
      const orders = card().getByRole('textbox', { name: 'Orders' });
      fireEvent.change(orders, { target: { value: text } });
      await rest();
      expect(orders).toHaveValue(text);
      expect(card().getByText('A whole number, please.')).toBeVisible();
      expect(notes.stored.get(address)?.history.value.orders ?? 0).toBe(0);
      fireEvent.change(orders, { target: { value: '7' } });
      await rest();
      expect(card().queryByText('A whole number, please.')).toBeNull();
      expect(notes.stored.get(address)?.history.value.orders).toBe(7);
    },
  );

  it('wonders at a record that contradicts itself', async () => {
    await open();
    fireEvent.change(card().getByRole('textbox', { name: 'Carried out' }), { target: { value: '1' } });
    await settle();
    expect(card().getByText('More carried out than made?')).toBeVisible();
  });
});
