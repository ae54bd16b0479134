/**
 * Runs before office.js. The pane is a third-party frame: a strict browser denies it storage, and then merely reading
 * `sessionStorage` throws, which office.js does not expect. Such a page gets a store that lasts as long as it does.
 */
for (const kind of ['sessionStorage', 'localStorage'] as const) {
  if (isDenied(kind)) Object.defineProperty(window, kind, { value: memoryStore(), configurable: true });
}

function isDenied(kind: 'sessionStorage' | 'localStorage'): boolean {
  try {
    // In some browsers it is null instead of throwing.
    return (window[kind] as Storage | null) === null;
  } catch {
    return true;
  }
}

function memoryStore(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value);
    },
    removeItem: (name) => {
      kept.delete(name);
    },
    clear: () => {
      kept.clear();
    },
  };
}
