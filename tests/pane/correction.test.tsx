import { act, screen, within } from '@testing-library/react';
import { CASES } from '../support/pane-cases';
import { EMPTY_LEDGER } from '../../src/notes/ledger';
import { fakeNotes } from '../support/fake-notes';
import { renderPane, settle } from '../support/render-pane';

const address = 'old-bluff@example.com';

async function openCorrection() {
  const pane = await renderPane(CASES.oldBluff.mail);
  await pane.user.click(screen.getByRole('button', { name: 'Not right?' }));
  const card = within(screen.getByRole('region', { name: 'Verdict' }));
  return { ...pane, card };
}

describe('“Not right?”', () => {
  it('reads the mail again with the seller’s choice and says whose it is', async () => {
    const { user, engine, card } = await openCorrection();
    await user.selectOptions(card.getByRole('combobox', { name: 'Real or bluff' }), 'Real');
    expect(engine.reads.at(-1)?.choices.credibility).toBe('credible');
    expect(card.getByRole('heading')).toHaveTextContent('Take it seriously: they want a better price');
    expect(card.getByText('set by you')).toBeVisible();
    await user.selectOptions(card.getByRole('combobox', { name: 'Motive' }), 'Letting off steam');
    expect(card.getByRole('heading')).toHaveTextContent('they want to be heard');
  });

  it('keeps to the latest choice when an earlier one is read late', async () => {
    const { user, engine, card } = await openCorrection();
    const read = engine.read.bind(engine);
    let release = () => {};
    engine.read = async (mail, choices) => {
      if (choices?.motive === 'venting') {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      return read(mail, choices);
    };
    await user.selectOptions(card.getByRole('combobox', { name: 'Motive' }), 'Letting off steam');
    await user.selectOptions(card.getByRole('combobox', { name: 'Motive' }), 'Needs assurance');
    release();
    await settle();
    expect(card.getByRole('heading')).toHaveTextContent('they want to feel safe with you');
  });

  it('asks for no motive once the seller says that there is no pressure', async () => {
    const { user, card } = await openCorrection();
    await user.selectOptions(card.getByRole('combobox', { name: 'What is it?' }), 'No pressure');
    expect(card.getByRole('heading')).toHaveTextContent('No pressure here');
    expect(card.queryByRole('combobox', { name: 'Motive' })).toBeNull();
  });

  it('stores the type with the sender and reads by it', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { user, notes, engine, card } = await openCorrection();
    await user.click(card.getByRole('checkbox', { name: 'Big customer' }));
    await settle();
    expect(engine.reads.at(-1)?.choices.customerTypes).toEqual(['big']);
    expect(card.getByText('Kept for every mail from this sender.')).toBeVisible();
    act(() => {
      jest.advanceTimersByTime(1000);
    });
    await settle();
    expect(notes.stored.get(address)?.customerTypes.value).toEqual(['big']);
    jest.useRealTimers();
  });

  it('goes back to Undertone’s reading in one step, types included', async () => {
    const { user, engine, card } = await openCorrection();
    expect(card.queryByRole('button', { name: /^Back to/ })).toBeNull();
    await user.selectOptions(card.getByRole('combobox', { name: 'What is it?' }), 'Complaint');
    await user.click(card.getByRole('checkbox', { name: 'New customer' }));
    await user.click(card.getByRole('button', { name: /^Back to/ }));
    expect(card.getByRole('combobox', { name: 'What is it?' })).toHaveFocus();
    await settle();
    expect(engine.reads.at(-1)?.choices).toEqual({ customerTypes: undefined });
    expect(card.getByRole('heading')).toHaveTextContent('Likely a bluff: they want a better price');
    expect(card.getByRole('checkbox', { name: 'New customer' })).not.toBeChecked();
  });

  it('keeps the type for the mail alone where there is no sender to keep it with', async () => {
    const { user, engine } = await renderPane({ ...CASES.oldBluff.mail, from: null });
    await user.click(screen.getByRole('button', { name: 'Not right?' }));
    await user.click(screen.getByRole('checkbox', { name: 'Big customer' }));
    await settle();
    expect(engine.reads.at(-1)?.choices.customerTypes).toEqual(['big']);
    expect(screen.getByText(/names no sender/)).toBeVisible();
    expect(screen.getAllByText('Holds for this mail.')).toHaveLength(2);
  });

  it('uses what was stored before: type and record', async () => {
    const notes = fakeNotes([
      {
        address,
        text: { value: '', at: '2026-01-01T00:00:00Z' },
        customerTypes: { value: ['emotional'], at: '2026-01-01T00:00:00Z' },
        history: { value: { messages: 0, orders: 1, threats: 2, carriedOut: 1 }, at: '2026-01-01T00:00:00Z' },
        ledger: EMPTY_LEDGER,
      },
    ]);
    const { engine } = await renderPane(CASES.oldBluff.mail, { notes });
    expect(engine.reads).toHaveLength(1);
    expect(engine.reads[0]?.choices.customerTypes).toEqual(['emotional']);
    expect(engine.reads[0]?.mail.senderHistory).toMatchObject({ threats: 2, carriedOut: 1 });
    expect(screen.getByText('1 order · 2 threats, 1 carried out')).toBeVisible();
  });

  it('tells the engine nothing of counts nobody has filled in', async () => {
    const { engine } = await renderPane(CASES.oldBluff.mail);
    expect(engine.reads[0]?.mail.senderHistory).toBeNull();
  });
});
