import {Island} from '../../ui/Island';
import {LawProvisions} from './LawProvisions';
import {useLawData, useLawSource} from './PageContext';
import {PendingRows} from './PaGangLista';

/** On a law's page: what is on its way, and every provision we cite. */
export function LagrumLista() {
  const source = useLawSource();
  const {pending = []} = useLawData();
  return (
    <>
      <PendingRows rows={pending} />
      {source && <Island source={source}>{(data) => <LawProvisions data={data} />}</Island>}
    </>
  );
}
