import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { EyeOff16Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { OpenedTab } from './file/messages.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  strip: { flexGrow: 1, minWidth: 0, overflowX: 'auto' },
  list: { width: 'max-content' },
  zoom: { minWidth: '52px', fontWeight: tokens.fontWeightRegular },
});

export interface SheetTabsProps {
  readonly tabs: readonly OpenedTab[];
  readonly selected: string | null;
  readonly onSelect: (name: string) => void;
  /** 1 is as large as the workbook says. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const ZOOMS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 2] as const;

/** The sheets' tabs. Hidden sheets are shown too, and marked: the checks read them or say that they did not. */
export function SheetTabs({ tabs, selected, onSelect, zoom, onZoom }: SheetTabsProps) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const smaller = ZOOMS.findLast((one) => one < zoom);
  const larger = ZOOMS.find((one) => one > zoom);
  return (
    <div className={styles.bar} data-region="tabs">
      <div ref={strip} className={styles.strip}>
        <TabList
          className={styles.list}
          size="small"
          aria-label="Sheets"
          selectedValue={selected}
          onTabSelect={(_, data) => {
            onSelect(String(data.value));
          }}
        >
          {tabs.map(({ name, visibility }) =>
            visibility === 'visible' ? (
              <Tab key={name} value={name}>
                {name}
              </Tab>
            ) : (
              <Tab key={name} value={name} icon={<EyeOff16Regular />}>
                {`${name} (hidden)`}
              </Tab>
            ),
          )}
        </TabList>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ZoomOut20Regular />}
        aria-label="Smaller"
        disabled={smaller === undefined}
        onClick={() => {
          if (smaller !== undefined) onZoom(smaller);
        }}
      />
      <Button
        appearance="subtle"
        size="small"
        className={styles.zoom}
        aria-label={`Zoom ${percent(zoom)}; back to 100%`}
        onClick={() => {
          onZoom(1);
        }}
      >
        {percent(zoom)}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<ZoomIn20Regular />}
        aria-label="Larger"
        disabled={larger === undefined}
        onClick={() => {
          if (larger !== undefined) onZoom(larger);
        }}
      />
    </div>
  );
}

function percent(zoom: number): string {
  return `${String(Math.round(zoom * 100))}%`;
}
