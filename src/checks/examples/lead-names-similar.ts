import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const leadNamesSimilar: Examples = {
  slug: 'lead-names-similar',
  flags: [
    example(
      'Lynne and Lynn',
      aPlan()
        .withAction({ rating: 'complete', lead: 'Lynne Hartley' })
        .withAction({ rating: 'complete', lead: 'Lynn Hartley' }),
    ),
    example(
      'Clark and Clarke',
      aPlan()
        .withAction({ rating: 'complete', lead: 'Jamie Clark' })
        .withAction({ rating: 'complete', lead: 'Jamie Clarke' }),
    ),
  ],
  leaves: [
    example(
      'capitals only',
      aPlan().withAction({ rating: 'complete', lead: 'Ada Reid' }).withAction({ rating: 'complete', lead: 'ADA REID' }),
    ),
    example(
      'two people of one family name',
      aPlan()
        .withAction({ rating: 'complete', lead: 'Joan Smith' })
        .withAction({ rating: 'complete', lead: 'John Smith' }),
    ),
    example(
      'posts',
      aPlan()
        .withAction({ rating: 'complete', lead: 'Head of Services' })
        .withAction({ rating: 'complete', lead: 'Head of Service' }),
    ),
  ],
};
