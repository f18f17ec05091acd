// What runs beside a mail has a browser's document; in Node jsdom's stands for it.
import { JSDOM } from 'jsdom';

globalThis.document = new JSDOM('').window.document;
