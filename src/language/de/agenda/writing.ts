import { givenNames } from '../../en/dialogue/names';
import type { WritingPack } from '../../writing';
import { germanNames } from '../names';

export const writing = (): WritingPack => ({
  quotes: ['„', '“'],
  topics: 'quoted',
  names: `${givenNames} ${germanNames} frau herr fr. hr. dr. prof. pfarrer pfarrerin schwester sr.`,
  ordinals: [],
  ranges: ['bis'],
  verbLast: {
    verbs: `ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen sollte sollten kann können konnte
      konnten könnte könnten muss müssen müsste müssten darf dürfen dürfte dürften will wollen möchte möchten wäre wären
      braucht brauchen gibt reicht reichen passt passen lohnt bleibt bleiben funktioniert funktionieren gilt gelten genügt
      genügen stimmt stimmen gehört gehören fehlt fehlen läuft laufen`,
    ending: 'en',
    offers: 'sollen sollten wollen wollten möchten',
    infinitive: 'n',
    irregular: [['sein', 'sind']],
    prefixes: `ab an auf aus bei dar ein fest fort frei her heraus herein hin hinaus hinein hinzu klar los mit nach nieder statt
      teil um vor voran voraus vorbei weg weiter wieder zu zurück zusammen`,
  },
});
