import { planCheck, type PlanDraft } from './shared/define.js';
import { endsBeforeChild } from './shared/groups.js';
import { isAside, isSilent, latest } from './shared/state.js';
import { dueWords, named, quoted, saidOf } from './shared/wording.js';
import type { NotJudged } from '../plan/model.js';

export const overdueNotStarted = planCheck(
  {
    slug: 'overdue-not-started',
    severity: 'high',
    family: 'dates',
    question: 'Is something past its date and not started, or past its date without a rating?',
    why: 'The date has gone and nothing in the plan says that work has begun.',
    notWhen: [
      'it only points to another row, is business as usual, or is a title',
      'its table has neither ratings nor statuses nor completion dates: then it is not judged, and this is said once',
    ],
  },
  ({ plan, late, asAt, children }) => {
    const findings: PlanDraft[] = [];
    const notJudged = new Map<string, NotJudged>();
    for (const item of plan.items) {
      if (late.has(item.id)) {
        const isUnrated = item.rating === null && item.status === 'unknown';
        const isNotStarted =
          item.rating?.value === 'not-started' || (item.rating === null && item.status === 'not-started');
        if ((!isUnrated && !isNotStarted) || endsBeforeChild(item, children)) continue;
        // What stands there could not be read: that is asked for, not held against the row.
        if (isUnrated && item.ratingUnread !== null) continue;
        findings.push({
          item: item.id,
          at: item.at,
          ...(isUnrated && item.statusText !== null ? { severity: 'medium' as const } : {}),
          message: isUnrated
            ? `${named(item)}: ${dueWords(item, asAt)}, and ${item.statusText === null ? 'without a rating' : `its rating says only ${quoted(item.statusText, 40)}`}. Check whether it has started.`
            : `${named(item)}: ${dueWords(item, asAt)}, and not started${saidOf(item)}. Check its status or its date.`,
        });
      } else {
        const due = latest(item.due);
        if (due === null || due >= asAt || !isSilent(item) || isAside(item) || item.completed !== null) continue;
        if (item.percentComplete !== null) continue;
        const key = `${item.at.sheet}\u0000${String(item.due?.at.column ?? 0)}`;
        if (notJudged.has(key)) continue;
        notJudged.set(key, {
          what: 'overdue',
          why: 'The table has dates, and neither ratings nor statuses nor completion dates: which rows past their date are still open cannot be told.',
          at: item.due?.at ?? item.at,
          item: item.id,
          question: null,
        });
      }
    }
    return { findings, notJudged: [...notJudged.values()] };
  },
);
