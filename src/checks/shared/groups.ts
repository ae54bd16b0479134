import type { Item } from '../../plan/model.js';
import { latest } from './state.js';

/** Whether a group's own date is before a child's: then the group's date is the thing to check, not its lateness. */
export function endsBeforeChild(item: Item, children: (id: string) => readonly Item[]): boolean {
  return item.kind === 'group' && laterChildren(item, children).length > 0;
}

/** The children that run past their group's own date. */
export function laterChildren(group: Item, children: (id: string) => readonly Item[]): readonly Item[] {
  const end = latest(group.due);
  if (end === null) return [];
  return children(group.id).filter((child) => {
    const due = latest(child.due);
    return child.crossReference === null && due !== null && due > end;
  });
}
