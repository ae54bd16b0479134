import { receiveMessage } from '../excel/dialog.js';

/** The page of the small dialog in which a ribbon button says what it could not do. */
const STYLE = `
  body { margin: 24px; font: 14px/1.5 'Segoe UI', system-ui, sans-serif; color: CanvasText; background: Canvas; }
  h1 { margin: 0 0 12px; font-size: 20px; font-weight: 600; }
  p { margin: 0 0 12px; }
  button { min-width: 96px; padding: 6px 16px; font: inherit; }
`;

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function start(): Promise<void> {
  const main = element('main', '');
  // Read out as a whole when it comes up, not only its button.
  main.setAttribute('role', 'alertdialog');
  main.setAttribute('aria-label', 'Plumbline');
  main.setAttribute('aria-describedby', 'message');
  document.head.append(element('style', STYLE));
  document.body.append(main);
  const close = await receiveMessage(({ title, sentences }) => {
    document.title = title;
    const button = element('button', 'OK');
    button.addEventListener('click', () => {
      close();
    });
    const message = element('div', '');
    message.id = 'message';
    message.append(...sentences.map((one) => element('p', one)));
    main.replaceChildren(element('h1', title), message, button);
    button.focus();
  });
}

void start();
