/** Common given names in German-speaking places, besides those of the English pack; lower-case, without accents. */
export const germanNames = `
achim adelheid albrecht alwin annegret anneliese annemarie antje arne bernhard birgit birgitta britta burkhard
christel constanze corinna cornelia detlef dietmar dorothea eberhard egon elfriede elke erich ernst erwin ferdinand
fiete finja finn franziska frauke frieder friedrich gabi gerda gerlinde gertrud gottfried gudrun gunter hannelore
hanno hartmut hedwig heike heiner heinz henning henrike hermann hilde hildegard horst ilse imke inga inge ingeborg
ingo irmgard janina jannik jorg josefine jost juliane jutta kathrin kerstin korbinian kornelia lasse leni levin
lieselotte linus lisbeth lothar maike malte mareike marlene marlies mathilda mechthild meike merle mila nele ottilie
peer pia reiner reinhold rosemarie roswitha rudi rudiger sieglinde siegmar sigrun sonke steffi susann susi tamina
tatjana thorben tilman torben traudl udo ulf ulla ursel uschi verena volker walburga waltraud wenzel wiebke wilfried
wilma winfried wolf wolfram xaver yannik
`;
