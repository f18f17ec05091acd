/**
 * What stands around a mail without being said in it: device lines, closing formulas, postscripts, legal notices, banners
 * and footers. Kept for all languages together: the program, the company's footer and the customer seldom share one.
 * Each list is a regular expression's alternatives.
 */

/** How lines begin that phones and programs add below a mail; DEVICE_NOUNS has to follow. */
export const DEVICE_WORDS: readonly string[] = [
  'sent (?:from|with|via|by|using) ',
  'get (?:outlook|bluemail|aqua mail|yahoo|spark|email) ?(?:for|app)?',
  'download (?:outlook|the .{1,20} app)',
  'von meinem|gesendet (?:von|mit|aus|über)|diese nachricht wurde von mein|outlook für (?:android|ios|mac)|holen sie sich outlook|laden sie outlook',
  "envoyé (?:de|depuis|à partir de|avec|par) (?:mon|ma|mes|l['’]|outlook|yahoo|proton|un|courrier|orange|my)|télécharge[rz]? outlook|obtenir outlook|obtenez outlook|téléchargez outlook",
  'enviado (?:desde|do|a partir do|a partir de|con|com|por|via|pelo|de) (?:mi|meu|minha|o|el|un|outlook|yahoo|samsung|email|correo|iphone|ipad|android|proton)|enviado (?:desde|do) |obtener outlook|obtén outlook|obter o outlook|descargar outlook|baixe o outlook|obtenha o outlook',
  'inviato (?:da|dal|con|tramite)|scarica outlook|ottieni outlook|ottenere outlook',
  'отправлено (?:с|из|через)|послано с|скачайте outlook|получить outlook|надіслано (?:з|із)|відправлено з',
  "(?:iphone|ipad|android|samsung|galaxy|xiaomi|huawei|yandex)[\\w .’'-]{0,30}(?:gönderildi|gönderilmiştir|gönderdim)|outlook uygulamasını edin|outlook'u (?:edin|indirin)|outlook’u (?:edin|indirin)",
  'أرسلت من|أُرسلت من|تم الإرسال من|ارسل من|أُرسل من|مرسل من|مُرسل من|الحصول على outlook|احصل على outlook',
  '(?:发|發)自(?:我的|我|网易|新浪|网页|雲|搜狐|小米|钉钉|移动|outlook|foxmail|手机|iphone|ipad|android|华为|安卓|qq|vivo|oppo|腾讯|阿里|hua)|(?:来|來)自(?:我的|我|华为|小米|outlook|qq|手机)|从我的|從我的|寄自|由我的|自我的|(?:获取|取得|下載|下载)(?:适用于|適用於)? ?(?:ios|android)? ?(?:版)?(?:的)? ?outlook|(?:获取|取得) outlook|使用.{0,12}(?:客户端|手机)发送',
  '(?:iphone|ipad|android|スマートフォン|スマホ|携帯|私の.{1,20})から送信|.{1,12}のiphoneから|私の ?(?:iphone|ipad|android)|(?:ios|android)(?: 版)?(?:用の)? ?outlook ?を(?:入手|ダウンロード)|outlook for (?:ios|android|mac|windows)',
  '나의 (?:iphone|ipad|android|갤럭시|galaxy)|내 (?:iphone|ipad|android|galaxy|갤럭시|아이폰)|(?:iphone|ipad|아이폰|갤럭시|삼성)에서 보냄|(?:ios|android)용 outlook',
  'wysłan[eo] z|pobierz outlook|pobierz program outlook|verzonden (?:vanaf|met|vanuit|via)|verstuurd (?:vanaf|met|via)|download outlook|outlook (?:voor|pour|per|para|dla) (?:ios|android|mac)|trimis de pe|obțineți outlook|az (?:én )?(?:iphone|ipad)(?:omról|amról|-omról)|(?:iphone|ipad)(?:omról|omon|-omról) küldve|(?:el)?küldve',
  'odesláno z|odoslané z|získejte outlook|skickat från|hämta outlook|sendt fra|hent outlook|lähetetty |hanki outlook|στάλθηκε από|εστάλη από|λήψη του outlook|נשלח מ|השג את outlook|được gửi từ|đã gửi từ|gửi từ|ส่งจาก|dikirim dari|dapatkan outlook|poslano s|saadetud minu',
];

/** What such a line names. */
export const DEVICE_NOUNS =
  'wireless|i-?phon|i-?pad|android|phone|mobile|handy|smartphone|tablet|outlook|yahoo|gmail|g-?mail|aol|samsung|galaxy|blackberry|windows|mail|xiaomi|redmi|huawei|honor|oppo|vivo|nokia|sony|lg|pixel|oneplus|motorola|moto|device|gerät|ios|mac|proton|spark|superhuman|zoho|tuta|hey|newton|acompli|thunderbird|k-9|mobiltelefon|telefon|téléphone|portable|teléfono|telefone|móvil|movil|celular|dispositivo|cellulare|мобильн|телефон|айфон|смартфон|яндекс|вашего|هاتف|جوال|جوّال|آيفون|الآيفون|ايفون|آيباد|手机|手機|客户端|邮箱|邮件|网易|新浪|搜狐|钉钉|小米|华为|雲|qq|腾讯|阿里|安卓|スマ|携帯|メール|アイフォン|아이폰|갤럭시|휴대|핸드폰|네이버|다음|스마트폰|puhelin|telefonu|mobil|komórk|okostelefon|κινητό|נייד|טלפון|điện thoại|โทรศัพท์|ponsel|app';

/** Closing formulas after which a signature may follow. */
export const CLOSING_WORDS: readonly string[] = [
  '(?:with |my )?(?:(?:very |our |all |the )?(?:best|kind|warm|kindest|warmest|many|friendly|good|cordial|sincere))?(?: and (?:kind|best|warm))? ?(?:regards|wishes|rgds|brgds|greetings|rgrds)(?: from \\S{1,20})?|b\\.?/?rgds?|brgs|br|kr|best|bests|all the best|cheers|thanks(?: again| a lot| so much| in advance)?|many thanks|thank you(?: very much| so much| again| in advance)?|(?:thanks|thank you) (?:and|&|with) (?:best |kind |warm )?regards|thx|tks|tnx|ty|sincerely(?: yours)?|yours|yours (?:sincerely|faithfully|truly)|(?:very )?truly yours|respectfully(?: yours)?|cordially|take care|have a (?:nice|great|good) (?:day|weekend|week|evening|one)|speak soon|talk soon',
  '(?:mit )?(?:den )?(?:freundlichen?|besten?|herzlichen?|vielen|viele|liebe|lieben|schöne|schönen|sonnige)(?:n)? (?:grüßen?|gruß|gruss|grüssen?|dank|wünschen?)(?: aus \\S{1,20})?|mit freundlichem gruß|freundliche grüsse|gruß|gruss|grüße|grüsse|hochachtungsvoll|mfg|vg|lg|bg|danke|vielen dank|besten dank|danke und gruß|ihr|ihre',
  "(?:bien )?cordialement|(?:bien )?à vous|sincèrement|salutations(?: distinguées)?|(?:meilleures|sincères|cordiales) salutations|bien à vous|cdt|cdlt|merci(?: d['’]avance| beaucoup)?|amicalement|respectueusement|avec mes meilleures salutations|bonne journée|bonne réception",
  '(?:un )?(?:cordial(?:es)?|atentos?|saludos?|muy) ?(?:saludos?|atentamente)?(?: cordial(?:es)?| atentos?)?|atentamente|atte|reciba un cordial saludo|gracias(?: de antemano| y saludos)?|muchas gracias|quedo atento|quedamos atentos|un abrazo|cordialmente|slds',
  'atenciosamente|att|atte|cumprimentos|(?:com os )?(?:meus )?(?:melhores|cordiais|com os melhores) cumprimentos|abraços?|abs|obrigad[oa](?: desde já)?|muito obrigad[oa]|grat[oa]|saudações|cordialmente|no aguardo',
  '(?:cordiali|distinti|migliori|cari|tanti) saluti|(?:un )?cordiale? saluto|saluti|grazie(?: mille| e saluti)?|cordialmente|in fede|buona giornata|buon lavoro|a presto',
  '(?:с|з) (?:глубоким |искренним |большим )?(?:уважением|повагою|наилучшими пожеланиями|найкращими побажаннями)|всего доброго|всего наилучшего|спасибо|заранее спасибо|благодарю|искренне ваш|с ув\\.?|хорошего дня|дякую',
  '(?:en )?(?:iyi|içten)?(?: )?(?:dileklerimle|dileklerimizle)|saygılar(?:ımla|ımızla)?|saygılar|selamlar|teşekkürler|teşekkür ederim|teşekkür ederiz|iyi çalışmalar|iyi günler|kolay gelsin|sevgiler',
  'مع (?:أطيب |خالص |فائق |أجمل )?(?:التحيات|تحياتي|التحية|الاحترام|الشكر|الود|التقدير|تحيات|شكري|الاحترام والتقدير|التحية والتقدير)|(?:أطيب |خالص )?(?:تحياتي|التحيات)|وتفضلوا بقبول فائق الاحترام(?: والتقدير)?|شكرا(?:ً)?(?: جزيلا(?:ً)?| لكم)?|شكرًا|والسلام عليكم(?: ورحمة الله(?: وبركاته)?)?|تحياتنا|المخلص',
  '此致(?: ?敬礼| ?敬禮)?|敬上|谨上|謹上|顺颂 ?(?:商祺|商安|时祺)|順頌 ?(?:商祺|商安|時祺)|祝好|祝商祺|商祺|谢谢(?:您|你|！|!)?|謝謝(?:您|你)?|多谢|敬礼|敬禮|祝 ?商祺|順祝 ?商祺|顺祝 ?商祺|祝(?:您|你)?(?:工作|生活)?(?:顺利|愉快|生意兴隆)|此 ?致|敬请 ?台安|顺祝 ?商安|祝安|即颂 ?商祺|b ?rgds',
  '(?:以上、?)?(?:何卒)?(?:どうぞ)?(?:今後とも)?(?:引き続き)?(?:宜しく|よろしく)(?:お願い(?:いた|致)?します|お願い申し上げます|お願いいたします|お願い致します)|以上|敬具|草々|かしこ|ありがとうございます|ありがとうございました|感謝いたします',
  '감사합니다|고맙습니다|수고하세요|수고하십시오|감사드립니다|(?:그럼 )?(?:좋은|즐거운) 하루 (?:되세요|보내세요|되십시오)|안녕히 계세요|드림|올림|배상',
  'pozdrawiam|z (?:poważaniem|wyrazami szacunku)|(?:serdecznie )?pozdrawiam|dziękuję|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|hartelijke groet(?:en)?|mvg|bedankt|dank|hoogachtend|cu (?:stimă|respect|drag)|mulțumesc|o zi bună|üdvözlettel|tisztelettel|köszönettel|köszönöm|üdv',
  's (?:pozdravem|pozdravom|úctou|přátelským pozdravem)|děkuji|ďakujem|(?:med )?(?:vänliga?|vänlig|bästa|venlig|vennlig|beste|de bedste) ?(?:hälsningar|hälsning|hilsen|hilsener|hilsner)|mvh|hälsningar|hilsen|tack|tak|takk|(?:ystävällisin )?terveisin|ystävällisin terveisin|kiitos|με εκτίμηση|ευχαριστώ|φιλικά|בברכה|תודה|trân trọng|cảm ơn|xin cảm ơn|thân ái|ขอแสดงความนับถือ|ขอบคุณครับ|ขอบคุณค่ะ|ขอบคุณ|hormat (?:kami|saya)|salam|terima kasih|lp|lijep pozdrav|srdačan pozdrav|lugupidamisega',
];

/** How a postscript begins: it belongs to the newest part even below a signature. */
export const POSTSCRIPT_WORDS: readonly string[] = [
  'p\\. ?p\\. ?s\\.|p\\.-s\\.|p\\. ?s\\.?|pps|ps|post ?script(?:um)?|n\\. ?b\\.|nb',
  '又及|附言|附[:,，]|另[:,，]|另外[:,，]|又：|再者[:,，]|補充|补充一点|补充[:,，]',
  'pd|p\\. ?d\\.|posdata|obs\\.?|nota',
  'п\\. ?с\\.?|пс|з\\. ?ы\\.?|зы|постскриптум',
  'ملاحظة|ملحوظة|حاشية|ملاحظه',
  'not|not\\.|n\\.|dipnot',
  '追伸|追記|追申|なお[、,]|추신|덧붙임|추가로',
  'nachtrag|pozn\\.|dopisek|ui\\.|utóirat',
];

/** A legal notice names several of these; business talk names one at most. Each group counts once. */
export const LEGAL_GROUPS: readonly string[] = [
  'confidential|privileged|proprietary information|vertraulich|confidentiel|confidencial|riservat|конфиденциальн|конфіденційн|gizli|سري|سرّي|机密|機密|保密|秘密|기밀|비밀|poufn|vertrouwelijk|confidențial|bizalmas|důvěrn|konfidentiell|fortrolig|luottamuksell|εμπιστευτικ|חסוי|סודי|bảo mật|ความลับ|rahasia',
  'intended (?:only |solely |exclusively )?(?:for|recipient)|intended addressee|named addressee|addressee|named (?:recipient|person)|sole use of|exclusively for the|bestimmungsgemäß|vorgesehene[rn]? (?:empfänger|adressat)|richtige[rn]? adressat|adressat|bestimmt|destinataire|destinatari|destinatár|адресат|предназначен|призначен|alıcı|muhatab|kişiye özel|للمرسل إليه|المرسل إليه|المقصود|المستلم|收件人|指定|特定|受信者|宛先|名宛人|수신인|수신자|지정된|adresat|geadresseerde|bestemd|destinatar|címzett|adresát|příjemce|mottagar|modtager|vastaanottaj|παραλήπτη|הנמען|người nhận|ผู้รับ|penerima',
  'received (?:this |it )?(?:e-?mail |message |communication |transmission )?(?:in|by) (?:error|mistake)|in error|by mistake|not the intended|irrtümlich|versehentlich|par erreur|por error|por erro|por engano|por equivocación|per errore|ошибочно|по ошибке|помилково|yanlışlıkla|sehven|بطريق الخطأ|عن طريق الخطأ|بالخطأ|错误|錯誤|误收|誤收|误发|非指定|誤って|誤送信|잘못|착오|omyłk|przez pomyłkę|ten onrechte|abusievelijk|din greșeală|tévedés|omylem|misstag|en fejl|ved en feil|vahingossa|κατά λάθος|בטעות|do nhầm|nhầm lẫn|โดยไม่ได้ตั้งใจ|keliru|kesalahan',
  'delete|destroy|notify the sender|inform the sender|advise the sender|contact the sender|löschen|vernichten|supprimer|détruire|eliminar|elimín|borrar|destruir|apagar|excluir|apague|eliminare|cancellar|distrugg|удалит|уничтож|видалит|siliniz|imha|حذف|إتلاف|删除|刪除|销毁|銷毀|削除|破棄|삭제|파기|usun|usunięcie|zniszcz|verwijder|vernietig|ștergeți|törölj|smazat|smaž|radera|slet|poista|διαγράψτε|מחק|למחוק|xóa|ลบ|hapus',
  'disclos|disseminat|distribut|unauthori[sz]ed|copying|strictly prohibited|reliance|dissemination|retransmission|weitergabe|unbefugt|unerlaubt|verbreitung|kopieren|divulg|diffusion|interdit|prohib|difusi[óo]n|reprodu|proibid|vietat|diffusione|распростран|запрещ|копирован|заборон|yasak|ifşa|kopyala|يحظر|محظور|نشر|إفشاء|نسخ|复制|複製|披露|传播|散布|洩漏|泄露|擅自|禁止|未经授权|未經授權|転載|開示|複写|복제|배포|공개|유출|무단|zabronion|rozpowszechni|verspreid|verboden|interzis|tilos|zakázán|otillåten|spridning|uautoriseret|kielletty|απαγορεύ|אסור|cấm|ห้าม|dilarang',
  'virus|malware|liab(?:le|ility)|no responsibility|does not accept|not be held|errors or omissions|viren|haftung|haftet|responsabilité|responsabilidad|responsabilit|ответственност|відповідальн|sorumluluk|sorumlu|مسؤولية|فيروس|病毒|责任|責任|ウイルス|ウィルス|바이러스|책임|wirus|odpowiedzialn|aansprakelijk|răspunde|felelősség|odpovědnost|ansvar|vastuu|ευθύν|אחריות|trách nhiệm|รับผิดชอบ|tanggung jawab',
  'not (?:an? )?(?:offer|binding|bound|constitute)|no (?:binding|contract)|reserves? the right|kein angebot|unverbindlich|ne constitue|no constituye|não constitui|non costituisce|не является|teklif niteliği|不构成|不構成|要約|要约|구속력',
  'legally|by law|lawful|gdpr|data protection|privacy policy|personal data|rechtlich geschützt|gesetzlich|datenschutz|données personnelles|rgpd|protección de datos|lopd|proteção de dados|lgpd|dati personali|privacy|персональн|kvkk|kişisel veri|محمية|个人信息|隐私|個資|個人資料|個人情報|개인정보|rodo|danych osobowych|avg|dpo|registered office|registered in england|company (?:number|registration)|registernummer|amtsgericht|handelsregister|geschäftsführer|ust-id',
];
/** The thing a legal notice speaks of. */
export const MESSAGE_WORDS =
  'e-?mail|电邮|電郵|message|communication|transmission|attachment|nachricht|mitteilung|anhänge|courriel|courrier|mensaje|correo|mensagem|comunicaç|messaggio|comunicazione|сообщени|письмо|повідомлен|лист|ileti|mesaj|e-?posta|رسالة|البريد|邮件|郵件|信件|信息|メール|通信|메일|메시지|이메일|wiadomość|korespondencj|bericht|levél|üzenet|zpráv|meddelande|besked|meddelelse|melding|viesti|μήνυμα|הודעה|דוא|thư|อีเมล|surel|pesan';

/** Titles that announce a legal notice by themselves. */
export const LEGAL_TITLES: readonly string[] = [
  'this (?:e-?mail|message) (?:is not an offer|does not constitute)',
  'confidentiality (?:notice|note|statement|warning)|confidentiality:|disclaimer|legal (?:notice|disclaimer)|privacy notice|important notice:|e-?mail disclaimer|notice of confidentiality|haftungsausschluss|vertraulichkeitshinweis|rechtlicher hinweis|datenschutzhinweis|avis de confidentialité|clause de confidentialité|aviso legal|aviso de confidencialidad|cláusula de confidencialidad|confidencialidad:|aviso de confidencialidade|aviso legal|avviso di riservatezza|informativa privacy|nota di riservatezza|уведомление о конфиденциальности|конфиденциально:|yasal uyarı|gizlilik (?:bildirimi|uyarısı)|yasal bildirim|إخلاء (?:المسؤولية|مسؤولية)|إشعار السرية|تنويه:|免责声明|免責聲明|保密声明|保密聲明|法律声明|郑重声明[:：]|免责条款|免責事項|機密保持|보안 ?(?:안내|고지)|면책 ?(?:조항|공고|고지)|klauzula poufności|vertrouwelijkheid|clauză de confidențialitate|jogi nyilatkozat|ansvarsfraskrivelse|this communication is|esclusione di responsabilità',
];

/** Lines of environment, virus, list and newsletter footers; each line by itself. */
export const FOOTER_LINES: readonly string[] = [
  "(?:p )?(?:please )?(?:consider|think (?:of|about)) (?:the|our) environment|(?:please )?think (?:before you print|green)|(?:bitte )?denken sie (?:an die umwelt|bitte an die umwelt)|pensez à l['’]environnement|antes de imprimir|prima di stampare|пожалуйста, подумайте|save (?:a tree|paper)|lütfen çevreyi|请考虑环境|请在打印前|在打印",
  "virus-free\\.?|libre de virus|virenfrei|sans virus|livre de vírus|privo di virus|без вирусов|virüs bulunmuyor|无病毒|不含病毒|this e-?mail (?:has been|was) (?:checked|scanned)|(?:e-?mail|message) scanned by|scanned by|checked by avg|no virus found|diese e-?mail wurde (?:von|auf)|(?:cet e-?mail|l['’]absence de virus)|este (?:correo|mensaje|e-?mail) .{0,30}(?:virus|vírus|avast)|el software de antivirus|questa e-?mail è stata controllata|www\\.av(?:ast|g)\\.com",
  "to unsubscribe|unsubscribe\\b|click here to unsubscribe|if you (?:no longer wish|don['’]t want|do not wish|would prefer not) to receive|you (?:are receiving|received|have received|['’]re receiving) this (?:e-?mail|message|newsletter)|manage (?:your )?(?:preferences|subscription)|update your preferences|view (?:this|it) (?:e-?mail |message )?(?:in your|in a|in|online)|view in browser|having trouble viewing|reply to this e-?mail directly|abmelden|newsletter abbestellen|se désabonner|se désinscrire|cancelar (?:la )?suscripción|darse de baja|cancelar inscrição|descadastr|annulla iscrizione|disiscriviti|отписаться|abonelikten çık|إلغاء الاشتراك|退订|取消订阅|退訂|取消訂閱|配信停止|수신 ?거부|kapcsolódó leiratkozás|wypisz się|uitschrijven|dezabonare",
  'you received this message because you are subscribed',
  'microsoft teams (?:meeting|need help)|join (?:on your computer|microsoft teams|the meeting|zoom meeting|with google meet|by phone)|join the meeting now|click here to join the meeting|meeting id:|passcode:|dial(?:-| )in by phone|find a local number|one tap mobile|phone conference id|meeting options|google meet joining|.{1,40} is inviting you to a scheduled zoom meeting|reset dial-in pin|(?:topic|time): .{0,60}zoom|teams-besprechung|réunion microsoft teams|reunión de microsoft teams|reunião do microsoft teams|riunione di microsoft teams|加入 ?(?:zoom|teams|腾讯)会议|点击链接入会|会议号[:：]|#腾讯会议|会议 id[:：]|microsoft teams 会议',
  'tracked (?:by|with) |sent (?:via|with) (?:mailtrack|streak|superhuman|boomerang)|sender notified by|mailtrack',
];

/** Banners that a mail server puts on top; each line by itself. */
export const BANNER_LINES: readonly string[] = [
  '[\\[(【*! ]*external (?:e-?mail|mail|sender|message)[\\])】*! ]*[:\\-–—]',
  '[\\[(【<*! ]*(?:external(?: (?:e-?mail|mail|sender|message))?|ext|caution|extern|externe?r? (?:e-?mail|absender)|correo externo|mensaje externo|e-?mail externo|e-?mail externe|externe|esterno|внешн(?:яя почта|ее письмо|ий отправитель)|dış (?:e-?posta|kaynak)|harici e-?posta|بريد خارجي|خارجي|外部邮件|外部郵件|外部信件|外来邮件|外部メール|社外メール|외부 ?메일|외부 ?이메일|zewnętrzny|externe mail)[\\])】>*! ]*:?[\\])】>*! ]*$',
  '[\\[(【*! ]*(?:caution|warning|attention|notice|important|be careful|alert|achtung|vorsicht|hinweis|atención|precaución|advertencia|atenção|cuidado|attenzione|внимание|осторожно|dikkat|uyarı|تحذير|تنبيه|注意|警告|提醒|小心|주의|uwaga|let op|pas op|atenție|figyelem|pozor)[\\])】*! ]*[:\\-–—.!,，。：]* ?.{0,40}(?:external|outside|extern|unknown sender|exterior|fuera de|fora d|esterno|внешн|извне|dış|harici|kurum dışı|خارج|外部|外来|社外|组织外|組織外|公司外|외부|zewn|buiten|außerhalb|külső|mimo)',
  '(?:this|the) (?:e-?mail|message|mail|sender) (?:has |was |is |originated |came |comes |may )?(?:been )?(?:sent |originated |received |coming )?(?:from )?(?:an? )?(?:outside|external)',
  '(?:this|the) (?:e-?mail|message|mail) (?:was sent|originated|came|comes|originates|is|was) from (?:outside|an? (?:external|outside)|someone outside)',
  "you don['’]t often get e-?mail from|some people who received this message don['’]t often get|learn why this is important|sie erhalten nicht (?:oft|häufig) e-?mails von|vous n['’]obtenez pas souvent|no suele recibir correo|você não costuma receber|non si ricevono spesso|вы нечасто получаете|您通常不会收到来自|您不经常收到|您不常收到|了解这一点为什么很重要|了解为什么这一点很重要|多くの場合、|로부터 이메일을 받는 경우가",
  "(?:please )?(?:do not|don['’]t|never) (?:click|open|reply|respond).{0,60}(?:link|attachment|unless|sender)|.{0,30}unless you (?:recogni[sz]e|know|trust|are expecting)|(?:klicken|öffnen) sie (?:keine|nicht).{0,60}|ne cliquez pas|no haga clic|não clique|non (?:cliccare|fare clic)|не (?:переходите|нажимайте|открывайте)|bağlantılara tıklamayın|لا تنقر|(?:请|請)?(?:勿|不要)(?:随意|隨意)?(?:点击|點擊|打开|開啟)(?:链接|連結|附件|任何)|know the content is safe",
  'zjqcmqryfpfpt(?:banner)?(?:start|end)',
];
