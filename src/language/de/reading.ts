import type { ReadingPack } from '../../model/reading';
import { once } from '../list';

/** The number of a day has a full stop, too: "3. Februar". */
const ABBREVIATIONS = `
1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. 15. 16. 17. 18. 19. 20. 21. 22. 23. 24. 25. 26. 27. 28. 29. 30. 31.
z.b. b. z. d.h. d. h. u.a. u. a. usw. bzw. ca. ggf. evtl. inkl. exkl. etc. vgl. s. nr. abs. art. bspw. max.
min. mind. std. dr. prof. hr. fr. dipl. ing. st. str. tel. mio. mrd. tsd. jan. feb. mär. apr. jun. jul. aug. sept. okt.
nov. dez. mo. di. mi. do. sa. so. ä. lt. gem. bzgl. zzgl. stellv. verantw. n. k.
`;

export const reading = once((): ReadingPack => ({ locale: 'de', abbreviations: ABBREVIATIONS.trim().split(/\s+/) }));
