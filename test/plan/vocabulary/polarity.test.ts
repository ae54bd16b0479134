import { describe, expect, test } from '@jest/globals';
import { inferPolarity } from '../../../src/plan/vocabulary/polarity.js';

describe('which way is better, by the words of an indicator', () => {
  test.each([
    'Posts vacant in children’s services (%)',
    'Sickness absence per FTE',
    'Number of working days lost to sickness per FTE',
    'Social worker turnover',
    'Complaints upheld',
    '% calls abandoned',
    'Average relet time (days)',
    'Days to process new claims',
    'Time to process a change of circumstances',
    'Empty homes',
    '% of visits not made within 10 days',
    '% of assessments taking more than 45 days',
    'Re-referrals within 12 months of the previous referral being closed',
    'Children subject to a plan for a second time',
    '% of appeals lost',
    'Gender pay gap',
    'Street cleanliness: % of sites below standard',
    'Casualties killed or seriously injured',
    '% of forms completed with errors',
    'Deaths from preventable causes',
    'Accidental fires in homes',
    '% of cases with no supervision in the last month',
    '% of homes without a gas certificate',
    'Unwanted fire signals attended',
    '% of pupils not reaching a good level of development',
    'Homes that do not meet the standard',
    '% of complaints not answered within the Code’s timescales',
    '% of tenants dissatisfied with repairs',
    '% of residents who feel unsafe after dark',
    '% of homes with an expired gas safety check',
  ])('lower: %s', (description) => {
    expect(inferPolarity(description)).toEqual({ polarity: 'lower', refused: false });
  });

  test.each([
    'Fly-tips removed within two working days',
    '% of complaints responded to within 20 working days',
    'Return home interviews completed within 72 hours of a missing episode',
    'Visits made within 10 days from referral',
    'Empty homes brought back into use',
    'Homelessness prevented or relieved (% of cases)',
    'Smoking quitters at four weeks',
    'Missed bins collected within 24 hours',
    '% of gas safety checks in date',
    '% of homes meeting the decent homes standard',
    '% of children with an up to date care plan',
    'Employment rate',
    'Repairs completed within twenty days',
    'Deaths registered within five days',
    'Fires attended within ten minutes',
    'Satisfaction with time taken to complete the last repair',
    'Satisfaction with our approach to handling complaints',
    '% of victims satisfied with how anti-social behaviour was dealt with',
    'Agreement that tenants are treated fairly',
    '% of people who gave up smoking at four weeks',
    '% of smoke-free homes',
    '% of opiate users completing treatment who do not come back within six months',
    'Gas safety checks',
    'Stage 1 complaints answered within the Code’s timescales',
    'Percentage of council tax received by the end of the year',
    '% of adults achieving at least 150 minutes of exercise a week',
  ])('higher: %s', (description) => {
    expect(inferPolarity(description)).toEqual({ polarity: 'higher', refused: false });
  });

  test.each([
    'Number of children in care',
    'Complaints closed',
    'Reduction in sickness absence',
    'Rate of referrals per 10,000',
    '% of contacts leading to a referral',
    '% of vacancies covered by agency',
    'Average cost of a placement',
    'A&E attendances',
    '% not satisfied with repairs',
    'Change in satisfaction with parks',
    '% of calls answered without errors',
    '% of staff lacking training',
    '% of schools rated good that are no longer inspected',
  ])('not judged: %s', (description) => {
    expect(inferPolarity(description)).toEqual({ polarity: 'unknown', refused: true });
  });

  test.each([
    'Children with a disability',
    '% of audits with no actions',
    'Planning appeals',
    'New homes built',
    '% of pupils with SEN',
  ])('says nothing: %s', (description) => {
    expect(inferPolarity(description).polarity).toBe('unknown');
  });
});
