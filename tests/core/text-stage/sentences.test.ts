import { plainNumber } from '../../../src/core/text/digits';
import { amountOf } from '../../../src/core/text/facts';
import { tokenise } from '../../../src/core/text/tokens';
import { readMail } from '../../../src/core/read-mail';
import { packOf } from '../../support/packs';

/** The sentences of one line, by their first and last characters. */
function sentencesOf(text: string): string[] {
  const line = { start: 0, end: text.length, zone: 'new' as const };
  const tokens = tokenise({ subject: '', text, lines: [line] }, (char) => char);
  const found: { start: number; end: number }[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    const at = tokens.sentences[i] as number;
    const own = (found[at] ??= { start: tokens.starts[i] as number, end: 0 });
    own.end = tokens.ends[i] as number;
  }
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('a full stop inside a sentence', () => {
  it.each([
    'Die Ware muss bis zum 14. März im Lager sein',
    'Wir zahlen am 3. Okt. 2026 den Rest',
    'Die 2. Lieferung war ebenfalls falsch',
    'Termin ist der 3. 10. 2026 wie besprochen',
    'Das sind ca. 30 Prozent bzw. 200 Stück',
    'Sözleşmenin 5. maddesi açık',
    'Mallar 12. Mayıs gelmedi',
    'Отдадим по 12 долл. за штуку',
    'Reçu le 12 févr. 2026 au port',
    'Entrega el 3 dic. 2026 en Valencia',
    'Please call Mr. Brown on ext. 14 today',
  ])('"%s" is one sentence', (text) => {
    expect(sentencesOf(`${text}.`)).toEqual([text]);
  });

  it.each([
    ['We ordered 14. Please send them.', 'We ordered 14', 'Please send them'],
    ['Es fehlen 14. Wir warten seit Wochen.', 'Es fehlen 14', 'Wir warten seit Wochen'],
    ['Wir zahlen ca. Das ist alles.', 'Wir zahlen ca', 'Das ist alles'],
    ['Отправьте 14 шт. Мы ждём.', 'Отправьте 14 шт', 'Мы ждём'],
    ['We paid 5000. 14 pieces are missing.', 'We paid 5000', '14 pieces are missing'],
    ['It broke in March. Send a new one.', 'It broke in March', 'Send a new one'],
  ])('"%s" is two', (text, first, second) => {
    expect(sentencesOf(text)).toEqual([first, second]);
  });
});

describe('digits of other scripts', () => {
  it.each([
    ['٣٥٠', 350],
    ['١٤٫٥٠', 14.5],
    ['٢٬٥٠٠', 2500],
    ['۱۲۰۰', 1200],
    ['१५०', 150],
    ['１，２００', 1200],
  ])('"%s" is %d', (written, amount) => {
    expect(amountOf(plainNumber(written))).toBe(amount);
  });

  it('are amounts, parts and counts in an Arabic mail', () => {
    const body = 'نريد ٣٥٠ قطعة بسعر ١٤٫٥٠ دولار مع خصم ٥٪ قبل ١٤ مارس.';
    const { facts } = readMail({ from: null, subject: '', body }, [packOf('ar')]);
    expect(facts.map(({ kind, text, amount, unit }) => [kind, text, amount, unit])).toEqual(
      expect.arrayContaining([
        ['quantity', '٣٥٠ قطعة', 350, 'قطعة'],
        ['money', '١٤٫٥٠ دولار', 14.5, 'USD'],
        ['percent', '٥٪', 5, null],
        ['date', '١٤ مارس', 14, null],
      ]),
    );
  });
});
