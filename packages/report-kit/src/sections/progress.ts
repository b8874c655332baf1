import type { Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { bulletsFigure, yearGridFigure } from '../figures/report-figures.js';
import type { SectionMaterial } from '../material/section-material.js';

/** How far each promise has come, as charts: recurring ones year by year, and those with a figure beside what was asked. None where neither is. */
export function progressSection(material: SectionMaterial): readonly Section[] {
  const blocks = [...yearGridFigure(material), ...bulletsFigure(material)];
  return blocks.length === 0
    ? []
    : [{ kind: 'section', id: 'progress', heading: [text(material.messages.front.progress)], listed: true, blocks }];
}
