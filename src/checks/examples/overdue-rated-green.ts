import type { Examples } from '../finding.js';
import { aPlan, completedOn, example, placeIn } from './builder.js';

export const overdueRatedGreen: Examples = {
  slug: 'overdue-rated-green',
  flags: [
    example('Green, 15 days past its date', aPlan().withAction({ rating: 'green', due: '2024-05-31' })),
    example(
      'its completion is expected only later',
      aPlan().withAction({ rating: 'green', due: '2024-05-31', other: { completed: completedOn('2024-07-20') } }),
    ),
    example(
      'most Greens past their date: asked once',
      aPlan().withActions(5, { rating: 'green', due: '2024-05-31' }).withAction({ rating: 'green', due: '2024-09-30' }),
    ),
    example(
      'the key gives Green to finished work too: asked once',
      aPlan()
        .withAction({ rating: 'green', due: '2024-05-31' })
        .with({
          ratingKey: [
            { token: 'G', value: 'green', meaning: 'complete or on track', fill: null, at: placeIn(20, 'title') },
          ],
        }),
    ),
  ],
  leaves: [
    example('due on the as-at date', aPlan().withAction({ rating: 'green', due: '2024-06-15' })),
    example(
      'the month is not over',
      aPlan().withAction({ rating: 'green', due: ['2024-06-01', '2024-06-30'], dueText: 'June 2024' }),
    ),
    example('complete, whatever its date', aPlan().withAction({ rating: 'complete', due: '2023-05-31' })),
    example('Green means finished here', aPlan().withActions(5, { rating: 'green', due: '2024-05-31' }), {
      greenMeansFinished: true,
    }),
    example(
      'completed before the as-at date, and left Green',
      aPlan().withAction({ rating: 'green', due: '2024-05-31', other: { completed: completedOn('2024-05-20') } }),
    ),
    example(
      '100 % complete, and left Green',
      aPlan().withAction({ rating: 'green', due: '2024-05-31', other: { percentComplete: 1 } }),
    ),
    example(
      'it runs on',
      aPlan().withAction({ rating: 'green', due: { kind: 'ongoing', forPlan: false }, dueText: 'Ongoing' }),
    ),
  ],
};
