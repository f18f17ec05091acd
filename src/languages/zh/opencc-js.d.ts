/** The dictionary modules of opencc-js come without types. */
declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional → Simplified, "丟 丢|…"; a character with several simplified forms lists the usual one first. */
  const pairs: string;
  export default pairs;
}
