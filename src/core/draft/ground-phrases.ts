import type { Material } from './lines';
import type { PhraseId } from './phrase-catalogue';

/** Words for pictures and enclosures, in all languages there is or will be a pack for. */
const SENT_ALREADY =
  /photo|foto|picture|image|imagen|imagem|immagin|video|vídeo|attach|enclosed|adjunt|anex|allegat|pi[eè]ces? jointe|ci-joint|anhang|anbei|bilder|фото|видео|влож|прилага|приложен|صور|مرفق|فيديو|resim|ekte|ekli|照片|图片|圖片|视频|視頻|影片|附件|写真|添付|動画|사진|첨부|영상/iu;
/** A mail longer than this is none. */
const LOOKED_AT = 6000;

/** What stands behind a reply: nothing is asked for that has come, and nothing compared that nobody has named. */
export function groundPhrases(
  said: readonly PhraseId[],
  { reading, values }: Pick<Material, 'reading' | 'values'>,
): readonly PhraseId[] {
  const namesRival =
    reading.levers.some(({ value }) => value === 'switch_supplier') ||
    reading.evidence.some(({ signal }) => /^step:(?:named-rival|rival-offer)/.test(signal));
  const hasPictures = SENT_ALREADY.test(reading.newestPart.slice(0, LOOKED_AT));
  return said
    .filter((phrase) => namesRival || !phrase.startsWith('ground.compare'))
    .filter((phrase) => !hasPictures || phrase !== 'ground.evidence')
    .map((phrase) =>
      phrase === 'ground.extras' && !values.asks.includes('freebies') ? 'ground.freight' : phrase,
    );
}
