import { day, percent, type Fixture, type IndicatorTruth, type Row, type Written } from '../fixture.js';

/** A contact centre’s measures: shares of cases, and shares that are gathered, all for the year to date. */
const contact: Fixture = {
  name: '51-year-to-date',
  family: 'one column for the year to date: shares of cases are judged, what is gathered over the year is not',
  asAt: '2024-10-14',
  write(book) {
    const s = book.sheet('Customer', { widths: [54, 12, 12, 12, 10] });
    s.row(['Customer and revenues: measures', null, null, 'Updated:', day('2024-10-14')], { bold: true });
    s.header(['Measure', 'Better', 'Target', 'YTD', 'RAG']);
    const i = (cells: readonly Written[], truth: IndicatorTruth): Row => s.row(cells).indicator(truth);
    i(['% of calls answered within 60 seconds', 'High', percent(0.8), percent(0.71), 'Amber'], {
      targetValue: 0.8,
      actualValue: 0.71,
      polarity: 'higher',
      rag: 'amber',
    }).flag('pi-off-target');
    i(['% of claims decided in time', 'High', percent(0.95), percent(0.93), 'Green'], {
      targetValue: 0.95,
      actualValue: 0.93,
      polarity: 'higher',
      rag: 'green',
    }).flag('pi-off-target-green');
    i(['% of council tax collected', 'High', percent(0.97), percent(0.55), 'Green'], {
      targetValue: 0.97,
      actualValue: 0.55,
      polarity: 'higher',
      rag: 'green',
      notJudged: 'it is collected over the year',
    }).quiet('it is collected over the year');
    i(['% of planned visits made', 'High', percent(1), percent(0.48), 'Green'], {
      targetValue: 1,
      actualValue: 0.48,
      polarity: 'higher',
      rag: 'green',
      notJudged: 'the visits are planned for the year',
    }).quiet('the visits are planned for the year');
    i(['% of calls abandoned', 'Low', percent(0.05), percent(0.04), 'Green'], {
      targetValue: 0.05,
      actualValue: 0.04,
      polarity: 'lower',
      rag: 'green',
    }).quiet('it meets its target');
  },
};

export default contact;
