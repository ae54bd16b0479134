import { oncePer } from '../../src/reports/once.js';

test('Work for an object is done once, also where it gives nothing, and anew for an equal one', () => {
  const asked: object[] = [];
  const work = oncePer((subject: { readonly name: string }) => {
    asked.push(subject);
    return subject.name === '' ? undefined : [subject.name];
  });
  const [named, nameless] = [{ name: 'Plan' }, { name: '' }];
  expect(work(named)).toBe(work(named));
  expect([work(nameless), work(nameless)]).toEqual([undefined, undefined]);
  expect(work({ name: 'Plan' })).toEqual(work(named));
  expect(asked).toHaveLength(3);
});
