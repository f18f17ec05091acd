import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { MailPlace } from '../../src/hosts/web/MailPlace';
import { openPage, type Page } from '../../src/hosts/web/page';
import type { KeptMail } from '../../src/ports/kept-mails';
import { keptMail } from '../support/kept-mail';
import { makeReading, evidenceIn, judged } from '../support/make-reading';
import { memoryKeptMails } from '../support/memory-kept-mails';

const body =
  'Your price is too high.\n\nBest regards\nAna\n\nOn 2 Mar 2026, Lin wrote:\n> one\n> the old price\n> three\n> four';
const haggle = evidenceIn(body, 'too high', 'haggle');
const reading = makeReading({ pressure: judged('complaint', 0.9, [haggle]) });

function openWith(mail: KeptMail): Promise<Page> {
  const refuse = (): never => {
    throw new Error('not asked for here');
  };
  return openPage({
    engine: { read: () => Promise.resolve(reading), plan: refuse, draft: refuse },
    checker: () => Promise.resolve([]),
    kept: memoryKeptMails(),
    settings: { get: () => null, set: () => undefined },
    samples: [mail],
    language: 'en',
  });
}

function show(page: Page, mail: KeptMail | null): void {
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
}

beforeAll(() => {
  // jsdom draws nothing, so there is nothing to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
});

test('marks what the pane has read, and tells the pane which mark was picked', async () => {
  const mail = keptMail({ body });
  const page = await openWith(mail);
  show(page, mail);
  expect(screen.queryByRole('button', { name: 'too high' })).toBeNull();
  await act(() => page.engine.read(mail));
  const picked: number[] = [];
  page.host.onEvidencePicked((index) => picked.push(index));
  const mark = await screen.findByRole('button', { name: 'too high' });
  mark.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(picked).toEqual([0, 0]);
});

test('unfolds earlier mails when words in them are asked for', async () => {
  const mail = keptMail({ body });
  const page = await openWith(mail);
  show(page, mail);
  expect(screen.getByRole('button', { name: 'Earlier mails (5 lines)' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  expect(screen.queryByText('the old price')).toBeNull();
  const start = body.indexOf('the old price');
  act(() => page.host.showEvidence({ place: 'body', start, end: start + 13 }, mail.key));
  expect(await screen.findByText('the old price')).toHaveAttribute('data-asked');
});

test('a mail that cannot be shown says so and can be tried again', async () => {
  let isBroken = true;
  const mail = keptMail({ body });
  const broken = Object.defineProperty({ ...mail }, 'body', {
    get: () => {
      if (isBroken) throw new Error('a fault of ours');
      return body;
    },
  });
  const page = await openWith(mail);
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  show(page, broken);
  expect(screen.getByRole('alert')).toHaveTextContent('This mail could not be shown.');
  quiet.mockRestore();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText(/Your price is/)).toBeVisible();
});

test('without a mail it says how to get one', async () => {
  show(await openWith(keptMail()), null);
  expect(screen.getByRole('heading', { name: 'No mail open' })).toBeVisible();
});
