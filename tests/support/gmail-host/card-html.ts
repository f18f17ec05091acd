import type { ButtonJson, CardJson, SectionJson, WidgetJson } from '../../../src/cards/card-json';

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const button = ({ text, type }: ButtonJson): string =>
  `<span class="button ${(type ?? 'plain').toLowerCase()}">${escape(text)}</span>`;

function widget(json: WidgetJson): string {
  if ('textParagraph' in json) return `<p dir="auto">${json.textParagraph.text}</p>`;
  if ('decoratedText' in json) {
    const { topLabel, text, bottomLabel, onClick } = json.decoratedText;
    return `<div class="row${onClick ? ' link' : ''}">${topLabel === undefined ? '' : `<div class="label">${escape(topLabel)}</div>`}<div dir="auto">${text}</div>${bottomLabel === undefined ? '' : `<div class="label">${escape(bottomLabel)}</div>`}</div>`;
  }
  if ('textInput' in json) {
    const { label, value, hintText, type, initialSuggestions } = json.textInput;
    const lines = type === 'MULTIPLE_LINE' ? ' long' : '';
    const suggested = initialSuggestions?.items.map(({ text }) => text).join(', ') ?? '';
    return `<div class="input${lines}"><div class="label">${escape(label)}</div><div class="value">${escape(value)}</div><div class="label">${escape([hintText ?? '', suggested && `▾ ${suggested}`].filter(Boolean).join(' '))}</div></div>`;
  }
  if ('selectionInput' in json) {
    const { label, items, type } = json.selectionInput;
    const head = label === undefined ? '' : `<div class="label">${escape(label)}</div>`;
    if (type === 'DROPDOWN') {
      const chosen = items.find(({ selected }) => selected) ?? items[0];
      return `<div class="input">${head}<div class="value">${escape(chosen?.text ?? '')} ▾</div></div>`;
    }
    const signs = type === 'CHECK_BOX' ? ['☑', '☐'] : ['◉', '○'];
    return `<div class="boxes">${head}${items
      .map(({ text, selected }) => `<div>${signs[selected ? 0 : 1] ?? ''} ${escape(text)}</div>`)
      .join('')}</div>`;
  }
  if ('buttonList' in json)
    return `<div class="buttons">${json.buttonList.buttons.map(button).join('')}</div>`;
  return '<hr>';
}

function section({ header, widgets, uncollapsibleWidgetsCount }: SectionJson): string {
  const open = uncollapsibleWidgetsCount ?? widgets.length;
  const folded = widgets.slice(open);
  const rest =
    folded.length === 0
      ? ''
      : `<details><summary>⌄ ${String(folded.length)}</summary>${folded.map(widget).join('')}</details>`;
  return `<section>${header === undefined ? '' : `<h2>${header}</h2>`}${widgets.slice(0, open).map(widget).join('')}${rest}</section>`;
}

/** A card as HTML, about as Gmail's side panel shows it. How Google really draws it, only Google's own page tells. */
export function cardHtml({ header, sections, fixedFooter }: CardJson): string {
  const buttons = [fixedFooter?.secondaryButton, fixedFooter?.primaryButton].filter(
    (each) => each !== undefined,
  );
  const footer = buttons.length === 0 ? '' : `<footer>${buttons.map(button).join('')}</footer>`;
  return `<article><header><h1 dir="auto">${escape(header.title)}</h1><div class="label">${escape(header.subtitle ?? '')}</div></header>${sections.map(section).join('')}${footer}</article>`;
}

/** A page of named cards side by side, with the warning that it is an approximation. */
export function cardsPage(
  title: string,
  cards: readonly (readonly [name: string, card: CardJson])[],
): string {
  const shown = cards.map(
    ([name, card]) =>
      `<figure id="${escape(name)}"><figcaption>${escape(name)}</figcaption>${cardHtml(card)}</figure>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escape(title)}</title><style>
body{font:14px/1.4 Roboto,Arial,"Noto Sans SC",sans-serif;background:#f1f3f4;margin:16px;color:#202124}
main{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}figure{margin:0;width:300px}
figcaption{font-size:12px;color:#5f6368;margin-bottom:4px}article{background:#fff;border:1px solid #dadce0;border-radius:8px;overflow:hidden}
header{padding:12px 16px;border-bottom:1px solid #e8eaed}h1{font-size:15px;margin:0}h2{font-size:13px;margin:0 0 6px;color:#1a73e8}
section{padding:12px 16px;border-bottom:1px solid #e8eaed}p{margin:0 0 8px;overflow-wrap:anywhere}.row{margin:0 0 8px;overflow-wrap:anywhere}.row.link{cursor:pointer;border-bottom:1px dotted #dadce0}
.label{font-size:12px;color:#5f6368}.input{background:#f1f3f4;border-bottom:1px solid #80868b;padding:4px 8px;margin:0 0 8px;border-radius:4px 4px 0 0}
.value{min-height:20px;white-space:pre-wrap;overflow-wrap:anywhere;max-height:120px;overflow:hidden}.long .value{min-height:60px}.boxes{margin:0 0 8px}
.buttons,footer{display:flex;flex-wrap:wrap;gap:8px}footer{padding:12px 16px;justify-content:flex-end}
.button{border-radius:18px;padding:6px 12px;color:#1a73e8;border:1px solid #dadce0;font-weight:500}.button.filled{background:#1a73e8;color:#fff;border-color:#1a73e8}
summary{color:#1a73e8;cursor:pointer;list-style:none;font-size:12px}details[open] summary{margin-bottom:8px}
</style></head><body><h1>${escape(title)}</h1><p class="label">An approximation: Google draws cards in its own way, which no test outside Gmail can show.</p><main>${shown.join('')}</main></body></html>`;
}
