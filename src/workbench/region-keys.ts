import { useEffect, type RefObject } from 'react';

/** The page's parts in the order in which F6 goes through them, as it does in Excel. */
const REGIONS = ['toolbar', 'grid', 'tabs', 'pane'] as const;

const FOCUSABLE = 'button:not(:disabled), a[href], input:not([hidden]), [tabindex="0"]';

/** F6 and Shift+F6 move the keyboard from part to part of the page. */
export function useRegionKeys(page: RefObject<HTMLElement | null>, focusGrid: RefObject<(() => void) | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const root = page.current;
      if (!root) return;
      event.preventDefault();
      const now = document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null;
      const at = REGIONS.findIndex((region) => region === now);
      const step = event.shiftKey ? -1 : 1;
      for (let tried = 1; tried <= REGIONS.length; tried++) {
        const next = REGIONS[(at + step * tried + REGIONS.length * 2) % REGIONS.length];
        if (next !== undefined && enter(root, next, focusGrid)) return;
      }
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
    };
  }, [page, focusGrid]);
}

function enter(root: HTMLElement, region: string, focusGrid: RefObject<(() => void) | null>): boolean {
  if (region === 'grid' && focusGrid.current) {
    focusGrid.current();
    return true;
  }
  const found = root.querySelector<HTMLElement>(`[data-region="${region}"]`);
  const wanted = found?.querySelector<HTMLElement>(`[aria-selected="true"], ${FOCUSABLE}`);
  wanted?.focus();
  return wanted !== undefined && wanted !== null;
}
