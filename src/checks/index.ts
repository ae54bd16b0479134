import type { NotJudged, Plan } from '../plan/model.js';
import type { Settings } from '../plan/settings.js';
import type { IsoDay } from '../workbook/serial.js';
import { contextOf } from './context.js';
import type { Check, Finding, Review } from './finding.js';
import { inOrder, mergeCauses } from './one-cause.js';
import { columnsAmbiguous } from './columns-ambiguous.js';
import { completeWithFurtherStep } from './complete-with-further-step.js';
import { completeWithReservation } from './complete-with-reservation.js';
import { dateMoved } from './date-moved.js';
import { dateUnreadable } from './date-unreadable.js';
import { directionContradicts } from './direction-contradicts.js';
import { dueSoon } from './due-soon.js';
import { figuresInTextCheck } from './figures-in-text.js';
import { finishedRatedOtherwise } from './finished-rated-otherwise.js';
import { groupBetterThanChildren } from './group-better-than-children.js';
import { groupCompleteChildOpen } from './group-complete-child-open.js';
import { groupEndsBeforeChild } from './group-ends-before-child.js';
import { groupReadyToClose } from './group-ready-to-close.js';
import { groupStartsAfterChild } from './group-starts-after-child.js';
import { headlineDiffers } from './headline-differs.js';
import { indicatorInconsistent } from './indicator-inconsistent.js';
import { indicatorNoTarget } from './indicator-no-target.js';
import { indicatorNoValue } from './indicator-no-value.js';
import { indicatorOffTarget } from './indicator-off-target.js';
import { indicatorOffTargetRatedGreen } from './indicator-off-target-rated-green.js';
import { indicatorRatingContradicts } from './indicator-rating-contradicts.js';
import { indicatorReferenceIncomplete } from './indicator-reference-incomplete.js';
import { leadDiffers } from './lead-differs.js';
import { leadMissing } from './lead-missing.js';
import { leadMostOverdue } from './lead-most-overdue.js';
import { leadNamesSimilar } from './lead-names-similar.js';
import { noDate } from './no-date.js';
import { onTrackButOverdue } from './on-track-but-overdue.js';
import { ongoingAfterPlanEnd } from './ongoing-after-plan-end.js';
import { overdueInProgress } from './overdue-in-progress.js';
import { overdueNotStarted } from './overdue-not-started.js';
import { overdueRatedAmber } from './overdue-rated-amber.js';
import { overdueRatedGreen } from './overdue-rated-green.js';
import { overdueRatedRed } from './overdue-rated-red.js';
import { placeholderText } from './placeholder-text.js';
import { polarityUnknown } from './polarity-unknown.js';
import { promisePassed } from './promise-passed.js';
import { ratingColourOnly } from './rating-colour-only.js';
import { ratingMissing } from './rating-missing.js';
import { ratingTextFillDiffer } from './rating-text-fill-differ.js';
import { ratingUnexplained } from './rating-unexplained.js';
import { ratingsMixed } from './ratings-mixed.js';
import { recommendationBetterThanActions } from './recommendation-better-than-actions.js';
import { recommendationCompleteChildOpen } from './recommendation-complete-child-open.js';
import { recommendationOpenAllComplete } from './recommendation-open-all-complete.js';
import { recommendationWithoutEvidence } from './recommendation-without-evidence.js';
import { rowsNotRead } from './rows-not-read.js';
import { notJudgedByDate } from './shared/due-in-doubt.js';
import { planAsOf } from './shared/finished.js';
import { startDateNeeded } from './start-date-needed.js';
import { startPassed } from './start-passed.js';
import { startsAfterEnd } from './starts-after-end.js';
import { stepOverdue } from './step-overdue.js';
import { stepsUndated } from './steps-undated.js';
import { textContradictsActions } from './text-contradicts-actions.js';
import { textContradictsRating } from './text-contradicts-rating.js';
import { textFigureDiffers } from './text-figure-differs.js';
import { unitMismatch } from './unit-mismatch.js';
import { updateRepeated } from './update-repeated.js';
import { yearUnlikely } from './year-unlikely.js';

export type { Check, CheckResult, Family, Finding, Review, Severity } from './finding.js';

/** Every check, in the order of the catalogue. */
export const CHECKS: readonly Check[] = [
  overdueRatedGreen,
  overdueRatedAmber,
  overdueRatedRed,
  overdueNotStarted,
  overdueInProgress,
  stepOverdue,
  dueSoon,
  startsAfterEnd,
  startPassed,
  noDate,
  stepsUndated,
  startDateNeeded,
  dateUnreadable,
  yearUnlikely,
  dateMoved,
  finishedRatedOtherwise,
  ongoingAfterPlanEnd,
  groupCompleteChildOpen,
  groupBetterThanChildren,
  groupEndsBeforeChild,
  groupStartsAfterChild,
  groupReadyToClose,
  recommendationBetterThanActions,
  recommendationCompleteChildOpen,
  recommendationOpenAllComplete,
  recommendationWithoutEvidence,
  indicatorOffTargetRatedGreen,
  indicatorOffTarget,
  indicatorNoValue,
  indicatorNoTarget,
  polarityUnknown,
  indicatorInconsistent,
  unitMismatch,
  indicatorRatingContradicts,
  indicatorReferenceIncomplete,
  figuresInTextCheck,
  directionContradicts,
  textContradictsRating,
  textContradictsActions,
  textFigureDiffers,
  promisePassed,
  onTrackButOverdue,
  completeWithReservation,
  completeWithFurtherStep,
  placeholderText,
  updateRepeated,
  ratingUnexplained,
  ratingColourOnly,
  ratingTextFillDiffer,
  ratingsMixed,
  ratingMissing,
  columnsAmbiguous,
  rowsNotRead,
  headlineDiffers,
  leadMissing,
  leadNamesSimilar,
  leadDiffers,
  leadMostOverdue,
];

/** Whether a check runs: by the officer's switch, else by the roll-up that was chosen, else by default. */
export function isOn(check: Check, settings: Settings): boolean {
  const chosen = settings.checks.get(check.slug);
  if (chosen !== undefined) return chosen;
  return check.onByDefault || (check === groupBetterThanChildren && settings.rollUp === 'worst');
}

/** One question is asked once, and one refusal is said once of a cell. */
function askedOnce(notJudged: readonly NotJudged[]): readonly NotJudged[] {
  const asked = new Set<string>();
  return notJudged.filter(({ what, at, question }) => {
    const key = question?.setting ?? [what, at.sheet, at.row, at.column].join('\u0000');
    if (asked.has(key)) return false;
    asked.add(key);
    return true;
  });
}

/** Runs the checks that are switched on over a plan as it stood on a day. Pure, and linear in the plan's rows. */
export function review(read: Plan, asAt: IsoDay, settings: Settings): Review {
  const plan = planAsOf(read, asAt);
  const context = contextOf(plan, asAt, settings);
  const findings: Finding[] = [];
  const notJudged: NotJudged[] = [
    ...context.dueInDoubt.map((doubt) => notJudgedByDate(doubt, asAt)),
    ...plan.notJudged,
  ];
  for (const check of CHECKS) {
    if (!isOn(check, settings)) continue;
    const result = check.run(context);
    for (const finding of result.findings) findings.push(finding);
    for (const refusal of result.notJudged) notJudged.push(refusal);
  }
  const met = new Map<string, boolean>();
  for (const [id, verdict] of context.verdicts) if (verdict.met !== null) met.set(id, verdict.met);
  return {
    plan,
    asAt,
    settings,
    findings: inOrder(
      mergeCauses(findings, context),
      plan.sheets.map(({ name }) => name),
    ),
    notJudged: askedOnce(notJudged),
    overdue: context.late,
    met,
  };
}
