/** Words with which something is asked for, in all languages there is or will be a pack for. */
const SPOKEN: readonly string[] = [
  "please(?! (?:find|see|note|accept|be informed))|pls|plz|kindly|could someone|let me know|we need|i need|send (?:me|us)|(?:i|we)[’']?(?:d| would) (?:like|love|appreciate|be grateful)",
  'bitte(?! (?:finden|beachten))|brauchen|brauche|benötigen|benötige|schicken sie|schick mir|wir bitten|hätten? gern|gleich mitschicken|wüssten? gern|bräuchten?',
  "s[’']il (?:vous|te) pla[iî]t|svp|merci de|veuillez|prière de|pouvez-vous|pourriez-vous|il me faut|il nous faut|j[’']ai besoin|j[’']aimerais|je (?:voudrais|souhaiterais)|nous (?:aimerions|voudrions|souhaiterions)|dites-moi|envoyez-(?:moi|nous)",
  'por favor|porfa|agradecer[ií]a|necesito|necesitamos|necesitaría|me (?:mandas|envías|manda|envía)|sírvase|me gustaría|nos gustaría|quisiera|quisiéramos|quedo a la espera de|ocupo que',
  'por gentileza|preciso|precisamos|gostaria|gostaríamos|peço|pedimos|me (?:manda|envia)',
  'per favore|per cortesia|cortesemente|la prego|vi prego|può|potete|potrebbe|mi (?:mandi|invii|serve)|ci serve|servono|vorrei|vorremmo|gradirei',
  'пожалуйста|просьба|прошу|просим|пришлите|вышлите|нужн\\p{L}*|сообщите|жду|подтвердите|подскажите|скажите|хотел(?:а|и|ось)? бы',
  'رجاء|الرجاء|فالرجاء|يرجى|نرجو|أرجو|لو سمحت\\p{L}*|من فضلك\\p{L}*|نحتاج|أحتاج|ممكن|أرسل\\p{L}*|المطلوب|أبغى|ابغى|أبي|ابي|نبي|بدي|بدنا|عايز\\p{L}*|ياريت|يا ريت',
  'lütfen|rica \\p{L}+|\\p{L}+(?:ir|ır|ur|ür|er|ar) m[iı]s[iı]n(?:[iı]z)?|gönderin|yollayın|erteleyelim|bekliyor\\p{L}*|isterim|isteriz|istiyor\\p{L}*',
];
/** The same in scripts that put no blank between words. */
const SIGNS =
  /请|請|麻烦|麻煩|拜托|拜託|烦请|煩請|劳驾|勞駕|帮忙|幫忙|发我|發我|发给我|發給我|寄给我|寄給我|传给我|傳給我|需要|ください|下さい|お願い|願います|いただけ|頂け|いただきたく|頂きたく|教えて|欲しい|부탁|주세요|주십시오|주시기|바랍니다|주시면|주쇼|줄래요|알려 ?줘|보내 ?줘|될까요/;

const WORDS = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${SPOKEN.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const QUESTION = /[?？؟]/;
/** Sentences with the marks that end them; a dot between digits ends none. */
const SENTENCES = /(?:[^.?!。？！؟\n]|\.(?=\p{Nd}))+[.?!。？！؟]*/gu;

/** The sentences of a text that ask for something, with or without a question mark. */
export function askingSentences(text: string): readonly string[] {
  return (text.match(SENTENCES) ?? []).filter(
    (sentence) => QUESTION.test(sentence) || SIGNS.test(sentence) || WORDS.test(sentence),
  );
}
