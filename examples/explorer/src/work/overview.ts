import { annual, assembleReport, pledgeProgress, plainText, renderChart, type Block } from '@actionline/report-kit';
import type { Evaluated, Evidence } from './evaluate.js';
import type { Drawing, Overview } from './findings.js';
import type { Question } from './question.js';

/** The answer, the pictures of all targets and how far the evidence reaches: three sections of a report. */
export function overviewOf(evidence: Evidence, { evaluation }: Evaluated, question: Question, width: number): Overview {
  const { framework, observations, activities } = evidence;
  const { asOf, knownAt, minimumConfidence, place, lang } = question;
  const usual = framework.levels.length > 1 ? annual : pledgeProgress;
  const report = assembleReport({
    framework,
    observations,
    ...(activities.length === 0 ? {} : { activities }),
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    ...(place === undefined ? { evaluation } : { scope: { place } }),
    template: usual.only('headline', 'progress', 'coverage'),
    locale: lang,
    preparedBy: '–',
    contact: '–',
    status: 'draft',
  });
  const blocksOf = (id: string): readonly Block[] => report.sections.filter((section) => section.id === id).flatMap(({ blocks }) => blocks);
  const [headline, coverage] = [blocksOf('headline'), blocksOf('coverage')];
  return {
    answer: paragraphsOf(headline).slice(0, 2),
    statuses: drawingsOf(headline, width),
    progress: drawingsOf(blocksOf('progress'), width),
    coverage: { drawings: drawingsOf(coverage, width), words: paragraphsOf(coverage) },
  };
}

function paragraphsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.children)] : []));
}

function drawingsOf(blocks: readonly Block[], width: number): readonly Drawing[] {
  return blocks.flatMap((block) =>
    block.kind === 'figure'
      ? [
          {
            title: block.title,
            alt: block.description,
            svg: renderChart(block.chart, { id: block.id, title: block.title, description: block.description }, { width, theme: 'auto' }),
          },
        ]
      : [],
  );
}
