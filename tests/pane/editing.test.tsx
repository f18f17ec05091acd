import { fireEvent, screen, within } from '@testing-library/react';
import { fakeSettings } from '../support/fake-settings';
import { CASES } from '../support/pane-cases';
import { renderPane, settle, violations, type PaneParts } from '../support/render-pane';

const openReply = (parts: PaneParts = {}) => renderPane(CASES.oldBluff.mail, parts);
const press = (name: string) => screen.getByRole('button', { name });
const LINE = 'Below this price we cannot promise the quality.';

describe('a sentence', () => {
  it('is edited in place, kept through other choices, and taken back', async () => {
    const { user, engine } = await openReply();
    await user.click(press(`Edit: ${LINE}`));
    const area = screen.getByRole('textbox', { name: 'Your wording' });
    expect(area).toHaveFocus();
    expect(area).toHaveValue(LINE);
    fireEvent.change(area, { target: { value: 'This is our limit.' } });
    fireEvent.keyDown(area, { key: 'Enter' });
    await settle();
    const edits = [{ move: 'line', phrase: 'line', text: 'This is our limit.' }];
    expect(engine.drafts.at(-1)?.edits).toEqual(edits);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tone' }), 'Firmer');
    expect(engine.drafts.at(-1)).toMatchObject({ tone: 'firmer', edits });
    await user.click(press('Undo'));
    expect(engine.drafts.at(-1)?.edits).toBeUndefined();
    expect(engine.drafts.at(-1)?.tone).toBe('firmer');
    await user.click(press('Redo'));
    expect(engine.drafts.at(-1)?.edits).toEqual(edits);
  });

  it('left alone with Escape stays as it was', async () => {
    const { user, engine } = await openReply();
    await user.click(press(`Edit: ${LINE}`));
    await user.type(screen.getByRole('textbox', { name: 'Your wording' }), ' Never.{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Your wording' })).toBeNull();
    expect(engine.drafts.at(-1)?.edits).toBeUndefined();
  });

  it('shows its open blanks as gaps and is fine for a screen reader', async () => {
    const { user } = await openReply();
    await user.click(press('Edit: From [____] pieces we can give [____].'));
    expect(screen.getByRole('textbox', { name: 'Your wording' })).toHaveValue(
      'From [____] pieces we can give [____].',
    );
    expect(await violations()).toEqual([]);
  });
});

describe('the order of moves', () => {
  it('changes by arrow as far as the rule allows, and the keyboard stays where it was', async () => {
    const { user, engine } = await openReply();
    await user.click(press('How this reply is built'));
    expect(screen.queryByRole('button', { name: 'Move “Calm” down' })).toBeNull();
    await user.click(press('Move “Offer options” down'));
    const order = engine.drafts.at(-1)?.moveOrder ?? [];
    expect(order[0]).toBe('calm');
    expect(order.indexOf('options')).toBeGreaterThan(order.indexOf('line'));
    expect(press('Move “Hold the line” up')).toBeInTheDocument();
    await user.click(press('Undo'));
    expect(engine.drafts.at(-1)?.moveOrder).toBeUndefined();
  });

  it('changes by mouse', async () => {
    const { user, engine } = await openReply();
    await user.click(press('How this reply is built'));
    const item = (name: string) => screen.getByRole('checkbox', { name }).closest('li') as HTMLElement;
    const dataTransfer = { effectAllowed: '' };
    fireEvent.dragStart(item('Hold the line'), { dataTransfer });
    fireEvent.dragOver(item('Offer options'), { dataTransfer });
    fireEvent.drop(item('Offer options'), { dataTransfer });
    await settle();
    const order = engine.drafts.at(-1)?.moveOrder ?? [];
    expect(order.indexOf('line')).toBeLessThan(order.indexOf('options'));
  });
});

describe('a blank', () => {
  it('says what is wrong with a value and stays open', async () => {
    const { user, engine, host } = await openReply();
    const discount = screen.getByRole('textbox', { name: 'discount for volume, %' });
    await user.type(discount, '200');
    expect(discount).toHaveAccessibleDescription('A percentage between 0 and 100, please.');
    expect(discount).toHaveAttribute('aria-invalid', 'true');
    expect(engine.drafts.at(-1)?.blanks).toEqual({});
    await user.click(press('Insert reply'));
    expect(host.inserted).toHaveLength(0);
    expect(screen.getByText(/still open/)).toBeVisible();
  });
});

describe('own phrases', () => {
  const open = async (parts: PaneParts = {}) => {
    const pane = await openReply(parts);
    await pane.user.click(press('Settings'));
    await pane.user.click(press('Your own phrases'));
    await screen.findByRole('button', { name: 'Add a phrase' }, { timeout: 20_000 });
    return pane;
  };

  it('are added in a small form, kept, and handed to the engine', async () => {
    const settings = fakeSettings();
    const { user, engine } = await open({ settings });
    await user.click(press('Add a phrase'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Part of the reply' }), 'Closing');
    fireEvent.change(screen.getByRole('textbox', { name: 'Your text' }), { target: { value: 'Yours, ' } });
    await user.click(press('Put in {seller}'));
    await user.click(press('Save phrase'));
    const phrase = { language: 'en', move: 'closing', use: 'instead', text: 'Yours, {seller}' };
    expect(JSON.parse(settings.stored.get('own-phrases') ?? '')).toEqual({ phrases: [phrase] });
    expect(engine.drafts.at(-1)?.ownPhrases).toEqual([phrase]);
    await user.click(press('Delete: Yours, {seller}'));
    expect(engine.drafts.at(-1)?.ownPhrases).toBeUndefined();
  });

  it('that would break calm are refused with a reason', async () => {
    const { user, engine } = await open();
    await user.click(press('Add a phrase'));
    fireEvent.change(screen.getByRole('textbox', { name: 'Your text' }), {
      target: { value: 'Fine, but no.' },
    });
    expect(await violations()).toEqual([]);
    await user.click(press('Save phrase'));
    expect(screen.getByText(/before the customer has been calmed/)).toBeVisible();
    expect(engine.drafts.at(-1)?.ownPhrases).toBeUndefined();
  });

  it('come in from a file: the good ones are kept, the others named', async () => {
    const { user, engine } = await open();
    await user.click(press('Read from a file'));
    const file = JSON.stringify([
      { language: 'en', move: 'line', text: 'This is our limit.' },
      { language: 'en', move: 'attack', text: 'No.' },
    ]);
    fireEvent.change(screen.getByRole('textbox', { name: 'Paste the file here' }), {
      target: { value: file },
    });
    await user.click(press('Add these phrases'));
    expect(
      screen.getByText(/1 phrase added\. Phrase 2 names an unknown part of the reply: attack\./),
    ).toBeVisible();
    expect(engine.drafts.at(-1)?.ownPhrases).toHaveLength(1);
    await user.click(press('Show as a file to copy'));
    const shown = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'All phrases as a file' });
    expect(JSON.parse(shown.value)).toMatchObject({ phrases: [{ move: 'line' }] });
  });

  it('stored by somebody else’s hand are checked before they are used', async () => {
    const settings = fakeSettings({ 'own-phrases': '[{"language":"en","move":"calm","text":"But 3%!"}]' });
    await open({ settings });
    expect(within(screen.getByRole('list', { name: 'Your own phrases' })).queryByText(/3%/)).toBeNull();
  });
});
