import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { serveFolder, type Serving } from '../../src/cli/static-server.js';
import { findBrowser } from './browser.js';
import { built } from './dist.js';

/** The built workbench, served as a council's web server would, and a browser to look at it. */
export interface WorkbenchSite {
  readonly serving: Serving;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function workbenchSite(): Promise<WorkbenchSite> {
  const serving = await serveFolder({ folder: built('workbench'), port: 0 });
  const { executablePath, args } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    serving,
    browser,
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

/** A page of the workbench, with all that it asked for and complained of. */
export class WorkbenchPage {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly site: WorkbenchSite,
  ) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('requestfailed', (request) => this.complaints.push(`failed: ${request.url()}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(site: WorkbenchSite, address = '', options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const opened = new WorkbenchPage(await context.newPage(), site);
    await opened.page.goto(new URL(address, site.serving.address).href);
    return opened;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Fails when the page asked anybody else for anything, or complained. */
  expectClean(): void {
    const elsewhere = this.requests.filter(
      (url) => !url.startsWith(this.site.serving.address) && !url.startsWith('blob:') && !url.startsWith('data:'),
    );
    expect(elsewhere).toEqual([]);
    expect(this.complaints).toEqual([]);
  }

  /** Drops a file on the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    // The page is loaded a moment before it is drawn; what is dropped in between falls on nothing.
    await this.page.getByRole('button', { name: /Open/ }).first().waitFor();
    await this.page.evaluate(
      ({ name, text }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
        const place = document.querySelector('#root > *  > *');
        for (const type of ['dragenter', 'dragover', 'drop']) {
          place?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
      },
      { name, text: Buffer.from(bytes).toString('base64') },
    );
  }

  /** Waits until the pane shows what it found. */
  async checked(): Promise<void> {
    await this.page.getByRole('tab', { name: /Look again/ }).waitFor();
  }

  /** A button of the pane's by the beginning of its name. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name, exact: true });
  }

  /** A cell of the sheet in view, by what a screen reader says: its text, its name, whether it is flagged. */
  cell(name: string | RegExp): Locator {
    return this.page.getByRole('gridcell', { name });
  }

  /** Presses *Save a copy* and gives what was saved. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Save a copy' }).first().click(),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }
}
