import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const textFigureDiffers: Examples = {
  slug: 'text-figure-differs',
  flags: [
    example(
      '97% in the text, 84% in the indicator',
      aPlan()
        .withRecommendation({ rating: 'green', update: 'Return interviews completed within timescale are at 97%.' })
        .withIndicator({ title: 'Return interviews completed within timescale', target: 0.96, actual: 0.84 }),
      { checks: new Map([['text-figure-differs', true]]) },
    ),
  ],
  leaves: [
    example(
      'not switched on',
      aPlan()
        .withRecommendation({ rating: 'green', update: 'Return interviews completed within timescale are at 97%.' })
        .withIndicator({ title: 'Return interviews completed within timescale', target: 0.96, actual: 0.84 }),
    ),
    example(
      'about something else',
      aPlan()
        .withRecommendation({ rating: 'green', update: 'Staff survey response was 97%.' })
        .withIndicator({ title: 'Return interviews completed within timescale', target: 0.96, actual: 0.84 }),
      { checks: new Map([['text-figure-differs', true]]) },
    ),
  ],
};
