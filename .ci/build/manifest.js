// The manifest in the repository names the development address; the built one names where the add-in is to be served.

export const DEVELOPMENT_HOST = 'https://localhost:3000/';

/** The address given to the build, checked and ending in a slash. */
export function hostAddress(given) {
  if (given === undefined) return DEVELOPMENT_HOST;
  const address = URL.canParse(String(given)) ? new URL(String(given)) : null;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '') {
    throw new Error(
      `--env host=${String(given)} is no https address. Give it like this: --env host=https://example.org/plumbline/`,
    );
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/** The manifest's text for an address. `AppDomain` and the like hold the address without its last slash. */
export function manifestFor(text, host) {
  return text.replaceAll(DEVELOPMENT_HOST, host).replaceAll(DEVELOPMENT_HOST.slice(0, -1), new URL(host).origin);
}
