import {LawProvisions} from './LawProvisions';
import {useLawData, useWholeLaw} from './PageContext';
import {PendingRows} from './PaGangLista';

/** On a law's page: what is on its way, and every provision we cite. */
export function LagrumLista() {
  const law = useWholeLaw();
  const {pending = []} = useLawData();
  return (
    <>
      <PendingRows rows={pending} />
      {law && <LawProvisions data={law} />}
    </>
  );
}
