import { JSDOM } from 'jsdom';
import { copyText } from '../../src/hosts/outlook/copy-text';

type Ways = { readonly clipboard?: (text: string) => Promise<void>; readonly field?: () => boolean };

function pageWith({ clipboard, field }: Ways): Document {
  const { window } = new JSDOM('<button>Copy</button>');
  if (clipboard) Object.defineProperty(window.navigator, 'clipboard', { value: { writeText: clipboard } });
  Object.assign(window.document, { execCommand: field ?? (() => false) });
  return window.document;
}

const refused = (): Promise<void> => Promise.reject(new Error('blocked by permissions policy'));

describe('copying', () => {
  test('uses the clipboard where it is granted', async () => {
    const written: string[] = [];
    const page = pageWith({ clipboard: (text) => Promise.resolve(void written.push(text)) });
    await copyText('a\n\nb', page);
    expect(written).toEqual(['a\n\nb']);
  });

  test('goes through a field where it is not, and leaves no trace', async () => {
    const copied: string[] = [];
    const page = pageWith({
      clipboard: refused,
      field: () => {
        copied.push((page.activeElement as HTMLTextAreaElement).value);
        return true;
      },
    });
    const button = page.querySelector('button');
    button?.focus();
    await copyText('a\n\nb', page);
    expect(copied).toEqual(['a\n\nb']);
    expect(page.querySelector('textarea')).toBeNull();
    expect(page.activeElement).toBe(button);
  });

  test.each<[string, Ways]>([
    ['refuse', { clipboard: refused, field: () => false }],
    [
      'throw',
      {
        field: () => {
          throw new Error('not allowed');
        },
      },
    ],
  ])('says so when both ways %s', async (_, ways) => {
    const page = pageWith(ways);
    await expect(copyText('text', page)).rejects.toMatchObject({ name: 'HostError', code: 'denied' });
    expect(page.querySelector('textarea')).toBeNull();
  });
});
