import type { Mail, Reading } from '../model';
import { addressesSeller } from './addressing-words';
import { cleanText } from './clean-text';
import { reproaches } from './reproach-words';

const LONGEST_SUBJECT = 60;

/** "Re:", "AW:", "回复：" and what other mail programs put before a subject; tags in brackets. */
const PREFIX =
  /^(?:(?:re|r|aw|wg|fwd?|fw|rv|rif|tr|enc|res|sv|antw|ynt|yanıt|ilt|i|отв|ответ|на|пересл|回复|回覆|答复|答覆|转发|轉發|转|轉|返信|転送|회신|답장|전달|رد|الرد|إعادة توجيه)(?:\[\d+\])?\s*[:：]|\[[^\]]{0,30}\]|【[^】]{0,20}】)\s*/i;

/** Subjects that say nothing a reply could take up. */
const SAYS_NOTHING =
  /^(?:hi|hello|hey|dear .*|urgent|important|question|order|info|mail|test|thanks|thank you|thx|agradecimientos?|agradecimento|remerciements|ringraziamenti|dankeschön|благодарность|teşekkürler|gracias|merci|danke|vielen dank|grazie|obrigad[oa]|спасибо|teşekkürler|شكرا|شكراً|谢谢|謝謝|多谢|感谢|お礼|御礼|감사합니다|no subject|hola|urgente|consulta|bonjour|urgence|hallo|dringend|frage|ciao|domanda|olá|ola|oi|привет|срочно|вопрос|merhaba|acil|soru|مرحبا|عاجل|你好|您好|急|紧急|緊急|問い合わせ|お世話になっております|ご連絡|안녕하세요|문의|급|sales|price|prices|quotation|quote|offer|complaint|claim|payment|invoice|delivery|shipment|problem|reklamation|angebot|anfrage|rechnung|lieferung|zahlung|preis|beschwerde|devis|facture|livraison|prix|réclamation|commande|paiement|precio|cotización|pedido|reclamo|reclamación|factura|pago|preço|orçamento|cotação|reclamação|fatura|pagamento|prezzo|preventivo|offerta|ordine|reclamo|fattura|цена|заказ|претензия|оплата|счёт|жалоба|fiyat|teklif|sipariş|şikayet|ödeme|السعر|الطلب|الطلبية|شكوى|الدفع|报价|報價|订单|訂單|价格|價格|付款|投诉|投訴|询价|詢價|見積り|見積もり|お見積り|ご注文|注文|クレーム|支払い|견적|주문|결제|가격|클레임)$/i;

/** Marks of an outcry, of markup or of a quotation within the quotation. */
const LOUD = /[!?！？<>{}[\]_"“”„«»「」『』]|\.{3}|…/;

/** "About", "Betreff:", "关于" in front and "hk.", "の件", "事宜" behind only say that a topic follows or went before. */
const SAYS_TOPIC =
  /^(?:(?:about|concerning|regarding|subject|betreff|betr\.?|objet|asunto|oggetto|assunto|тема|konu)\s*[:：]\s*|(?:про|about|über|sobre)\s+|关于|關於|有关|有關)|(?:\s+(?:hk\.?|hakkında)|の件(?:について|に関して)?|について|に関して|件|事宜|一事|의 건| 관련| 건)$/gi;

/** Between the parts of a subject: "Seals - bravo", "Order 118: still nothing", "Stools, again". */
const BETWEEN_PARTS = /\s+[-–—|/]+\s+|[:：,，、;；]\s*/;

/** The subject without the parts that reproach or press; as it stands where there are none. Empty when nothing is left. */
function soberPart(subject: string): string {
  if (!reproaches(subject)) return subject;
  return subject.split(BETWEEN_PARTS).find((part) => part !== '' && !reproaches(part)) ?? '';
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/**
 * The subject of the mail where it can be said back as a name for the matter: short, sober, without pressure or
 * reproach. Null otherwise.
 */
export function quotableSubject(mail: Mail, reading: Reading): string | null {
  let subject = cleanText(mail.subject, LONGEST_SUBJECT * 2);
  for (let round = 0; round < 6; round += 1) subject = subject.replace(PREFIX, '');
  const trimmed = (text: string): string => text.replace(/^[\s\-–—:,.。，、/|]+|[\s\-–—:,.。，、/|]+$/g, '');
  subject = trimmed(soberPart(trimmed(subject)).replace(SAYS_TOPIC, ''));
  const bare = letters(subject);
  const hasWideSigns = /[\u2e80-\u9fff\uac00-\ud7af]/.test(bare);
  if (subject.length > LONGEST_SUBJECT || bare.length < (hasWideSigns ? 2 : 4)) return null;
  if (LOUD.test(subject) || SAYS_NOTHING.test(subject) || addressesSeller(subject)) return null;
  // Capitals throughout are a raised voice, except for the abbreviations trade is full of.
  if (bare.length > 5 && bare === bare.toUpperCase() && bare !== bare.toLowerCase()) return null;
  const isPressing = reading.evidence.some(
    ({ place, signal }) => place === 'subject' && !/^(?:fact:|ask:|problem:|calm:|actor:|type:)/.test(signal),
  );
  // What is called out in fury is not repeated, however sober it looks.
  return isPressing || reading.heat.value > 2 ? null : subject;
}
