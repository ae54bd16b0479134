// The HTML page around an entry, with its content security policy. No page has an inline script.

const OFFICE = 'https://appsforoffice.microsoft.com';

/** What a page may load. `frame-ancestors` is left out: a policy in the page itself cannot set it, only a server's header can. */
function policy({ office, worker }) {
  const scripts = ["'self'", ...(office ? [OFFICE] : [])];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    // Office.js and Fluent insert their rules as style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    ...(worker ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

const script = (address) => `<script src="${address}"></script>`;

/**
 * A page. `office` loads office.js from Microsoft's own host, as it must be, between the scripts that come before it
 * and those that use it; `worker` allows web workers of our own; `icon` is the browser tab's.
 */
export function page({ title, office = false, worker = false, icon, first = [], scripts }) {
  const head = office ? [...first, `${OFFICE}/lib/1/hosted/office.js`] : [];
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy({ office, worker })}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>${icon ? `\n    <link rel="icon" href="${icon}" />` : ''}
    ${head.map(script).join('\n    ')}
  </head>
  <body style="margin: 0">
    <div id="root"></div>
    ${scripts.map(script).join('\n    ')}
  </body>
</html>
`;
}
