import { spawn } from 'node:child_process';
import { serveFolder, XLSX_TYPE, type MemoryFile, type Serving } from './static-server.js';

export interface WorkbenchSite {
  /** The built workbench. */
  readonly folder: string;
  /** The first port to try. */
  readonly port: number;
  /** The workbook that the page opens with: one of the site's samples by name, or a file kept in memory. */
  readonly first: { readonly sample: string } | { readonly name: string; readonly bytes: Uint8Array };
  readonly onTaken: (port: number) => void;
}

/** Serves the workbench on this computer; the address opens its first workbook. */
export async function serveWorkbench({
  folder,
  port,
  first,
  onTaken,
}: WorkbenchSite): Promise<Serving & { readonly page: string }> {
  const memory = new Map<string, MemoryFile>();
  if ('bytes' in first) memory.set(`opened/${first.name}`, { bytes: first.bytes, type: XLSX_TYPE });
  const serving = await serveFolder({ folder, port, memory, onTaken });
  const asked = new URLSearchParams('bytes' in first ? { opened: first.name } : { sample: first.sample });
  return { ...serving, page: `${serving.address}?${asked.toString()}` };
}

/** Whether a browser that is opened here would be seen by whoever typed the command. */
export function hasDisplay(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  terminal: boolean,
): boolean {
  if (!terminal || isSet(env.CI) || isSet(env.SSH_CONNECTION)) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return isSet(env.DISPLAY) || isSet(env.WAYLAND_DISPLAY);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}

/** Opens the browser; where that fails, the printed address is there to be clicked. */
export function openBrowser(address: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): void {
  const opening = spawn(...programFor(address, platform), { stdio: 'ignore', detached: true, env });
  opening.on('error', () => undefined);
  opening.unref();
}

function programFor(address: string, platform: NodeJS.Platform): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  // `start` takes its first quoted word for a title, and the shell takes an ampersand for itself.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address.replaceAll('&', '^&')]];
  return ['xdg-open', [address]];
}
