import { remembered } from '../../../src/plan/vocabulary/remembered.js';

/** A reading that tells what it was asked. */
function reading(most?: number) {
  const asked: string[] = [];
  const read = remembered((text: string) => {
    asked.push(text);
    return text === 'nothing' ? null : text.length;
  }, most);
  return { asked, read };
}

describe('A reading that is remembered', () => {
  test('is made once for a text, also where it gives nothing', () => {
    const { asked, read } = reading();
    expect(['Green', 'nothing', 'Green', 'nothing'].map(read)).toEqual([5, null, 5, null]);
    expect(asked).toEqual(['Green', 'nothing']);
  });

  test('is made anew for long texts, and gives the same', () => {
    const { asked, read } = reading();
    const long = 'An update. '.repeat(20);
    expect([read(long), read(long)]).toEqual([long.length, long.length]);
    expect(asked).toHaveLength(2);
  });

  test('is forgotten when too many are held, and made again', () => {
    const { asked, read } = reading(2);
    expect(['a', 'bb', 'ccc', 'a'].map(read)).toEqual([1, 2, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
