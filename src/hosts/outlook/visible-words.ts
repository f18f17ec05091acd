/** Does the body show any letter or digit? A mail of pictures only gives nothing to read. In a template nothing is loaded or run. */
export function hasVisibleWords(body: string): boolean {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: body });
  for (const unseen of content.querySelectorAll('style, script, title')) unseen.remove();
  return /[\p{L}\p{N}]/u.test(content.textContent ?? '');
}
