import {rollSlot} from '../../knowledge/slots';
import type {DialogProps} from '../../search/ui/SearchBar';
import SearchDialog from '../../search/ui/SearchDialog';
import {useStored} from '../../storage/ui/useStored';

/** Search where pages for the reader's own role come first among equals. */
export default function RoleDialog(props: DialogProps) {
  const {value: role} = useStored(rollSlot);
  return <SearchDialog {...props} role={role ?? undefined} />;
}
