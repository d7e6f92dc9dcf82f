import {useState} from 'react';
import {PageShell} from '../../ui/PageShell';
import {TableScroll} from '../../ui/TableScroll';
import type {ItemKey} from '../mastery';
import {
  itemStatistics,
  MIN_INDEX,
  MIN_SHOWN,
  readResultFile,
  type Count,
  type ItemStatistics,
  type ResultFile,
} from '../statistics';
import styles from './Pages.module.css';

export type ResultsData = {
  fragor: readonly (ItemKey & {
    readonly fraga: string;
    /** What the codes of answers stand for, where they are places in a list. */
    readonly svar: readonly string[];
  })[];
};

/** Reads anonymous result files on the owner's own computer. Nothing is sent anywhere. */
export default function ResultsPage({data}: {data: ResultsData}) {
  const [files, setFiles] = useState<readonly ResultFile[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const read = async (chosen: FileList | null) => {
    const results = await Promise.all(
      [...(chosen ?? [])].map(async (file) => ({
        name: file.name,
        result: readResultFile(await file.text()),
      })),
    );
    setFiles(results.flatMap(({result}) => ('file' in result ? [result.file] : [])));
    setFaults(
      results.flatMap(({name, result}) => ('fault' in result ? [`${name}: ${result.fault}`] : [])),
    );
  };
  const rows = itemStatistics(files, data.fragor).filter(({n}) => n !== 'for-fa');
  return (
    <PageShell
      wide
      title="Läs resultatfiler"
      lead="För dig som äger en kurs: se vilka frågor som är svåra, oklara eller för lätta. Filerna läses på din dator och skickas ingenstans."
    >
      <p>
        <label htmlFor="resultatfiler">Välj resultatfiler </label>
        <input
          id="resultatfiler"
          type="file"
          multiple
          accept="application/json,.json"
          onChange={(event) => void read(event.target.files)}
        />
      </p>
      <p>
        Färre än {MIN_SHOWN} svar visas aldrig. Svårighet och diskriminering räknas först från{' '}
        {MIN_INDEX} svar; är ni få i gruppen går de inte att räkna alls.
      </p>
      <div role="status">
        {files.length > 0 && <p>{files.length} filer lästa.</p>}
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
        {files.length > 0 && rows.length === 0 && <p>Ingen fråga har minst {MIN_SHOWN} svar än.</p>}
      </div>
      {rows.length > 0 && (
        <TableScroll>
          <table>
            <thead>
              <tr>
                <th scope="col">Fråga</th>
                <th scope="col">Svar</th>
                <th scope="col">Andel av poängen</th>
                <th scope="col">Diskriminering</th>
                <th scope="col">Vad de svarade</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id} row={row} item={data.fragor.find(({id}) => id === row.id)} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </PageShell>
  );
}

type RowProps = {row: ItemStatistics; item: ResultsData['fragor'][number] | undefined};

function Row({row, item}: RowProps) {
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {item?.fraga ?? row.id}
        {row.remarks.map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      </th>
      <td>{countText(row.n)}</td>
      <td>{row.p === undefined ? 'för få svar' : `${Math.round(row.p * 100)} %`}</td>
      <td>
        {row.discrimination === undefined
          ? 'går inte att räkna'
          : row.discrimination.toFixed(2).replace('.', ',')}
      </td>
      <td>
        <ul>
          {Object.entries(row.choices).map(([code, count]) => (
            <li key={code}>
              {answerText(code, item?.svar ?? [])}: {countText(count)}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function countText(count: Count): string {
  return count === 'for-fa' ? `färre än ${MIN_SHOWN}` : String(count);
}

/** `0+2` in the words of the question. */
function answerText(code: string, answers: readonly string[]): string {
  if (answers.length === 0 || !/^\d+(?:\+\d+)*$/.test(code)) return code || 'inget';
  return code
    .split('+')
    .map((place) => answers[Number(place)] ?? place)
    .join(' + ');
}
