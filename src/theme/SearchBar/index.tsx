import {SearchBar} from '../../search/ui/SearchBar';

/** The search place in the top bar. */
export default function SearchBarPlace() {
  return <SearchBar />;
}
