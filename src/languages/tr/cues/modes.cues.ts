import type { CueFile } from '../../../core/model';

/** How an act is meant, who acts, and what takes pressure away. */
export const modes: CueFile = {
  otherwise: {
    signal: 'mode:otherwise',
    weight: 3,
    any: ['(aksi halde|aksi takdirde|yoksa|değilse)'],
    unless: ['yoksa (siz|mavi|kırmızı|sorun)', '(varsa|zaten|bir şey|stokta|elinizde) … yoksa'],
    hits: ['Bugün dönün. [[Aksi halde]] dururuz.', 'İndirin, [[yoksa]] gideriz.'],
    misses: [
      'Mavi mi yoksa kırmızı mı?',
      'Varsa alırım, elinizde yoksa beklerim.',
      'Yoksa siz de mi fuardaydınız?',
    ],
  },
  'policy-question': {
    signal: 'mode:question',
    weight: 3,
    any: [
      '(iptal|iade|cayma) (koşul*|şart*|politika*|ücreti*|süresi*|prosedür*|hakkı*) … (nedir|neler|nasıl|ne kadar|var mı|öğrenebilir*)',
      '(iptal edebilir|erteleyebilir|iade edebilir|değiştirebilir|azaltabilir|iptal etsek|iptal edersek) (miyiz|miyim|mıyız|mıyım|ne olur)',
    ],
    hits: ['Sizde [[iptal koşulları nedir]]?', 'Tarihi [[erteleyebilir miyiz]]?'],
    misses: ['İptal ettik bile.', 'Görüşebilir miyiz?'],
  },
  us: {
    signal: 'actor:us',
    weight: 1,
    any: ['{us}', '{boss}'],
    hits: ['Yarın [[biz]] biliriz.', 'Bunu [[patronum]] biliyor.'],
    misses: ['Sizin şirket yolu bilir.'],
  },
  carriers: {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(nakliyeci*|nakliye firması*|kargo firması*|kargocu*|gümrük|gümrükçü*|gümrükte|kurye*|armatör*|hava yolu*|havayolu*|ev sahib*|komşu*|forwarder*|liman*|belediye*|apartman yönetimi*|acente*)',
      '(dhl|fedex|ups|maersk|msc|cosco|aras kargo|yurtiçi kargo|mng|ptt)',
    ],
    unless: ['(dhl|fedex|ups|aras kargo|yurtiçi kargo|ptt) (ile|üzerinden)'],
    hits: ['Bunu [[nakliyeci]] kırdı.', 'Dün [[Maersk]] kutuyu bıraktı.'],
    misses: ['DHL ile gönderin.'],
  },
  'former-supplier': {
    signal: 'actor:third',
    weight: 3,
    any: [
      '(eski|önceki|bir önceki|mevcut|şimdiki) (tedarikçi*|üretici*|satıcı*|bayi*|firmamız*|fabrika*|matbaa*)',
    ],
    unless: ['(siz|sizin) … mevcut'],
    hits: ['Bizim [[eski tedarikçimiz]] hep gecikirdi.', 'Biz [[önceki üreticiden]] çok çektik.'],
    misses: ['Zaten siz bizim mevcut tedarikçimizsiniz.', 'Bir tedarikçi geldi.'],
  },
  housekeeping: {
    signal: 'calm:housekeeping',
    weight: 3,
    any: [
      '(mükerrer|yanlış|hatalı|eski|çift|önceki) (proforma*|sipariş*|fatura*|kayd*|versiyon*|mail*) … (iptal ed*|silin|dikkate alma*|yok say*|değiştir*|iptal)',
      '(ziyaret*|toplantı*|randevu*|uçuş*|görüşme*|otel rezervasyon*|seyahat*) … (iptal ed*|ertele*|iptal etmem*|erteli*|kaydır*)',
      '(revize|güncel|düzeltilmiş|yeni) (proforma*|sipariş formu*|fatura*|versiyon*|çizim*) (ekte*|ektedir|ilişikte)',
    ],
    hits: [
      'Lütfen [[eski proformayı iptal edin]].',
      'Perşembe [[toplantıyı ertelemem]] gerek.',
      'Bakın, [[revize proforma ekte]].',
    ],
    misses: ['Hepsini iptal edin.', 'Toplantı güzeldi.'],
  },
  'joins-us': {
    signal: 'calm:joins-us',
    weight: 3,
    any: [
      '(eski|önceki|mevcut) (tedarikçi*|üretici*|firma*|bayi*) … (bıraktık|bıraktım|ayrıldık|ayrıldım|bırakıyoruz|yollarımızı ayırdık|vazgeçtik)',
      '(sizinle|size) … (geçmek istiyor*|geçiyoruz|geçtik|artırmak istiyor*|artıracağız|büyütmek istiyor*|devam etmek istiyor*)',
    ],
    hits: ['Martta [[önceki tedarikçiyi bıraktık]].', 'Hacmi [[sizinle artırmak istiyoruz]].'],
    misses: ['Size fatura keseceğiz.', 'Eski tedarikçi aradı.'],
  },
  reassure: {
    signal: 'calm:reassure',
    weight: 3,
    any: [
      '(iptal etmeye|iptal etmek gibi|gitmeye|değiştirmeye|ayrılmaya|bırakmaya) (niyetimiz yok|niyetim yok|bir niyetimiz yok|niyetli değiliz)',
      '(merak etmeyin|endişelenmeyin|acelesi yok|acele yok|tehdit değil|şikayet değil|içiniz rahat olsun|gözünüz arkada kalmasın|sitem değil)',
      'sizinle (çalışmaya devam|devam ediyoruz|devam edeceğiz|yola devam)',
    ],
    unless: ['(neden|niye) … sizinle', 'sizinle çalışmaya devam (edemeyiz|edemem|etmeyeceğiz)'],
    hits: [
      'Bizim [[iptal etmeye niyetimiz yok]].',
      'Lütfen [[merak etmeyin]].',
      'Bu yıl da [[sizinle devam ediyoruz]].',
    ],
    misses: [
      'Böyle olursa sizinle çalışmaya devam edemeyiz.',
      'Herkes neden hâlâ sizinle devam ediyoruz diyor.',
      'Acele edin.',
    ],
  },
  settled: {
    signal: 'calm:settled',
    weight: 3,
    any: [
      '(sorun|problem|konu|mesele|iş|şikayetimiz) (çözüldü|halloldu|kapandı|tatlıya bağlandı|düzeldi|giderildi)',
      '(hızlı çözüm*|hızlı dönüş*|çözüm*|ilginiz*|değişim*|yardım*) için (çok|) teşekkür*',
    ],
    hits: ['Sonunda [[sorun çözüldü]].', 'Sizlere [[hızlı çözüm için teşekkürler]].'],
    misses: ['Sorun ne zaman çözülür?', 'Teklif için teşekkürler.'],
  },
};
