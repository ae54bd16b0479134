/** What a dialog says. It travels from page to page by Office's own messages, never in an address. */
export interface Message {
  readonly title: string;
  /** One plain sentence each. */
  readonly sentences: readonly string[];
}

const READY = 'ready';
const CLOSE = 'close';

/** A dialog that has not come up by then is taken for one that nobody can see. Milliseconds. */
const UNTIL_READY = 8_000;
/** A button's function is ended by Excel after five minutes. Milliseconds. */
const UNTIL_LEFT = 4 * 60_000;

/**
 * Shows a message in a small dialog of its own and waits until it is closed. Gives false when it could not be shown:
 * dialogs are blocked, another one is open, or Excel is too old for them.
 */
export async function showDialog(page: string, message: Message): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return false;
  const dialog = await openDialog(new URL(page, location.href).href);
  if (!dialog) return false;
  return new Promise((resolve) => {
    let shown = false;
    const end = (): void => {
      clearTimeout(timer);
      closeQuietly(dialog);
      resolve(shown);
    };
    let timer = setTimeout(end, UNTIL_READY);
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
      if (!('message' in received)) return;
      if (received.message === CLOSE) {
        end();
        return;
      }
      if (received.message !== READY || shown) return;
      shown = true;
      clearTimeout(timer);
      timer = setTimeout(end, UNTIL_LEFT);
      dialog.messageChild(JSON.stringify(message));
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
  });
}

function openDialog(address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    // In a frame of Excel's own on the web, where a window of its own would be blocked: nobody clicked in this page.
    const options = { width: 30, height: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null);
    });
  });
}

/** Closing a dialog that the officer has closed already throws. */
function closeQuietly(dialog: Office.Dialog): void {
  try {
    dialog.close();
  } catch {
    // It is closed, which is what was wanted.
  }
}

/** In the dialog's own page: hands over the message when it comes. Gives what closes the dialog. */
export async function receiveMessage(show: (message: Message) => void): Promise<() => void> {
  await Office.onReady();
  const { ui } = Office.context;
  await new Promise<void>((resolve) => {
    const receive = ({ message }: Office.DialogParentMessageReceivedEventArgs): void => {
      show(JSON.parse(message) as Message);
    };
    ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, receive, () => {
      resolve();
    });
  });
  ui.messageParent(READY);
  return () => {
    ui.messageParent(CLOSE);
  };
}
