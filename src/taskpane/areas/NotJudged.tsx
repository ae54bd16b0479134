import { Button, Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { NotJudged as Doubt, Place, Question } from '../../plan/model.js';
import { OWN_SHEETS } from '../../workbook/edits.js';
import { spokenAnswer } from '../answers.js';
import { PlaceLink } from '../parts.js';
import { counted } from '../wording.js';

const useStyles = makeStyles({
  intro: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  doubt: { paddingBlock: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  why: { marginBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  ask: { marginBlockStart: tokens.spacingVerticalS },
  typed: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  grow: { flexGrow: 1, minWidth: 0 },
  // No wider than its field, so that the button beside it keeps its distance.
  input: { width: '100%', minWidth: 0 },
});

/** The same doubt at several places is asked once. */
interface Asked {
  readonly doubt: Doubt;
  readonly places: readonly Place[];
}

function askedOnce(doubts: readonly Doubt[]): readonly Asked[] {
  const asked = new Map<string, { doubt: Doubt; places: Place[] }>();
  for (const doubt of doubts) {
    const key = doubt.question ? `?${doubt.question.setting}` : `${doubt.what}\n${doubt.why}`;
    const before = asked.get(key);
    if (before) before.places.push(doubt.at);
    else asked.set(key, { doubt, places: [doubt.at] });
  }
  // Questions first: they can be settled.
  return [...asked.values()].sort((a, b) => Number(!a.doubt.question) - Number(!b.doubt.question));
}

export interface NotJudgedProps {
  readonly doubts: readonly Doubt[];
  readonly answers: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onAnswer: (setting: string, value: string | null) => void;
  readonly onGo: (place: Place) => void;
}

/** What could not be told and why, each with the one question that would settle it, and the answers given so far. */
export function NotJudged({ doubts, answers, busy, onAnswer, onGo }: NotJudgedProps) {
  const styles = useStyles();
  const asked = useMemo(() => askedOnce(doubts), [doubts]);
  return (
    <div>
      <Text as="p" block size={200} className={styles.intro}>
        {asked.length === 0
          ? 'Everything that was read could be judged.'
          : `Plumbline says nothing about these, rather than guess. An answer applies at once and is kept in the sheet “${OWN_SHEETS.settings.title}”.`}
      </Text>
      <ul className={styles.list}>
        {asked.map(({ doubt, places }) => (
          <li key={doubt.question?.setting ?? `${doubt.what}-${doubt.why}`} className={styles.doubt}>
            <Text weight="semibold" block>
              {doubt.what.charAt(0).toUpperCase() + doubt.what.slice(1)}
            </Text>
            <Text as="p" block size={200} className={styles.why}>
              {doubt.why}
            </Text>
            <PlaceLink place={doubt.at} about={doubt.what} onGo={onGo} />
            {places.length > 1 ? <Text size={200}> and {counted(places.length - 1, 'other cell')}</Text> : null}
            {doubt.question ? <Ask question={doubt.question} busy={busy} onAnswer={onAnswer} /> : null}
          </li>
        ))}
      </ul>
      {answers.size > 0 ? <Answers answers={answers} busy={busy} onAnswer={onAnswer} /> : null}
    </div>
  );
}

function Ask({
  question,
  busy,
  onAnswer,
}: {
  readonly question: Question;
  readonly busy: boolean;
  readonly onAnswer: (setting: string, value: string | null) => void;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  if (question.choices.length > 0) {
    return (
      <Field label={question.ask} className={styles.ask}>
        <RadioGroup
          disabled={busy}
          onChange={(_, data) => {
            const choice = question.choices[Number(data.value)];
            if (choice) onAnswer(choice.setting ?? question.setting, choice.value);
          }}
        >
          {question.choices.map((choice, at) => (
            <Radio key={choice.label} value={String(at)} label={choice.label} />
          ))}
        </RadioGroup>
      </Field>
    );
  }
  const isDate = /\.(start|end)$/.test(question.setting);
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onAnswer(question.setting, typed.trim());
      }}
    >
      <div className={styles.typed}>
        <Field label={question.ask} className={styles.grow}>
          <Input
            className={styles.input}
            type={isDate ? 'date' : 'text'}
            value={typed}
            disabled={busy}
            onChange={(_, data) => {
              setTyped(data.value);
            }}
          />
        </Field>
        <Button type="submit" disabled={busy || typed.trim() === ''}>
          Answer
        </Button>
      </div>
    </form>
  );
}

function Answers({
  answers,
  busy,
  onAnswer,
}: {
  readonly answers: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onAnswer: (setting: string, value: string | null) => void;
}) {
  const styles = useStyles();
  return (
    <section aria-label="Your answers">
      <Text as="h2" weight="semibold" block className={styles.intro}>
        Your answers
      </Text>
      <ul className={styles.list}>
        {[...answers].map(([setting, value]) => (
          <li key={setting} className={styles.typed}>
            <Text size={200} className={styles.grow}>
              {spokenAnswer(setting, value)}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              disabled={busy}
              aria-label={`Take back: ${spokenAnswer(setting, value)}`}
              onClick={() => {
                onAnswer(setting, null);
              }}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
