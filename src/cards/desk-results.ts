import type { DealModel, LineModel } from '../view/deal-model';
import type { DealStrings } from '../view/deal-strings';
import type { SectionJson, WidgetJson } from './card-json';
import { bold, escaped, quiet } from './card-text';
import { deskParameters, type DeskCardInput } from './desk-parameters';
import { FIELDS } from './fields';
import { action, button, buttons, choice, paragraph, section } from './widgets';

const bullets = (title: string, texts: readonly string[]): WidgetJson[] =>
  texts.length === 0
    ? []
    : [paragraph([bold(title), ...texts.map((text) => `• ${escaped(text)}`)].join('<br>'))];

function lineMarkup({ name, price, unitProfit, margin, orderProfit }: LineModel, words: DealStrings): string {
  const { deal } = words;
  const parts = [
    `${deal.margin} ${margin}`,
    `${deal.unitProfit} ${unitProfit}`,
    `${deal.orderProfit} ${orderProfit}`,
  ];
  return `${bold(`${name}: ${price}`)}<br>${quiet(parts.join(' · '))}`;
}

/** Margins, the reservation price, what yielding would cost. */
function results({ deal, strings }: DeskCardInput): SectionJson[] {
  const { deal: words } = strings;
  const findings = deal.findings.map(({ tone, text }) => (tone === 'warning' ? bold(text) : escaped(text)));
  return section(words.result, [
    ...(deal.missing === null ? [] : [paragraph(quiet(deal.missing))]),
    ...(findings.length === 0 ? [] : [paragraph(findings.join('<br>'))]),
    ...(deal.lines.length === 0
      ? []
      : [paragraph(deal.lines.map((line) => lineMarkup(line, strings)).join('<br>'))]),
    ...(deal.gap.length === 0 ? [] : [paragraph(deal.gap.map(escaped).join('<br>'))]),
    ...(deal.ways === null ? [] : bullets(words.ways, deal.ways.length === 0 ? [words.noWay] : deal.ways)),
    ...bullets(
      words.concessions,
      deal.concessions.map(({ name, cost }) => `${name}: ${cost}`),
    ),
  ]);
}

const offerMarkup = ({
  name,
  terms,
  trade,
  own,
}: NonNullable<DealModel['offers']>['offers'][number]): string =>
  [bold(name), escaped(terms), escaped(trade), quiet(own)].join('<br>');

/** Offers worth the same to the seller; the ticked ones go into the reply when the seller says so, and only then. */
function offers(card: DeskCardInput): SectionJson[] {
  const { deal, strings } = card;
  const { deal: words } = strings;
  if (deal.offers === null) return [];
  const { intro, offers: all, left, warning } = deal.offers;
  return section(words.offers, [
    paragraph(escaped(intro)),
    ...(all.length === 0
      ? []
      : [
          ...all.map((offer) => paragraph(offerMarkup(offer))),
          choice(
            'CHECK_BOX',
            FIELDS.priced,
            strings.pane.reply.offers,
            all.map(({ offer, name, checked }) => ({ text: name, value: offer, selected: checked })),
          ),
          ...(warning === null ? [] : [paragraph(bold(warning))]),
          buttons(button(words.use, action('onUseOffers', deskParameters(card)), 'FILLED')),
        ]),
    ...bullets(words.notOffered, left),
  ]);
}

export const deskResults = (card: DeskCardInput): SectionJson[] => [...results(card), ...offers(card)];
