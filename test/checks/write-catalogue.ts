import { writeCatalogue } from './catalogue-files.js';

await writeCatalogue();
