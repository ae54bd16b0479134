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
  document.head.append(element('style', STYLE));
  document.body.append(main);
  const close = await receiveMessage(({ title, sentences }) => {
    document.title = title;
    const button = element('button', 'OK');
    button.addEventListener('click', () => {
      close();
    });
    main.replaceChildren(element('h1', title), ...sentences.map((one) => element('p', one)), button);
    button.focus();
  });
}

void start();
