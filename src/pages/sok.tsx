import {rollSlot} from '../knowledge/slots';
import {SearchPage} from '../search/ui/SearchPage';
import {useStored} from '../storage/ui/useStored';

/** All hits for a question, at an address of its own. */
export default function Sok() {
  const {value: role} = useStored(rollSlot);
  return <SearchPage role={role ?? undefined} />;
}
