/**
 * Writes a page with every card of the Gmail add-on in both languages to dist/gmail-preview, made by the built script
 * itself. With `--pictures` also a picture of each card.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PANE_LANGUAGES, type PaneLanguage } from '../../../src/core/model';
import { stringsFor } from '../../../src/view/strings';
import { dealWordsFor } from '../../../src/view/strings/deal';
import { cardWordsFor } from '../../../src/view/strings/cards';
import { blankNote, withText } from '../../../src/view/edit-note';
import type { CardJson } from '../../../src/cards/card-json';
import { openBrowser } from '../browser';
import { cardsPage } from './card-html';
import { GmailUser } from './gmail-user';
import { MAILS } from './mails';
import { Properties } from './properties';

const folder = path.resolve(__dirname, '..', '..', '..', 'dist', 'gmail-preview');

/** Four threats of one customer. */
const threatsOfAYear = Array.from({ length: 4 }, (_none, n) => ({
  ...MAILS.bluff,
  id: `m-${String(n)}`,
  sentAt: Date.UTC(2025, n * 3, 3),
}));

const settlementOf = (user: GmailUser): string =>
  user.textInputs().find(({ name }) => name.startsWith('settled_'))?.name ?? '';

/** The cards a seller meets, in the order they would. */
function cardsIn(locale: PaneLanguage): readonly (readonly [string, CardJson])[] {
  const words = cardWordsFor(locale);
  const { pane, desk: deskWords, ledger } = stringsFor(locale);
  const deal = dealWordsFor(locale);
  const properties = new Properties();
  for (const [address, text] of [
    ['peter.hansen@buyer.example', 'Pays in 30 days. Asks for 5 % every spring, settles at 2 %.'],
    ['wang@maijia.example', '春节前催货，电话里好说话。'],
  ] as const) {
    const note = withText(blankNote(address), text, '2026-02-01T10:00:00.000Z');
    properties.stored.set(`note:${address}`, JSON.stringify(note));
  }
  const cards: (readonly [string, CardJson])[] = [];
  const keep = (name: string, user: GmailUser): GmailUser => {
    cards.push([name, user.card]);
    return user;
  };
  const options = { locale, properties };
  for (const mail of ['bluff', 'furious', 'chinese', 'arabic', 'ordinary'] as const) {
    keep(mail, new GmailUser([MAILS[mail]], options).openMail(MAILS[mail].id));
  }
  const gaps = new GmailUser([MAILS.bluff], options).openMail('m-bluff').press(words.reply.withGaps);
  keep('draft with gaps', gaps).press(words.reply.withGaps);
  keep('second draft', gaps.openMail('m-bluff').press(words.reply.draft));
  keep('empty mail', new GmailUser([{ ...MAILS.bluff, plain: '' }], options).openMail('m-bluff'));
  keep('mail not found', new GmailUser([], options).openMail('m-bluff'));
  const home = keep('home', new GmailUser([], options).openHome());
  keep('settings', home.press(words.home.settings)).back();
  keep('self-check', home.press(words.home.selfCheck)).back();
  keep('notes', home.press(words.home.notes(4)));
  keep('note', home.openEntry('peter.hansen'));
  keep('delete', home.press(words.note.remove)).back().back();
  keep('export', home.press(words.notes.exportJson)).back();
  const dealing = { locale, properties: new Properties() };
  const desk = new GmailUser([MAILS.bluff], dealing).openMail('m-bluff').press(deskWords.open);
  keep('deal desk', desk);
  desk.type('deal_cost', '3.60').type('deal_quoted', '4.85').type('deal_asked', '4.20');
  desk.type('deal_quantity', '3000').type('deal_floorMargin', '15').press(words.desk.reckon);
  keep('deal desk, reckoned', desk);
  keep('offers in the reply', desk.press(deal.use));
  for (const { name, value } of desk.textInputs()) {
    if (name.startsWith('blank_') && value === '') desk.type(name, '15 June');
  }
  desk.press(words.reply.draft);
  const year = new GmailUser(threatsOfAYear, { locale });
  year.openMail('m-0').press(ledger.outcome.dropped);
  year.openMail('m-1').press(ledger.outcome.settled);
  year.type(settlementOf(year), '2 %').openMail('m-2');
  year.openMail('m-3').press(ledger.outcome.carried_out);
  keep('record of threats', year.openMail('m-3'));
  const writing = keep('compose', new GmailUser([], options).openCompose());
  const known = ['Peter Hansen <peter.hansen@buyer.example>'];
  const checked = new GmailUser([], dealing).openCompose({ to: known });
  checked.type('own', 'Dear Marco, this is entirely our fault. We can offer USD 3.90 per piece.');
  keep('compose, checked', checked.press(words.compose.check));
  keep('compose, written', writing.type('theirs', MAILS.bluff.plain).press(words.compose.write));
  const help = new GmailUser([MAILS.ordinary], options).openMail('m-ordinary').press(pane.reply.unfold);
  keep('ordinary, whole', help);
  return cards;
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pages = PANE_LANGUAGES.map((locale) => {
    const file = path.join(folder, `cards-${locale}.html`);
    writeFileSync(file, cardsPage(`Undertone in Gmail, ${locale}`, cardsIn(locale)));
    process.stdout.write(`${file}\n`);
    return file;
  });
  if (!process.argv.includes('--pictures')) return;
  const browser = await openBrowser();
  try {
    for (const file of pages) {
      const page = await browser.newPage({ viewport: { width: 1340, height: 900 }, deviceScaleFactor: 1.5 });
      await page.goto(pathToFileURL(file).href);
      for (const figure of await page.locator('figure').all()) {
        const name = (await figure.getAttribute('id')) ?? '';
        const picture = file.replace(/\.html$/, `-${name.replace(/\W+/g, '-')}.png`);
        await figure.screenshot({ path: picture });
        process.stdout.write(`${picture}\n`);
      }
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
