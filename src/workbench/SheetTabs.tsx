import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { OpenedTab } from './file/messages.js';

const useStyles = makeStyles({
  strip: {
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { width: 'max-content' },
});

export interface SheetTabsProps {
  readonly tabs: readonly OpenedTab[];
  readonly selected: string | null;
  readonly onSelect: (name: string) => void;
}

/** The sheets' tabs. Hidden sheets are shown too, and marked: the checks read them or say that they did not. */
export function SheetTabs({ tabs, selected, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return (
    <div ref={strip} className={styles.strip} data-region="tabs">
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
  );
}
