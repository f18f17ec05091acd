/** Traditional → Simplified, character by character. */
export { default as variants } from 'opencc-js/dict/TSCharacters';
