import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Address, Go, Lang } from './address.js';
import { readAddress, type ReadAddress } from './read-address.js';
import { addressHash } from './write-address.js';

/** The address in the bar of the browser, read anew whenever it changes, and how to go to another. */
export function useAddress(lang: Lang): ReadAddress & { readonly go: Go } {
  const hash = useSyncExternalStore(listen, () => location.hash);
  const read = useMemo(() => readAddress(hash, lang), [hash, lang]);
  const go = useCallback<Go>(
    (change, { replace = false } = {}) => {
      // what is in the bar now, and not what was drawn last: two changes may come one after the other
      const next: Address = { ...readAddress(location.hash, lang).address, ...change };
      const wanted = addressHash(next);
      if (wanted === location.hash) return;
      if (replace) history.replaceState(history.state, '', wanted);
      else history.pushState(null, '', wanted);
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
    [lang],
  );
  return { ...read, go };
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('hashchange', changed);
    removeEventListener('popstate', changed);
  };
}
