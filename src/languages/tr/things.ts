import type { ThingWords } from '../../core/model';

export const things: ThingWords = {
  asides: [
    '(?:^|\\s)(?:lütfen|mümkünse|en kısa sürede|acilen|acil olarak|ayrıca|bir de|bugün|yarın|bu hafta|teşekkürler|şimdiden|sadece|yazılı olarak|mail ile|tekrar|de|da)(?![a-zçğıöşüâîû]),?',
  ],
  asks: [
    '^(?:ve |o zaman )?(?:bize |bana |tarafımıza )?(.+?) ?(?:bize |bana |tarafımıza )?(?:gönder|yolla|ilet|at|paylaş|bildir|ver|teyit ed|onayla|teyit et|sağla|ulaştır)(?:ir|er|ar|ür|ur|ebilir|abilir|r)? ?m[iı]s[iı]n(?:[iı]z)?$',
    '^(?:ve |o zaman )?(?:bize |bana |tarafımıza )?(.+?) ?(?:bize |bana |tarafımıza )?(?:gönder|yolla|ilet|at|paylaş|bildir|ver|onayla|sağla|ulaştır)(?:in|ın|iniz|ınız|ün|un|menizi|manızı|irseniz|ırsanız|erseniz|arsanız)?(?: rica ed(?:erim|eriz|iyorum|iyoruz)| bekli?(?:yoruz|yorum|eriz)?| seviniriz| sevinirim)?$',
    '^(?:ve )?(.+?)(?:ya|ye|a|e)? ihtiyac(?:ım|ımız) var$',
    '^(?:ve )?(.+?) (?:istiyorum|istiyoruz|rica ediyorum|rica ediyoruz|rica ederim|rica ederiz|talep ediyoruz|talep ediyorum|bekliyoruz|bekliyorum)$',
  ],
  joins: [],
  ends: ['(?:;| [–—] |\\s\\().*$', ' - .*$'],
  forms: [
    ['(s[ıiuü])n[ıiuü]$', '$1'],
    ['([aeıioöuü])y[ıiuü]$', '$1'],
    ['(l[ae]r[ıi])n[ıi]$', '$1'],
    ['([aeıioöuü])n[ıiuü]$', '$1'],
    ['(l[ae]r)[ıi]$', '$1'],
    ['(?:^|\\s)(?:bizim|benim) ', ' '],
  ],
  voices: [
    '(?:^|[^a-zçğıöşüâîû])(?:ben|biz|bize|bana|beni|bizi|siz|size|sizi|sen|sana|seni|o|onu|ona|bunu|bu|şu|burada|değil|ne zaman|nasıl|neden|kaç|eğer|ne|nerede|kim|mi|mı|mu|mü)(?![a-zçğıöşüâîû])',
    '(?:[ıiuü]m[ıiuü]z|[ıiuü]m)(?:[ıiuü]n?|[ae]|d[ae]n?)?(?:\\s|$)',
    '(?:n[ıiuü]z|nız)[ıiuü]?(?:\\s|$)',
    '(?:dığ|diğ|duğ|düğ|tığ|tiğ|tuğ|tüğ)',
    '^(?:cevap|yanıt|bir şey|bilgi)(?![a-zçğıöşüâîû])',
    '(?:^|\\s)(?:ve|ile|için)$',
  ],
};
