import {Island} from '../../ui/Island';
import {LawProvisions} from './LawProvisions';
import {useLawData, useLawSources} from './PageContext';
import {PendingRows} from './PaGangLista';

/** On a law's page: what is on its way, and every provision we cite. */
export function LagrumLista() {
  const {law} = useLawSources();
  const {pending = []} = useLawData();
  return (
    <>
      <PendingRows rows={pending} />
      {law && <Island source={law}>{(data) => <LawProvisions data={data} />}</Island>}
    </>
  );
}
