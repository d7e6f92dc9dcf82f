import Link from '@docusaurus/Link';
import {formatDate} from '../../ui/format';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {LinkedText} from '../../ui/lagrum/LinkedText';
import type {CitedText} from '../../ui/lagrum/view';
import {PageShell} from '../../ui/PageShell';

export type NewsData = {
  days: readonly {
    date: string;
    notes: readonly {text: CitedText; titel: string; url: string}[];
  }[];
  register: LagrumRegister;
};

/** Dated notes from the pages themselves, newest first. */
export default function NewsPage({data}: {data: NewsData}) {
  return (
    <PageShell
      title="Vad är nytt"
      lead="Ändringar som du som kollega behöver veta om, med datum och länk till sidan."
    >
      <LagrumProvider register={data.register}>
        {data.days.map((day) => (
          <section key={day.date} aria-labelledby={`dag-${day.date}`}>
            <h2 id={`dag-${day.date}`}>
              <time dateTime={day.date}>{formatDate(day.date)}</time>
            </h2>
            <ul>
              {day.notes.map((note) => (
                <li key={`${note.url}-${note.titel}`}>
                  <LinkedText text={note.text} /> <Link to={note.url}>{note.titel}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </LagrumProvider>
    </PageShell>
  );
}
