import {rollSlot} from '../../knowledge/slots';
import {SearchBar} from '../../search/ui/SearchBar';
import {useStored} from '../../storage/ui/useStored';

/** The search place in the top bar; pages for the reader's own role come first among equals. */
export default function SearchBarPlace() {
  const {value: role} = useStored(rollSlot);
  return <SearchBar role={role ?? undefined} />;
}
