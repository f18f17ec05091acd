import { MOST_SECTIONS, MOST_WIDGETS, type CardJson, type SectionJson } from './card-json';

/** The card without what Google would drop anyway, so that what is dropped is never a button without its text. */
export function withinLimits(card: CardJson): CardJson {
  let left = MOST_WIDGETS;
  const sections: SectionJson[] = [];
  for (const section of card.sections.slice(0, MOST_SECTIONS)) {
    if (left === 0) break;
    const widgets = section.widgets.slice(0, left);
    left -= widgets.length;
    const { collapsible, uncollapsibleWidgetsCount, ...rest } = section;
    const folds = uncollapsibleWidgetsCount !== undefined && uncollapsibleWidgetsCount < widgets.length;
    sections.push({
      ...rest,
      ...(collapsible && folds ? { collapsible, uncollapsibleWidgetsCount } : {}),
      widgets,
    });
  }
  return { ...card, sections };
}
