import { firstAddress } from '../../src/workbench/first-address.js';

describe('the workbook that the page’s address asks for', () => {
  it.each([
    ['?sample=plan.xlsx', 'samples/plan.xlsx'],
    ['?opened=My%20tracker%20%231.xlsx', 'opened/My%20tracker%20%231.xlsx'],
  ])('%s is %s', (search, address) => {
    expect(firstAddress(search)?.address).toBe(address);
  });

  it.each([
    '',
    '?sample=',
    '?sample=..',
    '?opened=../secret.xlsx',
    '?sample=https://elsewhere.example/x.xlsx',
    '?opened=a%5Cb',
    '?x=1',
  ])('%j is none', (search) => {
    expect(firstAddress(search)).toBeNull();
  });
});
