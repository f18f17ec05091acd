import { act, fireEvent, screen, within } from '@testing-library/react';
import { withThreatOutcome } from '../../src/view/edit-note';
import { fakeNotes } from '../support/fake-notes';
import { fakeSettings } from '../support/fake-settings';
import { CASES } from '../support/pane-cases';
import { renderPane, settle, violations, type PaneParts } from '../support/render-pane';

const address = 'old-bluff@example.com';
const mail = { ...CASES.oldBluff.mail, messageId: '<1@buyer.example>' };
const TITLE = '2026-03-02: said they would go to another supplier';
const rest = async () => {
  act(() => {
    jest.advanceTimersByTime(600);
  });
  await settle();
};
const record = () => within(screen.getByRole('group', { name: 'Their threats, and what came of them' }));
const line = () => within(record().getByRole('group', { name: `${TITLE} What came of it?` }));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const open = (parts: PaneParts = {}) => renderPane(mail, parts);

describe('the record of threats', () => {
  it('writes a threat down by itself: when, what, how it seemed, and no word of the mail', async () => {
    const { notes } = await open();
    await rest();
    const [entry] = notes.stored.get(address)?.ledger.entries ?? [];
    expect(entry).toMatchObject({
      date: '2026-03-02T08:15:00.000Z',
      motive: 'bargaining',
      levers: ['switch_supplier'],
      credibility: 'bluff',
      outcome: 'open',
    });
    expect(JSON.stringify(notes.stored.get(address))).not.toContain('six years');
    expect(record().getByText(TITLE)).toBeVisible();
    expect(record().getByText('This mail · Bargaining · seemed a bluff')).toBeVisible();
  });

  it('does so without a word about saving, for nothing was typed', async () => {
    const { notes } = await open();
    await rest();
    expect(notes.puts()).toBe(1);
    expect(screen.queryByText('Saved')).toBeNull();
    expect(screen.queryByText('Not saved yet')).toBeNull();
  });

  it('keeps quiet where the store is full, and says it as soon as something is typed', async () => {
    const notes = fakeNotes();
    notes.fail('full', 'put');
    await open({ notes });
    await rest();
    expect(screen.queryByText(/the note store is full/)).toBeNull();
    fireEvent.change(screen.getByRole('textbox', { name: 'What you know about them' }), {
      target: { value: 'mine' },
    });
    await rest();
    expect(screen.getByText(/the note store is full/)).toBeVisible();
  });

  it('writes one mail down once, opened again or moved to another folder', async () => {
    const { notes, host, engine } = await open();
    await rest();
    host.open(CASES.furious.mail);
    await settle();
    host.open({ ...mail, key: 'moved' });
    await settle();
    await rest();
    expect(notes.stored.get(address)?.ledger.entries).toHaveLength(1);
    expect(engine.reads.every((read) => read.mail.senderHistory === null)).toBe(true);
  });

  it('does not read the mail again because it was written down', async () => {
    const { engine } = await open();
    await rest();
    expect(engine.reads).toHaveLength(1);
  });

  it('leaves mail without a threat alone, and samples', async () => {
    const ordinary = await renderPane(CASES.ordinary.mail);
    await rest();
    expect(ordinary.notes.puts()).toBe(0);
    ordinary.view.unmount();
    const sample = await renderPane({ ...mail, offTheRecord: true });
    await rest();
    expect(sample.notes.puts()).toBe(0);
  });

  it('one click says what came of it, the same click takes it back', async () => {
    const { notes } = await open();
    await rest();
    fireEvent.click(line().getByRole('button', { name: 'Not carried out' }));
    expect(line().getByRole('button', { name: 'Not carried out' })).toHaveAttribute('aria-pressed', 'true');
    await rest();
    expect(notes.stored.get(address)?.ledger.entries[0]?.outcome).toBe('dropped');
    fireEvent.click(line().getByRole('button', { name: 'Not carried out' }));
    await rest();
    expect(notes.stored.get(address)?.ledger.entries[0]?.outcome).toBe('open');
  });

  it('asks what it was settled by', async () => {
    const { notes } = await open();
    await rest();
    expect(record().queryByRole('textbox')).toBeNull();
    fireEvent.click(line().getByRole('button', { name: 'Settled' }));
    fireEvent.change(record().getByRole('textbox', { name: 'Settled by' }), {
      target: { value: '2% from 1,000 pcs' },
    });
    await rest();
    expect(notes.stored.get(address)?.ledger.entries[0]).toMatchObject({
      outcome: 'settled',
      settledBy: '2% from 1,000 pcs',
    });
  });

  it('what came of it counts for the next mail of the same sender, and not for the mail itself', async () => {
    const { notes, host, engine } = await open();
    await rest();
    fireEvent.click(line().getByRole('button', { name: 'Not carried out' }));
    await rest();
    expect(engine.reads.at(-1)?.mail.senderHistory).toBeNull();
    host.open({ ...mail, key: 'next', messageId: '<2@buyer.example>', sentAt: '2026-04-02T08:15:00Z' });
    await settle();
    expect(engine.reads.at(-1)?.mail.senderHistory).toEqual({
      messages: 0,
      orders: null,
      threats: 1,
      carriedOut: 0,
    });
    expect(screen.getByText('1 threat, 0 carried out')).toBeVisible();
    await rest();
    expect(notes.stored.get(address)?.ledger.entries).toHaveLength(2);
  });

  it('takes over what the seller corrects: a real threat, or none', async () => {
    jest.useRealTimers();
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Not right?' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Real or bluff' }), 'Real');
    await settle();
    expect(record().getByText('This mail · Bargaining · seemed real')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What is it?' }), 'none');
    await settle();
    expect(line().getByRole('button', { name: 'Was no threat' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('folds the older ones away and can be used with the keyboard', async () => {
    jest.useRealTimers();
    const { notes: first, view } = await open();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await settle();
    view.unmount();
    const note = first.stored.get(address);
    if (note === undefined) throw new Error('nothing was written down');
    const [entry] = note.ledger.entries;
    if (entry === undefined) throw new Error('nothing was written down');
    const many = Array.from({ length: 7 }, (_none, n) => ({
      ...entry,
      id: `m${String(n)}`,
      date: `2025-0${String(n + 1)}-01T00:00:00.000Z`,
    }));
    const notes = fakeNotes([
      withThreatOutcome(
        { ...note, ledger: { ...note.ledger, entries: [...many, entry] } },
        'm0',
        'settled',
        'x',
        entry.at,
      ),
    ]);
    const { user } = await open({ notes });
    expect(record().getAllByRole('listitem')).toHaveLength(4);
    const unfold = record().getByRole('button', { name: 'Older ones (4)' });
    unfold.focus();
    await user.keyboard('{Enter}');
    expect(record().getAllByRole('listitem')).toHaveLength(8);
    line().getByRole('button', { name: 'Carried out' }).focus();
    await user.keyboard(' ');
    expect(line().getByRole('button', { name: 'Carried out' })).toHaveAttribute('aria-pressed', 'true');
    expect(await violations()).toEqual([]);
  });

  it('speaks Chinese', async () => {
    await open({ settings: fakeSettings({ language: 'zh-CN' }) });
    await rest();
    expect(screen.getByText('2026-03-02：说要换供应商')).toBeVisible();
    expect(screen.getByRole('button', { name: '没有做' })).toBeVisible();
  });
});
