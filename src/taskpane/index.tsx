import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isDarkTheme, whenReady } from '../excel/index.js';
import { excelHost } from './excel-host.js';
import { Pane } from './Pane.js';
import { Session } from './session.js';
import type { HostDarkness } from './theme.js';

const host = excelHost();
const session = new Session(host);

/** The pane inside Excel, in Excel's own theme once it is known. */
function ExcelPane() {
  const [hostIsDark, setHostIsDark] = useState<HostDarkness>(undefined);
  useEffect(() => {
    whenReady().then(
      () => {
        setHostIsDark(isDarkTheme());
      },
      // The session meets the same fault when it reads, and says it.
      () => undefined,
    );
  }, []);
  return <Pane session={session} host={host} hostIsDark={hostIsDark} />;
}

const place = document.getElementById('root');
if (!place) throw new Error('the page has no root');
createRoot(place).render(<ExcelPane />);
