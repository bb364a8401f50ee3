/** Common given names in German-speaking places, besides those of the English pack; lower-case, without accents. */
export const germanNames = `
achim adelheid albrecht alwin annegret annemarie anneliese antje arne axel bernd bernhard birgit birgitta bjorn brigitte
britta burkhard carsten christel christoph claudia clemens constanze corinna cornelia detlef dieter dietmar dorothea
eberhard edith egon elfriede elke ella emil emilia erich ernst erwin esra eva felix ferdinand fiete finja finn florian
franz franziska frauke frieda friedrich frieder gabi gabriele gerd gerda gerhard gerlinde gertrud gisela gottfried greta
gudrun gunter gunther hanna hannah hannelore hannes hanno hans harald hartmut hedwig heidi heike heiko heiner heinrich
heinz helga helmut henning henrike herbert hermann hilde hildegard holger horst hubert ilse imke inga inge ingeborg ingo
ingrid irene irmgard jakob jana janina jannik jasmin jens joachim jochen johann johanna johannes jonas jonathan jorg
josef josefine jost judith julian juliane jurgen jutta kai karin karl karla karsten katja katharina katrin kathrin kerstin
klara klaus konrad konstantin korbinian kornelia kurt lara lars lasse laura lea lena leni leon leonie levin lieselotte
lina linus lisa lisbeth lothar ludwig luisa lukas lutz magdalena maike malte manfred manuela mareike marianne marlene
marlies martina mathilda matthias max maximilian mechthild meike melanie merle mia mila miriam moritz nadine nele niklas
nils noah nora norbert ole olaf oskar ottilie otto paula pauline peer petra philipp pia rainer ralf ralph raphael regina
reiner reinhard reinhold renate roland rolf rosemarie roswitha rudi rudiger rudolf ruth sabine sandra saskia sebastian
siegmar sieglinde sigrun silke simone sonke soren steffi susann susi tamina tanja tatjana thea theodor theresa thorben
thorsten till tilman timo tobias torben torsten traudl udo ulla ulf ulrike ursel uschi ute uwe valentin verena veronika
vincent volker waltraud walburga wenzel werner wiebke wilfried wilma winfried wolf wolfram xaver yannik
`;
