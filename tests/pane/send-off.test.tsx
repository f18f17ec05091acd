import { screen, waitFor, within } from '@testing-library/react';
import { HostError, type SavedFile } from '../../src/ports/mail-host';
import { localDay, workingDaysLater } from '../../src/view/calendar-day';
import { CASES } from '../support/pane-cases';
import { renderPane, violations } from '../support/render-pane';

const card = (name = 'What to attach') => within(screen.getByRole('region', { name }));

function savingHost(save?: () => Promise<void>) {
  const saved: SavedFile[] = [];
  const saveFile = async (file: SavedFile) => {
    await save?.();
    saved.push(file);
  };
  return { saved, host: { saveFile } };
}

describe('what to attach', () => {
  it('is a list with reasons that can be ticked off', async () => {
    const { user } = await renderPane(CASES.oldBluff.mail);
    const box = card().getByRole('checkbox', { name: /^What the price contains/ });
    expect(box).not.toBeChecked();
    await user.click(box);
    expect(card().getByRole('checkbox', { name: /^What the price contains/ })).toBeChecked();
    expect(await violations()).toEqual([]);
  });

  it('keeps its ticks while other mails are looked at', async () => {
    const { user, host } = await renderPane(CASES.oldBluff.mail);
    await user.click(card().getByRole('checkbox', { name: /^Comparison sheet/ }));
    host.open(CASES.furious.mail);
    host.open(CASES.oldBluff.mail);
    await waitFor(() => {
      expect(card().getByRole('checkbox', { name: /^Comparison sheet/ })).toBeChecked();
    });
  });
});

describe('the reminder', () => {
  it('is saved as a calendar file of the suggested day', async () => {
    const { saved, host } = savingHost();
    const { user } = await renderPane(CASES.oldBluff.mail, { host });
    const day = workingDaysLater(localDay(new Date()), 3);
    expect(card().getByLabelText('Ask again on')).toHaveValue(day);
    await user.click(card().getByRole('button', { name: 'Save reminder (.ics)' }));
    expect(
      await card().findByText(`Saved as follow-up-${day}.ics. Open it to put it into your calendar.`),
    ).toBeVisible();
    expect(saved[0]?.type).toBe('text/calendar;charset=utf-8');
    expect(saved[0]?.content).toContain(`DTSTART;VALUE=DATE:${day.replace(/-/g, '')}\r\n`);
    expect(saved[0]?.content).toContain('SUMMARY:Follow up with Peter Hansen\r\n');
  });

  it('is copied where files cannot be saved', async () => {
    const { user, host } = await renderPane(CASES.oldBluff.mail);
    expect(card().queryByRole('button', { name: 'Save reminder (.ics)' })).toBeNull();
    await user.click(card().getByRole('button', { name: 'Copy reminder' }));
    expect(host.copied[0]).toMatch(/^\d{4}-\d\d-\d\d Follow up with Peter Hansen\n/);
    expect(await card().findByText(/^Copied\./)).toBeVisible();
  });

  it('says when it could not be saved', async () => {
    const { host } = savingHost(() => Promise.reject(new HostError('denied')));
    const { user } = await renderPane(CASES.oldBluff.mail, { host });
    await user.click(card().getByRole('button', { name: 'Save reminder (.ics)' }));
    expect(await card().findByText(/^The reminder could not be made\./)).toBeVisible();
  });

  it('takes only a day to come', async () => {
    const { saved, host } = savingHost();
    const { user } = await renderPane(CASES.oldBluff.mail, { host });
    const date = card().getByLabelText('Ask again on');
    await user.clear(date);
    expect(card().getByText('Choose a day first.')).toBeVisible();
    await user.click(card().getByRole('button', { name: 'Save reminder (.ics)' }));
    await user.type(date, '2020-01-01');
    expect(card().getByText('This day has passed.')).toBeVisible();
    await user.click(card().getByRole('button', { name: 'Save reminder (.ics)' }));
    expect(saved).toEqual([]);
  });

  it('is there too where nothing has to be attached', async () => {
    const { user } = await renderPane(CASES.ordinary.mail);
    await user.click(screen.getByRole('button', { name: 'Help me answer' }));
    expect(card('Remind me').getByRole('button', { name: 'Copy reminder' })).toBeVisible();
  });
});
