import type { RubricPack } from '../../agenda';
import { rubric as english } from '../../en/agenda/rubric';
import { list } from '../../list';

/** What makes a question an inquiry question, in words that can be checked. */
export const rubric = (): RubricPack => ({
  // Said in the settings, which speak the language of the interface.
  faults: english.faults,
  openers: list(`
    was|wie|welche|welcher|welches|welchen|welchem|wovon|woran|worauf|worin|wofür|worüber|womit|wodurch|wozu|inwiefern
    an welchen|in welchen`),
  culprits: list(`
    warum hat|warum haben|warum ist|warum sind|wieso hat|wer hat|wer ist|schuld|schuldig|versagt|verantwortlich für`),
  leading: list(`
    nicht wahr|sollte|sollten|müssen|muss|natürlich|selbstverständlich|offensichtlich|doch|ja wohl|etwa|nicht besser
    nicht auch`),
  judging: list(`
    beste|besten|besser als|schlecht|schlechter|schlechteste|falsch|richtig|dumm|furchtbar|unmöglich|hervorragend|perfekt
    faul|lächerlich|inakzeptabel|gescheitert`),
  inclusive: list('wir|uns|unser|unsere|unserer|unserem|unseren|unseres'),
  narrow: list(`
    wie viel|wie viele|wie lange|wie oft|wie hoch|wie groß|wie alt|wie weit|welcher tag|welches datum|wer|wann|wo`),
});
