import { act, screen } from '@testing-library/react';
import { blockedSettings, fakeSettings } from '../support/fake-settings';
import { CASES } from '../support/pane-cases';
import { renderPane, violations, type PaneParts } from '../support/render-pane';

async function openSettings(parts: PaneParts = {}) {
  const pane = await renderPane(CASES.oldBluff.mail, parts);
  await pane.user.click(screen.getByRole('button', { name: /^(Settings|设置)$/ }));
  return pane;
}

describe('language', () => {
  it.each([
    ['zh-CN', /^多半是虚张声势/],
    ['zh-Hant-TW', /^多半是虚张声势/],
    ['en-US', /^Likely a bluff/],
    ['fi', /^Likely a bluff/],
    ['', /^Likely a bluff/],
  ])('follows a host in “%s”', async (language, headline) => {
    await renderPane(CASES.oldBluff.mail, { host: { language } });
    expect(screen.getByRole('heading', { name: headline })).toBeVisible();
  });

  it('can be switched, is spoken at once and stays', async () => {
    const settings = fakeSettings();
    const { user, view } = await openSettings({ settings });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '中文');
    expect(screen.getByRole('heading', { name: /^多半是虚张声势/ })).toBeVisible();
    expect(screen.getByRole('main').closest('[lang]')).toHaveAttribute('lang', 'zh-CN');
    expect(await violations()).toEqual([]);
    view.unmount();
    await renderPane(CASES.oldBluff.mail, { settings });
    expect(screen.getByRole('heading', { name: /^多半是虚张声势/ })).toBeVisible();
  });

  it('ignores a stored value that means nothing', async () => {
    await renderPane(CASES.oldBluff.mail, {
      settings: fakeSettings({ language: 'klingon', theme: 'plaid' }),
    });
    expect(screen.getByRole('heading', { name: /^Likely a bluff/ })).toBeVisible();
  });
});

describe('look', () => {
  const background = () =>
    getComputedStyle(document.querySelector('.fui-FluentProvider') as Element).getPropertyValue(
      '--colorNeutralBackground1',
    );

  it('can be light, dark or of high contrast, and stays', async () => {
    const settings = fakeSettings();
    const { user } = await openSettings({ settings });
    const seen = new Set<string>();
    for (const look of ['Light', 'Dark', 'High contrast']) {
      await user.selectOptions(screen.getByRole('combobox', { name: 'Look' }), look);
      seen.add(background());
    }
    expect(seen.size).toBe(3);
    expect(settings.stored.get('theme')).toBe('contrast');
  });

  it('follows the system, also when that changes while the pane is open', async () => {
    let isDark = true;
    const listeners = new Set<() => void>();
    const real = globalThis.matchMedia.bind(globalThis);
    globalThis.matchMedia = (query) =>
      ({
        get matches() {
          return isDark && query.includes('dark');
        },
        media: query,
        addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
        removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
      }) as unknown as MediaQueryList;
    try {
      await renderPane(CASES.oldBluff.mail);
      const dark = background();
      isDark = false;
      act(() => {
        listeners.forEach((listener) => {
          listener();
        });
      });
      expect(background()).not.toBe(dark);
    } finally {
      globalThis.matchMedia = real;
    }
  });
});

describe('when storage is blocked', () => {
  it('goes on with what it has and says that the choice will not last', async () => {
    const { user } = await openSettings({ settings: blockedSettings });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '中文');
    expect(screen.getByRole('heading', { name: /^多半是虚张声势/ })).toBeVisible();
    expect(screen.getByText('这个选择没能存下来，关掉面板前有效。')).toBeVisible();
  });

  it('takes a rejected promise the same way', async () => {
    const settings = { get: () => null, set: () => Promise.reject(new Error('full')) };
    const { user } = await openSettings({ settings });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Look' }), 'Dark');
    expect(screen.getByText(/could not be stored/)).toBeVisible();
  });
});

it('keeps the seller’s name', async () => {
  const settings = fakeSettings();
  const { user } = await openSettings({ settings });
  await user.type(screen.getByRole('textbox', { name: 'Your name under replies' }), 'Lily');
  expect(settings.stored.get('seller-name')).toBe('Lily');
  expect(screen.getByText('Best regards, Lily')).toBeVisible();
});
