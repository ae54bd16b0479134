import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const figuresInText: Examples = {
  slug: 'figures-in-text',
  flags: [
    example(
      'a target and a current figure in the update',
      aPlan().withAction({
        rating: 'amber',
        due: '2024-09-30',
        update: 'Target 90%. Currently 83% of files are up to date.',
      }),
    ),
  ],
  leaves: [
    example(
      'one figure only',
      aPlan().withAction({ rating: 'amber', due: '2024-09-30', update: 'Currently 83% of files are up to date.' }),
    ),
    example('no figures', aPlan().withAction({ rating: 'amber', due: '2024-09-30', update: 'Training is under way.' })),
  ],
};
