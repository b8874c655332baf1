import type { ReactNode } from 'react';
import type { Drawing } from '../work/findings.js';

/** A drawing as a picture: whatever stands in it, a picture runs nothing. */
export function DrawingFigure({
  drawing: { svg, alt, title },
  isTitled = false,
}: {
  readonly drawing: Drawing;
  readonly isTitled?: boolean;
}): ReactNode {
  return (
    <figure>
      {isTitled && <figcaption>{title}</figcaption>}
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={alt} />
    </figure>
  );
}
