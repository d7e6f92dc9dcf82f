import type {Status} from '..';

/** What a reader needs to know about each way of not being stored, and what she can do. */
export const STATUS_TEXT: Record<
  Extract<Status, 'blocked' | 'full' | 'damaged' | 'newer'>,
  {title: string; text: string}
> = {
  blocked: {
    title: 'Webbläsaren sparar inget',
    text:
      'Din webbläsare tillåter inte att Samsyn sparar på den här enheten. Allt går att använda, men ' +
      'det du fyller i försvinner när du stänger sidan. Vill du spara: tillåt webbplatsdata för ' +
      'Samsyn i webbläsarens inställningar, eller fråga it-supporten.',
  },
  full: {
    title: 'Det fick inte plats',
    text:
      'Utrymmet för sparade uppgifter är fullt, så den senaste ändringen finns bara kvar tills du ' +
      'stänger sidan. Ta bort något som du inte behöver och försök igen.',
  },
  damaged: {
    title: 'Det som var sparat går inte att läsa',
    text:
      'Du kan börja om här. Det gamla kastas inte: det läggs undan och går att ladda ner eller ' +
      'radera under Mina uppgifter.',
  },
  newer: {
    title: 'Sparat i en nyare version av Samsyn',
    text:
      'Det som är sparat kommer från en nyare version och rörs inte. Ladda om sidan. Till dess ' +
      'finns det du gör här bara kvar tills du stänger sidan.',
  },
};

/** Where a reader sees and erases all that is stored. */
export const MY_DATA_URL = '/mina-uppgifter/';
