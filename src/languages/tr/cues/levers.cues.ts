import type { CueFile } from '../../../core/model';

/** What the customer would do to the seller, stated plainly. */
export const levers: CueFile = {
  'we-cancel': {
    signal: 'lever:cancel_order',
    weight: 3,
    any: [
      '{order} … (iptal ediyorum|iptal ediyoruz|iptal ederim|ederiz|iptal ederiz|iptal edeceğim|iptal edeceğiz|iptal etmek zorunda*|iptal olur|iptal olacak|iptal edilecek|iptal sayılır|iptaldir|iptal ettirir*|feshediyoruz|feshedeceğiz|geri çekeriz|geri çekiyoruz)',
      '(vazgeçiyorum|vazgeçiyoruz|vazgeçeceğiz|vazgeçerim|vazgeçeriz) … (alımdan|siparişten|anlaşmadan)',
      '(siparişten|alımdan|anlaşmadan|sözleşmeden) (vazgeçiyor*|vazgeçeceğ*|vazgeçer*|cayıyor*|cayar*|dönüyor*)',
    ],
    unless: ['(mükerrer|yanlış|eski|hatalı|çift) (siparişi|sipariş|siparişimizi)'],
    hits: [
      'Tarih yoksa [[siparişi iptal ediyoruz]].',
      'Artık [[vazgeçiyorum bu alımdan]].',
      'Bu fiyatla [[siparişten vazgeçiyoruz]].',
    ],
    misses: ['Mükerrer siparişi iptal ediyoruz.', 'Siparişi onaylıyoruz.', 'Alımdan memnunuz.'],
  },
  'no-order-then': {
    signal: 'lever:cancel_order',
    weight: 3,
    any: [
      '(sipariş|alım|anlaşma|sözleşme) (yok|olmaz|olmayacak|yatar|suya düşer|unutun)',
      '(siparişi|anlaşmayı) (unutun|unutabilirsiniz|iptal sayın|iptal kabul edin)',
    ],
    unless: ['(minimum|asgari|açık|bekleyen|yeni) sipariş yok'],
    hits: ['Bu fiyata [[sipariş yok]].', 'İndirim gelmezse [[siparişi unutun]].'],
    misses: ['Sizde minimum sipariş yok demiştiniz.', 'Sipariş hazır.'],
  },
  'go-elsewhere': {
    signal: 'lever:switch_supplier',
    weight: 3,
    any: [
      '{rival} … (gideriz|giderim|gideceğiz|gideceğim|alırız|alırım|alacağız|alacağım|çalışacağız|çalışırız|anlaşırız|anlaşacağız|geçeriz|geçeceğiz|geçiyoruz|yöneleceğiz|yöneliriz|bakarız|bakacağız|arayacağız|arıyoruz|bulurum|buluruz|bulacağız|yaptırırız|veririz|vereceğiz|kaydırırız|dönerim|döneceğiz)',
      '(tedarikçi|tedarikçimizi|firmamızı) (değiştiriyoruz|değiştireceğiz|değiştiririz|değiştirmek zorunda*)',
    ],
    hits: ['Olmazsa [[başka bir tedarikçiye gideriz]].', 'Seneye [[tedarikçi değiştireceğiz]].'],
    misses: ['Başka bir firma da geldi.', 'Tedarikçi listesi ekte.'],
  },
  'not-pay': {
    signal: 'lever:withhold_payment',
    weight: 3,
    any: [
      '{payment} … (yapmıyorum|yapmıyoruz|yapmayacağım|yapmayacağız|yapmam|yapmayız|ödemeyeceğiz|ödemeyeceğim|ödemiyoruz|ödemiyorum|ödemem|ödemeyiz|göndermeyeceğiz|göndermem|durduruyoruz|durdururuz|durduracağız|tutuyoruz|tutacağız|keseceğiz|keseriz|kesiyoruz|bekletiyoruz|bekletiriz|bekletilecek|yapılmayacak*|yapılmaz|askıya alıyoruz|bloke*|serbest bırakmıyoruz|çıkmaz|çıkmayacak)',
      '(tek kuruş|beş kuruş|bir kuruş|tek lira) (ödemem|ödemeyiz|ödemiyorum|ödemeyeceğim|ödemeyeceğiz|alamazsınız|yok|daha)',
      '(faturadan|bakiyeden|ödemeden|hakedişten|alacağınızdan) … (düşeceğiz|düşeriz|keseceğiz|keseriz|mahsup ed*|düşülecek|kesilecek)',
    ],
    hits: [
      'Rapor gelene kadar [[ödemeyi yapmayacağız]].',
      'Artık [[tek kuruş ödemem]].',
      'Masrafı [[faturadan keseriz]].',
    ],
    misses: ['Ödemeyi yarın yapacağız.', 'Faturadan bir nüsha bekliyoruz.'],
  },
  'claim-money': {
    signal: 'lever:claim_compensation',
    weight: 3,
    any: [
      '{damages} … (size fatura ed*|fatura edeceğiz|fatura ederiz|yansıtacağız|yansıtırız|yansıtıyoruz|yansıtılacak*|talep edeceğiz|talep ederiz|isteyeceğiz|uygulayacağız|uygularız|uygulanacak*|sizden alırız|sizden tahsil*|tahsil edeceğiz|rücu*|size ait|size aittir|işletiriz|işleteceğiz|işler)',
      '(size|sizden) … (yansıtacağız|yansıtırız|rücu edeceğiz|rücu ederiz|tahsil edeceğiz|tazmin edeceğiz)',
    ],
    hits: ['Gün başına [[gecikme cezası uygulanacaktır]].', 'Duruşu [[size yansıtacağız]].'],
    misses: ['Masrafı biz karşılarız.', 'Size bilgi veririz.'],
  },
  'go-public': {
    signal: 'lever:public_exposure',
    weight: 3,
    any: [
      '{media} … (yazacağım|yazacağız|yazarım|yazarız|paylaşacağım|paylaşacağız|paylaşırım|anlatırım|anlatacağım|şikayet edeceğim|şikayet ederim|yayınlayacağım|yayınlarım|duyururuz|duyuracağım|ifşa ed*|koyarım|koyacağım)',
      '(kötü|olumsuz|tek yıldızlı|bir yıldız*|tek yıldız*) (yorum*|değerlendirme*|puan*|veririm|vereceğim|basarım)',
      '(herkes|bütün sektör|tüm sektör|alem|cümle alem) (duyacak|öğrenecek|bilecek|görecek|duyar)',
      '(ifşa ederim|ifşa edeceğim|ifşa ederiz|rezil ederim|rezil edeceğim)',
    ],
    hits: [
      'Cevap yoksa [[sosyal medyada paylaşacağım]].',
      'Gelirse [[olumsuz yorum]] gelir.',
      'Yakında [[herkes duyacak]].',
      'Sizi [[ifşa ederim]].',
    ],
    misses: ['Google haritada yerinizi buldum.', 'Yorum hoşuma gitti: kötü değil.'],
  },
  'go-to-law': {
    signal: 'lever:legal_action',
    weight: 3,
    any: [
      '(yasal|hukuki|adli) (yola|yollara|yollar*|haklarımı*|haklarımız*|işlem*|süreç*|süreci|sürece|mercilere)',
      '{court} (başvuracağım|başvuracağız|başvururum|başvururuz|başvuruyorum|açacağım|açacağız|açarım|açarız|açıyoruz|gideceğim|gideceğiz|gideriz|vereceğim|vereceğiz|veririm|taşıyacağız|taşırız)',
      '(mahkemede|mahkemelik|savcılıkta) (görüşürüz|oluruz|olacağız|buluşuruz)',
      '{lawyer} … (devredeceğim|devredeceğiz|devrediyoruz|devrediyorum|vereceğim|vereceğiz|veriyorum|ileteceğim|başvuracağım|başlatacağız|başlatırız|konuşacak|devreye girer|devreye girecek|ilgilenecek)',
      '(dava açacağım|dava açacağız|dava açarım|dava açarız|ihtarname)',
    ],
    unless: ['(kargo*|nakliye*|komşu*|ev sahib*) … (mahkeme*|dava*|icra*)'],
    hits: [
      'Son çare [[yasal yollara]] gideriz.',
      'Pazartesi [[hakem heyetine başvuracağım]].',
      'Peki, [[mahkemede görüşürüz]].',
      'Dosyayı [[avukatıma devrediyorum]].',
      'Yarın size [[ihtarname]] gelir.',
    ],
    misses: ['Avukatım iyi, dava bitti.', 'Komşuya dava açacağım, siz rahat olun.', 'Mahkeme binası yakın.'],
  },
  'part-ways': {
    signal: 'lever:end_relationship',
    weight: 3,
    any: [
      '{relation} … (bitiriyoruz|bitiriyorum|bitireceğiz|bitiririz|sonlandırıyoruz|sonlandıracağız|sonlandırırız|kesiyoruz|keseceğiz|keseriz|feshediyoruz|feshedeceğiz|yenilemeyeceğiz|yenilemiyoruz|noktalıyoruz|bırakıyoruz|gözden geçireceğiz)',
      '(bir daha|asla|artık|sizinle) (sizden|sizinle|bir daha|) (alışveriş yapmam|alışveriş yapmayacağım|çalışmayacağız|çalışmayız|çalışmam|almam|almayız|almayacağız|almayacağım|sipariş vermem|sipariş vermeyeceğiz|iş yapmam|iş yapmayız)',
      '(yollarımız|yolumuz) (ayrılır|ayrılıyor|ayrılacak)',
      '(fesih bildirimi|fesih ihbar*|sözleşmenin feshi*|bir müşteri* kaybett*)',
    ],
    unless: ['(nakliye*|kargo*|eski|önceki) … {relation}'],
    hits: [
      'Dokuz yıl sonra [[işbirliğimizi sonlandırıyoruz]].',
      'Bundan sonra [[bir daha sizden almayız]].',
      'Böyle giderse [[yollarımız ayrılır]].',
      'Ekte [[fesih bildirimi]] var.',
    ],
    misses: ['Nakliyeciyle sözleşmeyi feshediyoruz.', 'Çalışmayı mayısta bitiriyor ekip.'],
  },
  'buy-less': {
    signal: 'lever:reduce_orders',
    weight: 3,
    any: [
      '(siparişleri|siparişlerimizi|adetleri|miktarı|hacmi|payınızı|kotanızı|alımlarımızı|alımları|tonajı) … (azaltacağız|azaltırız|azaltıyoruz|düşüreceğiz|düşürürüz|düşürüyoruz|yarıya indir*|kısacağız|kısarız|kısıyoruz)',
      '(sadece|yalnızca|ancak) (yarısını|üçte birini|yarı yarıya) (alırız|alırım|alacağız|sipariş ederiz|veririz)',
    ],
    hits: ['Sonbaharda [[siparişleri azaltacağız]].', 'Seneye [[sadece yarısını alırız]].'],
    misses: ['Miktarı artırıyoruz.', 'Yarısını mavi alırız.'],
  },
  'open-dispute': {
    signal: 'lever:dispute',
    weight: 3,
    any: [
      '(itiraz|anlaşmazlık|uyuşmazlık|ihtilaf|dispute|harcama itirazı) (açacağım|açacağız|açarım|açarız|açıyorum|açtım|açtık|başlatacağım|başlatırım|kaydı açtım)',
      '(harcama itirazı|ters ibraz|chargeback|karttan iade|alıcı koruması*)',
      '{platform} … (itiraz ed*|şikayet ed*|dosya aç*|talep aç*)',
    ],
    unless: ['alıcı koruması* … (öde*|var mı)'],
    hits: [
      'Yarın [[itiraz açacağım]].',
      'Geriye [[ters ibraz]] kalır.',
      'Pazartesi [[bankama itiraz edeceğim]].',
    ],
    misses: ['Alıcı koruması ile ödeme olur mu?', 'İtiraz eden yok.'],
  },
  'refuse-goods': {
    signal: 'lever:refuse_goods',
    weight: 3,
    any: [
      '{goods} … (kabul etmiyorum|kabul etmiyoruz|kabul etmeyeceğim|kabul etmeyeceğiz|kabul etmem|kabul etmeyiz|teslim almayacağız|teslim almıyoruz|teslim almam|teslim almayız|indirmeyiz|indirmem|indirmeyeceğiz|geri gönderiyoruz|geri göndereceğiz|göndeririz|iade ediyoruz|iade edeceğiz|iade ederiz|iade ederim|iade edeceğim|reddediyoruz|reddedeceğiz|reddederiz|kapıdan çevir*)',
    ],
    unless: ['(numune*|palet*|boş) … iade'],
    hits: ['Etiket yoksa [[malı kabul etmeyeceğiz]].', 'Islaksa [[partiyi iade ederiz]].'],
    misses: ['Malı sorunsuz teslim aldık.', 'Boş paletleri iade ediyoruz.'],
  },
};
