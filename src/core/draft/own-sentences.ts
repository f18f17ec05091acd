import { POINT_NUMBERS } from '../model';
import type { Evidence, Mail, Reading } from '../model';
import { reproachesSeller } from './addressing-words';
import { cleanText } from './clean-text';

const LONGEST = 120;
/** A request may be longer: it stands on a line of its own. */
const LONGEST_REQUEST = 180;
/** Fewer words than this are a heading or a sigh. */
const FEWEST_WORDS = 4;
/** Shorter than this (letters) it says nothing by itself; wide signs say more. */
const SHORTEST = 12;
const SHORTEST_WIDE = 5;
/** Evidence beyond this is no mail but an attack. */
const MOST_LOOKED_AT = 60;
/** Above this the customer's own words are too hot to be said back. */
const HOTTEST = 1;

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

/** The sentence in plain words, without whom it speaks to; null where it is no single plain sentence. */
function plainSentence(words: string, longest: number): string | null {
  const text = cleanText(words, longest + 40)
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
  if (/[:：]$/.test(text) || COURTESY_OR_FEELING.test(text) || PRAISE.test(text) || isTorn(text)) return null;
  if (NOT_PLAIN.test(text) || /(?:^|\s)['‘’]\p{L}/u.test(text)) return null;
  const isRaised = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return isRaised || SHOUTED.test(text) ? null : text;
}

/** What stands before a line of a list. */
const LIST_SIGN = /^(?:[-–—•*·]|\p{Nd}{1,2}[.)])\s+/u;

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

/** More points than this are no list but a questionnaire. */
const MOST_POINTS = POINT_NUMBERS.length;
/** "How are you?" is asked and not meant. */
const SMALL_TALK =
  /how are you|how(?: is|['’]s) (?:everything|life|business|it going)|how (?:was|were) (?:the|your) (?:trip|fair|show|holidays?|vacation|weekend|journey|flight|summer|wedding|break)|wie war(?:en)? (?:dein|euer|ihr|die messe|der urlaub)|cómo (?:te|le|les|os) fue|qué tal (?:el|la|las)|com['’]è andat[ao] (?:la fiera|il viaggio|in ferie)|como foi (?:a|o) (?:feira|férias|viagem)|comment s['’]est passée? (?:le salon|la foire|(?:ton|votre) voyage)|как (?:съездил|отдохнул)|잘 다녀|hope (?:you|this|all)|cómo est[aá]|qué tal|wie geht|come st|tudo be|tudo bom|como vai|ça va|comment (?:vas|allez)|как (?:дела|вы|ты)|nasıls|necesi|كيف (?:حال|ال)|你好吗|最近怎么样|最近好吗|お元気|잘 지내|안녕하/iu;

/** "Please do not call the plant" is asked and answers itself. */
const FORBIDS =
  /\b(?:please|kindly),? (?:do not|don['’]t)\b|\bbitte (?:nicht|kein)|\bne \p{L}+ pas\b|\bpor favor,? n[oã]o?\b|\bper favore,? non\b|(?:^|\s)не (?:надо|нужно|звоните|пишите|присылайте)|请勿|請勿|请不要|請不要|ないでください|しないで|지 ?마세요|지 ?말아|رجاء لا|يرجى عدم|الرجاء عدم|lütfen \p{L}+m[ae]y[iı]n/iu;

/** "Is simple thing, no?": the question asks for nothing. */
const TAG =
  /(?:^|[\s,])(?:no|right|ok|okay|eh|huh|innit|isn['’]t it|don['’]t you think|oder|gell|nicht wahr|n['’]est-ce pas|non|verdad|vale|né|certo|vero|правда|так ведь|да|değil mi|صح|أليس كذلك)\s*[?？؟]$|(?:对吧|對吧|是吧|对不对|對不對|好吧|行吧|ですよね|でしょうね|그렇죠|맞죠)[?？]$/iu;

/** "Please just tell me by Wednesday", "盼复": an answer is asked for, and given by answering. */
const ONLY_AN_ANSWER =
  /^(?:so |and |then )?(?:please|pls|kindly),? (?:just )?(?:tell me|reply|answer|respond|revert|advise|confirm receipt|get back to (?:me|us))(?: me| us)?(?: back)?(?: (?:asap|soon|quickly|today|tomorrow|(?:by|until|before|within|as soon as|when) .*))?[.?]?$|^bitte (?:um )?(?:kurz(?:e[rn]?)? )?(?:bescheid|rückmeldung|antwort|antworten sie|melden sie sich)(?: (?:bis|bald|geben|heute|morgen) ?.*)?[.?]?$|^merci de (?:me |nous )?(?:répondre|tenir (?:au courant|informée?s?)|faire un retour)(?: .*)?[.?]?$|^por favor,? (?:responda|respóndame|conteste|confirme (?:la recepción|o recebimento))(?: .*)?[.?]?$|^(?:请|請|烦请|煩請)?(?:尽快|儘快|盡快)?(?:回复|回覆|答复|答覆|回信|回邮件)(?:我|一下|我一下)?[。？]?$/iu;

/** How mails end and ask for nothing that is not done by reading them. */
const CLOSING =
  /^(?:何卒|今後とも|以上、?)?.{0,12}よろしくお願い(?:いた|致|申)|お世話になって|^(?:内容を)?(?:ご確認|ご査収|ご検討|ご返信|ご連絡|ご回答)(?:の(?:ほど|程|上|うえ))?、?.{0,8}(?:お願い|くださいますよう)|^(?:先に)?お?返事を?ください|^(?:확인|검토|회신|답장|연락|잘|그럼)(?: ?후)?(?: ?회신)? ?(?:부탁드|주세요|주시기|바랍)|^[请請]?(?:知悉|查收|查阅|查閱|收到[请請]?(?:回复|回覆))|退订|退訂|unsubscribe|^(?:please )?let me know\.?$|^(?:many )?thank|^looking forward/iu;

/**
 * The customer's own questions and requests in their order, where every one of them can be repeated and answered by
 * itself; none where one cannot, so that no list looks whole and is not.
 */
export function ownRequests(reading: Reading): readonly string[] {
  const { heat, evidence, mentions } = reading;
  // A blank for an answer on accounts would have them written into the very mail that is doubted.
  if (heat.value > HOTTEST || mentions.bankChange) return [];
  const texts = mentions.requests
    .filter(
      (text) => ![SMALL_TALK, FORBIDS, TAG, ONLY_AN_ANSWER, CLOSING].some((pattern) => pattern.test(text)),
    )
    .map((text) => plainSentence(text, LONGEST_REQUEST));
  const loud = evidence
    .filter(({ signal }) => /^(?:lever:|anger|step:)/.test(signal))
    .map(({ quote }) => quote);
  const isRepeatable = (text: string | null): text is string =>
    text !== null &&
    !loud.some((quote) => text.includes(quote) || quote.includes(text.replace(/[?.。？؟]$/, '')));
  return texts.length <= MOST_POINTS && texts.every(isRepeatable) ? texts : [];
}
