import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const headlineDiffers: Examples = {
  slug: 'headline-differs',
  flags: [
    example(
      '“Amber 4”, and two are',
      aPlan()
        .with({ statedCounts: [{ of: 'action', value: 'amber', word: 'Amber', count: 4, at: placeIn(20, 'title') }] })
        .withActions(2, { rating: 'amber', due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example(
      '“Amber 2”, and two are',
      aPlan()
        .with({ statedCounts: [{ of: 'action', value: 'amber', word: 'Amber', count: 2, at: placeIn(20, 'title') }] })
        .withActions(2, { rating: 'amber', due: '2024-09-30' }),
    ),
  ],
};
