import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentTable20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import type { BenchState } from './bench.js';
import { PlumbBob } from './PlumbBob.js';
import type { Sample } from './samples.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    marginInlineEnd: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  file: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: '120px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

export interface ToolbarProps {
  readonly state: BenchState;
  readonly samples: readonly Sample[];
  readonly onChoose: () => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
}

/** The line at the top: what is open, how to open something else, and saving a copy. */
export function Toolbar({ state, samples, onChoose, onSample, onSave }: ToolbarProps) {
  const styles = useStyles();
  const { open, opening, unsaved } = state;
  return (
    <header className={styles.bar} data-region="toolbar">
      <h1 className={styles.name}>
        <PlumbBob size={20} />
        Plumbline workbench
      </h1>
      {open ? (
        <>
          <Button icon={<FolderOpen20Regular />} disabled={opening !== null} onClick={onChoose}>
            Open
          </Button>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button icon={<DocumentTable20Regular />} disabled={opening !== null}>
                Samples
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {samples.map((sample) => (
                  <MenuItem
                    key={sample.file}
                    subText={sample.about}
                    onClick={() => {
                      onSample(sample);
                    }}
                  >
                    {sample.title}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </>
      ) : null}
      <Text className={styles.file} role="status">
        {statusLine(state)}
      </Text>
      {opening !== null && open ? <Spinner size="tiny" aria-label={`Opening ${opening}`} /> : null}
      {open ? (
        <Button
          appearance={unsaved ? 'primary' : 'secondary'}
          icon={<ArrowDownload20Regular />}
          disabled={opening !== null}
          onClick={onSave}
        >
          Save a copy
        </Button>
      ) : null}
    </header>
  );
}

/** The file and what has become of it, in a few words. */
function statusLine({ open, opening, unsaved, saved }: BenchState): string {
  if (opening !== null) return open ? `Opening ${opening} …` : '';
  if (!open) return '';
  const { file } = open.workbook;
  if (saved !== null) return `${file} · saved as “${saved}” in your downloads`;
  return unsaved ? `${file} · additions not saved yet` : file;
}
