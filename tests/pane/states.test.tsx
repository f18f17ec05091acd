import { act, fireEvent, screen, within } from '@testing-library/react';
import { HostError, type MailState } from '../../src/ports/mail-host';
import { fakePaneEngine } from '../support/fake-pane-engine';
import { fakeNotes } from '../support/fake-notes';
import { ALL_CASES, CASES } from '../support/pane-cases';
import { renderPane, settle, violations } from '../support/render-pane';

const failing = (error: Error): Promise<MailState> => {
  const promise = Promise.reject<MailState>(error);
  promise.catch(() => {});
  return promise;
};

describe('while the mail is being fetched', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('stays still for a moment and then shows that it is loading', async () => {
    await renderPane(new Promise(() => {}));
    expect(screen.queryByLabelText('Reading the mail')).toBeNull();
    act(() => {
      jest.advanceTimersByTime(149);
    });
    expect(screen.queryByLabelText('Reading the mail')).toBeNull();
    act(() => {
      jest.advanceTimersByTime(1);
    });
    expect(screen.getByLabelText('Reading the mail')).toBeVisible();
  });
});

describe('states without a mail to read', () => {
  it.each([
    [{ kind: 'none' } as const, 'No mail open'],
    [{ kind: 'unreadable', reason: 'appointment' } as const, 'This is an appointment'],
    [{ kind: 'unreadable', reason: 'protected' } as const, 'This mail is protected'],
    [{ kind: 'unreadable', reason: 'own-mail' } as const, 'You wrote this one'],
    [{ kind: 'unreadable', reason: 'empty' } as const, 'Nothing to read'],
  ])('%o', async (state, title) => {
    await renderPane(state);
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(title);
    expect(await violations()).toEqual([]);
  });

  it('says what to do about an error, and does it', async () => {
    const { host, user } = await renderPane(failing(new HostError('timeout')));
    expect(screen.getByRole('heading', { name: 'The mail program took too long' })).toBeVisible();
    expect(await violations()).toEqual([]);
    host.open(CASES.ordinary.mail);
    await settle();
    expect(screen.getByRole('heading', { name: 'No pressure here' })).toBeVisible();
    host.open(failing(new Error('whatever')));
    await settle();
    expect(screen.getByRole('heading', { name: 'The mail could not be opened' })).toBeVisible();
    const retry = screen.getByRole('button', { name: 'Try again' });
    await user.click(retry);
    expect(screen.getByRole('heading', { name: 'The mail could not be opened' })).toBeVisible();
  });

  it('asks again by itself when the answer was about another mail', async () => {
    const calls = jest.fn();
    const { host } = await renderPane({ kind: 'none' });
    const real = host.currentMail.bind(host);
    host.currentMail = () => {
      calls();
      return calls.mock.calls.length === 1 ? Promise.reject(new HostError('stale')) : real();
    };
    host.open(CASES.furious.mail);
    await settle();
    expect(calls).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('heading', { name: /^A complaint/ })).toBeVisible();
  });
});

describe('a mail that was read', () => {
  it.each(ALL_CASES)('%s: has landmarks, headings in order and no violation', async (_name, which) => {
    await renderPane(which.mail);
    const main = screen.getByRole('main');
    const levels = within(main)
      .getAllByRole('heading')
      .map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.length).toBeGreaterThan(2);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    });
    expect(document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')).toHaveLength(0);
    expect(await violations()).toEqual([]);
  });

  it('has no violation with everything unfolded', async () => {
    const { user } = await renderPane(CASES.furious.mail, { host: { abilities: { keepsSignature: false } } });
    for (const name of ['Not right?', 'How this reply is built', 'Settings']) {
      await user.click(screen.getByRole('button', { name }));
    }
    await user.click(screen.getByRole('button', { name: 'Insert reply' }));
    expect(screen.getByRole('button', { name: 'Insert anyway' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('says the verdict aloud', async () => {
    await renderPane(CASES.oldBluff.mail);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'Likely a bluff: they want a better price. Undertone is fairly sure.',
    );
  });
});

describe('ordinary mail', () => {
  it('is calm: no advice, no badge, reply help folded away until asked for', async () => {
    const { user } = await renderPane(CASES.ordinary.mail);
    expect(screen.getByRole('heading', { name: 'No pressure here' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'How to answer' })).toBeNull();
    expect(screen.queryByText('Real or bluff')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Insert reply' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Help me answer' }));
    expect(screen.getByRole('button', { name: 'Insert reply' })).toBeEnabled();
    expect(await violations()).toEqual([]);
  });
});

describe('when something breaks', () => {
  const silence = () => jest.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('says that reading failed, keeps the note, and reads again on request', async () => {
    let isBroken = true;
    const whole = fakePaneEngine();
    const engine = fakePaneEngine({
      read: (mail, choices) => (isBroken ? Promise.reject(new Error('chunk')) : whole.read(mail, choices)),
    });
    const { user } = await renderPane(CASES.oldBluff.mail, { engine });
    expect(screen.getByRole('heading', { name: 'This mail could not be read' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What you know about them' })).toBeVisible();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('heading', { name: /^Likely a bluff/ })).toBeVisible();
  });

  it('offers to write the reply again when writing failed', async () => {
    let isBroken = true;
    const whole = fakePaneEngine();
    const engine = fakePaneEngine({
      draft: (...order) => (isBroken ? Promise.reject(new Error('chunk')) : whole.draft(...order)),
    });
    const { user } = await renderPane(CASES.oldBluff.mail, { engine });
    expect(screen.getByText('The reply could not be written. Try again.')).toBeVisible();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Dear customer,')).toBeVisible();
  });

  it('never leaves a blank pane, and recovers with the next mail', async () => {
    silence();
    const whole = fakePaneEngine();
    const engine = fakePaneEngine({
      plan: (reading, wishes) => {
        if (reading.pressure.value === 'threat') throw new Error('our own bug');
        return whole.plan(reading, wishes);
      },
    });
    const { host } = await renderPane(CASES.oldBluff.mail, { engine });
    expect(screen.getByRole('heading', { name: 'Something went wrong in this pane' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    host.open(CASES.furious.mail);
    await settle();
    expect(screen.getByRole('heading', { name: /^A complaint/ })).toBeVisible();
  });

  it('has a last net below theme and settings', async () => {
    silence();
    const settings = {
      get: () => null,
      set: () => {},
    };
    const real = window.matchMedia.bind(window);
    window.matchMedia = () => {
      throw new Error('no media queries here');
    };
    await renderPane(CASES.oldBluff.mail, { settings });
    expect(screen.getByText(/Something went wrong in this pane/)).toBeVisible();
    expect(screen.getByText(/面板出了点问题/)).toBeVisible();
    window.matchMedia = real;
    fireEvent.click(screen.getByRole('button', { name: /Try again/ }));
    await settle();
    expect(screen.getByRole('heading', { name: /^Likely a bluff/ })).toBeVisible();
  });

  it('shows the mail although the note store is silent', async () => {
    jest.useFakeTimers();
    const notes = fakeNotes();
    notes.get = () => new Promise(() => {});
    await renderPane(CASES.oldBluff.mail, { notes });
    expect(screen.queryByRole('heading', { name: /^Likely/ })).toBeNull();
    act(() => {
      jest.advanceTimersByTime(400);
    });
    await settle();
    expect(screen.getByRole('heading', { name: /^Likely a bluff/ })).toBeVisible();
    expect(screen.getByText('Looking up your note')).toBeVisible();
    jest.useRealTimers();
  });
});
