import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckContext, CheckFinding, CheckRule, PaneLanguage } from '../../src/core/model';
import { CheckCard } from '../../src/pane/CheckCard';
import { useCheck, type CheckState } from '../../src/pane/use-check';
import type { Checker } from '../../src/view/checker';
import { violations } from '../support/render-pane';

const text = 'Dear John, we give you 5 % off. Price: USD [____].';

function found(rule: CheckRule, grave: boolean, quote: string): CheckFinding {
  const start = text.indexOf(quote);
  return { rule, grave, start, end: start + quote.length, quote };
}

const FINDINGS = [
  found('wrong_name', true, 'John'),
  found('free_concession', false, 'we give you 5 % off'),
  found('blank', true, '[____]'),
];

function show(check: Partial<CheckState>, paneLanguage: PaneLanguage = 'en', canPick = true): CheckFinding[] {
  const picked: CheckFinding[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <CheckCard
        check={{ findings: [], text, hasFailed: false, retry: () => undefined, ...check }}
        paneLanguage={paneLanguage}
        onPick={canPick ? (finding) => picked.push(finding) : null}
      />
    </FluentProvider>,
  );
  return picked;
}

describe('the card', () => {
  test('lists what was found, grave things first, each with its words', () => {
    show({ findings: FINDINGS });
    const card = within(screen.getByRole('region', { name: 'Check before sending' }));
    expect(card.getByRole('status')).toHaveTextContent('2 to settle before sending, 1 suggestion');
    expect(card.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Another name than the recipient’s',
      'Still to be filled in',
      'Given without a return',
    ]);
    expect(card.getByRole('button', { name: /we give you 5 % off/ })).toBeVisible();
  });

  test('words picked by mouse or keyboard are handed on', async () => {
    const picked = show({ findings: FINDINGS });
    await userEvent.click(screen.getByRole('button', { name: 'John' }));
    screen.getByRole('button', { name: '[____]' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(picked).toEqual([FINDINGS[0], FINDINGS[2]]);
  });

  test('says why it matters and what to do instead when asked', async () => {
    show({ findings: FINDINGS.slice(1, 2) }, 'zh-CN');
    expect(screen.queryByText(/白给的东西/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '为什么，怎么改' }));
    expect(screen.getByText(/白给的东西/)).toBeVisible();
    expect(screen.getByText(/配上条件/)).toBeVisible();
  });

  test('where nothing can be shown in the text, words are only quoted', () => {
    show({ findings: FINDINGS.slice(0, 1) }, 'en', false);
    expect(screen.getByText('John')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'John' })).toBeNull();
  });

  test('a clean text is called so, a failed check may be tried again', async () => {
    show({});
    expect(screen.getByRole('status')).toHaveTextContent('Nothing stands out');
    const retry = jest.fn();
    show({ findings: null, hasFailed: true, retry });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  test('has no fault axe knows of', async () => {
    show({ findings: FINDINGS });
    await userEvent.click(screen.getAllByRole('button', { name: 'Why, and what instead' })[0] as HTMLElement);
    expect(await violations()).toEqual([]);
  });
});

describe('the check while writing', () => {
  const context: CheckContext = {
    answering: null,
    recipients: [],
    floor: null,
    privateWords: [],
    sellerAtFault: false,
    sellerName: '',
  };

  function Writer({ checker, written }: { readonly checker: Checker; readonly written: string }) {
    const { findings } = useCheck(checker, written, context);
    return (
      <p>{findings === null ? 'nothing yet' : findings.map(({ quote }) => quote).join(', ') || 'clean'}</p>
    );
  }

  const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('waits for a pause and checks what stands there then', async () => {
    const asked: string[] = [];
    const checker: Checker = (what) => {
      asked.push(what);
      return Promise.resolve([found('blank', true, '[____]')]);
    };
    const { rerender } = render(<Writer checker={checker} written="Dear" />);
    await wait(100);
    rerender(<Writer checker={checker} written="Dear Maria" />);
    await wait(399);
    expect(asked).toEqual([]);
    await wait(1);
    expect(asked).toEqual(['Dear Maria']);
    expect(screen.getByText('[____]')).toBeVisible();
    rerender(<Writer checker={checker} written="  " />);
    expect(screen.getByText('nothing yet')).toBeVisible();
  });

  test('an earlier check that ends late does not replace a later one', async () => {
    const answers = new Map<string, (findings: readonly CheckFinding[]) => void>();
    const checker: Checker = (what) => new Promise((resolve) => answers.set(what, resolve));
    const { rerender } = render(<Writer checker={checker} written="first" />);
    await wait(400);
    rerender(<Writer checker={checker} written="second" />);
    await wait(400);
    await act(async () => {
      answers.get('second')?.([]);
      answers.get('first')?.([found('wrong_name', true, 'John')]);
      await Promise.resolve();
    });
    expect(screen.getByText('clean')).toBeVisible();
  });
});
