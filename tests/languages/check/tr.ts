import type { CheckExamples, CheckMail } from '../../support/check/cases';

export const to = 'Ayşe Yılmaz';

export const examples: CheckExamples = {
  money_first: {
    hits: [
      'İade tutarı 240 USD. Rahatsızlık için özür dileriz.',
      'Sözleşmeye göre itiraz süresi 7 gündür.',
      'Bakiye hâlâ açık. Öfkenizi anlıyoruz.',
    ],
    misses: [
      'Rahatsızlık için özür dileriz. İade tutarı 240 USD.',
      'Haklısınız. Sözleşmeye göre 7 gün içinde cevap veriyoruz.',
      'Açık sözlülüğünüz için teşekkürler. Yeni fiyat 13 USD olurdu.',
    ],
  },
  free_concession: {
    hits: [
      'Size %5 indirim yapabiliriz.',
      'Hedef fiyatınızı kabul ediyoruz.',
      'Yedek parçaları ücretsiz gönderiyoruz.',
      'Tutarın tamamını iade edeceğiz.',
    ],
    misses: [
      'İndirim yapamayız.',
      '%5 indirim istediniz.',
      '2.000 adet onaylarsanız %5 indirim yapabiliriz.',
      '5.000 adet üzeri siparişlerde %4 indirim yapıyoruz.',
    ],
  },
  below_floor: {
    hits: [
      'En iyi fiyatımız adet başına 11,80 USD.',
      '10,50 USD hedef fiyatınızı kabul ediyoruz.',
      'Size 11,90 dolar fiyat verebiliriz.',
    ],
    misses: [
      'En iyi fiyatımız 12,80 USD.',
      'Hedefiniz olan 10,50 USD mümkün değil.',
      'Koli başına 11 USD navlun var.',
    ],
  },
  liability: {
    hits: ['Bu bizim hatamız.', 'Tüm sorumluluğu üstleniyoruz.', 'Hatamızı kabul ediyoruz.'],
    misses: ['Gecikme için üzgünüz.', 'Bu bizim hatamız değil.', 'Bayan Chen sevkiyattan sorumludur.'],
  },
  promise: {
    hits: [
      'Cuma günü ulaşacağını garanti ediyoruz.',
      'Bu bir daha olmayacak.',
      'Mal pazartesi kesinlikle sevk edilecek.',
    ],
    misses: [
      'Pazartesi sevk etmeyi planlıyoruz.',
      'Bayramdan önce teslimatı garanti edemeyiz.',
      'Makinenin 24 ay garantisi var.',
      'Ödeme: %100 peşin.',
    ],
  },
  heat: {
    hits: [
      'Size üç kez söyledim, mal yolda.',
      'Belli ki mailimi okumadınız.',
      'Şikayetiniz çok saçma.',
      'BU SÖZLEŞMEYİ LÜTFEN BİR DAHA OKUYUN.',
    ],
    misses: [
      '3 Mayıs tarihli mailimizde yazdığımız gibi mal yolda.',
      'Lütfen sözleşmenin 4. maddesine bakın.',
      'Lütfen ikinci partinin üretimini durdurun.',
    ],
  },
  over_apology: {
    hits: [
      'Üzgünüz. Gecikme için özür dileriz. Tekrar kusura bakmayın.',
      'Binlerce kez özür dileriz.',
      'Size yalvarıyoruz, bizi affedin.',
    ],
    misses: [
      'Gecikme için özür dileriz.',
      'Geç cevap için kusura bakmayın. Hasar için üzgünüz.',
      'Koliler için çok üzgünüz.',
    ],
  },
  blank: {
    hits: ['Sayın [isim],', '[____] tarihinde sevk ediyoruz.', 'Fiyat USD XX.'],
    misses: ['Teklife bakın [ekte].', 'Bedenler: M, L, XL, XXL.', 'Sipariş [PO-7731] hazır.'],
  },
  internal: {
    hits: ['Dahili not: her şeyi kabul eder.', 'Maliyetimiz 8,20.', 'Müşteriye ikinci fabrikayı söylemeyin.'],
    misses: ['Navlun bedeli 120 USD.', '200 adet iç kontrol yapıyoruz.', 'Asgari fiyatımız 13 USD.'],
  },
  wrong_name: {
    hits: ['Sayın Mehmet Bey,', 'Merhaba Fatma,', 'Sayın Bayan Demir,'],
    misses: ['Sayın Ayşe Hanım,', 'Sayın Yılmaz,', 'Sayın Yetkili,', 'Merhaba,'],
  },
};

/** Written before the words of the check were tuned. */
export const mails: readonly CheckMail[] = [
  {
    text: 'Sayın Ayşe Hanım,\n\nüç haftalık gecikmenin sizi müşterinize karşı zor durumda bıraktığını anlıyorum.\n\nKoliler perşembe yükleniyor, fotoğrafları aynı gün göndereceğim.\n\nSaygılarımla\nLin',
    heat: 3,
    expect: [],
  },
  {
    text: 'Sayın Ayşe Hanım,\n\nsözleşmede %2 ceza yok. Önce 8.400 USD bakiyeyi ödeyin.\n\nRahatsızlık için özür dileriz.\n\nLin',
    heat: 3,
    expect: [['money_first', 'sözleşmede']],
  },
  {
    text: 'Merhaba Ayşe,\n\nmüdürüm onayladı: %5 indirim yapıyoruz ve navlunu biz karşılıyoruz.\n\nLin',
    expect: [['free_concession', '%5 indirim']],
  },
  {
    text: 'Merhaba Ayşe,\n\nmiktarı 5.000 adede çıkarırsanız %5 indirim yapabiliriz. 2.000 adette fiyat 13,20 USD kalıyor.\n\nLin',
    expect: [],
  },
  {
    text: 'Merhaba Mehmet,\n\nbu bizim hatamızdı, bir daha olmayacağını garanti ediyoruz. Son fiyat: adet başına 11,90 USD.\n\nLin',
    expect: [
      ['wrong_name', 'Mehmet'],
      ['liability', 'bizim hatamızdı'],
      ['promise', 'garanti ediyoruz'],
      ['below_floor', '11,90 USD'],
    ],
  },
];
