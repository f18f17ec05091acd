import type { CueFile } from '../../../core/model';

/** Values the reply may take up. */
export const facts: CueFile = {
  money: {
    signal: 'fact:money',
    weight: 1,
    any: ['(€|$|₺|usd|eur) {number}', '{number} (bin|) (tl|lira*|euro*|eur|usd|dolar*|€|$|₺|sterlin*)'],
    hits: ['Bakiye [[USD 18400]] bugün çıkar.', 'Kuryeye [[640 lira]] ödedik.'],
    misses: ['Dolar güçlü bu ay, lira zayıf.'],
  },
  percent: {
    signal: 'fact:percent',
    weight: 1,
    any: ['(%|yüzde) {number}', '{number} %'],
    hits: ['Lambaların [[yüzde 7]] kadarı bozuk.', 'Fire [[12 %]] oldu.'],
    misses: ['Yüzde yüz eminim.'],
  },
  quantity: {
    signal: 'fact:quantity',
    weight: 1,
    any: [
      '{number} (adet*|parça*|koli*|kutu*|palet*|takım|set|çift|rulo*|çuval*|konteyner*|ton|kg|kilo|metre*|m2|düzine|varil*|şişe*|litre*|levha*|bobin*|tır|kamyon*|paket*)',
      '(iki|üç|dört|beş|altı) (konteyner*|palet*|tır|kamyon*|koli*)',
    ],
    hits: ['Lütfen [[450 koli]] ayırın.', 'Bize [[iki palet]] film lazım.'],
    misses: ['Koliler numaralı, palet ısıl işlemli.'],
  },
  days: {
    signal: 'fact:days',
    weight: 1,
    any: ['{number} (iş günü*|gün*|hafta*|saat*|ay*)'],
    hits: ['Kalıp [[25 iş günü]] sürer.', 'Vade [[60 gün]].'],
    misses: ['Fuarda uzun gün oldu.'],
  },
  date: {
    signal: 'fact:date',
    weight: 1,
    any: ['{day}'],
    hits: ['Mal [[14 Mart]] limanda olmalı.', 'Ben [[salı]] dönüyorum.'],
    misses: ['Fuar sonu sakindi, ay güzeldi.'],
  },
  order: {
    signal: 'fact:order',
    weight: 1,
    any: [
      '{number} (nolu|numaralı|no lu) (sipariş*|fatura*|proforma*|sözleşme*|parti*)',
      '(sipariş|fatura|po|proforma|sözleşme|parti|irsaliye) (no|numarası|nolu) ({any}|) {number}',
    ],
    hits: ['Bakın, [[20817 numaralı fatura]] hatalı.', 'Konu [[sipariş no 5521]].'],
    misses: ['Yeni sipariş 300 adet olacak.'],
  },
  incoterm: {
    signal: 'fact:incoterm',
    weight: 1,
    any: ['(fob|cif|exw|ddp|dap|cfr|fca|cpt|cip|fabrika teslim*)'],
    hits: ['Fiyat [[FOB]] mu?', 'Bir de [[fabrika teslim]] hesaplayın.'],
    misses: ['Fabrika limana yakın.'],
  },
};
