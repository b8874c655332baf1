import { useEffect, useState } from 'react';

/** How wide drawings are made, by the window: narrow ones are laid out in another way, and not shrunk. */
export function useDrawingWidth(): number {
  const [width, setWidth] = useState(widthHere);
  useEffect(() => {
    const resized = (): void => {
      setWidth(widthHere());
    };
    addEventListener('resize', resized);
    return () => {
      removeEventListener('resize', resized);
    };
  }, []);
  return width;
}

/** In steps, so that a window that is drawn wider does not have everything drawn anew at each pixel. */
function widthHere(): number {
  if (innerWidth >= 900) return 820;
  return innerWidth >= 640 ? 580 : 288;
}
