import type { SlotTable } from '../../core/model';

/** Word classes of Turkish trade mail. Endings are left open by `*`; the verb stands last and carries the person. */
export const slots: SlotTable = {
  us: ['(biz|ben|bizler)', '(firmamız|şirketimiz|bizim firma|şirket olarak|firma olarak)'],
  boss: [
    '(patronum*|patronumuz*|müdürüm*|müdürümüz*|genel müdür*|yönetim|yönetimimiz*|yönetim kurulu*|ortağım*|ortaklarımız*|merkezimiz*|genel merkez*|satın alma müdürü*|satınalma müdürü*|satın alma departmanı*|finans müdürü*|finans departmanı*|muhasebe|muhasebemiz*|komite|kurul|holding*|son müşterimiz*|üst yönetim*|patron)',
  ],
  order: [
    '(sipariş|siparişi|siparişimizi|siparişimi|siparişleri|siparişlerimizi|siparişinizi|siparişimiz|siparişler|sözleşmeyi|sözleşme|kontratı|projeyi|alımı|rezervasyonu|ikinci partiyi|kalan partiyi|anlaşmayı)',
  ],
  supplier: [
    '(tedarikçi*|üretici*|fabrika*|firma|firmaya|firmadan|firmayla|firmalar*|imalatçı*|satıcı*|rakip*|rakib*|marka*)',
  ],
  rival: [
    '(başka|diğer|yeni|farklı|ikinci|alternatif) (bir|) {supplier}',
    '(rakibiniz*|rakipleriniz*|rakip firma*|başka yer*|başkasın*|başka adres*)',
  ],
  payment: [
    '(ödemeyi|ödeme|ödemeniz|ödemenizi|ödemelerinizi|bakiyeyi|bakiye|kalan ödemeyi|kalan bakiyeyi|faturayı|faturanız|faturanızı|faturaları|havaleyi|avansı|parayı|kalan parayı|kalan tutarı|çeki|hakedişi)',
  ],
  goods: [
    '(malı|malları|ürünü|ürünleri|partiyi|konteyneri|sevkiyatı|kamyonu|tırı|paketi|kargoyu|yükü|paletleri|kolileri|mallar|ürünler|mal|parti)',
  ],
  damages: [
    '(zararımızı|zararı|zararları|zararlarımızı|masrafı|masrafları|maliyeti|maliyetleri|cezayı|cezai şart|gecikme cezası|gecikme cezasını|tazminat|tazminatı|farkı|kaybımızı|kayıplarımızı)',
  ],
  lawyer: ['(avukat*|hukuk departmanı*|hukuk birimi*|hukuk müşavir*|hukuk ekib*|hukukçu*|icra*)'],
  court: [
    '(mahkeme*|dava|davay*|tüketici hakem heyeti*|hakem heyeti*|savcılı*|cimer*|tahkim*|tüketici mahkemesi*|ticaret bakanlığı*|karakol*)',
  ],
  media: [
    '(sosyal medya*|instagram*|twitter*|facebook*|linkedin*|google*|youtube*|tiktok*|internet*|şikayetvar*|forum*|gruplar*|grubun*|whatsapp grubu*|basın*|trendyol yorum*|sektör*)',
  ],
  platform: [
    '(paypal*|alibaba*|trendyol*|hepsiburada*|bankam*|bankaya|bankadan|visa*|amazon*|trade assurance*|iyzico*|kart*|platform*|sigorta*|n11*|eximbank*)',
  ],
  relation: [
    '(ilişkimizi|iş ilişkimizi|ticari ilişkimizi|iş birliğimizi|işbirliğimizi|çalışmayı|sözleşmeyi|sözleşmemizi|ortaklığımızı|bayiliği|aboneliği|aboneliğimi)',
  ],
  document: [
    '(fatura*|proforma*|sertifika*|belge*|evrak*|analiz raporu*|test raporu*|rapor*|çeki listesi*|konşimento*|menşe*|teknik föy*|teknik çizim*|çizim*|fotoğraf*|foto*|video*|katalog*|sözleşme taslağı*|dekont*|irsaliye*|takip numarası*|kullanım kılavuzu*|msds*|beyan*|garanti belgesi*|swift*)',
  ],
  send: [
    '(gönder*|yolla*|ilet*|paylaş*|atar mısınız|atın|atabilir misiniz|verir misiniz|rica ed*|bekliyor*|istiyor*|lazım|gerekiyor|talep ed*|iletin*|ulaştır*)',
  ],
  weekday: ['(pazartesi*|salı|salıya|çarşamba*|perşembe*|cuma|cumaya|cumartesi*|pazar günü)'],
  month: [
    '(ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ocak*|şubat*|nisan*|mayıs*|haziran*|temmuz*|ağustos*|eylül*|kasım*)',
  ],
  day: ['{weekday}', '{number} {month}', '(ay sonu*|hafta sonu*|yarın*|bu akşam*|ayın {number})'],
};
