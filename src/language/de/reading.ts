import type { ReadingPack } from '../../model/reading';

export const reading: ReadingPack = {
  locale: 'de',
  abbreviations: ['z.b.', 'b.', 'z.', 'd.h.', 'd.', 'h.', 'u.a.', 'u.', 'a.', 'usw.', 'bzw.', 'ca.', 'ggf.', 'evtl.', 'inkl.', 'exkl.', 'etc.', 'vgl.', 's.', 'nr.', 'abs.', 'art.', 'bspw.', 'max.', 'min.', 'mind.', 'std.', 'dr.', 'prof.', 'hr.', 'fr.', 'dipl.', 'ing.', 'st.', 'str.', 'tel.', 'mio.', 'mrd.', 'tsd.', 'jan.', 'feb.', 'mär.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'okt.', 'nov.', 'dez.', 'mo.', 'di.', 'mi.', 'do.', 'sa.', 'so.', 'ä.', 'lt.', 'gem.', 'bzgl.', 'zzgl.', 'stellv.', 'verantw.', 'n.', 'k.'], // prettier-ignore
};
