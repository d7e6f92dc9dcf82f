import {Button} from '../../ui/Button';
import {DateText} from '../../ui/DateText';
import {Disclosure} from '../../ui/Disclosure';
import type {StoredItem} from '..';
import {itemContent, itemName, itemText, sizeText} from './itemText';
import styles from './MyData.module.css';

interface StoredListProps {
  items: readonly StoredItem[];
  onErase: (item: StoredItem) => void;
}

/** What lies on the device: name, why, when, the content itself, and a way to be rid of it. */
export function StoredList({items, onErase}: StoredListProps) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.key} className={styles.item}>
          <div>
            <h3 className={styles.itemName}>{itemName(item)}</h3>
            <p className={styles.itemText}>{itemText(item)}</p>
            <p className={styles.itemFacts}>
              <Saved item={item} /> {sizeText(item.raw)}
            </p>
            <Disclosure summary="Visa innehållet">
              <pre className={styles.content} tabIndex={0}>
                {itemContent(item.raw)}
              </pre>
            </Disclosure>
          </div>
          <Button aria-label={`Radera ${itemName(item)}`} onClick={() => onErase(item)}>
            Radera
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Saved({item}: {item: StoredItem}) {
  const savedOn =
    item.kind === 'slot' && item.reading.kind === 'readable' ? item.reading.savedOn : null;
  if (!savedOn) return null;
  return (
    <>
      Sparat <DateText date={savedOn} />,
    </>
  );
}
