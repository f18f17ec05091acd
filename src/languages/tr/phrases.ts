import type { PhraseBook } from '../../core/draft/phrase-book';

/**
 * Turkish for trade mail, with "siz". Whatever fills a slot stays in the nominative: endings follow vowel harmony and
 * cannot be put after a slot, so a postposition ("hakkında", "ile ilgili"), a noun ("tarihine", "oranında") or a colon
 * carries the case. No sentence begins with a slot, since its words are in lower case.
 */
export const phrases: PhraseBook = {
  tag: 'tr',
  direction: 'ltr',
  gap: ' ',
  list: { between: ', ', last: ' ve ' },
  order: { one: '{number} numaralı sipariş', many: '{number} numaralı siparişler' },
  greeting: { person: 'Sayın {name},', titled: 'Sayın {name},', nobody: 'Sayın Yetkili,' },
  closing: { warmer: 'En iyi dileklerimle,', plain: 'Saygılarımla,', firmer: 'Saygılar,' },
  asks: {
    price: 'fiyat',
    payment_terms: 'ödeme koşulları',
    freight: 'nakliye bedeli',
    freebies: 'bedelsiz ürünler',
    compensation: 'tazminat talebiniz',
    refund: 'para iadesi talebiniz',
    replacement: 'ürün değişimi talebiniz',
    delivery: 'teslim süresi',
    documents: 'belgeler',
    inspection: 'ürün kontrolü',
    warranty: 'garanti',
    response: 'sorduklarınız',
    compliance: 'talepleriniz',
    explanation: 'açıklama talebiniz',
  },
  wants: {
    price: 'daha uygun bir fiyat',
    payment_terms: 'daha esnek ödeme koşulları',
    freight: 'daha uygun nakliye koşulları',
    freebies: 'bedelsiz ürün',
    compensation: 'tazminat',
    refund: 'para iadesi',
    replacement: 'ürün değişimi',
    delivery: 'en kısa sürede teslimat',
    documents: 'belge',
    inspection: 'ürün kontrolü',
    warranty: 'garanti',
    response: 'hızlı bir yanıt',
    compliance: 'şartlarınıza uygun çalışma',
    explanation: 'bir açıklama',
  },
  papers: {
    test_report: 'test raporu',
    certificate: 'sertifika',
    invoice: 'fatura',
    proforma: 'proforma fatura',
    packing_list: 'çeki listesi',
    bill_of_lading: 'konşimento',
    data_sheet: 'ürün bilgi formu',
    manual: 'kullanım kılavuzu',
    catalogue: 'katalog',
    drawing: 'teknik çizim',
    contract: 'sözleşme',
    declaration: 'beyan yazısı',
    inspection_report: 'kontrol raporu',
    licence: 'şirket tescil belgesi',
    photos: { topic: 'fotoğraflar', demand: 'fotoğraf' },
    order_confirmation: 'sipariş onayı',
  },
  headings: {
    refund: 'Para iadesi',
    replacement: 'Ürün değişimi',
    compensation: 'Talebiniz',
    warranty: 'Garanti',
    inspection: 'Ürün kontrolü',
    delivery: 'Teslim tarihi',
    explanation: 'Sebebi',
  },
  colon: ': ',
  askAsPoint: '{ask}',
  problems: {
    quality: 'kalite sorunu',
    delay: 'teslimattaki gecikme',
    goods: 'teslim aldığınız mallarla ilgili sorun',
    service: 'hizmetimizle ilgili sorun',
    silence: 'yanıtımız için beklediğiniz süre',
    documents: 'belgelerle ilgili sorun',
  },
  matter: 'bu konu',
  phrases: {
    'calm.thanks': [
      'Mesajınız için teşekkür ederim.',
      'Bize yazdığınız için teşekkür ederim.',
      'E-postanız için çok teşekkür ederim.',
    ],
    'calm.thanks_about': [
      'Öncelikle {asks} hakkındaki mesajınız için teşekkür ederim.',
      'Bize yazdığınız için teşekkür ederim; {asks} ile ilgili mesajınızı aldım.',
      'İlginiz ve {asks} konusundaki e-postanız için çok teşekkür ederim.',
    ],
    'calm.informed': [
      'Bilgi verdiğiniz için teşekkür ederim.',
      'Haber verdiğiniz için teşekkürler.',
      'Bu bilgi için çok teşekkür ederim.',
    ],
    'calm.thanks_order': [
      'Siparişiniz için teşekkür ederim.',
      'Siparişiniz için çok teşekkür ederim.',
      'Bize verdiğiniz sipariş için teşekkür ederim.',
    ],
    'calm.thanks_payment': [
      'Ödemeyi haber verdiğiniz için teşekkür ederim.',
      'Ödemenizle ilgili bilgi için çok teşekkür ederim.',
      'Ödeme bilgisini ilettiğiniz için teşekkür ederim.',
    ],
    'calm.thanks_papers': [
      'Gönderdikleriniz için teşekkür ederim.',
      'Bunları bana ilettiğiniz için çok teşekkür ederim.',
      'Teşekkür ederim, gönderdiklerinizi aldım.',
    ],
    'calm.thanks_news': [
      'Bu güzel haber için teşekkür ederim; çok sevindim.',
      'Bunu okuduğuma çok sevindim, yazdığınız için teşekkür ederim.',
      'Ne güzel bir haber, çok teşekkür ederim.',
    ],
    'calm.thanks_settled': [
      'Onayladığınız için teşekkürler, konunun çözülmesine sevindim.',
      'Konunun çözüldüğünü bilmek güzel, teşekkürler.',
      'Konunun kapandığını bildirdiğiniz için teşekkür ederim.',
    ],
    'calm.thanks_inquiry': [
      'Talebiniz için teşekkür ederim.',
      'Talebiniz ve ürünlerimize gösterdiğiniz ilgi için çok teşekkür ederim.',
      'Talebinizle bize ulaştığınız için teşekkür ederim.',
    ],
    'calm.notice': [
      'Bildiriminizi aldık ve inceliyoruz.',
      'Bildiriminiz bize ulaştı ve işleme alındı.',
      'Bildiriminizi aldığımızı teyit ederiz.',
    ],
    'calm.thanks_report': [
      'Bizi {point} hakkında bilgilendirdiğiniz için teşekkür ederim.',
      'Bize {point} hakkında yazdığınız için teşekkür ederim; bunu doğrudan sizden öğrenmemiz iyi oldu.',
      'Mesajınızda {point} hakkında bilgi verdiğiniz için teşekkür ederim.',
    ],
    'calm.sorry_delay': [
      'Gecikmeden ve bunun size yaşattığı sıkıntıdan dolayı üzgünüm.',
      'Malları uzun süre beklemek zorunda kaldığınız için üzgünüm.',
      'Teslimat planladığınız gibi ilerlemediği için üzgünüm.',
    ],
    'calm.sorry_goods': [
      'Mallar size beklediğiniz gibi ulaşmadığı için üzgünüm.',
      'Teslim aldığınız mallarla ilgili yaşadığınız sıkıntıdan dolayı üzgünüm.',
      'Malları ihtiyacınıza uygun şekilde teslim alamadığınız için üzgünüm.',
    ],
    'calm.sorry_quality': [
      'Mallar size sıkıntı yaşattığı için üzgünüm.',
      'Anlattığınız kalite sorunundan dolayı üzgünüm.',
      'Mallar beklentinizi karşılamadığı için üzgünüm.',
    ],
    'calm.sorry_service': [
      'Hizmetimiz ihtiyacınızı karşılamadığı için üzgünüm.',
      'Hizmetimizin size yaşattığı sıkıntıdan dolayı üzgünüm.',
      'Bizimle çalışırken fazladan emek harcamak zorunda kaldığınız için üzgünüm.',
    ],
    'calm.sorry_silence': [
      'Yanıtımızı beklemek zorunda kaldığınız için üzgünüm.',
      'Bizden daha erken haber alamadığınız için üzgünüm.',
      'Yanıtımızın gelmesi uzun sürdüğü için üzgünüm.',
    ],
    'calm.sorry_documents': [
      'Belgelerle ilgili yaşadığınız sıkıntıdan dolayı üzgünüm.',
      'Belgeler ihtiyacınıza uygun olmadığı için üzgünüm.',
      'Belgeler size zaman kaybettirdiği için üzgünüm.',
    ],
    'calm.sorry_general': [
      'Yaşadığınız sıkıntı için gerçekten üzgünüm.',
      'İşler olması gerektiği gibi gitmediği için üzgünüm.',
      'Böyle bir durumla karşılaştığınız için üzgünüm.',
    ],
    'calm.sorry_upset': [
      'Öfkenizi anlıyorum ve yaşananlar için çok üzgünüm.',
      'Neden kızdığınızı anlıyorum; işin bu noktaya gelmesinden dolayı çok üzgünüm.',
      'Bu durum canınızı bu kadar sıktığı için gerçekten üzgünüm.',
    ],
    'calm.own_fault': [
      'Hata bizden kaynaklanıyor ve bunu düzeltmek bizim görevimiz.',
      'Bu bizim hatamızdı, gereğini de biz yapacağız.',
      'Kusur bizde; düzeltmek de bize düşüyor.',
    ],
    'calm.danger': [
      'Güvenliğiniz için söz konusu ürünleri lütfen artık kullanmayın; benden haber alana kadar insanlardan ve yanabilecek her şeyden uzak tutun.',
      'Lütfen söz konusu ürünleri hemen kullanımdan kaldırın ve benden haber alana kadar ayrı, insanlardan uzak bir yerde tutun.',
      'Durum netleşene kadar söz konusu ürünleri lütfen kullanmayın ve insanlardan iyice uzak tutun; güvenlik her şeyden önce gelir.',
    ],
    'calm.bank': [
      'Lütfen daha önce kullandığınız bir numaradan bana telefonla ulaşıp bilgileri teyit etmeden, değiştiği bildirilen bir hesaba para göndermeyin.',
      'Lütfen yeni bir hesaba şimdilik ödeme yapmayın; önce beni her zaman kullandığınız numaradan arayın, hesap bilgilerini birlikte kontrol edelim.',
      'Önceden bildiğiniz bir numara üzerinden bilgileri telefonda teyit edene kadar lütfen değiştiği bildirilen bir hesaba yapılacak ödemeleri bekletin.',
    ],
    'calm.attention': [
      'Bu konu benim için öncelikli; bizzat ilgileniyorum.',
      'Bunu ciddiye alıyor ve bizzat takip ediyorum.',
      'Bunun işinizi nasıl etkilediğini anlıyorum ve konuyla ilgileniyorum.',
    ],
    'calm.take_seriously': {
      warmer: [
        'Sizin için {point} ne kadar önemli, biliyorum; konuyla bizzat ilgileniyorum.',
        'Benim için de {point} çok önemli; sonuçlanana kadar bizzat takip edeceğim.',
        'Sizi {point} düşündürüyor, bunu çok iyi anlıyorum; konuyu öncelikle ele alıyorum.',
      ],
      plain: [
        'Bize {point} hakkında yazdıklarınızı ciddiye alıyor, bizzat ilgileniyorum.',
        'İşiniz için {point} büyük önem taşıyor; bunun farkındayım ve konuya öncelik veriyorum.',
        'Sizin için {point} bekleyemez, bunu anlıyorum; konuyla ilgileniyorum.',
      ],
      firmer: [
        'Bize {point} hakkında yazdıklarınızı ciddiye alıyorum.',
        'İşiniz için {point} önem taşıyor, bunu anlıyorum.',
        'Sizin için {point} neden önemli, anlıyorum.',
      ],
    },
    'calm.price': {
      warmer: [
        'Fiyat konusunda bu kadar açık olduğunuz için teşekkür ederim; fiyatın pazarınıza uygun olması gerektiğini anlıyorum.',
        'Maliyetlerinize dikkat etmeniz gerektiğini çok iyi anlıyorum ve sizinle birlikte bir yol bulmak isterim.',
        'Açık konuşmanıza değer veriyorum; fiyat konusunu dile getirmeniz çok doğal.',
      ],
      plain: [
        'Fiyatın pazarınıza uygun olması gerektiğini anlıyorum ve yazdıklarınızı ciddiye alıyorum.',
        'Maliyetlerinize dikkat etmeniz gerektiğini anlıyorum ve iki taraf için de uygun bir yol bulmak isterim.',
        'Fiyatla ilgili görüşünüzü anladım; bunu dile getirmeniz doğal.',
      ],
      firmer: [
        'Fiyatın pazarınıza uygun olması gerektiğini anlıyorum.',
        'Maliyetlerinize dikkat etmeniz gerektiğini anlıyorum.',
        'Fiyatla ilgili görüşünüzü anladım.',
      ],
    },
    'calm.terms': [
      'Planlamanız için {point} önemli; bunu anlıyorum ve ciddiye alıyorum.',
      'Sizin için {point} neden önemli, anlıyorum; iki taraf için de uygun bir yol bulmak isterim.',
      'Bize {point} hakkında açıkça yazdığınız için teşekkür ederim; bu, çözüm bulmamızı kolaylaştırıyor.',
    ],
    'calm.safety': [
      'Karar vermeden önce emin olmak istiyorsunuz; bu çok doğal.',
      'Bir siparişe para bağlamadan önce güvence istemeniz yerinde.',
      'İşinizi sağlama almak istemenizi anlıyorum; sizin yerinizde ben de aynısını yapardım.',
    ],
    'calm.worry': [
      'Endişenizi anlıyorum; bunu dile getirmekte haklısınız.',
      'Bunun aklınıza takılması doğal, sormanız iyi oldu.',
      'Bu konuda netlik istemenizi anlıyorum.',
    ],
    'calm.rank': [
      'Talepleriniz ve iş süreciniz bizim için önemli; bunlara uygun çalışmak istiyoruz.',
      'İş sürecinizin önemli olduğunu anlıyorum; buna saygı duyuyoruz.',
      'Çalışma biçiminize uyan bir tedarikçiye ihtiyacınız var ve bunu ciddiye alıyorum.',
    ],
    'calm.parting': [
      'Düşüncenizi bana açıkça yazdığınız için teşekkür ederim; bunu ciddiye alıyorum.',
      'Bana doğrudan yazdığınız için teşekkür ederim; söylediklerinizi ciddiye alıyorum.',
      'Açık sözlülüğünüz için teşekkür ederim; yazdıklarınızı ciddiye alıyor ve sizi tam olarak anlamak istiyorum.',
    ],
    'calm.loyalty': [
      'Sizinle çalışmak bizim için değerli.',
      'Sizinle yeni tanışmıyoruz; birlikte yaptığımız işlerin değerini biliyoruz.',
      'Daha önce birlikte çalıştık ve bu bizim için önemli.',
    ],
    'restate.order': [
      'Konumuz {order}, bunu not aldım.',
      'Mesajınızda {order} hakkında yazdıklarınızı okudum.',
      'Söz ettiğiniz {order} önümde.',
    ],
    'restate.asks': [
      'Bizden {wants} istiyorsunuz.',
      'İsteğiniz şu: {wants}.',
      'İhtiyacınız olan şu: {wants}.',
    ],
    'restate.quote': [
      'Şöyle yazmışsınız: “{quote}.”',
      'Mesajınızdaki ifadeyle: “{quote}.”',
      'Yazdığınızı not aldım: “{quote}.”',
    ],
    'restate.points': [
      'Sorularınıza yanıtlarım:',
      'Değindiğiniz noktalara yanıtlarım:',
      'Sırasıyla yanıtlıyorum:',
    ],
    'restate.one_point': ['İsteğinizle ilgili olarak:', 'Sorunuzla ilgili olarak:', 'Talebiniz hakkında:'],
    'ground.price': [
      'Fiyatımız bu ürünün malzemesine, işçiliğine ve kontrollerine dayanıyor.',
      'Fiyatın içinde malzeme, üretim ve kalite kontrolü var.',
      'Ödediğiniz bedelin karşılığı malzeme, özenli üretim ve sevkiyat öncesi kontroldür.',
    ],
    'ground.compare': [
      'Başka bir teklifi lütfen bizimkiyle madde madde karşılaştırın: malzeme, teknik özellikler, ambalaj, kontrol, ödeme ve teslim koşulları.',
      'Başka bir teklif daha düşükse ikisini yan yana koymak faydalı olur: malzeme, teknik özellikler, ambalaj, kontrol, ödeme ve teslim koşulları.',
      'Başka bir teklifin neleri içerdiğine satır satır bakmakta fayda var: malzeme, teknik özellikler, ambalaj, kontrol, ödeme ve teslim koşulları.',
    ],
    'ground.compare_why': [
      'Daha düşük bir fiyat çoğu zaman bu noktalardan birinin daha basit ya da eksik olduğu anlamına gelir.',
      'Fiyat farkı genellikle bu noktalardan birinden kaynaklanır.',
      'Aradaki farkı çoğu zaman bu noktalardan biri açıklar.',
    ],
    'ground.payment': [
      'Mevcut ödeme koşullarımız, üretim öncesi malzeme alımının finansmanını sağlıyor.',
      'Bir siparişin malzemesini üretim başlamadan önce satın alıyoruz; ödeme koşullarımız da buna göre belirleniyor.',
      'Ödeme koşulları, üretimden önce ödenmesi gereken malzeme maliyetine bağlı.',
    ],
    'ground.freight': [
      'Nakliye aynı hesabın parçası; bu yüzden onu fiyatla birlikte ele alıyorum.',
      'Nakliye de malzeme ve işçilik gibi siparişin maliyetine giriyor.',
      'Nakliyedeki her değişiklik siparişin maliyetine doğrudan yansıyor.',
    ],
    'ground.extras': [
      'Bedelsiz ürünler aynı hesabın parçası; bu yüzden onları fiyatla birlikte ele alıyorum.',
      'Bedelsiz ürünler de malzeme ve işçilik gibi siparişin maliyetine giriyor.',
      'Her bedelsiz ürün siparişin maliyetine doğrudan yansıyor.',
    ],
    'ground.time': [
      'Teslim süresini malzeme, üretim ve kontrol aşamaları belirliyor; bunların her biri size ulaşan ürünün kalitesini koruyor.',
      'Malzeme, üretim ve kontrol belli bir zaman istiyor; kaliteyi riske atmadan hiçbiri atlanamaz.',
      'Takvimi malzeme, üretim ve kontrol için gereken süre belirliyor; bunlar birlikte kaliteyi güvence altına alıyor.',
    ],
    'ground.check_goods': [
      'Size doğru bir yanıt verebilmek için durumu üretim ve kalite ekibimize inceleteceğim.',
      'Yanıtıma güvenebilmeniz için durumu üretim ve kalite ekibimizle birlikte gözden geçireceğim.',
      'Üretim ve kalite ekibimiz konuyu inceleyecek; böylece net bir yanıt alacaksınız.',
    ],
    'ground.evidence': [
      'Fotoğrafları, adet bilgisini ve parti numarasını henüz göndermediyseniz iletmenizi rica ederim; böylece daha hızlı ilerleriz.',
      'Birkaç fotoğraf, adet bilgisi ve parti numarasıyla çok daha hızlı çalışabiliriz; daha önce göndermediyseniz lütfen iletin.',
      'Elimde henüz yoksa fotoğrafları, adet bilgisini ve parti numarasını göndermenizi rica ederim; böylece zaman kaybetmeyiz.',
    ],
    'ground.check_delay': [
      'Her aşamada ne olduğunu üretim ekibi ve nakliye firmasıyla kontrol edeceğim.',
      'Zamanın nerede kaybedildiğini üretim ekibinden ve nakliye firmasından öğreneceğim.',
      'Nedeni bulmak için her adımı üretim ekibi ve nakliye firmasıyla tek tek inceleyeceğim.',
    ],
    'ground.check_service': [
      'İşin nerede takıldığını görmek için yazışmalarımızı gözden geçireceğim.',
      'Konunuzun bizde nasıl ele alındığını adım adım kontrol edeceğim.',
      'Tek ve net bir yanıt alabilmeniz için dosyanın tamamını inceleyeceğim.',
    ],
    'ground.check_matter': [
      'Doğru bir yanıt verebilmek için durumu ekip arkadaşlarımla inceleyeceğim.',
      'Ne olduğunu ve nedenini ilgili birimlerle birlikte ortaya çıkaracağım.',
      'Konuyu bizim tarafta ilgili olan herkesle tek tek görüşeceğim.',
    ],
    'ground.proof': [
      'Kalite ve teslimat hakkında söylediklerimizi yazılı olarak teyit etmeye hazırız.',
      'Bir tedarikçiye duyulan güven yalnızca sözlere değil, kontrol edebileceğiniz belgelere dayanmalı.',
      'Söylediklerimize güvenmeden önce bunları kontrol edebilmelisiniz.',
    ],
    'ground.process': [
      'İş sürecinize uygun çalışmak istiyoruz; bir talep maliyeti ya da süreyi değiştiriyorsa işe başlamadan önce rakamları size göstereceğim.',
      'İş sürecinize uyum sağlayabiliriz; bazı talepler malzemeyi, işçiliği ya da süreyi değiştirdiği için bu etkileri açık rakamlarla ortaya koyacağım.',
      'İş sürecinize göre çalışacağız; bilerek karar verebilmeniz için her talebin maliyet ve süreye etkisini listeleyeceğim.',
    ],
    'options.lead': [
      'Aşağıdaki seçenekleri birlikte değerlendirebiliriz; iki taraf da onaylayana kadar hiçbiri kesin değildir:',
      'Önümüzde şu seçenekler var; iki taraf anlaşana kadar hiçbiri kesinleşmiş sayılmaz:',
      'Şunları görüşebiliriz; iki taraf da onaylamadan hiçbiri bağlayıcı değildir:',
    ],
    'options.lead_fix': [
      'Sizin için şunları değerlendirebiliriz:',
      'Sizin için şu seçenekleri düşünebiliriz:',
      'Birlikte şunları ele alabiliriz:',
    ],
    'offer.volume_for_price': [
      'Miktar: {min_quantity} ve üzeri bir siparişte {volume_discount} oranında bir indirimi değerlendirebiliriz.',
      'Daha yüksek miktar: en az {min_quantity} alırsanız {volume_discount} oranında bir indirimi görüşebiliriz.',
      'Miktara göre fiyat: {min_quantity} veya daha fazla sipariş verirseniz fiyatta {volume_discount} oranında bir indirimi düşünebiliriz.',
    ],
    'offer.terms_for_price': [
      'Ödeme: daha yüksek bir ön ödeme yapar ya da bakiyeyi sevkiyattan önce öderseniz {terms_discount} oranında bir indirimi değerlendirebiliriz.',
      'Ödeme koşulları: ödemeyi daha erken yaparsanız {terms_discount} oranında bir indirimi görüşebiliriz.',
      'Ödemeye göre fiyat: mevcut koşulların gerektirdiğinden daha erken öderseniz fiyatta {terms_discount} oranında bir indirimi düşünebiliriz.',
    ],
    'offer.volume_for_terms': [
      'Miktara göre vade: {min_quantity} ve üzeri siparişlerde {credit_days} vadeyi değerlendirebiliriz.',
      'Miktar ve vade: sipariş başına en az {min_quantity} alırsanız {credit_days} vadeyi görüşebiliriz.',
      'Daha büyük sipariş: {min_quantity} veya daha fazla alırsanız {credit_days} vadeyi düşünebiliriz.',
    ],
    'offer.security_for_terms': [
      'Güvence karşılığı vade: akreditif ya da alacak sigortası karşılığında {credit_days} vadeyi değerlendirebiliriz.',
      'Vade ve güvence: akreditif ya da alacak sigortası olursa {credit_days} vadeyi görüşebiliriz.',
      'Güvenceli ödeme: tutar akreditif ya da alacak sigortasıyla güvence altına alınırsa {credit_days} vadeyi düşünebiliriz.',
    ],
    'offer.volume_for_freight': [
      'Miktara göre nakliye: tek sevkiyatta {min_quantity} ve üzeri alırsanız nakliye bedelinin {freight_part} oranındaki kısmını üstlenmeyi değerlendirebiliriz.',
      'Tek seferde daha büyük sevkiyat: {min_quantity} ve üzerinde nakliye bedelinin {freight_part} oranındaki kısmını üstlenmeyi görüşebiliriz.',
      'Miktar ve nakliye: {min_quantity} veya daha fazlası birlikte yola çıkarsa nakliye bedelinin {freight_part} oranındaki kısmını üstlenmeyi düşünebiliriz.',
    ],
    'offer.material_for_price': [
      'Teknik özellikler: daha sade bir malzemeyi, yüzey işlemini ya da ambalajı kabul ederseniz bu versiyon için daha düşük bir fiyat çalışabiliriz.',
      'Bir ayrıntıda değişiklik: başka bir malzeme, yüzey işlemi ya da ambalaj seçerseniz size daha düşük bir fiyat hesaplayabiliriz.',
      'Özelliğe göre fiyat: malzeme, yüzey işlemi ya da ambalajda bir ayrıntı değişebilirse bu versiyon için daha düşük bir fiyatı düşünebiliriz.',
    ],
    'offer.replacement_and_next_discount': [
      'Değişim: konu sizin için bu şekilde çözülürse ilgili ürünleri ücretsiz yenilemeyi ve bir sonraki siparişinizde {next_discount} oranında bir indirimi değerlendirebiliriz.',
      'Yeni ürün: konu sizin açınızdan böyle kapanırsa ilgili ürünleri size masraf çıkarmadan yenileyebilir ve vereceğiniz bir sonraki siparişte {next_discount} oranında indirim yapabiliriz.',
      'Değişim ve indirim: siparişi bizde bırakırsanız ücretsiz değişimi ve bir sonraki siparişinizde {next_discount} oranında bir indirimi düşünebiliriz.',
    ],
    'offer.repair_or_credit_note': [
      'Alacak dekontu: mallar hâlâ işinize yarıyorsa bir sonraki siparişinizden düşülmek üzere {credit_amount} tutarında bir alacak dekontunu değerlendirebiliriz.',
      'Mahsup: mallar sizin için hâlâ kullanılabilir durumdaysa sonraki siparişe mahsup edilmek üzere {credit_amount} tutarında bir alacak dekontunu görüşebiliriz.',
      'İade yerine mahsup: malları hâlâ kullanabiliyorsanız bir sonraki siparişinizden düşülecek {credit_amount} tutarında bir alacağı düşünebiliriz.',
    ],
    'offer.partial_shipment': [
      'İki sevkiyat: iki parti hâlinde teslimatı kabul ederseniz kalan kısmı beklemeden {partial_quantity} göndermeyi değerlendirebiliriz.',
      'İlk parti: parçalı teslimatı onaylarsanız önce {partial_quantity}, ardından kalanı gönderebiliriz.',
      'Kısmi sevkiyat: iki ayrı teslimat size uyarsa ilk olarak {partial_quantity} sevk etmeyi düşünebiliriz.',
    ],
    'offer.faster_transport_shared': [
      'Daha hızlı nakliye: sizin payınız {freight_share} olursa bu mallar için daha hızlı bir taşımayı ve ek nakliye bedelini paylaşmayı değerlendirebiliriz.',
      'Ekspres nakliyeyi paylaşmak: ek nakliye bedeli bölüşülür ve sizin payınıza {freight_share} düşerse bu mallar için daha hızlı bir güzergâhı görüşebiliriz.',
      'Daha hızlı bir güzergâh: ek nakliye bedelini bölüşürsek ve payınız {freight_share} olursa bu mallar için daha hızlı nakliyeyi düşünebiliriz.',
    ],
    'offer.proof_package': [
      'Doğrulama: incelemeniz için numune, test raporu ve referans hazırlayabiliriz; kendi test kriterleriniz varsa lütfen bize iletin.',
      'Numune ve belgeler: kriterlerinizi bildirirseniz bunlara uygun numune, test raporu ve referansları hazırlayabiliriz.',
      'Önce belgeler: incelemeniz için numune, test raporu ve referanslar; kriterlerinizi bildirirseniz bunları dikkate alabiliriz.',
    ],
    'offer.inspection_before_balance': [
      'Kontrol: bakiye, mallar kontrolden geçince ödenirse siz ya da seçeceğiniz bir gözetim firması malları sevkiyattan önce kontrol edebilir.',
      'Ödemeden önce kontrol: mallar kontrolden geçer geçmez bakiyeyi öderseniz, bakiyenin vadesinden önce bir kontrol üzerinde anlaşabiliriz.',
      'Üçüncü taraf kontrolü: gözetim firmasını ve kriterleri bildirir, mallar kontrolden geçince de bakiyeyi öderseniz sevkiyat öncesi bir kontrol üzerinde anlaşabiliriz.',
    ],
    'offer.trial_order': [
      'Deneme siparişi: teklif edilen fiyattan {trial_quantity} ile başlayabilirsiniz; daha büyük siparişlerin koşullarını siz malları gördükten sonra belirleriz.',
      'Küçük bir başlangıç: teklif edilen fiyattan ilk sipariş olarak {trial_quantity} alırsanız bir sonraki sipariş için daha iyi koşulları görüşebiliriz.',
      'Adım adım: teklif edilen fiyattan deneme olarak {trial_quantity} alırsanız önce bizi tanımış olursunuz; daha büyük siparişleri bundan sonra konuşabiliriz.',
    ],
    'offer.written_warranty': [
      'Garanti: ürünler belirtilen şekilde kullanılır ve saklanırsa {warranty_period} süreli yazılı bir garantiyi değerlendirebiliriz.',
      'Yazılı garanti: kullanım, saklama ve başvuru yöntemi üzerinde anlaşırsak {warranty_period} süreli yazılı bir garantiyi görüşebiliriz.',
      'Yazılı bir garanti: kullanım ve saklama koşulları açıkça belirlenirse {warranty_period} için yazılı garanti vermeyi düşünebiliriz.',
    ],
    'offer.loyalty_advantage': [
      'Sürekli müşterimiz olarak size: bir sonraki siparişi {order_by_date} tarihine kadar verirseniz {loyalty_discount} oranında bir indirimi değerlendirebiliriz.',
      'Mevcut müşterilerimize özel: sipariş {order_by_date} tarihine kadar verilirse {loyalty_discount} oranında bir indirimi sizinle görüşebiliriz.',
      'Yalnızca size özel: sipariş {order_by_date} tarihine kadar gelirse size {loyalty_discount} oranında bir indirimi düşünebiliriz.',
    ],
    'offer.priority_contact': [
      'Sabit bir muhatap: sipariş planınızı bizimle paylaşırsanız {contact_name} siparişlerinizle öncelikli olarak ilgilenebilir.',
      'Tek muhatap: sipariş planınız elimizde olursa siparişlerinizi öncelikli olarak {contact_name} takip edebilir.',
      'Öncelik: bir sipariş planı karşılığında size sabit bir muhatap ({contact_name}) ve üretimde öncelik vermeyi düşünebiliriz.',
    ],
    'offer.change_cost_shared': [
      'Değişikliğin maliyeti: yeni versiyonu yazılı olarak onaylarsanız {change_cost} tutarındaki ek maliyeti sizinle paylaşmayı değerlendirebiliriz.',
      'Maliyeti paylaşmak: yeni versiyon yazılı olarak onaylanırsa {change_cost} tutarındaki ek maliyetin nasıl bölüşüleceğini görüşebiliriz.',
      'Değişikliğin kendisi: ek maliyeti {change_cost}; yazılı olarak onaylarsanız bunun bir kısmını üstlenmeyi düşünebiliriz.',
    ],
    'line.price': {
      warmer: [
        'Size karşı açık olmak isterim: bu özelliklerde ve bu miktarda, kalitenin arkasında durabileceğimiz fiyat budur.',
        'Sizi sonra hayal kırıklığına uğratmaktansa şimdi dürüst olmayı tercih ederim: bu özelliklerde, fiyatımızın altında beklediğiniz kalitenin sözünü veremem.',
        'Anlayışınızı rica ederim: birebir aynı mal için daha düşük bir fiyat kaliteden ödün vermek demek olur.',
      ],
      plain: [
        'Bu özelliklerde ve bu miktarda, kalitenin arkasında durabileceğimiz fiyat, size verdiğimiz fiyattır.',
        'Bu özelliklerde, fiyatımızın altında beklediğiniz kalitenin sözünü veremem.',
        'Birebir aynı mal için daha düşük bir fiyat kaliteden ödün vermek demek olur; bunun da iki tarafa bir faydası olmaz.',
      ],
      firmer: [
        'Kalite buna bağlı olduğu için bu özellikler ve bu miktarda fiyatımızın altına inemiyoruz.',
        'Bu özelliklerde, fiyatımızın altında kaliteyi garanti edemiyoruz; bu yüzden o seviyeye inmiyoruz.',
        'Birebir aynı mal için fiyatı düşürmüyoruz; fiyatla birlikte siparişte başka bir şeyin de değişmesi gerekir.',
      ],
    },
    'line.payment': {
      warmer: [
        'İki taraf yazılı olarak anlaşana kadar mevcut ödeme koşullarının geçerli kalması konusunda anlayışınızı rica ederim.',
        'Bu konuyu birlikte çözene kadar ödemenin olduğu gibi kalması iki taraf için de iyi olur.',
        'Ödemede bir değişiklik için önce iki tarafın yazılı olarak anlaşması gerektiğini anlayışla karşılamanızı rica ederim.',
      ],
      plain: [
        'Ödeme koşullarında bir değişikliği karşılıklı yazılı mutabakatla ele alabiliriz; o zamana kadar mevcut koşullar geçerlidir.',
        'Bu konuyu birlikte çözene kadar lütfen ödemeyi olduğu gibi bırakın.',
        'Ödemede bir değişiklik için önce iki tarafın yazılı olarak anlaşması gerekir.',
      ],
      firmer: [
        'Ödeme koşullarının tek taraflı olarak değiştirilmesini kabul edemeyiz.',
        'Bu konu çözülürken ödeme koşulları geçerliliğini korur.',
        'Ödemedeki her değişiklik için yazılı onayımız gerekir.',
      ],
    },
    'line.facts': {
      warmer: [
        'İki tarafın da önünde aynı bilgiler olana kadar sabrınızı rica ederim; sonrasına birlikte karar verebiliriz.',
        'Önce birlikte ne olduğuna bakalım, sonra ne yapılacağını konuşalım.',
        'Durum iki taraf için de netleşmeden bir tutar konusunda söz veremeyeceğimi anlayışla karşılamanızı rica ederim.',
      ],
      plain: [
        'Bundan sonra ne yapılacağına, iki tarafın da önünde aynı bilgiler olduğunda karar verebiliriz.',
        'Sonuçları ya da tutarları konuşmadan önce birlikte ne olduğuna bakalım.',
        'Durum iki taraf için de netleşmeden bir tutar konusunda söz veremem.',
      ],
      firmer: [
        'Bundan sonra ne yapılacağına durum netleşince karar vereceğiz, daha önce değil.',
        'Durum netleşmeden sonuçları ya da tutarları konuşamayız.',
        'Durum iki taraf için de netleşmeden hiçbir tutarı taahhüt etmiyoruz.',
      ],
    },
    'line.process': {
      warmer: [
        'Bir değişikliğe başlamadan önce sizden tek ricam, maliyetini ve süresini yazılı olarak onaylamanız.',
        'Başlamadan önce bir değişikliğin maliyet ve süresinin yazılı olarak onaylanması iki taraf için de iyi olur.',
        'Bir değişikliğe, maliyeti ve süresi üzerinde anlaştıktan sonra başlayabildiğimizi anlayışla karşılamanızı rica ederim.',
      ],
      plain: [
        'Bir değişikliğe başlamadan önce bize gereken tek şey, maliyeti ve süresi için yazılı onayınız.',
        'Bir değişikliğin maliyet ve süresi, biz başlamadan önce yazılı olarak onaylanmalıdır.',
        'Maliyeti ve süresi üzerinde anlaştığımız anda bir değişikliğe başlayabiliriz.',
      ],
      firmer: [
        'Maliyeti ve süresi yazılı olarak onaylanmadan hiçbir değişikliğe başlamıyoruz.',
        'Maliyet ve süre için yazılı onay olmadan bir değişikliğe başlayamayız.',
        'Bir değişiklik ancak maliyeti ve süresi üzerinde anlaşıldıktan sonra başlar.',
      ],
    },
    'line.safety': {
      warmer: [
        'Bu belgeler elinizde olacağı için ödeme koşullarını olduğu gibi bırakmanızı rica ederim.',
        'Umarım bu, ihtiyaç duyduğunuz güvenceyi size verir ve ödeme koşulları olduğu gibi kalabilir.',
        'Bu belgeleri, ödeme koşullarını değiştirmeye gerek kalmasın diye sunuyoruz; anlayışınızı rica ederim.',
      ],
      plain: [
        'Elinizdeki bu belgelerle ödeme koşulları olduğu gibi kalabilir.',
        'Size ihtiyaç duyduğunuz güvenceyi vermek istiyoruz; karşılığında ödeme koşullarına uymanızı rica ediyoruz.',
        'Bu belgelerin amacı, ödeme koşullarını değiştirmeye gerek kalmaması.',
      ],
      firmer: [
        'Size bu belgeleri sunuyoruz; ödeme koşulları ise olduğu gibi kalıyor.',
        'Size ihtiyaç duyduğunuz güvenceyi vermek istiyoruz; ödeme koşulları ise değişikliğe açık değil.',
        'Size belge sunabiliriz; ödeme koşullarını ise değiştiremeyiz.',
      ],
    },
    'line.reserved': [
      'Bu mesaj yalnızca yazınızı aldığımızı teyit eder; tüm hak ve itirazlarımız saklıdır.',
      'Bu mesajdaki hiçbir ifade bir talebin kabulü ya da bir haktan feragat anlamına gelmez; mesaj yalnızca alındı teyidi niteliğindedir.',
      'Bu mesajı yalnızca bir alındı teyidi olarak değerlendirmenizi rica ederiz; tüm haklarımız saklıdır.',
    ],
    'line.direct': {
      warmer: [
        'Bunu önce doğrudan sizinle çözme fırsatını bize verirseniz sevinirim.',
        'Bunu önce kendi aramızda çözmek benim için çok değerli olur.',
        'Doğrudan bir çözüm iki taraf için de en hızlı yol; bunu sizinle birlikte bulmaktan memnuniyet duyarım.',
      ],
      plain: [
        'Lütfen bunu önce doğrudan sizinle çözmemize fırsat verin.',
        'Bunu önce kendi aramızda çözmemize izin vermenizi rica ederim.',
        'Doğrudan bir çözüm iki taraf için de en hızlı yol; bunu bulmamız için bize fırsat tanımanızı rica ederim.',
      ],
      firmer: [
        'Bunun önce doğrudan aramızda çözülmesini bekliyoruz.',
        'Bunun önce kendi aramızda çözülmesi gerekir.',
        'Doğrudan bir çözüm iki taraf için de en hızlı yol ve doğru başlangıçtır.',
      ],
    },
    'next.answer': [
      'Size {asks} hakkında {reply_date} tarihine kadar dönüş yapacağım.',
      'Benden {reply_date} tarihine kadar {asks} konusunda yanıt alacaksınız.',
      'Size {reply_date} tarihine kadar {asks} ile ilgili ayrıntıları göndereceğim.',
    ],
    'next.reply': [
      'Size {reply_date} tarihine kadar yanıt vereceğim.',
      'Size {reply_date} tarihine kadar net bir yanıtla dönüş yapacağım.',
      'Size {reply_date} tarihine kadar ayrıntılı olarak yeniden yazacağım.',
    ],
    'next.each': [
      'Değindiğiniz her konuda {reply_date} tarihine kadar yanıtımı alacaksınız.',
      'Size {reply_date} tarihine kadar tüm konularda dönüş yapacağım.',
      'Değindiğiniz konuları {reply_date} tarihine kadar tek tek yanıtlayacağım.',
    ],
    'next.quote': [
      'Teklifimizi {reply_date} tarihine kadar göndereceğim.',
      'Teklifimiz {reply_date} tarihine kadar elinizde olacak.',
      'Size {reply_date} tarihine kadar teklifimizi ileteceğim.',
    ],
    'next.confirm': [
      'Ayrıntıları kontrol ediyorum; sipariş teyidimizi size {reply_date} tarihine kadar göndereceğim.',
      'Kalemleri kontrol ediyoruz; sipariş teyidimiz {reply_date} tarihine kadar elinizde olacak.',
      'Her kalemi kontrol ettikten sonra sipariş teyidimizi size {reply_date} tarihine kadar ileteceğiz.',
    ],
    'next.payment': [
      'Tutar hesabımıza geçer geçmez size haber vereceğim.',
      'Hesabımıza geçtiğinde size teyit edeceğim.',
      'Banka tutarı hesabımıza geçirir geçirmez teyidimizi alacaksınız.',
    ],
    'next.open': [
      'Bundan sonra açık kalan konularda size {reply_date} tarihine kadar yanıt vereceğim.',
      'Hâlâ açık olan konular için size {reply_date} tarihine kadar döneceğim.',
      'Burada netleşmeyen her şey için size {reply_date} tarihine kadar yazacağım.',
    ],
    'next.available': [
      'Başka bir ihtiyacınız olursa bana her zaman yazabilirsiniz.',
      'Sorularınız olursa her zaman yanıtlamaya hazırım.',
      'Yapabileceğimiz başka bir şey olursa bana yazmanız yeterli.',
    ],
    'next.choose': [
      'Bunlardan size en uygun olanı lütfen bana bildirin; kesin koşulları {reply_date} tarihine kadar göndereceğim.',
      'Bunlardan hangisi size en çok yardımcı olur? Ayrıntıları {reply_date} tarihine kadar hazırlayacağım.',
      'Bunlardan hangisiyle ilgilendiğinizi lütfen yazın; kesin koşulları {reply_date} tarihine kadar benden alacaksınız.',
    ],
    'next.interest': [
      'Fiyat beklentinizi neyin belirlediğini bilmek bana yardımcı olur: bütçeniz, pazarınızdaki fiyat ya da başka bir teklif.',
      'Fiyat beklentinizin nereden geldiğini de yazabilir misiniz: bütçenizden mi, pazarınızdaki fiyattan mı, yoksa başka bir tekliften mi?',
      'Doğru yolu bulmak için fiyat beklentinizin neye dayandığını anlamak isterim: bütçenize, pazarınızdaki fiyata ya da başka bir teklife.',
    ],
    'next.fix': [
      'Size {fix_date} tarihine kadar ne tespit ettiğimizi ve ne önerdiğimizi bildireceğim.',
      'Sonucu ve önerimizi size {fix_date} tarihine kadar yazacağım.',
      'Benden {fix_date} tarihine kadar net bir yanıt alacaksınız: ne tespit ettik ve bundan sonra ne olacak.',
    ],
    'next.fix_delay': [
      'Size {fix_date} tarihine kadar güncel durumu ve yeni teslim tarihini bildireceğim.',
      'Size {fix_date} tarihine kadar malların durumunu ve bir teslim tarihini yazacağım.',
      'Benden {fix_date} tarihine kadar net bir yanıt alacaksınız: mallar nerede ve ne zaman elinizde olacak.',
    ],
    'next.proof': [
      'Bunlardan hangisine ihtiyacınız olduğunu bildirmenizi rica ederim; size {reply_date} tarihine kadar dönüş yapacağım.',
      'Bunlardan hangisi sizin için en faydalı olur? Yanıtımı {reply_date} tarihine kadar alacaksınız.',
      'Bunlardan hangisinin sizin için en önemli olduğunu lütfen yazın; ayrıntıları size {reply_date} tarihine kadar yazacağım.',
    ],
    'next.process': [
      'Taleplerinizi nasıl karşıladığımızı ve her birinin maliyet ve süreye etkisini size {reply_date} tarihine kadar bildireceğim.',
      'Her talep için nasıl karşıladığımızı, maliyetini ve süresini {reply_date} tarihine kadar benden alacaksınız.',
      'Taleplerinizi tek tek inceleyip sonucu maliyet ve süreyle birlikte size {reply_date} tarihine kadar göndereceğim.',
    ],
    'next.talk': [
      'Sizinle {call_date} tarihinde telefonda görüşebilir miyiz? Böylece ihtiyacınızı ve neler yapabileceğimizi birlikte konuşuruz.',
      'Konularınızı tek tek ele alabilmemiz için {call_date} tarihinde bir telefon görüşmesi öneriyorum.',
      'Bir telefon görüşmesi için {call_date} size uygun mu? Konularınızı sizinle birlikte ele almak isterim.',
    ],
    'next.door': [
      'Sizinle çalışmaya devam etmek isterim.',
      'Birlikte çalışmaya devam edebilirsek çok sevinirim.',
      'Her zaman görüşmeye hazırız.',
    ],
    'next.rest': [
      'Aynı tarihe kadar {rest} hakkındaki yanıtımı da alacaksınız.',
      'Aynı mesajda {rest} konusundaki yanıtım da yer alacak.',
      'Bu yanıtla birlikte size {rest} ile ilgili de dönüş yapacağım.',
    ],
    'next.limit': [
      'Verdiğiniz tarihi gördüm: “{limit}”.',
      'Mesajınızda “{limit}” yazıyor, bu tarihin farkındayım.',
      'Belirttiğiniz tarih aklımda: “{limit}”.',
    ],
    'next.warm': [
      'Sizinle çalışmaya değer veriyorum ve iki tarafa da uyan bir yol bulmayı umuyorum.',
      'İyi iş ortakları olarak kalmamız benim için önemli.',
      'Sizinle birlikte iyi bir çözüm bulmaktan memnuniyet duyarım.',
    ],
    'next.glad': [
      'Sizinle çalışmak güzel.',
      'Sizinle çalışmaktan memnuniyet duyuyorum.',
      'Sizden haber almak beni sevindiriyor.',
    ],
    'prevention.price': [
      'Anlaştığımızda fiyatı, fiyatın neleri kapsadığını ve ne kadar süre geçerli olduğunu tek bir yazılı teklifte toplayalım.',
      'Sonrasında fiyatı, neleri içerdiğini ve geçerlilik süresini tek bir teklifte yazıya dökmemizi öneririm.',
      'Bu konu çözüldüğünde fiyatı, kapsamı ve geçerlilik süresini içeren tek bir yazılı teklif iki taraf için de netlik sağlar.',
    ],
    'prevention.lead_time': [
      'Bundan sonrası için teslim tarihini ve bu tarih değişirse ne yapılacağını yazıya dökelim.',
      'Her sipariş onayında teslim tarihinin ve bu tarih değişirse atılacak adımların yer almasını öneririm.',
      'Teslim tarihleri ve bunlar değişirse ne yapılacağı hakkında yazılı bir kural ileride iki tarafa da yardımcı olur.',
    ],
    'prevention.payment': [
      'Her ödemenin vadesini ve aramızda çözülmemiş bir konu varken ne yapılacağını da yazıya dökelim.',
      'Ödeme tarihlerini ve çözülmemiş bir konu varken bu tarihlerin nasıl uygulanacağını yazıya dökmemizi öneririm.',
      'Ödeme tarihleri ve çözülmemiş konular hakkında yazılı bir kural ileride iki tarafa da yardımcı olur.',
    ],
    'prevention.after_sales': [
      'Bu konu çözüldüğünde benzer durumların nasıl ele alınacağını yazıya dökmemizi öneririm: süre, fotoğraf, değişim ya da alacak dekontu.',
      'Bu konu kapandığında şikâyetler için basit bir yazılı kural iki tarafa da yardımcı olur: süre, fotoğraf, değişim ya da alacak dekontu.',
      'Konu çözüldükten sonra şikâyetlerin nasıl ele alınacağını yazıya dökelim: süre, fotoğraf, değişim ya da alacak dekontu.',
    ],
    'prevention.progress': [
      'Bundan sonrası için belirli aşamalarda kısa bir durum raporu öneririm; böylece bir değişiklik olduğunda erken haber alırsınız.',
      'Düzenli durum raporları konusunda anlaşalım; böylece siz sormadan haberiniz olur.',
      'Belirli aşamalarda kısa bir rapor, işin ne durumda olduğunu erkenden görmenizi sağlar.',
    ],
    'prevention.quality': [
      'Kabul kriterlerini ve sevkiyat öncesi kontrolü de yazıya dökelim.',
      'Kabul kriterlerini ve sevkiyat öncesi kontrolü yazılı olarak belirlememizi öneririm.',
      'Yazılı kabul kriterleri ve sevkiyat öncesi kontrol iki taraf için de netlik sağlar.',
    ],
    'prevention.changes': [
      'Bundan sonrası için değişikliklerin, maliyet ve süreleriyle birlikte, üretimden önce nasıl onaylanacağı konusunda yazılı olarak anlaşalım.',
      'Değişiklikler için yazılı bir kural öneririm: üretim başlamadan önce onay, maliyet ve süre.',
      'Değişiklikler için onayı, maliyeti ve süreyi içeren basit bir yazılı kural iki tarafı da gereksiz sıkıntıdan kurtarır.',
    ],
  },
  // With "sen"; the order numbers' noun has no possessive, so that it fits both forms.
  familiar: {
    greeting: { person: 'Merhaba {name},', titled: 'Merhaba {name},', nobody: 'Merhaba,' },
    closing: 'Selamlar,',
    asks: {
      compensation: 'tazminat talebin',
      refund: 'para iadesi talebin',
      replacement: 'ürün değişimi talebin',
      response: 'sordukların',
      compliance: 'taleplerin',
      explanation: 'açıklama talebin',
    },
    wants: { compliance: 'şartlarına uygun çalışma' },
    problems: {
      goods: 'teslim aldığın mallarla ilgili sorun',
      silence: 'yanıtımız için beklediğin süre',
    },
    headings: { compensation: 'Talebin' },
    phrases: {
      'calm.worry': 'Endişeni anlıyorum; bunu dile getirmekte haklısın.',
      'next.payment': 'Tutar hesabımıza geçer geçmez sana haber vereceğim.',
      'next.confirm':
        'Ayrıntıları kontrol ediyorum; sipariş teyidimizi sana {reply_date} tarihine kadar göndereceğim.',
      'calm.thanks': 'Mesajın için teşekkürler.',
      'calm.thanks_about': 'Mesajın için teşekkürler; {asks} ile ilgili yazdıklarını aldım.',
      'calm.informed': 'Haber verdiğin için teşekkürler.',
      'calm.thanks_order': 'Siparişin için çok teşekkürler.',
      'calm.thanks_payment': 'Ödemeyi haber verdiğin için teşekkürler.',
      'calm.thanks_papers': 'Gönderdiklerin için teşekkürler.',
      'calm.thanks_news': 'Bu güzel habere çok sevindim, yazdığın için teşekkürler.',
      'calm.thanks_settled': 'Onayladığın için teşekkürler, konunun çözülmesine sevindim.',
      'calm.thanks_inquiry': 'Talebin ve ürünlerimize ilgin için teşekkürler.',
      'calm.notice': 'Bildirimini aldık, inceliyoruz.',
      'calm.thanks_report': 'Bize {point} hakkında haber verdiğin için teşekkürler.',
      'calm.sorry_delay': 'Gecikmeden ve bunun sana yaşattığı sıkıntıdan dolayı üzgünüm.',
      'calm.sorry_goods': 'Mallar sana beklediğin gibi ulaşmadığı için üzgünüm.',
      'calm.sorry_quality': 'Mallar sana sıkıntı yaşattığı için üzgünüm.',
      'calm.sorry_service': 'Hizmetimizin sana yaşattığı sıkıntıdan dolayı üzgünüm.',
      'calm.sorry_silence': 'Yanıtımızı beklemek zorunda kaldığın için üzgünüm.',
      'calm.sorry_documents': 'Belgelerle ilgili yaşadığın sıkıntıdan dolayı üzgünüm.',
      'calm.sorry_general': 'Yaşadığın sıkıntı için gerçekten üzgünüm.',
      'calm.sorry_upset': 'Neden kızdığını anlıyorum; işin bu noktaya gelmesinden dolayı çok üzgünüm.',
      'calm.danger':
        'Güvenliğin için söz konusu ürünleri lütfen artık kullanma; benden haber alana kadar insanlardan ve yanabilecek her şeyden uzak tut.',
      'calm.bank':
        'Lütfen yeni bir hesaba şimdilik ödeme yapma; önce beni her zaman kullandığın numaradan ara, hesap bilgilerini birlikte kontrol edelim.',
      'calm.attention': 'Bu konu benim için öncelikli; bizzat ilgileniyorum.',
      'calm.take_seriously': {
        warmer: 'Senin için {point} ne kadar önemli, biliyorum; konuyla bizzat ilgileniyorum.',
        plain: 'Bana {point} hakkında yazdıklarını ciddiye alıyorum ve konuyla bizzat ilgileniyorum.',
        firmer: 'Bana {point} hakkında yazdıklarını ciddiye alıyorum.',
      },
      'calm.price': {
        warmer:
          'Fiyat konusunda bu kadar açık olduğun için teşekkürler; fiyatın senin pazarına uyması gerektiğini anlıyorum.',
        plain: 'Fiyatın senin pazarına uyması gerektiğini anlıyorum ve yazdıklarını ciddiye alıyorum.',
        firmer: 'Fiyatın senin pazarına uyması gerektiğini anlıyorum.',
      },
      'calm.terms': 'Planların için {point} önemli; bunu anlıyorum ve ciddiye alıyorum.',
      'calm.safety': 'İşini sağlama almak istemeni anlıyorum; senin yerinde ben de aynısını yapardım.',
      'calm.rank': 'Taleplerin ve iş sürecin bizim için önemli; bunlara uygun çalışmak istiyoruz.',
      'calm.parting': 'Düşünceni bana açıkça yazdığın için teşekkürler; bunu ciddiye alıyorum.',
      'calm.loyalty': 'Seninle çalışmak bizim için değerli.',
      'restate.order': 'Söz ettiğin {order} önümde.',
      'restate.asks': 'Bizden {wants} istiyorsun.',
      'restate.quote': 'Şöyle yazmışsın: “{quote}.”',
      'restate.one_point': 'İsteğinle ilgili olarak:',
      'restate.points': 'Sırasıyla yanıtlıyorum:',
      'ground.price': 'Fiyatımız bu ürünün malzemesine, işçiliğine ve kontrollerine dayanıyor.',
      'ground.compare':
        'Başka bir teklifi lütfen bizimkiyle madde madde karşılaştır: malzeme, teknik özellikler, ambalaj, kontrol, ödeme ve teslim koşulları.',
      'ground.time':
        'Malzeme, üretim ve kontrol belli bir zaman istiyor; kaliteyi riske atmadan hiçbiri atlanamaz.',
      'ground.check_goods':
        'Sana doğru bir yanıt verebilmek için durumu üretim ve kalite ekibimize inceleteceğim.',
      'ground.evidence':
        'Fotoğrafları, adet bilgisini ve parti numarasını henüz göndermediysen lütfen ilet; böylece daha hızlı ilerleriz.',
      'ground.check_service': 'İşin nerede takıldığını görmek için yazışmalarımızı gözden geçireceğim.',
      'ground.proof': 'Kalite ve teslimat hakkında söylediklerimizi yazılı olarak teyit etmeye hazırız.',
      'ground.process':
        'İş sürecine uygun çalışmak istiyoruz; bir talep maliyeti ya da süreyi değiştiriyorsa işe başlamadan önce rakamları sana göstereceğim.',
      'options.lead_fix': 'Senin için şunları değerlendirebiliriz:',
      'offer.volume_for_price':
        'Miktar: {min_quantity} ve üzeri bir siparişte {volume_discount} oranında bir indirimi değerlendirebiliriz.',
      'offer.terms_for_price':
        'Ödeme: daha yüksek bir ön ödeme yapar ya da bakiyeyi sevkiyattan önce ödersen {terms_discount} oranında bir indirimi değerlendirebiliriz.',
      'offer.volume_for_terms':
        'Miktara göre vade: {min_quantity} ve üzeri siparişlerde {credit_days} vadeyi değerlendirebiliriz.',
      'offer.volume_for_freight':
        'Miktara göre nakliye: tek sevkiyatta {min_quantity} ve üzeri alırsan nakliye bedelinin {freight_part} oranındaki kısmını üstlenmeyi değerlendirebiliriz.',
      'offer.material_for_price':
        'Teknik özellikler: daha sade bir malzemeyi, yüzey işlemini ya da ambalajı kabul edersen bu versiyon için daha düşük bir fiyat çalışabiliriz.',
      'offer.replacement_and_next_discount':
        'Değişim: konu senin için bu şekilde çözülürse ilgili ürünleri ücretsiz yenilemeyi ve bir sonraki siparişinde {next_discount} oranında bir indirimi değerlendirebiliriz.',
      'offer.repair_or_credit_note':
        'Alacak dekontu: mallar hâlâ işine yarıyorsa bir sonraki siparişinden düşülmek üzere {credit_amount} tutarında bir alacak dekontunu değerlendirebiliriz.',
      'offer.partial_shipment':
        'İki sevkiyat: iki parti hâlinde teslimatı kabul edersen kalan kısmı beklemeden {partial_quantity} göndermeyi değerlendirebiliriz.',
      'offer.faster_transport_shared':
        'Daha hızlı nakliye: senin payın {freight_share} olursa bu mallar için daha hızlı bir taşımayı ve ek nakliye bedelini paylaşmayı değerlendirebiliriz.',
      'offer.proof_package':
        'Doğrulama: incelemen için numune, test raporu ve referans hazırlayabiliriz; kendi test kriterlerin varsa lütfen bize ilet.',
      'offer.inspection_before_balance':
        'Kontrol: bakiye, mallar kontrolden geçince ödenirse sen ya da seçeceğin bir gözetim firması malları sevkiyattan önce kontrol edebilir.',
      'offer.trial_order':
        'Deneme siparişi: teklif edilen fiyattan {trial_quantity} ile başlayabilirsin; daha büyük siparişlerin koşullarını sen malları gördükten sonra belirleriz.',
      'offer.loyalty_advantage':
        'Sürekli müşterimiz olarak sana: bir sonraki siparişi {order_by_date} tarihine kadar verirsen {loyalty_discount} oranında bir indirimi değerlendirebiliriz.',
      'offer.priority_contact':
        'Sabit bir muhatap: sipariş planını bizimle paylaşırsan {contact_name} siparişlerinle öncelikli olarak ilgilenebilir.',
      'offer.change_cost_shared':
        'Değişikliğin maliyeti: yeni versiyonu yazılı olarak onaylarsan {change_cost} tutarındaki ek maliyeti seninle paylaşmayı değerlendirebiliriz.',
      'line.price': {
        warmer:
          'Sana karşı açık olmak isterim: bu özelliklerde ve bu miktarda, kalitenin arkasında durabileceğimiz fiyat budur.',
        plain:
          'Bu özelliklerde ve bu miktarda, kalitenin arkasında durabileceğimiz fiyat, sana verdiğimiz fiyattır.',
        firmer: 'Kalite buna bağlı olduğu için bu özellikler ve bu miktarda fiyatımızın altına inemiyoruz.',
      },
      'line.payment': {
        warmer: 'Bu konuyu birlikte çözene kadar ödemenin olduğu gibi kalması ikimiz için de iyi olur.',
        plain: 'Bu konuyu birlikte çözene kadar lütfen ödemeyi olduğu gibi bırak.',
        firmer: 'Ödeme koşullarının tek taraflı olarak değiştirilmesini kabul edemeyiz.',
      },
      'line.facts': {
        warmer: 'Önce birlikte ne olduğuna bakalım, sonra ne yapılacağını konuşalım.',
        plain: 'Sonuçları ya da tutarları konuşmadan önce birlikte ne olduğuna bakalım.',
        firmer: 'Durum netleşmeden sonuçları ya da tutarları konuşamayız.',
      },
      'line.process': {
        warmer:
          'Bir değişikliğe başlamadan önce senden tek ricam, maliyetini ve süresini yazılı olarak onaylaman.',
        plain: 'Bir değişikliğe başlamadan önce bize gereken tek şey, maliyeti ve süresi için yazılı onayın.',
        firmer: 'Maliyeti ve süresi yazılı olarak onaylanmadan hiçbir değişikliğe başlamıyoruz.',
      },
      'line.safety': {
        warmer: 'Bu belgeler elinde olacağı için ödeme koşullarını olduğu gibi bırakmanı rica ederim.',
        plain:
          'Sana ihtiyaç duyduğun güvenceyi vermek istiyoruz; karşılığında ödeme koşullarına uymanı rica ediyoruz.',
        firmer: 'Sana bu belgeleri sunuyoruz; ödeme koşulları ise olduğu gibi kalıyor.',
      },
      'line.reserved': 'Bu mesaj yalnızca yazının alındığını teyit eder; tüm hak ve itirazlarımız saklıdır.',
      'line.direct': {
        warmer: 'Bunu önce doğrudan seninle çözme fırsatını bize verirsen sevinirim.',
        plain: 'Lütfen bunu önce kendi aramızda çözmemize fırsat ver.',
        firmer: 'Bunun önce kendi aramızda çözülmesi gerekir.',
      },
      'next.answer': 'Sana {asks} hakkında {reply_date} tarihine kadar dönüş yapacağım.',
      'next.reply': 'Sana {reply_date} tarihine kadar yanıt vereceğim.',
      'next.each': 'Yazdığın her konuda {reply_date} tarihine kadar sana dönüş yapacağım.',
      'next.quote': 'Teklifimizi sana {reply_date} tarihine kadar göndereceğim.',
      'next.open': 'Bundan sonra açık kalan konularda sana {reply_date} tarihine kadar yanıt vereceğim.',
      'next.available': 'Başka bir ihtiyacın olursa bana her zaman yazabilirsin.',
      'next.choose':
        'Bunlardan hangisi sana en uygun, bana yazar mısın? Kesin koşulları {reply_date} tarihine kadar göndereceğim.',
      'next.interest':
        'Fiyat beklentini neyin belirlediğini bilmek bana yardımcı olur: bütçen, pazarındaki fiyat ya da başka bir teklif.',
      'next.fix': 'Sana {fix_date} tarihine kadar ne tespit ettiğimizi ve ne önerdiğimizi yazacağım.',
      'next.fix_delay': 'Sana {fix_date} tarihine kadar güncel durumu ve yeni teslim tarihini yazacağım.',
      'next.proof':
        'Bunlardan hangisine ihtiyacın var, bana yazar mısın? Sana {reply_date} tarihine kadar dönüş yapacağım.',
      'next.process':
        'Taleplerini nasıl karşıladığımızı ve her birinin maliyet ve süreye etkisini sana {reply_date} tarihine kadar bildireceğim.',
      'next.talk':
        'Seninle {call_date} tarihinde telefonda konuşabilir miyiz? Böylece ihtiyacını ve neler yapabileceğimizi birlikte konuşuruz.',
      'next.door': 'Seninle çalışmaya devam etmek isterim.',
      'next.rest': 'Bu yanıtla birlikte sana {rest} ile ilgili de dönüş yapacağım.',
      'next.limit': 'Verdiğin tarihi gördüm: “{limit}”.',
      'next.warm': 'Seninle çalışmaya değer veriyorum ve ikimize de uyan bir yol bulacağımızı umuyorum.',
      'next.glad': 'Seninle çalışmak güzel.',
      'prevention.progress':
        'Düzenli durum raporları konusunda anlaşalım; böylece sen sormadan haberin olur.',
    },
  },
};
