/**
 * Lets go of the thread for a moment, so that what waits is done in between: a click, a message, a frame to be drawn. Not a
 * timer: browsers make those wait for a second where the page is out of sight.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
