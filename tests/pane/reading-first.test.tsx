import { createRoot, type Root } from 'react-dom/client';
import { UndertonePane } from '../../src/pane/UndertonePane';
import type { OpenMail } from '../../src/ports/mail-host';
import { stringsFor } from '../../src/view/strings';
import { fakeHost } from '../support/fake-host';
import { fakeNotes } from '../support/fake-notes';
import { fakePaneEngine } from '../support/fake-pane-engine';
import { fakeSettings } from '../support/fake-settings';
import { CASES } from '../support/pane-cases';

jest.setTimeout(30_000);

const { pane, desk, sendOff } = stringsFor('en');
const VERDICT = pane.verdict.region;
const SUBTEXT = pane.subtext.title;

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
let root: Root | null = null;
// The test library draws everything to its end before a test looks; here it is drawn as in a browser, bit by bit.
beforeAll(() => (world.IS_REACT_ACT_ENVIRONMENT = false));
afterAll(() => (world.IS_REACT_ACT_ENVIRONMENT = true));
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

const cards = (): string[] =>
  [...document.querySelectorAll('section')].map(
    (card) => card.getAttribute('aria-label') ?? card.querySelector('h2')?.textContent ?? '',
  );

/** Opens the pane on a mail; what cards could be seen, one line for every time there were others, until the note is there. */
async function drawn(mail: OpenMail): Promise<string[][]> {
  const steps: string[][] = [];
  const observer = new MutationObserver(() => {
    const now = cards();
    if (now.join() !== (steps.at(-1) ?? []).join()) steps.push(now);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <UndertonePane
      engine={fakePaneEngine()}
      host={fakeHost(mail)}
      notes={fakeNotes()}
      settings={fakeSettings()}
    />,
  );
  const last = pane.note.title(mail.from?.name ?? '');
  const patience = Date.now() + 15_000;
  while (!cards().includes(last) && Date.now() < patience) await new Promise((go) => setTimeout(go, 10));
  observer.disconnect();
  return steps;
}

test('what was read is seen first, and all that can be done about it follows in one step', async () => {
  const { mail } = CASES.oldBluff;
  const { advice, evidence, reply, note } = pane;
  const rest = [
    advice.title,
    evidence.title,
    desk.title,
    reply.title,
    sendOff.attachTitle,
    note.title('Peter Hansen'),
  ];
  expect(await drawn(mail)).toEqual([
    [VERDICT, SUBTEXT],
    [VERDICT, SUBTEXT, ...rest],
  ]);
});

test('so it is with an ordinary mail', async () => {
  expect(await drawn(CASES.ordinary.mail)).toEqual([
    [VERDICT],
    [VERDICT, pane.evidence.title, desk.title, pane.note.title('Anna Novak')],
  ]);
});
