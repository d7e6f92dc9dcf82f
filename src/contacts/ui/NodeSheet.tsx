import {formatDate} from '../../ui/format';
import {useToday} from '../../ui/useToday';
import type {Contact, Nod} from '../contactSchema';
import {EMERGENCY_NUMBER, type Directory} from '../directory';
import {groupByPlace} from '../filter';
import styles from './NodeSheet.module.css';

/** The node's contacts on one sheet of paper, for the wall. Only drawn when printing. */
export function NodeSheet({nod, directory}: {nod: Nod; directory: Directory}) {
  const today = useToday();
  const unverified = directory.kontakter.some(({verifierad}) => verifierad === 'nej');
  return (
    <div className={styles.sheet}>
      <p className={styles.emergency}>
        Fara för liv: <strong>{EMERGENCY_NUMBER}</strong>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Funktion</th>
            <th scope="col">Telefon</th>
            <th scope="col">Tider och annat</th>
          </tr>
        </thead>
        {groupByPlace(directory, directory.kontakter).map((section) => (
          <tbody key={section.id}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.place}>
                {section.namn}
              </th>
            </tr>
            {section.contacts.map((contact) => (
              <tr key={contact.id}>
                <td>{contact.funktion}</td>
                <td className={styles.phone}>
                  {contact.telefon?.slice(0, 2).join(', ') ?? '________________'}
                </td>
                <td>{remark(contact)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.foot}>
        Samsyn, utskrivet {formatDate(today)}.{' '}
        {unverified && 'Uppgifterna är inte bekräftade av verksamheterna. '}
        Tom rad: numret är okänt, skriv det själv när du vet.
        {nod.arbetsnamn && ' Nodens namn och kommuner är inte bekräftade.'}
      </p>
    </div>
  );
}

/** As much as one line holds. */
function remark(contact: Contact): string {
  const hours = contact.oppettider?.split('; dag före')[0];
  return [contact.telefonInfo, hours ?? contact.tiderInfo].filter(Boolean).join('. ');
}
