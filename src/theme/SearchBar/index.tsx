import {SearchForm} from '../../pages/_start/SearchForm';

/** The search place in the top bar. */
export default function SearchBar() {
  return <SearchForm compact />;
}
