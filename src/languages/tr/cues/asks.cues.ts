import type { CueFile } from '../../../core/model';

/** What the customer wants of the seller, asked for plainly. */
export const asks: CueFile = {
  price: {
    signal: 'ask:price',
    weight: 3,
    any: [
      '(fiyat|fiyatı|fiyatınızı|fiyat teklifi*|teklif|teklifinizi|iskonto|indirim|fiyat listesi*) … (gönder*|ver*|rica ed*|alabilir miyiz|alabilir miyim|bekliyor*|istiyor*|çalış*|revize*|iletir*|iletmenizi|yapın|yapar mısınız|yapabilir misiniz|düşür*|gözden geçir*|indirin)',
      '(en iyi fiyat*|hedef fiyat*|son fiyat*|fiyatı ne kadar|fiyatı nedir|ne kadara|kaça olur|kaç para)',
      '(yüzde|%) {number} (indirim|iskonto)',
    ],
    unless: ['(bize|bana) (teklif|fiyat) (verdi|verdiler|gönderdi)'],
    hits: [
      '300 rulo için [[fiyat teklifi rica ederiz]].',
      'Mavinin [[fiyatı nedir]]?',
      'Bize [[yüzde 5 indirim]] yeter.',
    ],
    misses: ['Nakliye teklifi bekliyoruz.', 'Komşu bize teklif verdi.', 'Fiyat uygun.'],
  },
  'payment-terms': {
    signal: 'ask:payment_terms',
    weight: 3,
    any: [
      '{number} gün (vade*|vadeli*)',
      '(vade*|taksit*|peşinat*|akreditif*|açık hesap*) … (istiyor*|rica*|uzat*|olur mu|mümkün mü|yapabilir*|kabul ed*|çıkar*|düşür*|talep*)',
      '(ödeme koşul*|ödeme şart*|ödeme plan*)',
    ],
    unless: ['(ödeme koşul*|ödeme şart*) (uygun|tamam|aynı)'],
    hits: [
      'Bize [[60 gün vade]] verin.',
      'Acaba [[taksit mümkün mü]]?',
      'Önce [[ödeme koşullarını]] konuşalım.',
    ],
    misses: ['Bizce ödeme koşulları uygun.', 'İki gün bekliyoruz.'],
  },
  freight: {
    signal: 'ask:freight',
    weight: 3,
    any: [
      '(nakliye*|navlun*|kargo ücret*|kargo bedel*|hava kargo*|taşıma bedel*) … (size ait|sizden|siz karşıla*|karşıla*|ücretsiz|dahil ol*|üstlen*|bölüşelim|paylaşalım|sizin tarafınız*)',
      '(nakliye|navlun|kargo) (dahil|bedava|ücretsiz|bedeli ne kadar|fiyatı nedir|ücreti ne kadar|teklifi*)',
    ],
    hits: ['Bu sefer [[nakliyeyi siz karşılayın]].', 'İzmir’e [[kargo ücreti ne kadar]]?'],
    misses: ['Nakliye sorunsuz geçti.', 'Kargo geldi.'],
  },
  freebies: {
    signal: 'ask:freebies',
    weight: 3,
    any: ['(bedava|bedelsiz|ücretsiz|hediye olarak|hediyesi|promosyon olarak|bila bedel|yanında hediye)'],
    unless: [
      '(ücretsiz|bedelsiz|bedava) … (kargo*|nakliye*|değişim*|onarım*|iptal*|iade*|tamir*|değiştir*|gönderim*)',
    ],
    hits: ['Yanına iki lamba [[hediye olarak]] koyun.', 'Kapakları [[bedelsiz]] verin.'],
    misses: ['Ücretsiz iptal var mı?'],
  },
  compensation: {
    signal: 'ask:compensation',
    weight: 3,
    any: [
      '(zararımızın|zararımın|zararımızı|zararımı|mağduriyetimizin|mağduriyetimin|tazminat*|kaybımızın) … (karşılan*|karşıla*|gider*|talep ed*|istiyor*|bekliyor*|ödeyin|ödemenizi|telafi*)',
    ],
    hits: ['Artık [[zararımızın karşılanmasını]] bekleriz.', 'Sizden [[tazminat talep ediyoruz]].'],
    misses: ['Zararımızın boyutu belli değil.'],
  },
  refund: {
    signal: 'ask:refund',
    weight: 3,
    any: [
      '(paramı|paramızı|ücreti|tutarı|avansı|kaporayı|bedeli|ödememi|parasını|depozitoyu) … (iade ed*|geri ver*|geri gönder*|geri istiyor*|geri yat*|geri öde*|iadesini)',
      '(para iadesi*|ücret iadesi*|bedel iadesi*) … (istiyor*|talep ed*|bekliyor*|rica ed*|yapın|yapılması*)',
    ],
    hits: ['Derhal [[paramı iade edin]].', 'Bugün [[para iadesi istiyorum]].'],
    misses: ['Paramı cebime koydum.', 'Tutarı yarın yazarım.'],
  },
  replacement: {
    signal: 'ask:replacement',
    weight: 3,
    any: [
      '(yenisini|yenilerini|yenisiyle|yedeğini|yedek parça*|değişim*|onarım*|tamir*|eksikleri|eksik parçaları) … (gönder*|istiyor*|talep ed*|yapın|yapılması*|tamamla*|yollayın|değiştir*|rica ed*|bekliyor*)',
      '(değiştirin|değiştirmenizi|değiştirilmesini|değişsin|onarın|onarmanızı|tamir edin|onarılmasını)',
    ],
    unless: ['(logo*|fatura*|adres*|dosya*|foto*|kelime*|satır*|isim*|metn*|şifre*) … (değiştir*|yenisini)'],
    hits: ['14 cam için [[yenisini gönderin]].', 'Kırıkları [[değiştirin]].'],
    misses: ['Katalogda logoyu değiştirin.', 'Onarım bitti.'],
  },
  delivery: {
    signal: 'ask:delivery',
    weight: 3,
    any: [
      '(ne zaman|hangi gün|kaç günde) … (gelecek|gelir|teslim*|sevk*|yükle*|çıkacak|çıkar|kargola*|elimizde olur|elime ulaşır|hazır olur|ulaşır)',
      '(teslim tarihi*|sevk tarihi*|yükleme tarihi*|termin*) … (bildir*|ver*|rica ed*|netleştir*|istiyor*|nedir|alabilir*|teyit*|öne çek*)',
      '(sevkiyatı|siparişi|malları|kalanı|teslimatı|üretimi) … (hızlandır*|öne al*|öne çek*|hemen gönder*|bir an önce gönder*|acil gönder*)',
    ],
    unless: ['ne zaman … (görüşür*|ziyaret*|gelirsiniz|arayabil*|müsait*)'],
    hits: [
      'Malım [[ne zaman gelecek]]?',
      'Lütfen [[teslim tarihi bildirin]].',
      'Artık [[kalanı hemen gönderin]].',
    ],
    misses: ['Ne zaman müsait olursanız gelir misiniz?', 'Termin uygun.'],
  },
  documents: {
    signal: 'ask:documents',
    weight: 3,
    any: [
      '{document} ({any}) ({any}) {send}',
      '{document} … (nerede|eksik|hâlâ gelmedi|hala gelmedi|ulaşmadı|gelmedi)',
    ],
    unless: ['{document} … (iptal*|yok say*|dikkate alma*|ödeyece*|imzala*)'],
    hits: ['Bugün [[sertifikayı gönderin]].', 'Söyleyin, [[konşimento nerede]]?'],
    misses: ['Sertifika elimizde.', 'Proformayı iptal edip iletin.'],
  },
  inspection: {
    signal: 'ask:inspection',
    weight: 3,
    any: [
      '(gözetim*|yükleme öncesi kontrol*|denetim*|ekspertiz*|fabrika ziyaret*|sgs*|muayene*) … (istiyor*|yaptır*|talep ed*|şart|rica ed*|olmadan|yapılsın|gerekiyor|isteriz)',
    ],
    unless: ['(denetim*|gözetim*|muayene*) … (geçti|tamamlandı|teşekkür)'],
    hits: ['Biz [[gözetim istiyoruz]].', 'Önce [[SGS kontrolü şart]].'],
    misses: ['Gözetim için istiyorduk, geçti bile.', 'Denetim dündü.'],
  },
  warranty: {
    signal: 'ask:warranty',
    weight: 3,
    any: [
      '(garanti*|yazılı taahhüt*|taahhütname*|teminat mektubu*|kesin teminat*) … (istiyor*|ver*|rica ed*|talep ed*|bekliyor*|var mı|şart|olmadan|kaç yıl|ne kadar|nedir|lazım)',
      '(yazılı garanti*|yazılı taahhüt*)',
    ],
    unless: ['garanti (kapsamında|dışı|içinde)'],
    hits: ['Sizden [[garanti istiyoruz]].', 'Bize [[yazılı taahhüt]] gerek.'],
    misses: ['Garanti kapsamında, sorun yok, var mı soru?', 'İki yıl yazılı metin.'],
  },
  response: {
    signal: 'ask:response',
    weight: 3,
    any: [
      '(cevap verin|yanıt verin|dönüş yapın|geri dönün|beni arayın|bizi arayın|telefonu açın|bir cevap|net cevap|net bir cevap|acil dönüş*|acilen dönüş*) (artık|bekliyor*|istiyor*|lütfen|hemen|bugün|yapın|rica*)',
      '(kimse|hiç kimse) (cevap vermiyor|dönmüyor|telefona bakmıyor|dönüş yapmadı|aramadı|cevap vermedi)',
      '(cevap|dönüş|yanıt) (alamadım|alamadık|alamıyorum|alamıyoruz|gelmedi|yok)',
    ],
    hits: [
      'Lütfen [[cevap verin artık]].',
      'Günlerdir [[kimse cevap vermiyor]].',
      'Üç mail attım, [[dönüş alamadım]].',
    ],
    misses: ['Dönüşünüzü bekler, iyi günler dileriz: cevap uygundur.', 'Cevap netti.'],
  },
  compliance: {
    signal: 'ask:compliance',
    weight: 3,
    any: [
      '(davranış kuralları*|tedarikçi portalı*|gizlilik sözleşmesi*|etik kod*|tedarikçi formu*|şartname*|paketleme talimatı*|etiketleme talimatı*|tedarikçi el kitabı*) … (imzala*|doldur*|kaydol*|kabul ed*|uy*|kayıt ol*|onayla*|yükleyin)',
    ],
    hits: ['Lütfen [[davranış kurallarını imzalayın]].', 'Önce [[şartnameye uyun]].'],
    misses: ['Şartname elimizde.'],
  },
  explanation: {
    signal: 'ask:explanation',
    weight: 3,
    any: [
      '(açıklayın|açıklar mısınız|açıklama bekliyor*|açıklama istiyor*|açıklama yapın|izah edin|izah eder misiniz|izahat|bir açıklama)',
      '(neden|niye|niçin) (hala|hâlâ|bu|bana|bize|böyle|iki|gelmedi|fazla|eksik|geç|kimse|geciktı|gecikti|ürün|fatura|faturada|param|sipariş)',
      '(ne oldu da|nasıl olur|nasıl olabiliyor|bu nasıl|kök neden*)',
    ],
    unless: ['(bilmiyorum|merak ettim) neden'],
    hits: [
      'Sizden [[açıklama bekliyoruz]].',
      'Fatura [[neden iki]] kez kesildi?',
      'Söyleyin, [[bu nasıl]] iş?',
    ],
    misses: ['Merak ettim neden bu kadar güzel.', 'Neden olmasın?'],
  },
};
