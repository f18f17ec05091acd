import type { CueFile } from '../../../core/model';

/** How far a threat has gone: acts under way make it credible, preparations leave it open. */
export const steps: CueFile = {
  handover: {
    signal: 'step:handover',
    weight: 3,
    any: [
      '(kalıpları*|kalıplarımız*|kalıbımız*|klişeleri*|bıçak kalıp*|aparatları*|kaynak dosya*|şifreleri|konsinye stok*) … (teslim ed*|iade ed*|geri gönder*|hazırla*|teslim alacağ*|aldıracağ*|geri al*|devred*|devri)',
    ],
    unless: ['kalıp* … (bedel*|fiyat*|ücret*)'],
    hits: ['Lütfen [[kalıplarımızı teslim edin]].', 'Mayısta [[klişeleri geri alacağız]].'],
    misses: ['Kalıpları bedeli alınca hazırladık, kalıp bedeli belli.', 'Kalıpları çelikten.'],
  },
  'named-rival': {
    signal: 'step:named-rival',
    weight: 3,
    any: [
      '{name} ({name}) (bize|bana|) (teklif verdi|teklif etti|numune gönderdi|fiyat verdi|önerdi|onayladı|teyit etti|başladı|sevkiyata başladı|üretime başladı)',
      '{name} (ile|firması ile|firmasıyla) (anlaştık|anlaştım|sözleşme imzaladık|imzaladık|çalışmaya başladık|el sıkıştık)',
      '{name} (firmasından|firmasının|dan|den|nin|nın) (teklif*|numune*|proforma*|fiyat)',
    ],
    hits: [
      'Dün [[Plastimar bize teklif verdi]].',
      'Bakın, [[Kingstar ile anlaştık]].',
      'Elimde [[Torrens firmasının teklifi]] var.',
    ],
    misses: ['Teklif verdi diye sevindik.', 'Sizinle anlaştık.'],
  },
  moved: {
    signal: 'step:moved',
    weight: 3,
    any: [
      '(siparişi|siparişini|siparişimi|siparişleri|sözleşmeyi|aboneliği|aboneliğimi|rezervasyonu|poliçeyi|programdan|partiyi|sipariş) … (iptal ettim|iptal ettik|iptal edildi|feshettim|feshettik|yarıya düşürdük|çıkardık|iptal oldu|kapattım|kapattık|kapatıldı|sistemden düşürüldü|başkasına verdik)',
      '{rival} … (anlaştım|anlaştık|sipariş verdim|sipariş verdik|geçtim|geçtik|aldım|aldık|imzaladık|imzaladım|kaydırdık|seçtik)',
      '(fesih|iptal|cayma|ayrılış|numara taşıma) (dilekçesi*|talebi*|bildirimi*|formu*) … (verdim|verdik|gönderdim|gönderdik|imzaladım|imzaladık|yolladım|iletildi|gönderildi)',
    ],
    unless: [
      '(mükerrer|yanlış|hatalı|eski|çift|toplantı*|randevu*|uçuş*|ziyaret*|otel*) … (iptal ettim|iptal ettik|iptal edildi)',
    ],
    hits: [
      'Bu sabah [[siparişi iptal ettik]].',
      'Mayıs için [[başka bir tedarikçiyle anlaştık]].',
      'Dün [[fesih bildirimini gönderdik]].',
    ],
    misses: [
      'Hatalı faturayı ve siparişi iptal ettik, yanlış olan hatalı siparişi iptal ettik.',
      'Sipariş hazır.',
    ],
  },
  notice: {
    signal: 'step:notice',
    weight: 3,
    any: [
      '(ihtarname|noter kanalıyla|noterden|iadeli taahhütlü|resmi bildirim|icra takibi*)',
      '{lawyer} … (gönderdi|hazırladı|hazırlıyor|başlattı|dosyayı aldı|yazdı|bilgilendirildi|vekalet ver*|vekâlet*)',
      '(bilgide|cc de|kopyada|ekledim) … {lawyer}',
      '{lawyer} … (bilgide|bilgiye ekle*|cc)',
    ],
    hits: [
      'Yarın elinize [[ihtarname]] geçer.',
      'Dün [[avukatımız dilekçeyi hazırladı]].',
      'Bu mailde [[bilgide avukatımız]] var.',
      'Bu mailde [[avukatım da bilgide]].',
    ],
    misses: ['Noter kapalı, resmi yazı yok.'],
  },
  filed: {
    signal: 'step:filed',
    weight: 3,
    any: [
      '(şikayet*|dava|davayı|itiraz*|başvuru*|dosya|kayıt|hasar dosyası|suç duyurusu*) (ettim|ettik|açtım|açtık|açıldı|verdim|verdik|yaptım|yaptık|oluşturdum|oluşturduk|bulundum|bulunduk|kabul edildi|işleme alındı|kayda girdi)',
      '(dosya|başvuru|şikayet|dava|itiraz|takip) (numarası|no|numaram|numaramız) {number}',
      '({media}|yorum*|video*|değerlendirme*) … (yayınladım|yayınladık|paylaştım|paylaştık|yazdım|yazdık|yükledim|yayında|yayınlandı|koydum|bıraktım)',
      '(bankam|banka|paypal|kart şirketi|trendyol|platform) … (iade etti|geri aldı|bloke etti|bloke koydu|dosya açtı|süreci başlattı|dondurdu)',
    ],
    unless: ['(kargo*|nakliye*|komşu*|belediye*) … (şikayet*|dava|itiraz*|dosya)'],
    hits: [
      'Cuma günü [[dava açtık]].',
      'İşte [[dosya numarası 1187]].',
      'Bu sabah [[videoyu yayınladım]].',
      'Zaten [[bankam parayı geri aldı]].',
    ],
    misses: ['Kargoya itiraz ettik, kargo için dosya açtık.', 'Banka dokuzda açılır.'],
  },
  'stopped-payment': {
    signal: 'step:stopped-payment',
    weight: 3,
    any: [
      '({payment}|faturadan|bakiyeden|ödemeden|ödemeler|otomatik ödeme*|çekiniz*|talimatı*|havale) … (durdurduk|durdurdum|durduruldu|bloke ettik|bloke edildi|bloke|beklettik|beklemeye aldık|askıya aldık|askıya alındı|kestik|kestim|düştük|düştüm|mahsup ettik|geri çektim|geri çektik|iptal ettim|reddettik)',
      '(borç dekontu|fiyat farkı faturası|iade faturası|reklamasyon faturası) (kestik|kesildi|ekte|gönderdik|düzenledik)',
    ],
    unless: ['(yanlışlıkla|banka|sistem hatası) … (bloke|durduruldu)'],
    hits: ['Bu sabah [[ödemeyi durdurduk]].', 'Dün [[iade faturası kestik]].'],
    misses: ['Ödeme banka bloke koyduğu için geç, banka bloke.', 'Ödemeyi bugün yaptık.'],
  },
  refused: {
    signal: 'step:refused',
    weight: 3,
    any: [
      '({goods}|parti|konteyner|kamyon|tır|paket|kargo|palet*|koliler) … (teslim almadık|teslim almadım|kabul etmedik|kabul etmedim|geri gönderdik|geri gönderdim|iade ettik|iade ettim|reddettik|reddedildi|karantinada|karantinaya al*|geri çevirdik|kapıdan döndü|geri döndü|indirmedik|bloke edildi)',
      '(depo*|giriş kalite*|kalite kontrol*|mal kabul*) … (reddetti|almadı|kabul etmedi|geri çevirdi|geri gönderdi|bloke etti)',
    ],
    hits: ['Salı günü [[partiyi iade ettik]].', 'Bizim [[kalite kontrol reddetti]].'],
    misses: ['Parti geldi.'],
  },
  'rival-offer': {
    signal: 'step:rival-offer',
    weight: 2,
    any: [
      '{rival} … (teklif verdi|teklif etti|teklif veriyor|fiyat verdi|öneriyor|veriyor|veriyorlar|numune gönderdi|numune verdi|söz verdi)',
      '(elimde|elimizde|masamda|masamızda|önümde) … (teklif*|numune*|fiyat*)',
      '(iki|üç|birkaç|{number}) (ayrı|farklı|başka|) teklif (aldık|aldım|var|geldi)',
      '(yüzde|%) {number} (daha|) (ucuz*|düşük|aşağı*)',
    ],
    unless: ['(elimde|elimizde) … (teklifiniz*|numuneniz*)'],
    hits: [
      'Bursa’da [[başka bir üretici teklif verdi]].',
      'Şu an [[elimde numuneleri]] duruyor.',
      'Geçen hafta [[üç ayrı teklif aldık]].',
      'Orası [[yüzde 8 daha ucuz]].',
    ],
    misses: ['Elimizde teklifiniz var.', 'Yüzde 5 arttı.'],
  },
  deadline: {
    signal: 'step:deadline',
    weight: 2,
    any: [
      '(son tarih|son gün|son süre|son ihtar|son uyarı|süre doluyor|süreniz doluyor|süreniz var|kadar süreniz|kadar vaktiniz|mühlet)',
      '{day} (kadar|gününe kadar) … (yoksa|gelmezse|olmazsa|çözülmezse|dönmezseniz|aksi halde|alamazsak|alamazsam|göndermezseniz|yapılmazsa)',
      '(bu tarihten sonra|bu süre sonunda|süre sonunda|sürenin sonunda)',
    ],
    hits: [
      'Cuma [[son gün]].',
      '[[Cuma gününe kadar cevap gelmezse]] biter.',
      'Haberiniz olsun, [[bu tarihten sonra]] kapanır.',
    ],
    misses: ['Termin 20 gün.', 'Cumaya kadar izinliyim.'],
  },
  decision: {
    signal: 'step:decision',
    weight: 2,
    any: [
      '{boss} … (karar verdi|karar aldı|karar verecek|karar veriyor|toplanıyor|oylayacak|talimat verdi|istiyor|değerlendirecek|değerlendiriyor|baskı yapıyor|kesin konuştu|görüşecek|onaylamıyor)',
      '(yönetimin|yönetim kurulunun|merkezin|patronun|genel müdürün|yukarıdan) (kararı*|talimatı*|gelen talimat)',
      '(toplantıda|toplantısında|komitede|kurulda) … (karar verilecek|karara bağlanacak|oylanacak|görüşülecek|konuşulacak)',
    ],
    unless: ['{boss} … (selam|teşekkür)'],
    hits: [
      'Pazartesi [[yönetim kurulu karar verecek]].',
      'Bu [[yönetimin kararı]].',
      'Perşembe [[toplantıda karara bağlanacak]].',
    ],
    misses: ['Patronum selam istiyor iletmemi.', 'Yukarıdan ses geliyor.'],
  },
  prepared: {
    signal: 'step:prepared',
    weight: 2,
    any: [
      '(dilekçe*|ihtarname*|yorum*|fesih yazısı*|sözleşme*|mektup*|şikayet metni*|metin|iptal formu*|form|dosya) … (hazır|taslakta|taslak halinde|yazıldı|imzada|imza bekliyor|masamda|bekliyor|doldurdum|dolduruldu)',
      '(dilekçe|dava|dosya|ihtarname|fesih yazısı) (hazırlıyor*|hazırlanıyor|hazırladı*)',
      '{rival} … (görüşüyoruz|görüşüyorum|görüşmeye başladık|test ediyoruz|deniyoruz|numune istedik|teklif istedik|teklif topluyor*|araştırıyoruz|denetliyoruz)',
    ],
    unless: ['(sipariş|numune|ürün) … hazır'],
    hits: [
      'Bakın, [[dilekçem hazır]].',
      'Avukat [[dosya hazırlıyor]].',
      'Mayıstan beri [[başka bir üreticiyle görüşüyoruz]].',
    ],
    misses: ['Salon hazır.', 'Sipariş için form hazır, numune hazır.', 'Boyayı test ediyoruz.'],
  },
  process: {
    signal: 'step:process',
    weight: 2,
    any: [
      '(sözleşmenin|şartnamenin|madde) {number} (maddesi*|madde*|)',
      '(sözleşme*|prosedür*|yönetmelik*|şartname*) (gereği|gereğince|uyarınca)',
      '(sistem|sistemimiz|portal) … (otomatik|kendiliğinden) … (iptal*|kapat*|bloke*|sil*|keser|kesiyor)',
      '(düzeltici faaliyet*|8d raporu*|uygunsuzluk rapor*|kara liste*|onaylı tedarikçi listesi*)',
    ],
    hits: [
      'Bakınız [[sözleşmenin 14 maddesi]].',
      'Bu, [[sözleşme gereği]] böyle.',
      'Orada [[sistem 15 günde otomatik kapatıyor]].',
      'Bizden [[8D raporu]] istenir.',
    ],
    misses: ['Sistem iyi çalışıyor.', 'Madde madde yazdım.'],
  },
};
