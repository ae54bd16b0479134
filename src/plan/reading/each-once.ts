/** The same function, worked out once for each thing that it is asked about: a row, a column. */
export function eachOnce<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const answer = work(asked);
    known.set(asked, answer);
    return answer;
  };
}
