import {useRef, useState} from 'react';
import {Button} from '../../ui/Button';
import {Notice} from '../../ui/Notice';
import {localToday} from '../../ui/useToday';
import {eraseAll, eraseKey, exportAll, type Slot, type StoredItem} from '..';
import {downloadText} from './download';
import {EraseAll} from './EraseAll';
import {ImportFile} from './ImportFile';
import {itemName} from './itemText';
import {STATUS_TEXT} from './statusText';
import {StoredList} from './StoredList';
import {useInventory} from './useInventory';
import {browserStore} from './useStored';
import styles from './MyData.module.css';

/**
 * Mina uppgifter på den här enheten: all that is stored, with export, import and erasing.
 * @param slots every slot of the site, in the order they are to be listed
 */
export function MyData({slots}: {slots: readonly Slot<unknown>[]}) {
  const inventory = useInventory(slots);
  const [message, setMessage] = useState('');
  const statusRef = useRef<HTMLParagraphElement>(null);

  /** What was pressed may be gone afterwards: focus goes to the sentence that says what happened. */
  const tell = (text: string) => {
    setMessage(text);
    statusRef.current?.focus();
  };
  const erase = (item: StoredItem) => {
    const store = browserStore();
    if (item.kind === 'slot') store.erase(item.slot);
    else eraseKey(store.door, item.key);
    tell(`Raderat: ${itemName(item)}.`);
  };
  const eraseEverything = () => {
    const store = browserStore();
    const erased = eraseAll(store.door, slots);
    store.refresh();
    tell(erased ? 'Allt är raderat från den här enheten.' : 'Allt gick inte att radera.');
  };
  const download = () => {
    const today = localToday();
    const text = exportAll(browserStore().door, slots, today);
    if (text === undefined) return;
    downloadText(`samsyn-uppgifter-${today}.json`, text, 'application/json');
    tell('Filen är nedladdad. Den innehåller allt som är sparat på den här enheten.');
  };

  const items = typeof inventory === 'string' ? [] : inventory;
  return (
    <>
      <p ref={statusRef} className={styles.status} role="status" tabIndex={-1}>
        {message}
      </p>
      <section aria-labelledby="sparat">
        <h2 id="sparat">Det här är sparat</h2>
        {inventory === 'waiting' && (
          <p>Det som är sparat visas här när sidan har startat. Utan JavaScript sparas inget.</p>
        )}
        {inventory === 'blocked' && (
          <Notice tone="caution" icon="varning" label={STATUS_TEXT.blocked.title}>
            <p>{STATUS_TEXT.blocked.text}</p>
          </Notice>
        )}
        {Array.isArray(inventory) && items.length === 0 && (
          <p>Inget. Samsyn har inte sparat något på den här enheten.</p>
        )}
        {items.length > 0 && <StoredList items={items} onErase={erase} />}
      </section>
      {Array.isArray(inventory) && (
        <section aria-labelledby="flytta">
          <h2 id="flytta">Flytta eller radera</h2>
          <p>
            Ladda ner allt som en fil om du ska byta dator eller vill ha en kopia. Hämta sedan in
            filen på den andra enheten.
          </p>
          <div className={styles.actions}>
            {items.length > 0 && <Button onClick={download}>Ladda ner allt</Button>}
            <ImportFile slots={slots} onDone={tell} />
            {items.length > 0 && <EraseAll onErase={eraseEverything} />}
          </div>
        </section>
      )}
      <CouldBeStored slots={slots} items={items} />
    </>
  );
}

/** What the site may store when asked to, so that nobody has to guess. */
function CouldBeStored({
  slots,
  items,
}: {
  slots: readonly Slot<unknown>[];
  items: readonly StoredItem[];
}) {
  const rest = slots.filter(({key}) => !items.some((item) => item.key === key));
  if (rest.length === 0) return null;
  return (
    <section aria-labelledby="kan-sparas">
      <h2 id="kan-sparas">Det här kan Samsyn spara om du vill</h2>
      <dl className={styles.could}>
        {rest.map(({id, name, why}) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
