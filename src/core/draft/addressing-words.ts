/**
 * Words that address the seller, in all languages there is or will be a pack for. A sentence with one of them is most
 * often a reproach; quoting it back would only repeat it. Too wide a net costs no more than a quotation.
 */
const ADDRESSING_WORDS: ReadonlySet<string> = new Set(
  (
    'you your yours u ur yourself yourselves ' +
    'usted ustedes su sus vuestro vuestra vosotros tu tus vos você vocês seu sua seus suas vous votre vos toi tes ton ' +
    'sie ihr ihre ihren ihrer ihrem ihnen euch eure voi vostro vostra vostri lei suo suoi ' +
    'вы вас вам вами ваш ваша ваше ваши ваших вашего вашей вашему вашем вашу вашим вашими siz sizin size sizi sizden أنتم أنت لكم منكم'
  ).split(' '),
);

/** The same in scripts that put no blank between words. */
const ADDRESSING_SIGNS: readonly string[] = [
  '你',
  '您',
  '贵司',
  '貴司',
  '贵公司',
  '貴公司',
  '御社',
  '貴社',
  'あなた',
  '귀사',
  '당신',
];

/** The words that only say whose something is: "your lamps". */
const POSSESSIVES: ReadonlySet<string> = new Set(
  (
    'your su sus vuestro vuestra seu sua seus suas votre ton ta tes ihre ihren ihrer ihrem eure vostro vostra vostri suo sua suoi sue ' +
    'ваш ваша ваше ваши ваших вашего вашей вашему вашем вашу вашим вашими sizin'
  ).split(' '),
);

/** Does a text speak to the seller of what he does, and not only of what is his? */
export const reproachesSeller = (text: string): boolean =>
  addressesSeller(
    text
      .split(/([^\p{L}\p{M}]+)/u)
      .filter((word) => !POSSESSIVES.has(word.toLowerCase()))
      .join(''),
  );

/** Does a text speak to the seller? */
export function addressesSeller(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  return (
    ADDRESSING_SIGNS.some((sign) => text.includes(sign)) || words.some((word) => ADDRESSING_WORDS.has(word))
  );
}
