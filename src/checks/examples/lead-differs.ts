import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const leadDiffers: Examples = {
  slug: 'lead-differs',
  flags: [
    example(
      'one in the summary, another in the detail',
      aPlan().withRecommendation({
        rating: 'green',
        lead: 'Ada Reid',
        other: { otherLeads: [{ names: ['Sam Okafor'], at: placeIn(30, 'lead') }] },
      }),
    ),
  ],
  leaves: [
    example(
      'capitals only',
      aPlan().withRecommendation({
        rating: 'green',
        lead: 'Ada Reid',
        other: { otherLeads: [{ names: ['ADA REID'], at: placeIn(30, 'lead') }] },
      }),
    ),
  ],
};
