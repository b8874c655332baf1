import { chartStyle, statusStyles, type ShownStatus } from '@actionline/report-kit';
import type { ReactNode } from 'react';

/** A status as it is shown, and its name. */
interface Props {
  readonly shown: ShownStatus;
  readonly label: string;
}

/** A status by its shape, its colour and its name, as it stands in reports. */
export function StatusMark({ shown, label }: Props): ReactNode {
  const { path, turn, hollow } = statusStyles[shown];
  return (
    <span className="status" style={{ color: `var(--chart-status-${shown})` }}>
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
      {label}
    </span>
  );
}
