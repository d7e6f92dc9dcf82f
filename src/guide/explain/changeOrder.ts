import type {Andring} from './change';

/** Changes by effect: first those that move the 9 § 8 check, then by how many insatser move, open first. */
export function byEffect(changes: readonly Andring[]): Andring[] {
  return changes.filter(hasEffect).sort((a, b) => {
    return (
      Number(b.nioAtta !== undefined) - Number(a.nioAtta !== undefined) ||
      b.flyttar.length - a.flyttar.length ||
      Number(b.oppen) - Number(a.oppen)
    );
  });
}

/** A change that only moves reminders says nothing of which insatser fit. */
function hasEffect(change: Andring): boolean {
  return change.flyttar.length > 0 || change.nioAtta !== undefined;
}
