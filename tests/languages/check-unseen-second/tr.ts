import type { CheckMail } from '../../support/check/cases';

export const to = 'Murat Aydın';

/** Replies written without a look at the words and rules of the check; the first five are without fault. */
export const mails: readonly CheckMail[] = [
  {
    text: `Murat Bey merhaba,

Kızgınlığınızı anlıyorum; montaj ekibi hazır beklerken vanaların gümrükte takılması sizi zor durumda bıraktı.

Menşe belgesinin düzeltilmiş hali bugün kuryeye verildi, takip numarası ekte. Yarın saat 15'te sizi arayıp durumu soracağım. Bekleme masrafını faturayı aldığımızda birlikte değerlendirelim.

Saygılarımla,
Elif Wu`,
    heat: 3,
    expect: [],
  },
  {
    text: `Sayın Murat Bey,

Açık sözlülüğünüz için teşekkür ederim. İstediğiniz 11,80 dolar, pirinç gövdeyle mümkün değil. Zamak gövdeye geçerseniz ve adet 5.000'e çıkarsa 12,90 dolar verebiliriz. Hangisi size uyar?

Elif`,
    expect: [],
  },
  {
    text: `Murat Bey günaydın,

Proforma ektedir: 1.500 adet, 14,20 USD FOB Ningbo, %30 peşin, kalanı konşimento kopyası karşılığında. Numune bedeli 50 USD olup 1.000 adet üzeri ilk siparişten düşülür. Koli markalarını cumaya kadar iletir misiniz?

Elif`,
    expect: [],
  },
  {
    text: `Sayın Murat Aydın,

Üç kez yazıp cevap alamamak haklı olarak canınızı sıkmış, bunun için özür dilerim.

2.000 dolarlık kesintiyi ekspertiz raporundan önce kabul edemiyoruz. SGS 30 parçayı incelesin; kusur bizdeyse 8. madde gereği parçaları değiştiririz.

Saygılarımla,
Elif Wu`,
    heat: 2,
    sellerAtFault: true,
    expect: [],
  },
  {
    text: `Murat Bey, 14 Mart uygundur. Kumaş %100 pamuk, garanti sözleşmedeki gibi 24 ay. Bayramda kapalıyız, acil durumda cebimden ulaşabilirsiniz. İyi hafta sonları! Elif`,
    expect: [],
  },
  {
    text: `Murat Bey,

Sözleşmenin 6. maddesine göre itirazlar 10 gün içinde yapılır, sizinki bir ay sonra geldi. 1.500 dolarlık indirim talebiniz reddedilmiştir.

Üzgün olduğunuzu anlıyoruz.

Elif`,
    heat: 3,
    expect: [['money_first', 'Sözleşmenin 6. maddesine göre']],
  },
  {
    text: `Murat Bey,

Tamam, istediğiniz fiyattan veriyoruz, navlun da bizden olsun.

Elif`,
    expect: [['free_concession', 'istediğiniz fiyattan veriyoruz']],
  },
  {
    text: `Murat Bey,

Müdürümle konuştum, son fiyatımız adet başı 12,20 dolar. Maliyetimiz 11,40, bunun altı zarar.

Elif`,
    expect: [
      ['below_floor', '12,20 dolar'],
      ['internal', 'Maliyetimiz 11,40'],
    ],
  },
  {
    text: `Sayın Ayşe Hanım,

Hata tamamen bizim, zararınızın sorumluluğunu üstleniyoruz. Bir daha asla olmayacağına söz veriyorum.

Elif`,
    heat: 1,
    expect: [
      ['wrong_name', 'Ayşe Hanım'],
      ['liability', 'Hata tamamen bizim'],
      ['promise', 'Bir daha asla olmayacağına'],
    ],
  },
  {
    text: `Murat Bey,

Çok özür dilerim, tekrar özür dilerim, binlerce kez özür, ne olur bizi affedin, yalvarırım.

Ama size defalarca söyledim, çizimleri vaktinde göndermiyorsunuz.

Yükleme tarihi: ../../2026

Elif`,
    expect: [
      [
        'over_apology',
        'Çok özür dilerim, tekrar özür dilerim, binlerce kez özür, ne olur bizi affedin, yalvarırım',
      ],
      ['heat', 'size defalarca söyledim'],
      ['blank', '../../2026'],
    ],
  },
];
