/** A tracker to try the workbench on, of a council that does not exist. */
export interface Sample {
  /** In `samples/` beside the page. */
  readonly file: string;
  readonly title: string;
  /** What its layout is like. */
  readonly about: string;
}

/** The samples that lie beside the page; none when it is hosted without them. */
export async function fetchSamples(): Promise<readonly Sample[]> {
  try {
    const response = await fetch('samples/samples.json');
    const list: unknown = response.ok ? await response.json() : [];
    return Array.isArray(list) ? list.filter(isSample) : [];
  } catch {
    return [];
  }
}

function isSample(one: unknown): one is Sample {
  return (
    typeof one === 'object' &&
    one !== null &&
    'file' in one &&
    typeof one.file === 'string' &&
    'title' in one &&
    typeof one.title === 'string' &&
    'about' in one &&
    typeof one.about === 'string'
  );
}
