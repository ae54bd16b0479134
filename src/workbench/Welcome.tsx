import { Button, CompoundButton, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { DocumentTable24Regular, FolderOpen24Regular, ShieldLock20Regular } from '@fluentui/react-icons';
import type { Sample } from './samples.js';

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  page: {
    maxWidth: '880px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
  },
  lead: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  safe: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0, marginBlockEnd: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase500 },
  samples: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  sample: {
    width: '100%',
    height: '100%',
    maxWidth: 'none',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    textAlign: 'start',
  },
  opening: { width: '100%', maxWidth: '360px' },
});

export interface WelcomeProps {
  readonly opening: string | null;
  readonly samples: readonly Sample[];
  readonly onChoose: () => void;
  readonly onSample: (sample: Sample) => void;
}

/** The page before a workbook is open. */
export function Welcome({ opening, samples, onChoose, onSample }: WelcomeProps) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <div className={styles.page}>
        <section className={styles.lead}>
          <h2 className={styles.title}>Is every rating in your plan true?</h2>
          <Text size={400}>
            Open an improvement plan kept in Excel. Plumbline checks its ratings against its dates and targets, and
            writes the highlight report.
          </Text>
          {opening === null ? (
            <>
              <Button appearance="primary" size="large" icon={<FolderOpen24Regular />} onClick={onChoose}>
                Open a workbook
              </Button>
              <Text>or drop it anywhere on this page</Text>
            </>
          ) : (
            <div className={styles.opening} role="status">
              <Text>Opening {opening} …</Text>
              <ProgressBar aria-label={`Opening ${opening}`} />
            </div>
          )}
          <Text className={styles.safe} size={300}>
            <ShieldLock20Regular aria-hidden />
            The workbook stays in this page. Nothing is uploaded, and your file is never changed: you save a copy.
          </Text>
        </section>
        <section aria-labelledby="samples">
          <h2 id="samples" className={styles.heading}>
            Or try a sample tracker
          </h2>
          <ul className={styles.samples}>
            {samples.map((sample) => (
              <li key={sample.file}>
                <CompoundButton
                  className={styles.sample}
                  icon={<DocumentTable24Regular />}
                  secondaryContent={sample.about}
                  disabledFocusable={opening !== null}
                  onClick={() => {
                    onSample(sample);
                  }}
                >
                  {sample.title}
                </CompoundButton>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
