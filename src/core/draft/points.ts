import { CLAIMS, POINT_NUMBERS } from '../model';
import type { Ask, Claim, Reading, Request } from '../model';
import { HOTTEST, plainSentence } from './own-sentences';

/** A point of the customer's at the head of a line: the name of a thing, his own words, or what he claims. */
export type SaidPoint = { readonly thing: string } | { readonly quote: string } | { readonly claim: Claim };

/** A request may be longer than other sentences: it stands on a line of its own. */
const LONGEST_REQUEST = 180;
/** More points than this are no list but a questionnaire. */
const MOST_POINTS = POINT_NUMBERS.length;

/** "How are you?" is asked and not meant. */
const SMALL_TALK =
  /how are you|how(?: is|['’]s) (?:everything|life|business|it going)|how (?:was|were) (?:the|your) (?:trip|fair|show|holidays?|vacation|weekend|journey|flight|summer|wedding|break)|wie war(?:en)? (?:dein|euer|ihr|die messe|der urlaub)|cómo (?:te|le|les|os) fue|qué tal (?:el|la|las)|com['’]è andat[ao] (?:la fiera|il viaggio|in ferie)|como foi (?:a|o) (?:feira|férias|viagem)|comment s['’]est passée? (?:le salon|la foire|(?:ton|votre) voyage)|как (?:съездил|отдохнул)|잘 다녀|hope (?:you are|you[’']re|you had|this (?:e-?mail|mail|message|finds)|all is)|cómo est[aá](?:s|is|n)?(?: usted(?:es)?| todos?| tu \p{L}+| su \p{L}+)?\s*[?!,]|qué tal(?: est\p{L}+| todo| va| la familia)?\s*[?!,]|wie geht(?:[’']?s| es (?:ihnen|dir|euch))|come st(?:a|ai|ate)(?: lei| tu| la \p{L}+)?\s*[?!,]|tudo be|tudo bom|como vai|ça va|comment (?:vas|allez)|как (?:дела|поживаете|здоровье)|как (?:вы|ты)\s*[?]|nasıls|(?:^|\s)necesin|كيف (?:حال|ال)|你好吗|最近怎么样|最近好吗|お元気|잘 지내|안녕하|is everything (?:alright|all right|ok|okay|fine)|tell (?:to )?the (?:ladies|girls|boys|guys|team)|(?:regards|greetings|hello|love) to (?:your|the|all)|schönen gruß an|saludos a|recuerdos a|un saluto a|lembranças a|передава(?:й|йте) привет|替我(?:问|問)|代我(?:问|問)|によろしく|안부/iu;

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
  /^(?:何卒|今後とも|以上、?)?.{0,12}よろしくお願い(?:いた|致|申)|お世話になって|^(?:内容を)?(?:ご確認|ご査収|ご検討|ご返信|ご連絡|ご回答)(?:の(?:ほど|程|上|うえ))?、?.{0,8}(?:お願い|くださいますよう)|^(?:先に)?お?返事を?ください|^(?:확인|검토|회신|답장|연락|잘|그럼)(?: ?후)?(?: ?회신)? ?(?:부탁드|주세요|주시기|바랍)|^[请請]?(?:知悉|查收|查阅|查閱|收到[请請]?(?:回复|回覆))|退订|退訂|unsubscribe|if you have any (?:questions?|doubts?)|should you have any|do not hesitate|don['’]t hesitate|rückfragen|bei fragen|pour toute question|n['’]hésitez|cualquier (?:duda|consulta)|no dude|qualquer dúvida|não hesite|per qualsiasi|non esiti|если (?:есть|будут|возникнут) вопрос|обращайтесь|لا تتردد|أي استفسار|sorularınız|çekinmeyin|ご不明な点|ご理解|ご了承|ご安心|궁금하신|양해|이해해|如有.{0,14}(?:疑問|疑问|问题|問題)|[请請](?:您)?(?:不要笑|别笑|別笑|欣赏|欣賞|笑纳|笑納|过目|過目|参考|參考|放心|原谅|原諒|谅解|諒解|理解|保重)|^(?:please )?let me know\.?$|^(?:many )?thank|^looking forward/iu;

/** Where somebody laughs nothing is asked in earnest. */
const JOKE =
  /\b(?:ha){2,}|\blol\b|\b(?:ja){2,}|kkk|rsrs|(?:ха){2,}|(?:хе){2,}|هه+|ㅋㅋ|ㅎㅎ|哈哈|嘿嘿|呵呵|玩笑|罚款请|罰款請|请(?:您|你|他|她|我|大家)?(?:喝|吃)|請(?:您|你|他|她|我|大家|佢)?(?:喝|吃|飲)|（笑）|\(笑\)|[;:]-?[)D](?:\s|$)|[\u{1f600}-\u{1f64f}]/iu;

/** Where the sentence speaks of one before it. */
const POINTS_ELSEWHERE =
  /^(?:以上|以上三|それだけ|上記の|the above|all (?:of )?the above|obige|das obige|ci-dessus|lo anterior|o acima|quanto sopra|всё вышеперечисленное|ما سبق|yukarıdaki)/iu;

const isNoPoint = (text: string): boolean =>
  [SMALL_TALK, FORBIDS, TAG, ONLY_AN_ANSWER, CLOSING, JOKE, POINTS_ELSEWHERE].some((pattern) =>
    pattern.test(text),
  );

/** The request at the head of a line; null where nothing of it can be said back. */
function headOf({ words, thing }: Request, loud: readonly string[], isCalm: boolean): SaidPoint | null {
  if (isNoPoint(words)) return null;
  if (thing !== null && !loud.some((quote) => thing.includes(quote))) return { thing };
  const quote = isCalm ? plainSentence(words, LONGEST_REQUEST, true) : null;
  if (quote === null) return null;
  const bare = quote.replace(/[?.。？؟]$/, '');
  return loud.some((one) => quote.includes(one) || one.includes(bare)) ? null : { quote };
}

/** Asks that one of the customer's sentences names well enough to be answered. */
const TOLD: readonly Ask[] = ['documents', 'delivery'];

const isClaim = (ask: Ask): ask is Claim => (CLAIMS as readonly Ask[]).includes(ask);

/** Does one of the sentences speak of what is asked? Without words of its own an ask stands in some sentence of them. */
function isInside(ask: Ask, { evidence }: Reading, said: readonly Request[]): boolean {
  const quotes = evidence.filter(({ signal }) => signal === `ask:${ask}`).map(({ quote }) => quote);
  if (quotes.length === 0) return said.length > 0;
  return quotes.some((quote) => said.some(({ words }) => words.includes(quote) || quote.includes(words)));
}

/** The sentences that ask for what nobody put into a question or a "please": as far as one carries it. */
function toldRequests(reading: Reading, asks: readonly Ask[], said: readonly Request[]): readonly Request[] {
  return asks
    .filter((ask) => !isInside(ask, reading, said))
    .flatMap((ask) => {
      const [first] = reading.asks.find(({ value }) => value === ask)?.evidence ?? [];
      const words = first?.words ?? first?.quote ?? '';
      return first?.place === 'body' && words !== '' ? [{ words, thing: null }] : [];
    });
}

const sameText = (point: SaidPoint): string => Object.values(point).join('').toLowerCase();

/**
 * The customer's own questions and requests in their order, as far as a reply can repeat them, and what he claims
 * beside them. What cannot be repeated is left to the sentence that promises an answer on the rest.
 * @param asks what he surely asks for
 */
export function pointsOf(reading: Reading, asks: readonly Ask[]): readonly SaidPoint[] {
  const { heat, evidence, mentions, pressure } = reading;
  // A blank for an answer on accounts would have them written into the very mail that is doubted.
  if (mentions.bankChange) return [];
  const loud = evidence
    .filter(
      ({ signal, quote }) =>
        signal.startsWith('lever:') || (signal.startsWith('anger') && quote.includes(' ')),
    )
    .map(({ quote }) => quote);
  const isCalm = heat.value <= HOTTEST;
  const headed = (requests: readonly Request[]) =>
    requests.map((request) => ({ request, head: headOf(request, loud, isCalm) }));
  const asked = headed(mentions.requests);
  const told = toldRequests(
    reading,
    asks.filter((ask) => TOLD.includes(ask)),
    asked.filter(({ head }) => head !== null).map(({ request }) => request),
  );
  const heads = [...asked, ...headed(told)];
  const said = heads.filter(({ head }) => head !== null).map(({ request }) => request);
  const points = heads.flatMap(({ head }) => (head === null ? [] : [head]));
  const claims =
    pressure.value === 'none' ? [] : asks.filter(isClaim).filter((ask) => !isInside(ask, reading, said));
  return [...points, ...claims.map((claim) => ({ claim }))]
    .filter((point, at, all) => all.findIndex((one) => sameText(one) === sameText(point)) === at)
    .slice(0, MOST_POINTS);
}
