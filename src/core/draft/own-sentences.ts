import type { Evidence, Mail, Reading } from '../model';
import { reproachesSeller } from './addressing-words';
import { cleanText } from './clean-text';

const LONGEST = 120;
/** Fewer words than this are a heading or a sigh. */
const FEWEST_WORDS = 4;
/** Shorter than this (letters) it says nothing by itself; wide signs say more. */
const SHORTEST = 12;
const SHORTEST_WIDE = 5;
/** Evidence beyond this is no mail but an attack. */
const MOST_LOOKED_AT = 60;
/** Above this the customer's own words are too hot to be said back. */
export const HOTTEST = 1;

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af]/;
/** Outcry, markup, or a quotation within the quotation. */
const NOT_PLAIN = /[!！<>{}[\]“”"„«»「」『』]|\.{3}|…|[?？]{2}/;
const QUESTION = /[?？؟]/;
const END = /^[.。?？؟]/;

/** "Hi Amy, ", "王经理，", "佐藤様、": whom the sentence speaks to. */
const SALUTATION = new RegExp(
  [
    '^(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|hola|buen[oa]s(?: \\p{L}+)?|estimad[oa]s?|querid[oa]|bonjour|salut|hallo|moin|guten \\p{L}+|' +
      'liebe[rs]?|sehr geehrte\\p{L}*|olá|oi|bom dia|boa \\p{L}+|prezad[oa]s?|buongiorno|buonasera|salve|ciao|gentile|здравствуйте|добрый \\p{L}+|' +
      'уважаем\\p{L}+|привет|merhaba|selam|sayın|مرحبا|السلام عليكم)(?: [\\p{L}.]+){0,3}\\s*[,،:]\\s*',
    '^[\\p{sc=Han}\\p{sc=Hangul}\\p{sc=Katakana}]{0,6}(?:总|總|经理|經理|先生|女士|小姐|老板|老闆|样|様|さん|님|您好|你好)[，,、：:]\\s*',
  ].join('|'),
  'iu',
);
/** Thanks, wishes and sighs are no point of the customer's. */
const COURTESY_OR_FEELING =
  /thank|looking forward|let me know|sorry|\bsad|disappoint|furious|angry|fed up|danke?\b|freue? mich|traurig|enttäusch|sauer\b|wütend|verärgert|furi(?:os|eu)|enfad|indign|arrabbiat|возмущ|злюсь|غاضب|öfke|kızgın|\bmerci\b|désolée?|triste|déçue?|gracias|\bsiento\b|decepcion|obrigad|agrade|lament|desilud|grazie|dispiace|delus|спасибо|жаль|обидн|разочар|شكر|آسف|حزين|محبط|teşekkür|üzgün|üzül|谢谢|謝謝|感谢|感謝|抱歉|失望|生气|生氣|愤怒|憤怒|难过|難過|よろしくお願い|お世話|ありがとう|申し訳|悲し|残念|怒っ|腹が立|감사|죄송|서운|속상|화가/iu;
/** Praise beside trouble is irony, and nothing to say back. */
const PRAISE =
  /congrat|bravo|excellent|wonderful|fantasti|perfect|great job|well done|glückwunsch|großartig|ausgezeichnet|félicit|magnifi|génial|parfait|enhorabuena|felicid|mérito|parabéns|ótimo|maravilh|compliment|brav[io]\b|молодц|отличн|прекрасн|великолепн|поздравля|ممتاز|رائع|مبروك|tebrik|harika|mükemmel|aferin|恭喜|厉害|厲害|佩服|精彩|素晴|すばらし|さすが|おめでとう|대단|훌륭|축하|완벽/iu;
/** What joins a sentence to the one before: quoted alone it has nothing to join. */
const CONNECTOR =
  /^(?:(?:but|and|also|so|anyway|besides|aber|und|außerdem|pero|y|además|mais|et|aussi|ma|e|inoltre|no|но|а|и|также|ayrıca|ve)(?:,\s*|\s+)|(?:つきましては|それから|それと|また|なお|그리고|또한|另外|还有|還有|但是|此外)[，,、]?\s*)/iu;

/** Thanks behind a request: "Please send the PI, thanks." */
const TRAILING_THANKS =
  /[,;，、.。]?\s*(?:many )?(?:thanks|thank you|thx|danke(?: ?schön| im voraus)?|vielen dank|merci(?: d['’]avance| beaucoup)?|(?:muchas )?gracias|grazie(?: mille)?|obrigad[oa]|(?:заранее )?спасибо|teşekkürler|谢谢|謝謝|感谢|感謝)\s*[.!。！]*$/iu;

/** A name called out first: "Herr Lindner, Sie waren …". "Пришлите, пожалуйста, …" calls nobody. */
const CALLED =
  /^(?!Please|Kindly|Bitte|Пожалуйста|Lütfen)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?!пожалуйста|please|bitte|por favor|per favore|lütfen|s['’]il)/u;

/** Half-width marks between Chinese signs, as quick writers type them, become the ones a letter has. */
const WIDE_MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
const inWideSigns = (text: string): string =>
  /[\u3040-\u30ff\uac00-\ud7af]/.test(text)
    ? text
    : text
        .replace(
          /([\u3400-\u9fff]) ?([,?:;)(]) ?/g,
          (_, sign: string, mark: string) => sign + (WIDE_MARKS[mark] ?? mark),
        )
        .replace(/([,)(]) ?(?=[\u3400-\u9fff])/g, (_, mark: string) => WIDE_MARKS[mark] ?? mark);

/**
 * The sentence in plain words, without whom it speaks to; null where it is no single plain sentence.
 * @param isRequest who asks may thank or be sorry in the same breath
 */
export function plainSentence(words: string, longest: number, isRequest = false): string | null {
  const text = inWideSigns(cleanText(words, longest + 40))
    .replace(LIST_SIGN, '')
    .replace(TRAILING_THANKS, '')
    .replace(SALUTATION, '')
    .replace(CALLED, '')
    .replace(CONNECTOR, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (text.length > longest) return null;
  if (letters.length < (WIDE.test(letters) ? SHORTEST_WIDE : SHORTEST)) return null;
  if (!WIDE.test(letters) && text.split(' ').length < FEWEST_WORDS) return null;
  if (/[:：]$/.test(text) || PRAISE.test(text) || isTorn(text)) return null;
  if (!isRequest && COURTESY_OR_FEELING.test(text)) return null;
  if (NOT_PLAIN.test(text) || /(?:^|\s)['‘’]\p{L}/u.test(text)) return null;
  const isRaised = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return isRaised || SHOUTED.test(text) ? null : text;
}

/** What stands before a line of a list. */
const LIST_SIGN = /^(?:[-–—•*·]|\p{Nd}{1,2}[.)])\s+|^(?:[一二三四五六七八九十]{1,2}|\p{Nd}{1,2})、\s*/u;

/** Three words in capitals one after the other are a raised voice. */
const SHOUTED = /(?:\p{Lu}{2,}[^\p{L}]+){2}\p{Lu}{2,}/u;

/** Is the sentence cut in the middle of a bracket? */
const isTorn = (text: string): boolean =>
  (text.match(/[(（]/g)?.length ?? 0) !== (text.match(/[)）]/g)?.length ?? 0);

/** The words of a whole sentence with the mark that ends it. */
const wordsOf = (mail: Mail, { end, quote, words = quote }: Evidence): string =>
  words + (END.exec(mail.body.slice(end, end + 1))?.[0] ?? '');

const overlap = (a: Evidence, b: Evidence): boolean =>
  a.place === b.place && a.start < b.end && b.start < a.end;

/** Is the sentence free of what a reply never repeats: threats, steps, insults? */
function isHarmless(sentence: Evidence, reading: Reading): boolean {
  const inNewest = reading.newestSpans.some(
    ({ start, end }) => start <= sentence.start && sentence.end <= end,
  );
  return (
    sentence.place === 'body' &&
    inNewest &&
    reading.heat.value <= HOTTEST &&
    reading.evidence
      .slice(0, MOST_LOOKED_AT)
      .every(
        (one) => !overlap(one, sentence) || /^(?:problem:|ask:|type:|fact:|doubt|haggle)/.test(one.signal),
      )
  );
}

/**
 * The customer's own sentence on what is wrong, where a reply can repeat it: one that reports with a figure. Without
 * one it is too often irony, a sigh or an aside (readers of drafts, docs/drafts.md).
 */
export function troubleSentence(mail: Mail, reading: Reading): string | null {
  const { trouble } = reading;
  if (trouble === null || reading.motive.value !== 'venting' || !isHarmless(trouble, reading)) return null;
  const text = plainSentence(wordsOf(mail, trouble), LONGEST);
  return text === null || !/\p{Nd}/u.test(text) || QUESTION.test(text) || reproachesSeller(text)
    ? null
    : text;
}
