import { readFileSync } from 'node:fs';
import { catalogueFiles } from './catalogue-files.js';

for (const [path, text] of await catalogueFiles())
  if (readFileSync(path, 'utf8') !== text) console.log(`${path} is not what npm run catalogue writes`);
