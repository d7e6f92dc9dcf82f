import {SearchPage} from '../search/ui/SearchPage';

export default function Sok() {
  return <SearchPage />;
}
