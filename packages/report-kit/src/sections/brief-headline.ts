import type { Section } from '../document/block.js';
import type { SectionMaterial } from '../material/section-material.js';
import { headline } from './headline.js';

/** The answer; two pages need no contents that list it. */
export function briefHeadline(material: SectionMaterial): Section {
  return { ...headline(material), listed: false };
}
