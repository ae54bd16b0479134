import { itemCheck } from './shared/define.js';
import { listed, named, quoted } from './shared/wording.js';
import { cellName } from '../workbook/address.js';
import { fold } from '../plan/vocabulary/words.js';

export const leadDiffers = itemCheck(
  {
    slug: 'lead-differs',
    severity: 'low',
    family: 'owners',
    question: 'Does a summary name another lead than the detail?',
    why: 'Each of the two may think that it is the other’s.',
    notWhen: ['one of them names nobody', 'one of the names stands in both'],
  },
  (item) => {
    if (item.otherLeads === undefined || item.otherLeads.length === 0) return null;
    const own = new Set(item.leads.map(fold));
    const other = item.otherLeads.find(
      ({ names }) => names.length > 0 && own.size > 0 && !names.some((name) => own.has(fold(name))),
    );
    if (other === undefined) return null;
    return {
      at: item.leadAt ?? item.at,
      also: [other.at],
      message: `${named(item)}: the lead here is ${listed(item.leads.map((name) => quoted(name, 40)))}, and in ${other.at.sheet}, cell ${cellName(other.at)}, ${listed(other.names.map((name) => quoted(name, 40)))}. Check who leads it.`,
    };
  },
);
