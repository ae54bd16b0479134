import { Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Column, Place, Plan, SheetReading } from '../../plan/model.js';
import { areaName, columnName } from '../../workbook/address.js';
import { PlaceLink } from '../parts.js';
import { counted, ROLE_WORDS } from '../wording.js';

const TABLE_WORDS = {
  actions: 'Actions',
  indicators: 'Indicators',
  recommendations: 'Recommendations',
  mixed: 'Actions and indicators',
} as const;

const useStyles = makeStyles({
  sheet: { paddingBlock: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
  table: { marginBlockStart: tokens.spacingVerticalS },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  column: { display: 'grid', gap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  choice: { minWidth: 0 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  header: { overflowWrap: 'anywhere' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'start', paddingBlock: tokens.spacingVerticalXS },
  words: { overflowWrap: 'anywhere' },
});

export interface HowItWasReadProps {
  readonly plan: Plan;
  /** Settings given so far, as names and values. */
  readonly answers: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onAnswer: (setting: string, value: string | null) => void;
  readonly onGo: (place: Place) => void;
}

/** Sheets, tables and columns as they were understood, with the means to correct them, and every row left unread. */
export function HowItWasRead({ plan, answers, busy, onAnswer, onGo }: HowItWasReadProps) {
  const styles = useStyles();
  return (
    <div>
      {plan.sheets.map((sheet) => (
        <section key={sheet.name} className={styles.sheet} aria-label={sheet.name}>
          <div className={styles.head}>
            <h2 className={styles.name}>{sheet.name}</h2>
            <SheetChoice sheet={sheet} busy={busy} onAnswer={onAnswer} />
          </div>
          <Text size={200} block className={styles.why}>
            {sentence(sheet.why)}
          </Text>
          {distinctTables(sheet).map((table) => (
            <div key={`${String(table.area.top)}-${String(table.area.left)}`}>
              <Text size={200} weight="semibold" block className={styles.table}>
                {TABLE_WORDS[table.kind]}, {areaName(table.area)}
              </Text>
              <ul className={styles.columns}>
                {table.columns
                  .filter((column) => column.header !== '' || column.role !== 'other')
                  .map((column) => (
                    <li key={column.column} className={styles.column}>
                      <ColumnChoice
                        sheet={sheet.name}
                        column={column}
                        answers={answers}
                        busy={busy}
                        onAnswer={onAnswer}
                      />
                    </li>
                  ))}
              </ul>
            </div>
          ))}
          {sheet.rowsNotRead.length > 0 ? (
            <>
              <Text size={200} weight="semibold" block>
                {counted(sheet.rowsNotRead.length, 'row')} not read
              </Text>
              <ul className={styles.rows}>
                {sheet.rowsNotRead.slice(0, 100).map((row) => (
                  <li key={row.row} className={styles.row}>
                    <Text size={200} className={styles.words}>
                      “{row.text}” {row.why}
                    </Text>
                    <PlaceLink place={{ sheet: sheet.name, row: row.row, column: 0 }} about={row.text} onGo={onGo} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
      ))}
    </div>
  );
}

/** A plan of eighteen tables with the same columns is shown once per layout, not eighteen times. */
function distinctTables(sheet: SheetReading): SheetReading['tables'] {
  const seen = new Set<string>();
  return sheet.tables.filter((table) => {
    const layout = table.columns.map((column) => `${String(column.column)}:${column.role}`).join(' ');
    if (seen.has(layout)) return false;
    seen.add(layout);
    return true;
  });
}

/** "no header found" as a sentence of its own. */
function sentence(why: string): string {
  const first = why.charAt(0).toUpperCase() + why.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function ColumnChoice({
  sheet,
  column,
  answers,
  busy,
  onAnswer,
}: {
  readonly answers: HowItWasReadProps['answers'];
  readonly sheet: string;
  readonly column: Column;
  readonly busy: boolean;
  readonly onAnswer: HowItWasReadProps['onAnswer'];
}) {
  const styles = useStyles();
  const letters = columnName(column.column);
  const setting = `column.${quoted(sheet)}.${letters}`;
  const chosen = answers.has(setting);
  return (
    <>
      <div className={styles.head}>
        <Text size={200} className={styles.header}>
          {letters}: {column.header === '' ? '(no header)' : column.header}
        </Text>
        <Select
          size="small"
          className={styles.choice}
          aria-label={`Column ${letters} of ${sheet} is`}
          disabled={busy}
          value={column.role}
          onChange={(_, data) => {
            onAnswer(setting, data.value === 'other' ? 'ignore' : data.value);
          }}
        >
          {Object.entries(ROLE_WORDS).map(([role, words]) => (
            <option key={role} value={role}>
              {words}
            </option>
          ))}
        </Select>
      </div>
      <Text size={200} className={styles.why}>
        {chosen ? 'Your choice. ' : sentence(column.why)}
        {chosen ? (
          <Link
            as="button"
            inline
            className={styles.link}
            disabled={busy}
            aria-label={`Take back your choice for column ${letters} of ${sheet}`}
            onClick={() => {
              onAnswer(setting, null);
            }}
          >
            Take it back
          </Link>
        ) : null}
      </Text>
    </>
  );
}

function SheetChoice({
  sheet,
  busy,
  onAnswer,
}: {
  readonly sheet: SheetReading;
  readonly busy: boolean;
  readonly onAnswer: HowItWasReadProps['onAnswer'];
}) {
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={`Sheet ${sheet.name}`}
      disabled={busy}
      value={sheet.read ? 'plan' : 'ignore'}
      onChange={(_, data) => {
        onAnswer(`sheet.${quoted(sheet.name)}`, data.value);
      }}
    >
      <option value="plan">Read as a plan</option>
      <option value="ignore">Left alone</option>
    </Select>
  );
}
