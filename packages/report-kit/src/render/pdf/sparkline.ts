import { renderSparkline, sparklineSvg } from '../../charts/sparkline.js';
import type { SparklineRun } from '../../document/inline.js';
import { checkAlternative, POINTS, type Binding } from './binding.js';
import type { PaperPicture } from './paper.js';
import { paperText } from './paper-text.js';

/** Values over time as a line, with what it shows in words. */
export function sparklinePicture(run: SparklineRun, { replacements }: Binding): PaperPicture {
  const alt = paperText(checkAlternative('A sparkline', 'label', run.label), replacements);
  const { width, height } = sparklineSvg(run).properties;
  return { svg: renderSparkline({ ...run, label: alt }), width: Number(width) * POINTS, height: Number(height) * POINTS, alt };
}
