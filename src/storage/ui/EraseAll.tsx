import {useState} from 'react';
import {Button} from '../../ui/Button';
import styles from './MyData.module.css';

/** Erasing everything cannot be undone, so it is asked about once more. */
export function EraseAll({onErase}: {onErase: () => void}) {
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onClick={() => setAsking(true)}>Radera allt</Button>;
  return (
    <div role="group" aria-label="Bekräfta" className={styles.preview}>
      <p>
        Allt som Samsyn har sparat på den här enheten tas bort. Det går inte att ångra. Ladda ner en
        kopia först om du kan behöva uppgifterna igen.
      </p>
      <p className={styles.buttons}>
        <Button
          look="primary"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          Ja, radera allt
        </Button>
        <Button look="quiet" autoFocus onClick={() => setAsking(false)}>
          Avbryt
        </Button>
      </p>
    </div>
  );
}
