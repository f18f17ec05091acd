import { squeeze, unmistakableHtml, visibleText } from './visible-text';

/** What programs write into the text part when they mean "look at the HTML". */
const STUBS: readonly RegExp[] = [
  /(\bnot|n't|\bunable to|\bcannot)\b.{0,40}\b(support|display|show|read|view|render)\b.{0,40}\bhtml\b/i,
  /\bhtml\b.{0,20}\b(enabled|compatible|capable|format|version|e-?mail|message)\b/i,
  /\b(view|see|read|open)\b.{0,40}\b(browser|online)\b/i,
  /(不支持|不支援|无法显示|無法顯示|请使用|請使用).{0,12}html/i,
  /html.{0,8}(形式|格式|表示|メール|邮件|郵件)/i,
  /\bhtml\b.{0,30}(no (es|está)|nicht|pas|não)\b/i,
  /\b(no admite|nicht unterst|ne supporte pas|não suporta|non supporta)\w*.{0,30}html/i,
];
/** A notice is a sentence or two; a mail that merely talks about HTML is longer, or its HTML says no more than it does. */
const STUB_LENGTH = 250;

/** The text part unless it is empty or only points at the HTML part. */
export function pickBody(text: string | undefined, html: string | undefined): string {
  const words = squeeze(text ?? '');
  const shown = html === undefined ? '' : visibleText(html);
  if (words === '' && shown === '') return '';
  if (words === '' || isStub(words, shown)) return unmistakableHtml(html ?? '');
  return withoutOuterBlankLines(text ?? '');
}

function isStub(words: string, shown: string): boolean {
  const saysItAll = shown.includes(words) && shown.length < 2 * words.length;
  if (shown === '' || words.length > STUB_LENGTH || saysItAll) return false;
  return STUBS.some((stub) => stub.test(words));
}

function withoutOuterBlankLines(text: string): string {
  return text.replace(/^\ufeff?(?:[ \t]*\r?\n)+/, '').trimEnd();
}
