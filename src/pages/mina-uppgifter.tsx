import Layout from '@theme/Layout';
import {MyData} from '../storage/ui/MyData';
import {allSlots} from './_slots';
import styles from './_page.module.css';

const DESCRIPTION =
  'Se vad Samsyn har sparat i din webbläsare. Ladda ner det, flytta det till en annan enhet eller radera det.';

export default function MyDataPage() {
  return (
    <Layout title="Mina uppgifter på den här enheten" description={DESCRIPTION}>
      <main className={styles.page}>
        <h1>Mina uppgifter på den här enheten</h1>
        <p className={styles.lead}>{DESCRIPTION}</p>
        <p>
          Samsyn har inga konton. Det du väljer att spara ligger bara i den här webbläsaren, på den
          här enheten. Inget skickas till någon server, och ingen annan kan se det, om ni inte delar
          inloggning på datorn. Skriv ändå aldrig något som kan peka ut ett barn eller en familj.
        </p>
        <MyData slots={allSlots} />
      </main>
    </Layout>
  );
}
