/** Words that show a sender name to be a mailbox, a department or a company rather than a person; lower case. */
export const MAILBOX_WORDS: ReadonlySet<string> = new Set(
  (
    'категорийный категория бухгалтерия главбух отдел менеджер снабжение закупки lieferantenmanagement lieferantenservice qualitätsmanagement buchhaltung rechnungswesen wareneingang accounting accounts admin administration ag bv buyer buyers buying bureau care center centre co company compras ' +
    'contact corp corporation customer customers department dept desk distribution distributors dpt einkauf enquiry ' +
    'enterprise enterprises est export exports factory finance gmbh group groupe grupo hello helpdesk holding holdings hq ' +
    'import imports inc industrial industries info inquiry international invoice kft kg llc llp logistics ltd ltda ' +
    'mail mailer management manufacturing marketing merchandising nv office oficina online operations ops order orders oy plc ' +
    'procurement purchase purchasing quality reply noreply retail sa sales sarl service services shipping shop sl sourcing ' +
    'spa sp srl store stores sro supplies supply support team trade traders trading vendor vendors warehouse webmaster ' +
    'wholesale treasury tesorería tesoreria trésorerie tesouraria finanzas pagos pagamentos paiements cobranzas cobranças investor relations legal compliance controlling billing receivables payables planning lawyers ' +
    'attorneys newsletter press events secretary labor labour laboratory warenwirtschaft zollabteilung spedition drogerie wirtschaftsprüfung saldenbestätigung abwesenheitsassistent treasury customs disposition ' +
    // German, French, Spanish, Portuguese, Italian
    'abteilung buchhaltung kreditorenbuchhaltung debitorenbuchhaltung rechnungswesen technik vertrieb verkauf qualität ' +
    'qualitätssicherung lager logistik disposition wareneingang reklamation reklamationen sekretariat geschäftsführung ' +
    'rechtsabteilung beschaffung zentrale kundenservice ' +
    'achats achat comptabilité comptable direction qualité logistique juridique approvisionnement magasin litiges ' +
    'administration secrétariat société ets établissements études ' +
    'procuraduría contabilidad almacén calidad ventas atención administración dirección jurídico jurídica legal ' +
    'sucesores departamento gerencia logística importaciones importadora comercial comercializadora distribuidora hijos ' +
    'agence agencia agenzia agência agentur cabinet studio kanzlei justiziariat notariat estudio bufete despacho ' +
    'contas cuentas kreditoren debitoren cadastro fornecedores fornecedor proveedores fournisseurs fornitori lieferanten suppliers financeiro contabilidade qualidade vendas suprimentos direção diretoria atendimento almoxarifado gerência ' +
    'importadora departamento ' +
    'ufficio acquisti amministrazione contabilità qualità magazzino legale direzione commerciale segreteria ditta ' +
    // Russian, Turkish, Arabic
    'канцелярия приёмная отдел служба бухгалтерия закупки закупок снабжение снабжения склад юротдел компания ооо зао оао ао ип центр ' +
    'магазин дирекция секретариат логистика логистики поддержка ' +
    'muhasebe satın satınalma kalite lojistik hukuk müdürlüğü departmanı bölümü ithalat ihracat şti aş ticaret sanayi ' +
    'قسم إدارة الإدارة شركة مكتب مشتريات المشتريات محاسبة المحاسبة مؤسسة المؤسسة مصنع الشؤون القانونية'
  ).split(' '),
);

/** The same for names written in Chinese characters: the ending decides. */
export const MAILBOX_ENDINGS: readonly string[] = [
  '公司',
  '集团',
  '集團',
  '部',
  '部门',
  '部門',
  '工厂',
  '工廠',
  '厂',
  '廠',
  '客服',
  '调度',
  '調度',
  '通知',
  '财务',
  '財務',
  '秘书处',
  '贸易',
  '貿易',
  '采购',
  '採購',
  '商行',
  '中心',
  '办公室',
  '辦公室',
  '团队',
  '團隊',
  '组',
  '組',
  '财务',
  '財務',
  '店',
  '行',
  '社',
  '有限',
  // Japanese and Korean departments and companies
  '課',
  '室',
  '係',
  '会社',
  'センター',
  '事務所',
  '事務局',
  '窓口',
  'グループ',
  'チーム',
  'サービス',
  '팀',
  '부서',
  '회사',
  '센터',
  '상사',
  '무역',
  '물산',
];

/** Titles that stand after a Japanese name; the greeting's 様 takes their place. */
export const JAPANESE_TITLES: readonly string[] = [
  '代表取締役社長',
  '代表取締役',
  '取締役',
  '副社長',
  '社長',
  '会長',
  '専務',
  '常務',
  '本部長',
  '事業部長',
  '部長',
  '次長',
  '課長',
  '係長',
  '室長',
  '所長',
  '店長',
  '工場長',
  '支店長',
  '主任',
  '主査',
  '担当',
  '様',
  'さん',
];

/** Titles that stand after a Korean name and are said with it. */
export const KOREAN_TITLES: readonly string[] = [
  '대표이사',
  '대표',
  '회장',
  '사장',
  '부사장',
  '전무',
  '상무',
  '이사',
  '본부장',
  '실장',
  '부장',
  '차장',
  '과장',
  '팀장',
  '대리',
  '주임',
  '매니저',
];

/** Titles a Chinese surname may carry, as written and as said in a greeting; longest first. */
export const TITLES: readonly (readonly [string, string])[] = [
  ['副总经理', '总'],
  ['副總經理', '總'],
  ['总经理', '总'],
  ['總經理', '總'],
  ['采购经理', '经理'],
  ['採購經理', '經理'],
  ['业务经理', '经理'],
  ['業務經理', '經理'],
  ['销售经理', '经理'],
  ['銷售經理', '經理'],
  ['采购总监', '总监'],
  ['採購總監', '總監'],
  ['董事长', '董事长'],
  ['董事長', '董事長'],
  ['经理', '经理'],
  ['經理', '經理'],
  ['总监', '总监'],
  ['總監', '總監'],
  ['主管', '主管'],
  ['主任', '主任'],
  ['厂长', '厂长'],
  ['廠長', '廠長'],
  ['工程师', '工程师'],
  ['工程師', '工程師'],
  ['先生', '先生'],
  ['女士', '女士'],
  ['小姐', '小姐'],
  ['老师', '老师'],
  ['老師', '老師'],
  ['老板', '老板'],
  ['老闆', '老闆'],
  ['总', '总'],
  ['總', '總'],
  ['董', '董'],
  ['工', '工'],
];

/** Surnames of two characters; every other Chinese name is taken to begin with one. */
export const LONG_SURNAMES: readonly string[] = [
  '欧阳',
  '歐陽',
  '司马',
  '司馬',
  '上官',
  '诸葛',
  '諸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '尉迟',
  '尉遲',
  '公孙',
  '公孫',
  '慕容',
  '令狐',
  '东方',
  '東方',
  '南宫',
  '南宮',
  '端木',
  '西门',
  '西門',
];

/** Closing formulas a name follows, lower case and without punctuation. */
export const SIGN_OFFS: ReadonlySet<string> = new Set([
  'best',
  'regards',
  'best regards',
  'kind regards',
  'warm regards',
  'with kind regards',
  'with best regards',
  'many regards',
  'best wishes',
  'kindest regards',
  'sincerely',
  'yours sincerely',
  'yours faithfully',
  'yours truly',
  'thanks',
  'thank you',
  'many thanks',
  'thanks and regards',
  'thanks & regards',
  'cheers',
  'br',
  'brgds',
  'rgds',
  '此致',
  '敬礼',
  '敬禮',
  '此致敬礼',
  '此致敬禮',
  '祝好',
  '谢谢',
  '謝謝',
  '顺祝商祺',
  '順祝商祺',
  '商祺',
  // German, French, Spanish, Portuguese, Italian
  'mit freundlichen grüßen',
  'mit freundlichem gruß',
  'mit freundlichen gruessen',
  'freundliche grüße',
  'viele grüße',
  'beste grüße',
  'freundliche grüsse',
  'mfg',
  'gruß',
  'gruss',
  'cordialement',
  'bien cordialement',
  'cdt',
  'salutations',
  'bien à vous',
  'saludos',
  'saludos cordiales',
  'un saludo',
  'un cordial saludo',
  'cordialmente',
  'atentamente',
  'atenciosamente',
  'cumprimentos',
  'abraço',
  'abraços',
  'cordiali saluti',
  'distinti saluti',
  'saluti',
  'un saluto',
  // Russian, Turkish, Arabic, Korean
  'с уважением',
  'с наилучшими пожеланиями',
  'saygılarımla',
  'saygılar',
  'selamlar',
  'iyi çalışmalar',
  'مع التحية',
  'مع أطيب التحيات',
  'تحياتي',
  'مع التقدير',
  '감사합니다',
  '드림',
]);
