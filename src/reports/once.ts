/** The same function, worked out once for each object that it is asked about, for as long as that object lives. */
export function oncePer<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const before = known.get(subject);
    if (before) return before.result;
    const result = work(subject);
    known.set(subject, { result });
    return result;
  };
}
