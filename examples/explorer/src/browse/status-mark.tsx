import type { Evaluation } from '@actionline/core';
import { chartStyle, messagesFor, statusLabel, statusStyles } from '@actionline/report-kit';
import type { ReactNode } from 'react';
import type { Lang } from '../address/address.js';

/** A status by its shape, its colour and its name, as it stands in reports. */
export function StatusMark({ evaluation, lang }: { readonly evaluation: Evaluation; readonly lang: Lang }): ReactNode {
  const { path, turn, hollow } = statusStyles[evaluation.status];
  return (
    <span className="status" style={{ color: `var(--chart-status-${evaluation.status})` }}>
      <style href="chart-colours" precedence="base">
        {chartStyle()}
      </style>
      <svg className="mark" viewBox="-8 -8 16 16" aria-hidden="true">
        <path
          d={path}
          transform={`rotate(${String(turn)})`}
          fill={hollow ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      {statusLabel(evaluation, messagesFor(lang))}
    </span>
  );
}
