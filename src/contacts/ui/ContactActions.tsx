import {useState} from 'react';
import {downloadText} from '../../storage/ui/download';
import {Button} from '../../ui/Button';
import {CopyButton} from '../../ui/CopyButton';
import {cardOf, copyText} from '../card';
import type {Contact} from '../contactSchema';
import styles from './Contact.module.css';

/** Take a function along: as text, or as a contact card for the phone. */
export function ContactActions({contact}: {contact: Contact}) {
  return (
    <div className={styles.actions} data-no-print>
      <CopyButton text={copyText(contact)}>Kopiera</CopyButton>
      <CardButton contacts={[contact]} fileName={contact.id}>
        Kontaktkort
      </CardButton>
    </div>
  );
}

interface CardButtonProps {
  contacts: readonly Contact[];
  /** Without ending. */
  fileName: string;
  children: string;
}

/** Hands out contact cards (vCard). The writer is loaded when it is first asked for. */
export function CardButton({contacts, fileName, children}: CardButtonProps) {
  const [failed, setFailed] = useState(false);

  async function download() {
    try {
      const {toContactCards, CONTACT_CARD_MIME} = await import('../../document/contactCard');
      downloadText(`${fileName}.vcf`, toContactCards(contacts.map(cardOf)), CONTACT_CARD_MIME);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button icon="dokument" onClick={() => void download()}>
        {children}
      </Button>
      <span role="status">{failed && 'Det gick inte att hämta kortet. Är du uppkopplad?'}</span>
    </>
  );
}
