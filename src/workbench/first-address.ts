/**
 * The workbook that the page's own address asks for: `?sample=NAME` or, from `npm start -- FILE.xlsx`, `?opened=NAME`.
 * Only files beside the page can be named: a link cannot make the workbench fetch anything else.
 */
export function firstAddress(search: string): { readonly address: string; readonly name: string } | null {
  const asked = new URLSearchParams(search);
  for (const [key, folder] of [
    ['sample', 'samples'],
    ['opened', 'opened'],
  ] as const) {
    const name = asked.get(key);
    if (name !== null && name !== '' && !/[/\\]|^\.+$/.test(name)) {
      return { address: `${folder}/${encodeURIComponent(name)}`, name };
    }
  }
  return null;
}
