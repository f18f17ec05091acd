/**
 * Words that make a part of a subject an outcry, a reproach, a joke at the seller's cost or a call for haste ("again",
 * "still nothing", "bravo", "urgent"), in all languages there is or will be a pack for. Said back by the seller they would be
 * mockery. Too wide a net costs no more than a name for the matter.
 */
const SPOKEN: readonly string[] = [
  'again|still|nothing|never|where|why|when|how|bravo|congrat\\p{L}*|great|wonderful|well done|thanks|thank you|amazing|fantastic|' +
    'brilliant|nice|lovely|finally|urgent\\p{L}*|asap|immediate\\p{L}*|unacceptable|disgrace\\p{L}*|disgust\\p{L}*|joke|shame\\p{L}*|ridiculous|' +
    'seriously|enough|useless|terrible|awful|worst|unanswered|ignored|silence|scam\\p{L}*|liars?|cheat\\p{L}*|thinking|not|world class|disappoint\\p{L}*|upset|angry|dispute\\p{L}*|complain\\p{L}*',
  'wieder|schon|noch|immer|nichts|nie|nicht|keine?|wo|wann|warum|wieso|bravo|glückwunsch|danke|dank|toll|super|dringend|eilt|sofort|' +
    'endlich|enttäusch\\p{L}*|sauer|verärgert|empört|unzufrieden|letzte mahnung|frechheit|unverschämt\\p{L}*|witz|lächerlich|betrug',
  'encore|toujours|rien|jamais|pas|aucune?|où|quand|pourquoi|bravo|félicitations|merci|super|urgent\\p{L}*|immédiatement|enfin|' +
    'inadmissible|inacceptable|honte\\p{L}*|scandale\\p{L}*|ridicule|silence|déçue?s?|litige|plainte|mécontent\\p{L}*|insatisf\\p{L}*|colère|arnaque\\p{L}*',
  'otra vez|de nuevo|nuevamente|todavía|aún|nada|nunca|sin respuesta|dónde|cuándo|por qué|bravo|felicidades|enhorabuena|gracias|' +
    'genial|urgente|inaceptable|vergüenza|ridículo|por fin|silencio|decepcion\\p{L}*|enfadad[oa]|indignad[oa]|queja\\p{L}*|estafa\\p{L}*',
  'de novo|outra vez|ainda|nunca|sem resposta|onde|cadê|quando|por que|parabéns|obrigad[oa]|ótimo|inaceitável|vergonha|ridículo|' +
    'silêncio|decepcionad[oa]|insatisfeit[oa]|golpe',
  'di nuovo|ancora|niente|nulla|mai|nessun[ao]?|dove|quando|perché|brav[io]|complimenti|congratulazioni|grazie|subito|' +
    'inaccettabile|vergogna|ridicolo|silenzio|truffa\\p{L}*|fermo|delus[oa]|scherz\\p{L}*|arrabbiat[oa]',
  'опять|снова|ещё|еще|до сих пор|ничего|никогда|нет|не|ну|где|когда|почему|браво|поздравляю|спасибо|срочно|немедленно|' +
    'наконец|позор|безобразие|молчание|разочаров\\p{L}*|недовол\\p{L}*|возмущ\\p{L}*|обман\\p{L}*',
  'مجددا|مجدداً|مرة أخرى|لا|لم|لن|أين|وين|متى|لماذا|ليش|شكرا|شكراً|مبروك|عاجل|عاجلة|فورا|فوراً|أخيرا|يا|زعلان\\p{L}*|عيب|نصاب\\p{L}*',
  'yine|tekrar|hala|hâlâ|hiç|asla|nerede|neden|ne zaman|bravo|tebrik\\p{L}*|teşekkür\\p{L}*|acil|hemen|sonunda|şaka|mağdur\\p{L}*|hayal kırıklığı|çıkmaz|rezalet|yok|dolandırıcı\\p{L}*',
  // Reminders: the seller has let somebody wait.
  'reminder|follow[- ]?up|nachfrage|mahnung|erinnerung|relance|rappel|recordatorio|lembrete|sollecito|напоминани\\p{L}*|تذكير|hatırlatma',
  // Other suppliers.
  'suppliers?|competitors?|lieferant\\p{L}*|fournisseur\\p{L}*|proveedor\\p{L}*|fornecedor\\p{L}*|fornitor\\p{L}*|поставщик\\p{L}*|مورد\\p{L}*|tedarikçi\\p{L}*',
  // Who speaks of himself: "our order" would be the seller's in his own mouth.
  "i|me|my|mine|we|our|ours|i['’]m|we['’]re|ich|mich|mir|mein\\p{L}*|wir|uns|unser\\p{L}*|je|moi|mon|mes|nous|notre|nos|yo|mis?|nosotros|nuestr\\p{L}*|" +
    'eu|meus?|minhas?|nós|noss\\p{L}*|io|mio|mia|miei|mie|noi|nostr\\p{L}*|я|мне|меня|мо[йяеи]|мы|нам|нас|наш\\p{L}*|ben|bana|benim|biz|bize|bizim|أنا|نحن',
];
/** The same in scripts that put no blank between words. */
const SIGNS =
  /又|还是|還是|还没|還沒|仍|再次|何时|什么时候|什麼時候|为什么|為什麼|真棒|厉害|恭喜|谢谢|謝謝|感谢|感謝|紧急|緊急|急!|加急|马上|立刻|终于|太差|无语|没有|沒有|失望|生气|生氣|骗|また|まだ|いつ|どこ|なぜ|さすが|ありがとう|至急|大至急|やっと|ひどい|最悪|がっかり|残念|正直|詐欺|아직|언제|어디|왜|감사|축하|긴급|빨리|최악|실망|너무|도대체|대체|없|또 |催|提醒|供应商|供應商|督促|催促|リマインド|仕入先|他社|독촉|재촉|我|弊社|当社|저희|우리 /;

const WORDS = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${SPOKEN.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Is this part of a subject better not said back? */
export const reproaches = (text: string): boolean => SIGNS.test(text) || WORDS.test(text);
