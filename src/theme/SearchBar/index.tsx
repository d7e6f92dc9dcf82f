import {SearchBar} from '../../search/ui/SearchBar';

const loadDialog = () => import('./RoleDialog');

/** The search place in the top bar. */
export default function SearchBarPlace() {
  return <SearchBar loadDialog={loadDialog} />;
}
