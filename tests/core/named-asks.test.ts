import { isNamed } from '../../src/core/model';
import { languagesOf, readMail } from '../../src/core/read-mail';
import { planReply } from '../../src/core/plan/plan-reply';
import { writeDraft } from '../../src/core/draft/write-draft';
import { phrases } from '../../src/languages/en/phrases';
import { stringsFor } from '../../src/view/strings';
import { verdictModel } from '../../src/view/verdict-model';
import { loadCorpus } from '../support/corpus';
import { evidenceIn, judged, makeReading } from '../support/make-reading';
import { languageFolders, packOf, profileOf } from '../support/packs';

const body = 'We will have to look elsewhere. It has to be on the table by Friday.';
const words = evidenceIn(body, 'on the table', 'ask:delivery');
const sentence = {
  ...evidenceIn(body, 'It has to be on the table by Friday', 'ask:delivery'),
  cue: 'en/sentence',
};

const readingWith = (confidence: number, evidence: typeof words) =>
  makeReading({
    pressure: judged('threat'),
    motive: judged('bargaining'),
    credibility: judged('bluff'),
    asks: [judged('price', 0.95), judged('delivery', confidence, [evidence])],
    newestPart: body,
  });

function draftOf(reading: ReturnType<typeof makeReading>): string {
  const mail = { from: null, subject: '', body };
  return writeDraft(mail, reading, planReply(reading), phrases).text;
}

describe('a demand in the reply', () => {
  it('is named where words carry it', () => {
    expect(draftOf(readingWith(0.8, words))).toContain(phrases.wants.delivery);
  });

  it('is named where a sentence speaks for it beyond doubt', () => {
    expect(draftOf(readingWith(0.9, sentence))).toContain(phrases.wants.delivery);
  });

  it('is not named where a sentence only seems to mean it, and the pane says perhaps', () => {
    const reading = readingWith(0.8, sentence);
    expect(draftOf(reading)).not.toContain(phrases.wants.delivery);
    const strings = stringsFor('en');
    const line = verdictModel(reading, strings).details.find(
      ({ name }) => name === strings.pane.verdict.asks,
    );
    expect(line?.value).toBe(`${strings.labels.ask.price}, perhaps ${strings.labels.ask.delivery}`);
  });
});

describe('demands of the newest corpus batch', () => {
  const profiles = languageFolders.map(profileOf);
  const asks = loadCorpus((_language, batch) => batch === 'z').flatMap((mail) => {
    const reading = readMail(mail, languagesOf(mail, profiles).map(packOf));
    return reading.asks.map((ask) => ({ ask, isMeant: mail.labels.asks.includes(ask.value) }));
  });

  it('all carry words of the mail', () => {
    expect(asks.length).toBeGreaterThan(200);
    expect(asks.filter(({ ask }) => ask.evidence.length === 0)).toEqual([]);
  });

  it('are meant more often where the reply names them', () => {
    const share = (some: typeof asks): number => some.filter(({ isMeant }) => isMeant).length / some.length;
    const named = asks.filter(({ ask }) => isNamed(ask));
    expect(share(named)).toBeGreaterThan(0.8);
    expect(share(named)).toBeGreaterThan(share(asks));
  });
});
