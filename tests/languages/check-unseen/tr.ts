import type { CheckMail } from '../../support/check/cases';

export const to = 'Ayşe Yılmaz';

/** Replies written without a look at the words and rules of the check; the first half is without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Ayşe Hanım merhaba,

Fiyat konusundaki açık sözlülüğünüz için teşekkür ederim. 5.000 adette 13,00 USD'ye inemiyoruz; iki rengi 8.000 adetlik tek partide birleştirirseniz 13,20 USD önerebiliriz. Teklif 30 Haziran'a kadar geçerlidir.

Yeni proformayı göndereyim mi?

Saygılarımla,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Sayın Ayşe Yılmaz,

Kızgınlığınızı çok iyi anlıyorum: müşteriniz bekliyor, koliler ise bu halde geliyor. Fotoğraflar için teşekkürler.

Kalite müdürümüz bugün 2231 numaralı partinin şahit numunelerini inceliyor. Perşembe öğlene kadar sonucu ve hasarlı 43 parça için önerimizi size ileteceğim.

Saygılarımla,
Grace Lin`,
    heat: 2,
    expect: [],
  },
  {
    text: `Ayşe Hanım,

Proforma ektedir: 2.000 adet, 14,10 USD FOB Ningbo, %30 peşin, kalanı konşimento kopyası karşılığında. Koli işaretlerini cumaya kadar teyit edebilir misiniz?

İyi çalışmalar,
Linda`,
    expect: [],
  },
  {
    text: `Sayın Yılmaz,

60 gün vade talebinize gelince: ilk siparişlerde açık hesap çalışmıyoruz. İlk ikisi akreditifle ödenmek kaydıyla üçüncü siparişten itibaren 30 günü görüşebiliriz. Finans bölümünüz için uygun olur mu?

Saygılarımla,
Kevin Zhou`,
    expect: [],
  },
  {
    text: `Ayşe Hanım,

Kızmakta haklısınız: üç hatırlatma ve doğru dürüst tek bir cevap yok. Özür dilerim.

Bugünden itibaren tek muhatabınız benim. Durum şöyle: kesim bitti, dikiş %60, paketleme ayın 18'inde başlıyor. Her salı ve cuma size yazacağım.

Kevin Zhou`,
    heat: 3,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Sayın Ayşe Hanım,

İki teklifi madde madde karşılaştırdık: onlar 0,8 mm sac hesaplamış, biz 1,0 mm. Aynı malzemede fark yaklaşık %2. Pazarınız için daha ince sac yeterliyse 12,90 USD önerebiliriz; aksi halde fiyat 14,60 USD olarak kalır.

Saygılarımla,
Linda Wang`,
    expect: [],
  },
  {
    text: `Ayşe Hanım merhaba, garanti konşimento tarihinden itibaren 24 aydır, malzeme %100 pamuktur, test raporu ektedir. Sevkiyattan önce denetim isterseniz üç gün önceden haber vermeniz yeterli. Selamlar, Grace`,
    expect: [],
  },
  {
    text: `Sayın Yılmaz,

Bilirkişi raporu gelmeden bedelin tamamının iadesini kabul edemiyoruz; ama müşterinize bir cevap borçlu olduğunuzu biliyorum. SGS'nin perşembe günü vereceği sonucu iki taraf da kabul etsin mi? Kusur doğrulanırsa sözleşmenin 8. maddesine göre çözeriz.

Saygılarımla,
Linda Wang`,
    heat: 1,
    expect: [],
  },
  {
    text: `Sayın Yılmaz,

1.500 USD'lik kesinti sözleşmeye uygun değildir. 6. maddeye göre itirazlar 14 gün içinde yapılır.

Memnun kalmamanıza üzüldük.

Kevin Zhou`,
    heat: 3,
    expect: [['money_first', "1.500 USD'lik kesinti"]],
  },
  {
    text: `Ayşe Hanım merhaba,

Tamam, fiyatınızı kabul ediyoruz, 13,10 USD'den fatura keseceğiz. Siparişinizi bekliyoruz.

Linda`,
    expect: [['free_concession', 'fiyatınızı kabul ediyoruz']],
  },
  {
    text: `Ayşe Hanım merhaba,

Müdürümle konuştum, bu hafta 10.000 adet sipariş verirseniz 11,80 USD yapabilirim.

Kevin`,
    expect: [['below_floor', '11,80']],
  },
  {
    text: `Sayın Ayşe Hanım,

Bunun ne kadar can sıkıcı olduğunu anlıyorum. Hata tamamen bizde ve bütün zararı üstleniyoruz.

Grace Lin`,
    heat: 2,
    expect: [['liability', 'Hata tamamen bizde']],
  },
  {
    text: `Ayşe Hanım,

Malın bayramdan önce geleceğini garanti ediyoruz. Bir daha asla olmayacak.

Kevin`,
    expect: [
      ['promise', 'garanti ediyoruz'],
      ['promise', 'Bir daha asla'],
    ],
  },
  {
    text: `Ayşe Hanım,

Üç kere söyledim, evraklar pazartesi çıktı. Maillerimi okusaydınız bilirdiniz.

Kevin`,
    expect: [
      ['heat', 'Üç kere söyledim'],
      ['heat', 'Maillerimi okusaydınız'],
    ],
  },
  {
    text: `Mehmet Bey merhaba,

Konteyner [tarih] tarihinde ____ gemisiyle çıkıyor.

Linda Wang`,
    expect: [
      ['wrong_name', 'Mehmet'],
      ['blank', '[tarih]'],
      ['blank', '____'],
    ],
  },
  {
    text: `Ayşe Hanım merhaba,

Maliyetimiz zaten 12,10 USD, o yüzden pek yer kalmıyor. 8.000 adette 13,30 USD'ye gelebiliriz.

Kevin`,
    expect: [['internal', 'Maliyetimiz zaten 12,10']],
  },
];
