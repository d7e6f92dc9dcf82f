import type {Block, SheetDocument} from '../../document/model';
import styles from './Guide.module.css';

/** What goes on paper: the samtalsunderlag, or the pattern of a gap. */
export type PaperKind = 'underlag' | 'monster';

interface PaperProps {
  readonly sheet: SheetDocument;
  /** The text of the gap, when that is what is being printed. */
  readonly pattern: string | null;
}

/** Seen on paper only: the same sheet as in Word, instead of the page with all its trees. */
export function Paper({sheet, pattern}: PaperProps) {
  return (
    <div className={styles.paper} data-papper={pattern === null ? 'underlag' : 'monster'}>
      {pattern === null ? (
        <Sheet sheet={sheet} />
      ) : (
        <div className={styles.paperText}>{pattern}</div>
      )}
    </div>
  );
}

function Sheet({sheet}: {sheet: SheetDocument}) {
  return (
    <>
      <h2>{sheet.title}</h2>
      {sheet.subtitle && <p>{sheet.subtitle}</p>}
      {sheet.notice && (
        <p>
          <strong>{sheet.notice}</strong>
        </p>
      )}
      {sheet.blocks.map((block, at) => (
        <SheetBlock key={at} block={block} />
      ))}
    </>
  );
}

/** The samtalsunderlag has headings, lists and paragraphs; nothing else is drawn. */
function SheetBlock({block}: {block: Block}) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind !== 'list') return null;
  const items = block.items.map((item) => <li key={item}>{item}</li>);
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
