import {Button} from './Button';

/** Opens the browser's print dialog; the print stylesheet does the rest. */
export function PrintButton({children = 'Skriv ut'}: {children?: string}) {
  return (
    <Button icon="utskrift" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
