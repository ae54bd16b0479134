import { AxeBuilder } from '@axe-core/playwright';
import { PANE_STATES, reachState } from './pane-states.js';

jest.setTimeout(180_000);

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

test.each(PANE_STATES.map((state) => [state.name, state] as const))(
  'axe finds nothing against the pane when it is at: %s; and nothing scrolls sideways at 320 pixels',
  async (_, state) => {
    const { excel, pane } = await reachState(state, { pane: { width: 320, height: 800 } });
    try {
      for (const { name, media } of LOOKS) {
        await excel.page.emulateMedia(media);
        // The emulated Excel around the pane is not what is judged.
        const { violations } = await new AxeBuilder({ page: excel.page })
          .include(['iframe', 'body'])
          // Fluent's own stops at the ends of a group: one pixel that passes the focus on, never held by it.
          .exclude(['iframe', '[data-tabster-dummy]'])
          .analyze();
        const said = violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
        expect(said).toEqual([]);
      }
      const { wide, shown } = await pane.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        shown: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(shown);
    } finally {
      await excel.close();
    }
  },
);
