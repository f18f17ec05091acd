import type { PlainLine, Zone } from './lines';

/** "See my answers below", "replies in red": the answers stand inside the quoted mail. */
const REFERS =
  /(?:see|find|check|read|put|wrote|marked|added|my|our|with|pls|please|reply|repl(?:y|ies)|answers?|comments?|remarks?|response)[^.\n]{0,60}(?:below|inline|in-line|in line|between the lines|in (?:red|blue|green|colou?r|purple|bold|caps|capitals)|underneath|in your (?:mail|e-?mail|text))|^inline\b|(?:siehe|antworten?|kommentare?|anmerkungen?)[^.\n]{0,40}(?:unten|rot|blau|grün|text|fett)|(?:voir|réponses?|commentaires?)[^.\n]{0,40}(?:ci-dessous|rouge|bleu|vert|dans le texte)|(?:ver|respuestas?|comentarios?)[^.\n]{0,40}(?:abajo|rojo|azul|verde|en el texto|más abajo)|(?:veja|respostas?|comentários?)[^.\n]{0,40}(?:abaixo|vermelho|azul|verde|no texto)|(?:vedi|risposte?|commenti?)[^.\n]{0,40}(?:sotto|rosso|blu|verde|nel testo|di seguito)|(?:ответ|комментар|смотрите|см\.)[^.\n]{0,40}(?:ниже|красн|син|зел|в тексте)|(?:cevap|yanıt|yorum)[^.\n]{0,40}(?:aşağı|kırmızı|mavi|yeşil)|(?:انظر|الرد|ردود|إجابات)[^.\n]{0,40}(?:أدناه|الأحمر|الأزرق|بالأسفل)|(?:见|見|看|如|在|回复|回覆|答复|标|標|用)[^。\n]{0,12}(?:下面|下方|下文|以下|红色|紅色|红字|紅字|蓝色|藍色|蓝字|绿色|原文|邮件中|行间)|(?:红色|紅色|蓝色|藍色|红字)[^。\n]{0,6}(?:回复|回覆|字|部分|标注|答)|(?:下記|以下|赤字|赤色|青字|インライン)[^。\n]{0,10}(?:回答|返信|記入|コメント|の通り)|(?:아래|빨간|파란|본문)[^.\n]{0,14}(?:답변|회신|확인|참고|표시|글)/i;

/** Signs that people put before an answer they write into a quoted mail. */
const ANSWER =
  /^(?:=+>+|-{1,3}>+|>>>+|→|⇒|►|▶|\*{2,3}(?=\s?\S)|#{2,}|\[[^\]\d]{1,20}\][:\s]|<{2,}|@@)|^(?:a|ans|answer|re|reply|my answer|our answer|our reply|comment|antwort|réponse|rép|respuesta|resposta|risposta|ответ|cevap|yanıt|الرد|答|答复|回复|回答|回覆|답|답변)\s?[:：]/i;

const HUES: readonly (readonly [Hue, RegExp])[] = [
  [
    'red',
    /\bred\b|\brot(?:e[rmn]?)?\b|rouge|rojo|vermelho|\brosso\b|красн|kırmızı|红|紅|赤|빨간|الأحمر|أحمر|czerwon|\brood\b/i,
  ],
  ['blue', /\bblue\b|\bblau|\bbleu|azul|\bblu\b|син[ие]|mavi|蓝|藍|青|파란|الأزرق|أزرق|niebiesk|\bblauw\b/i],
  ['green', /\bgreen\b|grün|\bvert\b|verde|зел[её]н|yeşil|绿|綠|緑|초록|أخضر|zielon|groen/i],
];

export type Hue = 'red' | 'blue' | 'green' | 'other';

/** Colours in which a text says its answers are written; null if it announces no answers, empty if it names no colour. */
export function announcedHues(words: string): readonly Hue[] | null {
  const head = words.slice(0, 3000);
  return REFERS.test(head) ? HUES.filter(([, word]) => word.test(head)).map(([hue]) => hue) : null;
}

/** Do the new lines above line `to` announce answers further down? */
export function answersBelow(lines: readonly PlainLine[], zones: readonly Zone[], to: number): boolean {
  let words = '';
  for (let k = 0; k < to && words.length < 3000; k += 1)
    if (zones[k] === 'new') words += `${lines[k]?.bare ?? ''}\n`;
  return announcedHues(words) !== null;
}

/** A line inside a quoted mail that its writer marked as an answer. */
export function isMarkedAnswer(bare: string): boolean {
  return ANSWER.test(bare);
}
