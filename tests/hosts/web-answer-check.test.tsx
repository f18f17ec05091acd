import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import type { CheckContext } from '../../src/core';
import { createChecker } from '../../src/entries/checker';
import { MailPlace } from '../../src/hosts/web/MailPlace';
import { openPage } from '../../src/hosts/web/page';
import { keptMail } from '../support/kept-mail';
import { judged, makeReading } from '../support/make-reading';
import { memoryKeptMails } from '../support/memory-kept-mails';

jest.setTimeout(30_000);

beforeAll(() => {
  // jsdom draws nothing, so there is nothing to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
});

async function openAnswer() {
  const mail = keptMail({ from: { name: 'Maria Lopez', email: 'maria@example.com' }, body: 'You are late.' });
  const contexts: CheckContext[] = [];
  const real = createChecker();
  const refuse = (): never => {
    throw new Error('not asked for here');
  };
  const page = await openPage({
    engine: {
      read: () =>
        Promise.resolve(makeReading({ pressure: judged('complaint', 0.9, []), heat: judged(3, 0.9, []) })),
      plan: refuse,
      draft: refuse,
    },
    checker: (text, context) => {
      contexts.push(context);
      return real(text, context);
    },
    kept: memoryKeptMails(),
    settings: { get: (key) => (key === 'seller-name' ? 'Li Na' : null), set: () => undefined },
    samples: [mail],
    language: 'en',
  });
  await act(() => page.engine.read(mail));
  render(
    <FluentProvider theme={webLightTheme}>
      <MailPlace
        page={page}
        mail={mail}
        headingRef={createRef()}
        onBack={() => undefined}
        onRemove={() => undefined}
      />
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Write an answer' }));
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the answer' });
  return { page, mail, box, contexts };
}

test('what is written in the answer box is checked, and a finding selects its words there', async () => {
  const { page, mail, box, contexts } = await openAnswer();
  expect(screen.queryByRole('region', { name: 'Check before sending' })).toBeNull();
  act(() => page.desk.write(mail.key, 'Dear John,\n\nthe price is USD 13. We ship on [date].'));
  expect(
    await screen.findByRole('region', { name: 'Check before sending' }, { timeout: 5000 }),
  ).toBeVisible();
  expect(screen.getByText('3 to settle before sending')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Money before the feeling' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '[date]' }));
  expect(box).toHaveFocus();
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('[date]');
  expect(contexts.at(-1)).toMatchObject({
    answering: { heat: 3, pressure: 'complaint' },
    recipients: [{ name: 'Maria Lopez' }],
    sellerName: 'Li Na',
  });
});

test('a price below the floor of the desk is a grave finding, as soon as the desk knows the floor', async () => {
  const { page, mail, contexts } = await openAnswer();
  const text =
    'Dear Maria,\n\nwe understand you. If you take two containers we can offer USD 4.20 per piece.';
  act(() => page.desk.write(mail.key, text));
  await screen.findByRole('region', { name: 'Check before sending' }, { timeout: 5000 });
  expect(screen.queryByRole('heading', { name: 'Below your floor price' })).toBeNull();
  act(() => page.floors.set({ other: { amount: 1, currency: 'USD' } }));
  act(() => page.floors.set({ [mail.key]: { amount: 4.45, currency: 'USD' } }));
  expect(
    await screen.findByRole('heading', { name: 'Below your floor price' }, { timeout: 5000 }),
  ).toBeVisible();
  expect(screen.getByText('1 to settle before sending')).toBeVisible();
  expect(contexts.at(-1)?.floor).toEqual({ amount: 4.45, currency: 'USD' });
});

test('the card goes when the text goes', async () => {
  const { page, mail } = await openAnswer();
  act(() => page.desk.write(mail.key, 'We ship on [date].'));
  await screen.findByRole('button', { name: '[date]' }, { timeout: 5000 });
  act(() => page.desk.write(mail.key, ''));
  expect(screen.queryByRole('region', { name: 'Check before sending' })).toBeNull();
});
